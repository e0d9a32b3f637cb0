import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { findFunction } from "../../catalogue";
import { hasDates, type WholeFunction } from "../../catalogue/define";
import { nativeBody, nativeTier, whyNoNative } from "../../catalogue/native";
import { limitsOf } from "../../catalogue/native-limits";
import { referenceOf } from "../../catalogue/reference";
import { PAGE } from "../../locales/pane";
import type { Text } from "../../locales/text";
import { Breakable } from "../breakable";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { FunctionExample } from "./function-example";

const InPlaybook = deferred(async () => (await import("../playbook/in-playbook")).InPlaybook);

interface FunctionReferenceProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
}

/** What there is to know about a function beside its formula. Parts without content are left out. */
export function FunctionReference({ id, onOpen }: FunctionReferenceProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const definition = referenceOf(id);
  const related = definition.related.filter((other) => findFunction(other));
  return (
    <>
      <TextList
        title={PAGE.conventions}
        items={[
          definition.basis,
          ...definition.conventions,
          ...(hasDates(definition.result) ? [PAGE.datesAsNumbers] : []),
        ]}
        mark="–"
      />
      <TextList
        title={PAGE.pitfalls}
        items={definition.pitfalls}
        mark={<WarningRegular fontSize={16} className={styles.warning} />}
      />
      <NoAnswer definition={definition} />
      <Part title={PAGE.example}>
        {definition.examples.map((example, i) => (
          <FunctionExample key={i} definition={definition} example={example} />
        ))}
      </Part>
      <WithoutAddIn definition={definition} />
      <TextList title={PAGE.sources} items={definition.sources} mark="–" />
      <InPlaybook functionId={id} />
      {related.length > 0 && (
        <Part title={PAGE.related}>
          <div className={styles.related}>
            {related.map((other) => (
              <button
                key={other}
                type="button"
                className={mergeClasses(shared.bare, shared.link)}
                title={words(findFunction(other)?.title as Text)}
                onClick={() => onOpen(other)}
              >
                {other}
              </button>
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: Text; readonly children: ReactNode }) {
  const styles = useStyles();
  const shared = useShared();
  return (
    <section className={styles.part}>
      <h2 className={mergeClasses(shared.section, styles.heading)}>{useWords()(title)}</h2>
      {children}
    </section>
  );
}

interface TextListProps {
  readonly title: Text;
  readonly items: readonly Text[];
  readonly mark: ReactNode;
}

function TextList({ title, items, mark }: TextListProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={shared.list}>
        {items.map((item) => (
          <li key={item.en} className={styles.item}>
            <span aria-hidden className={styles.mark}>
              {mark}
            </span>
            {words(item)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function NoAnswer({ definition }: { readonly definition: WholeFunction }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const rows = [
    ...definition.noAnswer.map(({ when, error }) => ({ when: words(when), error })),
    { when: words(PAGE.wrongType), error: "#VALUE!" },
  ];
  return (
    <Part title={PAGE.noAnswer}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ when, error }) => (
            <tr key={when}>
              <td className={mergeClasses(styles.cell, shared.secondary)}>{when}</td>
              <td className={mergeClasses(styles.cell, styles.error)}>{error}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** Characters of a formula that people read; longer ones are there to be copied. */
const AT_A_GLANCE = 160;

function WithoutAddIn({ definition }: { readonly definition: WholeFunction }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const body = nativeBody(definition);
  const tier = nativeTier(definition);
  return (
    <Part title={PAGE.without}>
      <div className={shared.secondary}>{words(whyNoNative(definition) ?? PAGE.tiers[tier ?? 0])}</div>
      {body !== null && (
        <details open={body.length <= AT_A_GLANCE} className={styles.native}>
          <summary className={shared.link}>{words(PAGE.nativeFormula)}</summary>
          <pre className={shared.code}>
            =<Breakable text={body} />
          </pre>
          {limitsOf(definition).map((limit) => (
            <div key={limit.en} className={shared.secondary}>
              {words(limit)}
            </div>
          ))}
        </details>
      )}
    </Part>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  heading: { marginBottom: "6px" },
  item: { display: "flex", gap: "8px", marginTop: "4px", lineHeight: "20px" },
  mark: { flexShrink: 0, color: token("colorNeutralForeground2") },
  warning: { display: "block", marginTop: "2px", color: token("colorStatusWarningForeground1") },
  related: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  cell: {
    padding: "6px 0",
    verticalAlign: "top",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  error: {
    paddingLeft: "12px",
    textAlign: "end",
    whiteSpace: "nowrap",
    fontFamily: token("fontFamilyMonospace"),
    fontSize: "12px",
    lineHeight: "16px",
  },
  native: { marginTop: "6px" },
});
