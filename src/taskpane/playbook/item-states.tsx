import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { GATE_SIGNS } from "../../locales/pane-build";
import { ITEMS_STAND } from "../../locales/pane-playbook";
import { fill, LANGUAGES, type Text } from "../../locales/text";
import type { GateState } from "../../playbook/readiness/gates";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

const STATES = ["fail", "partly", "open", "pass"] as const satisfies readonly GateState[];

interface ItemStatesProps {
  readonly items: readonly string[];
  readonly summary: ReadinessSummary | null;
}

/** How the checklist’s gates stand that ask for a statement: “✓ R37, R38 pass”. */
export function ItemStates({ items, summary }: ItemStatesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const stateOf = (item: string) => summary?.gates.find(({ ids }) => ids.includes(item))?.state;
  const looks: Record<GateState, string | undefined> = {
    pass: styles.pass,
    partly: styles.partly,
    fail: styles.fail,
    open: undefined,
  };
  return STATES.map((state) => {
    const those = items.filter((item) => stateOf(item) === state);
    if (those.length === 0) return null;
    return (
      <span key={state} className={mergeClasses(shared.secondary, styles.line, looks[state])}>
        <span aria-hidden className={styles.sign}>
          {GATE_SIGNS[state]}
        </span>
        {words(fill(ITEMS_STAND[state], { items: listed(those) }))}
      </span>
    );
  });
}

/** “R37, R38”. */
export function listed(names: readonly string[]): Text {
  const between = { en: ", ", "zh-CN": "、" };
  return Object.fromEntries(LANGUAGES.map((language) => [language, names.join(between[language])])) as Text;
}

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", marginTop: "2px" },
  sign: { width: "12px", textAlign: "center" },
  pass: { color: token("colorStatusSuccessForeground1") },
  partly: { color: token("colorStatusWarningForeground1") },
  fail: { color: token("colorStatusDangerForeground1") },
});
