import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { GATE_SIGNS, SUMMARY } from "../../locales/pane-build";
import type { Change } from "../../sheets/readiness/compare";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

/** What became of items, old → new; colour only for what got worse. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (changes.length === 0) return <div className={shared.secondary}>{words(SUMMARY.unchanged)}</div>;
  return (
    <ul className={mergeClasses(shared.list, styles.list)}>
      {changes.map(({ id, title, state, turn, from, to }) => (
        <li key={id} className={mergeClasses(styles.row, turn === "worse" && styles.worse)} title={id}>
          <span aria-hidden className={mergeClasses(styles.sign, turn === "better" && styles.better)}>
            {turn === "same" || state === "na" ? "" : GATE_SIGNS[state]}
          </span>
          <span className={styles.words}>{words(title)}</span>
          <span className={styles.turn}>
            {words(from)} → {words(to)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { marginTop: "8px", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  row: {
    display: "flex",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  sign: { flexShrink: 0, width: "16px", textAlign: "center" },
  words: { flexGrow: 1, lineHeight: "18px" },
  turn: { flexShrink: 0, maxWidth: "50%", textAlign: "end", fontSize: "12px", lineHeight: "18px" },
  better: { color: token("colorStatusSuccessForeground1") },
  worse: { color: token("colorStatusWarningForeground1") },
});
