import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { fill } from "../../locales/text";
import type { OverriddenGate, VoidOverride } from "../../sheets/readiness/types";
import { RESULT } from "../../sheets/readiness/words";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { token } from "../theme";

interface OverriddenProps {
  readonly overridden: readonly OverriddenGate[];
  readonly onGo: (address: string) => void;
}

/** Gates that somebody lets the company go on without: what they are, whose word it is, and why. */
export function Overridden({ overridden, onGo }: OverriddenProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (overridden.length === 0) return null;
  const count = fill(SUMMARY.someGates, { count: overridden.length });
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(SUMMARY.overriddenGates)}</h2>
        <span className={shared.secondary}>{words(count)}</span>
      </div>
      {overridden.map(({ id, title, role, reason, itself, address }) => (
        <div key={id} className={styles.box}>
          <span aria-hidden className={styles.sign}>
            ✎
          </span>
          <span className={styles.words}>
            {words(title)}
            <span className={shared.secondary}>“{reason}”</span>
            <span className={shared.secondary}>
              {words(fill(SUMMARY.by, { role }))}{" "}
              <span className={mergeClasses(itself === "fail" && styles.sign)}>{words(RESULT[itself])}</span>
            </span>
          </span>
          <button
            type="button"
            className={mergeClasses(shared.bare, shared.link, styles.go)}
            aria-label={words(fill(SUMMARY.goToItem, { id }))}
            onClick={() => onGo(address)}
          >
            {id}
          </button>
        </div>
      ))}
    </section>
  );
}

/** What was typed as an override and overrides nothing, with what to do about it. */
export function VoidOverrides({ overrides }: { readonly overrides: readonly VoidOverride[] }) {
  const words = useWords();
  return overrides.map(({ id, why }) => (
    <Notice key={id} kind="warning" title={words(fill(SUMMARY.voidOverride, { id }))}>
      {words(why)}
    </Notice>
  ));
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  box: {
    display: "flex",
    gap: "10px",
    marginTop: "8px",
    padding: "10px 12px",
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: "4px",
  },
  sign: { flexShrink: 0, color: token("colorStatusDangerForeground1") },
  words: { display: "flex", flexDirection: "column", gap: "2px", flexGrow: 1, lineHeight: "18px" },
  go: { alignSelf: "flex-start", flexShrink: 0, minWidth: "24px", fontSize: "12px", textAlign: "end" },
});
