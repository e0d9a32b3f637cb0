import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import type { BuildReport, ReportLine, SheetReport } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

const KINDS = ["kept", "changed", "added"] as const;

/** What an update left alone, changed and added, by sheet. New sheets have nothing to tell. */
export function ReportLines({ report }: { readonly report: BuildReport }) {
  return report.sheets
    .filter(({ isNew, kept, changed, added }) => !isNew && kept.length + changed.length + added.length > 0)
    .map((sheet) => <SheetLines key={sheet.kind} sheet={sheet} />);
}

function SheetLines({ sheet }: { readonly sheet: SheetReport }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const lines = KINDS.flatMap((kind) => sheet[kind].map((line) => ({ kind, line })));
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{sheet.name}</h2>
      <table className={styles.table}>
        <tbody>
          {lines.map(({ kind, line }) => (
            <tr key={`${kind} ${line.label.en}`}>
              <td className={mergeClasses(shared.secondary, styles.cell)}>
                {words(fill(SUMMARY[kind], { what: line.label }))}
              </td>
              <td className={mergeClasses(shared.secondary, styles.cell, styles.count)}>
                {words(countOf(line))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function countOf({ count, unit }: ReportLine): Text {
  return fill(SUMMARY[unit], { count });
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  table: {
    width: "100%",
    marginTop: "6px",
    borderCollapse: "collapse",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  cell: { padding: "6px 0", verticalAlign: "top", borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  count: { paddingLeft: "12px", textAlign: "end", whiteSpace: "nowrap" },
});
