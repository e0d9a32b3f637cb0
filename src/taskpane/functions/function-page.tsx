import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type UIEvent } from "react";
import { resultKind } from "../../catalogue/define";
import { FAMILIES } from "../../catalogue/families";
import { referenceOf } from "../../catalogue/reference";
import { PAGE, RETURNS } from "../../locales/pane";
import { fill, same } from "../../locales/text";
import { InsertFields } from "../insert/insert-fields";
import { InsertFooter } from "../insert/insert-footer";
import { useInsert } from "../insert/use-insert";
import { Breakable } from "../breakable";
import { BackButton } from "../back-button";
import { useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";
import { FunctionReference } from "./function-reference";

interface FunctionPageProps {
  readonly id: string;
  /** The function from which this one was opened; absent: the list. */
  readonly previous: string | undefined;
  readonly active: boolean;
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
}

/** Once the title has scrolled away, the bar at the top carries the name. */
const TITLE_GONE = 28;

export function FunctionPage({ id, previous, active, onBack, onOpen }: FunctionPageProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [scrolled, setScrolled] = useState(false);
  const definition = referenceOf(id);
  const form = useInsert(definition);
  const place = previous ? same(previous) : FAMILIES[definition.family];

  const stopPicking = () => (form.picking ? form.done() : false);
  useShortcuts({ primary: () => form.insert(), escape: stopPicking }, active);

  const onScroll = ({ currentTarget }: UIEvent) => setScrolled(currentTarget.scrollTop > TITLE_GONE);

  return (
    <div className={shared.view}>
      <div className={mergeClasses(styles.bar, scrolled && styles.line)}>
        <BackButton label={fill(PAGE.back, { place })} text={scrolled ? undefined : place} onBack={onBack} />
        {scrolled && (
          <span aria-hidden className={styles.compact}>
            <b className={styles.id}>{definition.id}</b>{" "}
            <span className={shared.secondary}>{words(definition.title)}</span>
          </span>
        )}
      </div>
      <div className={shared.scroll} onScroll={onScroll}>
        <article className={mergeClasses(shared.margins, styles.page)}>
          <header>
            <div className={styles.head}>
              <h1 aria-label={`SAAS.${definition.id}`} className={styles.name}>
                <span className={styles.prefix}>SAAS.</span>
                <wbr />
                <Breakable text={definition.id} />
              </h1>
              <span className={mergeClasses(shared.muted, shared.whole)}>
                {words(RETURNS[resultKind(definition.result)])}
              </span>
            </div>
            <div className={styles.title}>{words(definition.title)}</div>
            <p className={styles.summary}>{words(definition.summary)}</p>
            <Formula text={words(definition.formula)} />
          </header>
          <InsertFields form={form} />
          <FunctionReference id={id} onOpen={onOpen} />
        </article>
      </div>
      <InsertFooter definition={definition} form={form} />
    </div>
  );
}

/** The lines of a formula; one that ends in a colon says when the next ones hold. */
function Formula({ text }: { readonly text: string }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={shared.code}>
      {text.split("\n").map((line) => (
        <div key={line} className={/[:：]$/.test(line) ? styles.condition : undefined}>
          {line}
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    minHeight: "36px",
    padding: "0 12px 0 8px",
    borderBottom: "1px solid transparent",
  },
  line: { borderBottomColor: token("colorNeutralStroke2") },
  id: { marginRight: "6px" },
  compact: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  page: { paddingBottom: "24px" },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "12px" },
  name: { margin: "0", fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  prefix: { fontWeight: 400, color: token("colorNeutralForeground3") },
  title: { lineHeight: "20px", color: token("colorNeutralForeground2") },
  summary: { margin: "10px 0 12px", lineHeight: "20px" },
  condition: {
    marginTop: "4px",
    fontFamily: token("fontFamilyBase"),
    color: token("colorNeutralForeground2"),
  },
});
