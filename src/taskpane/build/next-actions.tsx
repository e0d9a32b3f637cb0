import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { todayOf } from "../../excel/days";
import { GATE_SIGNS, SUMMARY } from "../../locales/pane-build";
import { fill, same, type Text } from "../../locales/text";
import { dayText } from "../../sheets/dates";
import type { NextAction } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface NextActionsProps {
  readonly actions: readonly NextAction[];
  readonly onGo: (address: string) => void;
}

/** What to do next, each with how it stands, its step, and who does it by when. */
export function NextActions({ actions, onGo }: NextActionsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const looks: Partial<Record<NextAction["state"], string>> = {
    fail: styles.fail,
    na: styles.fail,
    partly: styles.partly,
  };
  const today = todayOf(new Date());
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(SUMMARY.nextActions)}</h2>
      {actions.length === 0 && <div className={shared.secondary}>{words(SUMMARY.nothingToDo)}</div>}
      <ol className={mergeClasses(shared.list, actions.length > 0 && styles.list)}>
        {actions.map((action, i) => {
          const isLate = action.due !== null && action.due < today;
          return (
            <li key={action.id} className={styles.row}>
              <span className={styles.number}>{i + 1}</span>
              <span className={styles.words}>
                {words(action.title)}
                <span className={mergeClasses(shared.secondary, looks[action.state])}>
                  {signOf(action)} {words(sentence(action))}
                </span>
                <span className={mergeClasses(shared.secondary, isLate && styles.fail)}>
                  {words(isLate ? fill(SUMMARY.overdue, { who: whoAndWhen(action) }) : whoAndWhen(action))}
                </span>
              </span>
              <button
                type="button"
                className={mergeClasses(shared.bare, shared.link, styles.go)}
                aria-label={words(fill(SUMMARY.goToItem, { id: action.id }))}
                onClick={() => onGo(action.address)}
              >
                {action.id}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const signOf = ({ state }: NextAction) => (state === "na" ? "–" : GATE_SIGNS[state]);

/** “2.71×, needs more than 3×. Cut CAC, or raise renewal …” */
function sentence({ detail, step }: NextAction): Text {
  return { en: `${detail.en}. ${step.en}`, "zh-CN": `${detail["zh-CN"]}。${step["zh-CN"]}` };
}

/** “CFO, 31 Mar 2027” */
function whoAndWhen({ owner, due }: NextAction): Text {
  const who = owner === "" ? SUMMARY.noOwner : same(owner);
  if (due === null) return who;
  const day = dayText(due);
  return { en: `${who.en}, ${day.en}`, "zh-CN": `${who["zh-CN"]}，${day["zh-CN"]}` };
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  list: { marginTop: "8px", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  row: {
    display: "flex",
    gap: "8px",
    padding: "9px 0",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  number: { flexShrink: 0, width: "16px", color: token("colorNeutralForeground2") },
  words: { display: "flex", flexDirection: "column", gap: "2px", flexGrow: 1, lineHeight: "18px" },
  go: { alignSelf: "flex-start", flexShrink: 0, minWidth: "24px", fontSize: "12px", textAlign: "end" },
  fail: { color: token("colorStatusDangerForeground1") },
  partly: { color: token("colorStatusWarningForeground1") },
});
