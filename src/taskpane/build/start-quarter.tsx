import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { todayOf } from "../../excel/days";
import { formatted } from "../../excel/number-format";
import { BUILD, QUARTER } from "../../locales/pane-build";
import { clauseList, fill, type Text } from "../../locales/text";
import { monthText } from "../../sheets/dates";
import type { Leaving, QuarterReport, QuarterSheet } from "../../sheets/quarter";
import { INPUTS_KIND } from "../../sheets/readiness/types";
import { previewQuarter } from "../../workbook/next-quarter";
import { troubleOf, type Trouble } from "../faults";
import { useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";
import { TroubleNotice } from "../trouble-notice";
import { Busy } from "./busy";

interface StartQuarterProps {
  /** Which checklist of the workbook. */
  readonly number: number;
  readonly active: boolean;
  /** Why the last attempt did nothing. */
  readonly trouble: Trouble | null;
  readonly onCancel: () => void;
  readonly onStart: (without: ReadonlySet<string>) => void;
}

/** Says all that the start of a quarter writes, and which figures leave their sheets, before anything is written. */
export function StartQuarter({ number, active, trouble, onCancel, onStart }: StartQuarterProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [found, setFound] = useState<{ report: QuarterReport } | { trouble: Trouble } | null>(null);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    previewQuarter(todayOf(new Date()), number).then(
      (report) => current && setFound({ report }),
      (error: unknown) => current && setFound({ trouble: troubleOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [number]);
  const report = found && "report" in found ? found.report : null;
  const start = () => report && onStart(without);
  useShortcuts({ primary: () => (report ? onStart(without) : false), back: onCancel }, active);
  if (!found) return <Busy label={words(QUARTER.reading)} />;
  const refused = trouble ?? ("trouble" in found ? found.trouble : null);
  const toggle = (kind: string) => {
    const next = new Set(without);
    if (!next.delete(kind)) next.add(kind);
    setWithout(next);
  };
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {refused && <TroubleNotice trouble={refused} />}
        {report && (
          <div className={mergeClasses(shared.margins, styles.content)}>
            <h2 className={shared.section}>{words(fill(QUARTER.title, { to: report.to }))}</h2>
            <div className={shared.secondary}>
              {words(fill(QUARTER.about, { checklist: report.checklist, from: report.from, to: report.to }))}
            </div>
            <h3 className={mergeClasses(shared.section, styles.part)}>{words(BUILD.written)}</h3>
            <Written report={report} without={without} onToggle={toggle} />
            <LeavingList report={report} without={without} />
          </div>
        )}
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span />
        <span className={styles.buttons}>
          <Button className={styles.cancel} onClick={onCancel}>
            {words(BUILD.cancel)}
          </Button>
          <Button
            appearance="primary"
            className={shared.primary}
            disabledFocusable={!report}
            onClick={() => start()}
          >
            {words(report ? fill(QUARTER.start, { to: report.to }) : BUILD.build)}
          </Button>
        </span>
      </div>
    </div>
  );
}

interface WrittenProps {
  readonly report: QuarterReport;
  readonly without: ReadonlySet<string>;
  readonly onToggle: (kind: string) => void;
}

/** Every sheet that is written to, with its cells; all but the inputs may be left out. */
function Written({ report, without, onToggle }: WrittenProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { history, past, asOf } = report;
  const count = leavingOf(report, without).length;
  return (
    <>
      <ul className={mergeClasses(shared.list, styles.list)}>
        <li className={styles.row}>
          <span>{history}</span>
          <span className={shared.secondary}>{words(QUARTER.snapshot)}</span>
        </li>
        {report.sheets.map((sheet) => (
          <li key={sheet.kind} className={styles.row}>
            {sheet.kind === INPUTS_KIND ? (
              <span>{sheet.name}</span>
            ) : (
              <Checkbox
                className={styles.check}
                label={sheet.name}
                checked={!without.has(sheet.kind)}
                onChange={() => onToggle(sheet.kind)}
              />
            )}
            <span className={shared.secondary}>{words(changeOf(sheet))}</span>
          </li>
        ))}
        {asOf && (
          <li className={styles.row}>
            <span>{asOf.sheet}</span>
            <span className={shared.secondary}>
              {words(fill(QUARTER.asOf, { before: monthText(asOf.before), after: monthText(asOf.after) }))}
            </span>
          </li>
        )}
        {count > 0 && (
          <li className={styles.row}>
            <span>{past}</span>
            <span className={shared.secondary}>{words(fill(QUARTER.past, { count }))}</span>
          </li>
        )}
      </ul>
      {report.asOfStays && (
        <div className={mergeClasses(shared.secondary, styles.under)}>
          {words(fill(QUARTER.asOfStays, { to: report.to }))}
        </div>
      )}
    </>
  );
}

const leavingOf = ({ sheets }: QuarterReport, without: ReadonlySet<string>) =>
  sheets.flatMap(({ kind, leaving }) => (without.has(kind) ? [] : leaving));

/** “D5:G54: 31 figures move, 4 leave the sheet” */
function changeOf({ area, moved, leaving }: QuarterSheet): Text {
  const parts = [
    ...(moved === 0 ? [] : [fill(QUARTER.move, { count: moved })]),
    ...(leaving.length === 0 ? [] : [fill(QUARTER.leave, { count: leaving.length })]),
  ];
  return fill(QUARTER.cells, { area, parts: parts.length === 0 ? QUARTER.headsOnly : clauseList(parts) });
}

/** How many figures are shown at first. */
const FIRST = 6;

function LeavingList({ report, without }: Omit<WrittenProps, "onToggle">) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [all, setAll] = useState(false);
  const leaving = leavingOf(report, without);
  const shown = all ? leaving : leaving.slice(0, FIRST);
  return (
    <section className={styles.part}>
      <h3 className={shared.section}>{words(QUARTER.leaving)}</h3>
      <div className={shared.secondary}>
        {words(
          leaving.length === 0 ? QUARTER.nothingLeaves : fill(QUARTER.leavingAbout, { past: report.past }),
        )}
      </div>
      {leaving.length > 0 && (
        <table className={styles.table}>
          <tbody>
            {shown.map((figure, i) => (
              <tr key={i}>
                <td className={styles.cell}>
                  {figure.item}
                  <div className={shared.secondary}>
                    {[figure.sheet, figure.period, figure.id].filter((part) => part !== "").join(" · ")}
                  </div>
                </td>
                <td className={mergeClasses(styles.cell, styles.figure)}>{figureText(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leaving.length > shown.length && (
        <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={() => setAll(true)}>
          {words(fill(QUARTER.showAll, { count: leaving.length }))}
        </button>
      )}
    </section>
  );
}

const figureText = ({ figure, format }: Leaving) =>
  typeof figure === "number" && format ? formatted(figure, format) : String(figure);

const line = `1px solid ${token("colorNeutralStroke2")}`;

const useStyles = makeStyles({
  content: { paddingTop: "14px", paddingBottom: "24px" },
  part: { marginTop: "20px" },
  list: { marginTop: "8px", borderTop: line },
  row: { display: "flex", flexDirection: "column", gap: "2px", padding: "8px 0", borderBottom: line },
  check: { marginLeft: "-8px" },
  under: { marginTop: "8px" },
  table: { width: "100%", marginTop: "8px", borderCollapse: "collapse", borderTop: line },
  cell: { padding: "7px 0", verticalAlign: "top", borderBottom: line },
  figure: { paddingLeft: "12px", textAlign: "end", whiteSpace: "nowrap" },
  buttons: { display: "flex", flexShrink: 0, gap: "8px" },
  cancel: { minWidth: "72px" },
});
