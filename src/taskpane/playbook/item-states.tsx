import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { GATE_SIGNS } from "../../locales/pane-build";
import { ITEM_STANDS, ITEMS_STAND } from "../../locales/pane-playbook";
import { fill, LANGUAGES, type Text } from "../../locales/text";
import type { ItemStanding, ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

type State = ItemStanding["state"];

const STATES = Object.keys(ITEMS_STAND) as readonly State[];
const SIGNS: Readonly<Record<State, string>> = { ...GATE_SIGNS, na: "–" };

interface ItemStatesProps {
  readonly items: readonly string[];
  readonly summary: ReadinessSummary | null;
}

/** How the checklist’s items stand that ask for a statement: “✓ R37, R38 pass”. */
export function ItemStates({ items, summary }: ItemStatesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const standing = summary?.items.filter(({ id }) => items.includes(id)) ?? [];
  const looks: Record<State, string | undefined> = {
    pass: styles.pass,
    partly: styles.partly,
    fail: styles.fail,
    overridden: styles.fail,
    open: undefined,
    na: undefined,
  };
  return STATES.map((state) => {
    const those = standing.filter((item) => item.state === state);
    if (those.length === 0) return null;
    return (
      <span key={state} className={mergeClasses(shared.secondary, styles.line, looks[state])}>
        <span aria-hidden className={styles.sign}>
          {SIGNS[state]}
        </span>
        {words(sentence(state, those))}
      </span>
    );
  });
}

function sentence(state: State, those: readonly ItemStanding[]): Text {
  const items = listed(those.map(({ id }) => id));
  const [{ number }, another] = those;
  if (another) return fill(ITEMS_STAND[state], { items });
  const stands = fill({ ...ITEMS_STAND, ...ITEM_STANDS }[state], { items });
  return number === "" ? stands : fill(ITEM_STANDS.number, { stands, number });
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
