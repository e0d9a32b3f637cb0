import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { SEGMENT_LABELS } from "../../../catalogue/ledger/moves-table";
import { SEGMENT_LINES } from "../../../engine/ledger/segments";
import { calendarDay } from "../../../excel/days";
import { SPLIT } from "../../../locales/pane-ledger-page";
import { fill } from "../../../locales/text";
import { useWords } from "../../language";
import { useShared } from "../../styles";
import { token } from "../../theme";
import type { SegmentAnswer } from "./split";

interface SegmentRowProps {
  readonly segment: SegmentAnswer;
  readonly money: (amount: number) => string;
}

/** Below it a difference is what arithmetic leaves. */
const LEAST = 0.005;

/** A segment on one line; behind it its bridge, what it kept, and its cohorts. */
export function SegmentRow({ segment, money }: SegmentRowProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { name, bridge, churnAlone, ndr, grr, logo } = segment;
  const lines = SEGMENT_LINES.filter(
    (line) => line === "opening" || line === "closing" || Math.abs(bridge[line]) > LEAST,
  );
  return (
    <div className={styles.segment}>
      <button
        type="button"
        aria-expanded={open}
        className={mergeClasses(shared.bare, styles.line)}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
        <span className={styles.name}>{name === "" ? words(SPLIT.unnamed) : name}</span>
        <span className={shared.whole}>{money(bridge.closing)}</span>
        <span className={mergeClasses(shared.secondary, styles.share)}>{percent(ndr)}</span>
      </button>
      {open && (
        <div className={styles.detail}>
          <ul className={shared.list}>
            {lines.map((line) => (
              <li key={line} className={mergeClasses(styles.entry, line === "closing" && styles.closing)}>
                <span>{words(SEGMENT_LABELS[line])}</span>
                <span>{money(bridge[line])}</span>
              </li>
            ))}
          </ul>
          {Math.abs(churnAlone - bridge.churn) > LEAST && (
            <p className={styles.said}>{words(fill(SPLIT.alone, { churn: money(churnAlone) }))}</p>
          )}
          <h4 className={styles.sub}>{words(SPLIT.retention)}</h4>
          <div className={styles.entry}>
            <span>NDR {percent(ndr)}</span>
            <span>GRR {percent(grr)}</span>
            <span>
              {words(SPLIT.logo)} {percent(logo)}
            </span>
          </div>
          <Cohorts segment={segment} money={money} />
        </div>
      )}
    </div>
  );
}

const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)}%`);

/** Quarters that are shown side by side in a narrow pane. */
const MOST_AGES = 3;

function Cohorts({ segment: { cohorts }, money }: SegmentRowProps) {
  const styles = useStyles();
  const words = useWords();
  if (cohorts.length === 0) return null;
  const most = Math.min(
    MOST_AGES,
    cohorts.reduce((ages, { shares }) => Math.max(ages, shares.length), 0),
  );
  const ages = Array.from({ length: most }, (_, i) => i);
  return (
    <>
      <h4 className={styles.sub}>{words(SPLIT.cohorts)}</h4>
      <table className={styles.table}>
        <thead>
          <tr>
            <th />
            <th className={styles.cell}>MRR</th>
            {ages.map((age) => (
              <th key={age} className={styles.cell}>
                {words(fill(SPLIT.age, { age: age + 1 }))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ from, size, shares }) => {
            const { year, month } = calendarDay(from);
            return (
              <tr key={from}>
                <th scope="row" className={styles.quarter}>
                  {words(fill(SPLIT.quarter, { quarter: Math.ceil(month / 3), year }))}
                </th>
                <td className={styles.cell}>{money(size)}</td>
                {ages.map((age) => (
                  <td key={age} className={styles.cell}>
                    {shares[age] === undefined ? "" : `${Math.round(100 * shares[age])}%`}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const useStyles = makeStyles({
  segment: { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  line: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  share: { minWidth: "52px", textAlign: "end" },
  detail: { padding: "0 0 12px 24px" },
  entry: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: "12px",
    lineHeight: "20px",
  },
  closing: { fontWeight: 600, borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  said: {
    margin: "6px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorStatusWarningForeground1"),
  },
  sub: { margin: "10px 0 2px", fontSize: "12px", lineHeight: "16px", fontWeight: 600 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "20px" },
  quarter: { fontWeight: 400, textAlign: "start", whiteSpace: "nowrap" },
  cell: { fontWeight: 400, textAlign: "end", whiteSpace: "nowrap", paddingLeft: "6px" },
});
