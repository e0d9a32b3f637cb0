import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { GATE_SIGNS, SUMMARY } from "../../locales/pane-build";
import { clauseList, fill, type Text } from "../../locales/text";
import type { GateStanding } from "../../playbook/readiness/gates";
import type { GateSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

const ORDER: readonly GateStanding[] = ["pass", "overridden", "partly", "fail", "open"];

/** One cell for each gate, best first; for ears it is the sentence below it. */
export function GateStrip({ gates }: { readonly gates: readonly GateSummary[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const looks: Record<GateStanding, string | undefined> = {
    pass: styles.pass,
    overridden: styles.overridden,
    partly: styles.partly,
    fail: styles.fail,
    open: undefined,
  };
  const sorted = gates.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const sentence = words(gateSentence(gates));
  return (
    <>
      <div role="img" aria-label={sentence} className={styles.strip}>
        {sorted.map(({ ids, title, state }) => (
          <span
            key={ids.join()}
            title={`${ids.join(" / ")} ${words(title)}`}
            className={mergeClasses(styles.gate, looks[state])}
          >
            {GATE_SIGNS[state]}
          </span>
        ))}
      </div>
      <div aria-hidden className={shared.secondary}>
        {sentence}
      </div>
    </>
  );
}

/** “13 gates: 10 passed, 1 partly, 2 failed. Gates decide.” */
function gateSentence(gates: readonly GateSummary[]): Text {
  const counted = ORDER.map((state) => ({
    state,
    count: gates.filter((gate) => gate.state === state).length,
  }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => fill(SUMMARY[state], { count }));
  return fill(SUMMARY.gateCount, { count: gates.length, states: clauseList(parts) });
}

const useStyles = makeStyles({
  strip: { display: "flex", gap: "2px", marginBottom: "6px" },
  gate: {
    flex: "1 1 0",
    minWidth: "0",
    boxSizing: "border-box",
    border: "1px solid transparent",
    borderRadius: "2px",
    lineHeight: "20px",
    fontSize: "12px",
    textAlign: "center",
    backgroundColor: token("colorNeutralBackground3"),
    color: token("colorNeutralForeground2"),
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  pass: {
    backgroundColor: token("colorStatusSuccessBackground1"),
    color: token("colorStatusSuccessForeground1"),
  },
  // Hollow: neither passed nor failed.
  overridden: {
    backgroundColor: "transparent",
    border: `1px solid ${token("colorStatusDangerForeground1")}`,
    color: token("colorStatusDangerForeground1"),
  },
  partly: {
    backgroundColor: token("colorStatusWarningBackground1"),
    color: token("colorStatusWarningForeground1"),
  },
  fail: { backgroundColor: token("colorStatusDangerBackground3"), color: "#FFFFFF" },
});
