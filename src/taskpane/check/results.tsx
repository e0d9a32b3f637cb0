import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CHECK, CHECK_CURES, CHECK_GROUPS } from "../../locales/pane-check";
import { fill } from "../../locales/text";
import { todayOf } from "../../excel/days";
import { showValue } from "../format";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { allIn, brokenIn, countText, hostText, sawText } from "./report";
import type { Outcome } from "./run";
import type { Checked } from "./use-check";

interface ResultsProps {
  readonly checked: Checked;
  readonly onAgain: () => void;
}

/** The verdict is a count; a group that holds is one line. */
export function Results({ checked, onAgain }: ResultsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { outcomes, seconds, on } = checked;
  const broken = brokenIn(outcomes);
  const all = allIn(outcomes);
  const day = todayOf(on);
  return (
    <>
      <h1 role="status" className={mergeClasses(styles.verdict, broken > 0 ? styles.bad : styles.good)}>
        {broken > 0 ? "✕ " : "✓ "}
        {words(broken > 0 ? fill(CHECK.broken, { broken, all }) : fill(CHECK.allHeld, { all }))}
      </h1>
      <div className={shared.secondary}>{words(hostText())}</div>
      <div className={shared.secondary}>{words(CHECK.language)}</div>
      <p className={mergeClasses(shared.secondary, styles.done)}>
        {words(fill(CHECK.done, { date: showValue(day, "date", language), seconds: seconds.toFixed(1) }))}{" "}
        <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={onAgain}>
          {words(CHECK.again)}
        </button>
      </p>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {outcomes.map((outcome) => (
          <Line key={outcome.group} outcome={outcome} />
        ))}
      </ul>
      <p className={shared.secondary}>{words(CHECK.notTried)}</p>
    </>
  );
}

/** As many as one reads here; the report has all. */
const MOST = 4;

function Line({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { group, all, broken } = outcome;
  const isBad = broken.length > 0;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span aria-hidden className={isBad ? styles.bad : all === 0 ? undefined : styles.good}>
          {isBad ? "✕" : all === 0 ? "–" : "✓"}
        </span>
        <span className={mergeClasses(styles.group, isBad && styles.strong)}>
          {words(CHECK_GROUPS[group])}
        </span>
        <span className={mergeClasses(shared.secondary, shared.whole)}>{words(countText(outcome))}</span>
      </div>
      {all === 0 && (
        <p className={mergeClasses(shared.secondary, styles.inside)}>{words(CHECK.skippedText)}</p>
      )}
      {isBad && (
        <div className={styles.inside}>
          {broken.slice(0, MOST).map((each, i) => (
            <div key={i} className={styles.broken}>
              <code className={mergeClasses(shared.code, styles.formula)}>{each.formula.slice(0, 120)}</code>
              <div className={styles.bad}>{words(sawText(each))}</div>
            </div>
          ))}
          {broken.length > MOST && (
            <div className={shared.secondary}>{words(fill(CHECK.more, { n: broken.length - MOST }))}</div>
          )}
          <p className={mergeClasses(shared.secondary, styles.cure)}>{words(CHECK_CURES[group])}</p>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  verdict: { margin: "8px 0 4px", fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  good: { color: token("colorStatusSuccessForeground1") },
  bad: { color: token("colorStatusDangerForeground1") },
  done: { margin: "8px 0 12px" },
  list: { borderBottom: `1px solid ${token("colorNeutralStroke2")}`, marginBottom: "12px" },
  item: { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  line: { display: "flex", alignItems: "center", gap: "10px", minHeight: "36px" },
  group: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: 600 },
  inside: { margin: "0 0 10px 24px" },
  broken: { marginBottom: "6px", overflowWrap: "anywhere" },
  formula: { display: "inline-block", padding: "2px 6px" },
  cure: { margin: "4px 0 0" },
});
