import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { SHARE } from "../../locales/pane-share";
import { fill } from "../../locales/text";
import type { PlannedRewrite } from "../../workbook/travel/plan";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface SheetTableProps {
  readonly plan: readonly PlannedRewrite[];
  readonly locked: ReadonlySet<string>;
}

/** Sheet by sheet, how many cells there are and what they can become. */
export function SheetTable({ plan, locked }: SheetTableProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const sheets = [...new Set(plan.map(({ cell }) => cell.sheet))];
  const become = (sheet: string) => {
    if (locked.has(sheet)) return <span className={styles.locked}>{words(SHARE.locked)}</span>;
    const count = (becomes: PlannedRewrite["becomes"]) =>
      plan.filter((each) => each.cell.sheet === sheet && each.becomes === becomes).length;
    const parts = [
      [SHARE.formulas, count("formula")] as const,
      [SHARE.values, count("value")] as const,
      [SHARE.stay, count("stays")] as const,
    ].filter(([, n]) => n > 0);
    return parts.map(([text, n], at) => (
      <Fragment key={text.en}>
        {at > 0 && words({ en: ", ", "zh-CN": "，" })}
        <span className={styles.part}>{words(fill(text, { n }))}</span>
      </Fragment>
    ));
  };
  return (
    <table className={styles.table}>
      <thead className={shared.muted}>
        <tr>
          <th className={styles.first}>{words(SHARE.sheet)}</th>
          <th className={mergeClasses(styles.number, styles.part)}>{words(SHARE.cells)}</th>
          <th className={mergeClasses(styles.number, styles.part)}>{words(SHARE.become)}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet} className={styles.row}>
            <td className={mergeClasses(styles.cell, styles.first)}>{sheet}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {plan.filter(({ cell }) => cell.sheet === sheet).length}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>{become(sheet)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginBottom: "24px" },
  row: { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  cell: { padding: "4px 0", verticalAlign: "top" },
  first: { textAlign: "start", fontWeight: "normal", overflowWrap: "anywhere" },
  number: { textAlign: "end", fontWeight: "normal", paddingLeft: "12px" },
  // A sheet's long name takes lines of its own rather than a number's unit.
  part: { whiteSpace: "nowrap" },
  locked: { color: token("colorStatusWarningForeground1") },
});
