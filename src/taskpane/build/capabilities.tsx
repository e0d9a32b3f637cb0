import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import type { CapabilitySummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface CapabilitiesProps {
  readonly capabilities: readonly CapabilitySummary[];
}

/** The score of each capability as a bar and a number, and how many of its gates are passed. */
export function Capabilities({ capabilities }: CapabilitiesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={mergeClasses(shared.section, styles.start)}>
            {words(SUMMARY.byCapability)}
          </th>
          <th scope="col" className={mergeClasses(shared.muted, styles.number)}>
            {words(SUMMARY.score)}
          </th>
          <th scope="col" className={mergeClasses(shared.muted, styles.number)}>
            {words(SUMMARY.gates)}
          </th>
        </tr>
      </thead>
      <tbody>
        {capabilities.map(({ capability, name, score, passed, gates, failing }) => (
          <tr key={capability}>
            <th scope="row" className={styles.name}>
              {words(name)}
            </th>
            <td aria-hidden className={styles.barCell}>
              <span className={styles.bar}>
                <span className={styles.filled} style={{ width: `${(score ?? 0) * 100}%` }} />
              </span>
            </td>
            <td className={styles.number}>
              {score === null ? words(SUMMARY.unknown) : `${Math.round(score * 100)}%`}
            </td>
            <td className={mergeClasses(styles.number, failing && styles.failing)}>
              {gates === 0 ? words(SUMMARY.unknown) : `${passed}/${gates}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", marginTop: "24px", borderCollapse: "collapse" },
  start: { textAlign: "start", padding: "0 0 4px" },
  name: {
    width: "46%",
    height: "28px",
    padding: "0 8px 0 0",
    fontWeight: 400,
    textAlign: "start",
    whiteSpace: "nowrap",
    fontSize: "13px",
  },
  barCell: { padding: "0" },
  bar: {
    display: "block",
    height: "8px",
    borderRadius: "1px",
    overflow: "hidden",
    backgroundColor: token("colorNeutralStroke2"),
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: token("colorCompoundBrandBackground"),
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  number: { width: "44px", padding: "0 0 0 4px", textAlign: "end", fontWeight: 400, fontSize: "13px" },
  failing: { fontWeight: 600, color: token("colorStatusDangerForeground1") },
});
