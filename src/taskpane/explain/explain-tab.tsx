import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { PinRegular } from "@fluentui/react-icons/svg/pin";
import { PinOffRegular } from "@fluentui/react-icons/svg/pin-off";
import { useMemo, useState } from "react";
import { firstCell, splitAddress } from "../../excel/sheet-name";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill } from "../../locales/text";
import type { Selection } from "../../workbook/types";
import { Breakable } from "../breakable";
import { useLanguage, useWords } from "../language";
import { useSelection } from "../selection";
import { useShared } from "../styles";
import { token } from "../theme";
import { Waiting } from "../waiting";
import { Card } from "./card";
import { isOneCall } from "./explained";
import { Footer } from "./footer";
import { inTable } from "./in-table";
import { shownAnswer } from "./lines";
import { useExplained, useSource, type Source } from "./use-explained";

interface ExplainTabProps {
  readonly active: boolean;
  /** Opens the page of a function. */
  readonly onOpen: (id: string) => void;
}

/** Where the number of the selected cell comes from; a pinned cell stays while one looks around. */
export function ExplainTab({ active, onOpen }: ExplainTabProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  const [pinned, setPinned] = useState<Selection>();
  const shown = pinned ?? selection;
  const source = useSource(active ? shown : undefined);
  if (!active) return null;
  return (
    <div className={shared.view}>
      <div className={mergeClasses(shared.margins, styles.where)}>
        <b className={styles.address}>{shown ? firstCell(shown.address) : words(EXPLAIN.noCell)}</b>
        {shown && (
          <span className={mergeClasses(shared.secondary, styles.follows)}>
            {words(pinned ? EXPLAIN.pinned : EXPLAIN.follows)}
            <Button
              appearance="subtle"
              size="small"
              aria-pressed={pinned !== undefined}
              icon={pinned ? <PinOffRegular /> : <PinRegular />}
              aria-label={words(pinned ? EXPLAIN.unpin : EXPLAIN.pin)}
              onClick={() => setPinned(pinned ? undefined : selection)}
            />
          </span>
        )}
      </div>
      {source === undefined && <Waiting />}
      {source === null && (
        <div className={shared.margins}>
          <h1 className={styles.title}>{words(EXPLAIN.nothing)}</h1>
          <p className={styles.text}>{words(EXPLAIN.nothingText)}</p>
        </div>
      )}
      {source && shown && (
        <Explanation
          key={source.address + source.formula}
          source={source}
          selection={shown}
          onOpen={onOpen}
          isPinned={pinned !== undefined}
        />
      )}
    </div>
  );
}

interface ExplanationProps {
  readonly source: Source;
  readonly selection: Selection;
  readonly isPinned: boolean;
  readonly onOpen: (id: string) => void;
}

function Explanation({ source, selection, isPinned, onOpen }: ExplanationProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const taken = useExplained(source);
  const isAlone = isOneCall(source.formula);
  const tables = useMemo(
    () => (taken?.calls ?? []).map((each) => inTable(each, source, language)),
    [taken, source, language],
  );
  if (!taken) return <Waiting />;
  const { calls, readingOf } = taken;
  const { sheet } = splitAddress(source.address);
  // Of a table the cell says more than its size, whatever stands around the call.
  const isTableCell = source.place !== undefined && calls.length === 1;
  const shows = (i: number) =>
    (isAlone || isTableCell) && !isPinned ? selection.text : shownAnswer(calls[i], language);
  const cell = firstCell(selection.address);
  return (
    <>
      <div className={shared.scroll}>
        <div className={mergeClasses(shared.margins, styles.body)}>
          {source.cell !== selection && (
            <p className={mergeClasses(styles.text, shared.secondary)}>
              {words(fill(EXPLAIN.shows, { cell: firstCell(source.cell.address) }))}
            </p>
          )}
          {source.isPortable && (
            <p className={mergeClasses(styles.text, shared.secondary)}>{words(EXPLAIN.portable)}</p>
          )}
          {!isAlone && !isTableCell && (
            <>
              <div className={styles.whole}>
                <h1 className={styles.title}>{words(EXPLAIN.formula)}</h1>
                <span className={styles.value}>{selection.text}</span>
              </div>
              <pre className={shared.code}>
                <Breakable text={source.formula} />
              </pre>
            </>
          )}
          {calls.map((explained, i) => (
            <div key={i} className={mergeClasses(!isAlone && !isTableCell && styles.card)}>
              <Card
                explained={explained}
                readingOf={readingOf}
                shown={shows(i)}
                sheet={sheet}
                {...tables[i]}
              />
            </div>
          ))}
        </div>
      </div>
      <Footer
        cell={cell}
        source={source}
        taken={taken}
        behind={tables.map(({ behind }) => behind)}
        id={calls[0].definition.id}
        about={words(fill(EXPLAIN.about, { id: calls[0].definition.id }))}
        onOpen={onOpen}
      />
    </>
  );
}

const useStyles = makeStyles({
  where: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    flexShrink: 0,
    minHeight: "36px",
    paddingTop: "4px",
  },
  address: { fontSize: "12px", fontWeight: 600, overflowWrap: "anywhere" },
  follows: { display: "flex", alignItems: "center", gap: "4px", flexShrink: 0 },
  body: { paddingBottom: "24px" },
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  text: { margin: "4px 0 8px" },
  whole: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "12px",
    marginBottom: "6px",
  },
  value: { fontSize: "24px", lineHeight: "32px", fontWeight: 600, whiteSpace: "nowrap" },
  card: { marginTop: "20px", paddingTop: "16px", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
});
