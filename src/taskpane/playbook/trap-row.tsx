import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { RADAR } from "../../locales/pane-traps";
import { fill, type Text } from "../../locales/text";
import { dayText } from "../../sheets/dates";
import type { Answer, TrapReading } from "../../sheets/review/trap-radar/read";
import { TRAP_STAGE_NAMES } from "../../sheets/review/trap-radar/radar";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { useWays } from "../ways";
import { OpeningRow } from "./opening-row";
import { Part } from "./part";

const SIGNS = { on: "✕", near: "◐", off: "✓", open: "○" } as const;
const ANSWERS = ["yes", "no", "unknown"] as const;

interface TrapRowProps {
  readonly reading: TrapReading;
  /** What is answered, before the sheet says it. */
  readonly answer: Answer | undefined;
  /** Why an answer was not written. */
  readonly problem: Text | undefined;
  readonly onAnswer: (answer: Answer) => void;
  /** Takes the answer of just now back. */
  readonly onUndo: (() => void) | undefined;
  readonly onGo: () => void;
}

/** A trap; it opens to what tells of it, its question, the way out, and its source. */
export function TrapRow(props: TrapRowProps) {
  const { reading, onGo } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const ways = useWays();
  const { trap, light, tells } = reading;
  const looks = { on: styles.on, near: styles.near, off: styles.off, open: undefined };
  const link = mergeClasses(shared.bare, shared.link);
  return (
    <OpeningRow
      id={trap.id}
      sign={SIGNS[light]}
      label={RADAR[light]}
      look={looks[light]}
      title={trap.name}
      below={
        <span className={shared.muted}>
          {trap.id} · {words(TRAP_STAGE_NAMES[trap.stage])}
        </span>
      }
    >
      {trap.question && <Question {...props} />}
      {trap.signals.length > 0 && (
        <Part heading="h4" title={RADAR.tells}>
          {tells === "" ? words(RADAR.nothingTells) : tells}
        </Part>
      )}
      <Part heading="h4" title={RADAR.wayOut}>
        {words(trap.mitigation)}
      </Part>
      <div className={styles.links}>
        <button type="button" className={link} onClick={onGo}>
          {words(RADAR.goToRow)}
        </button>
        <button type="button" className={link} onClick={() => ways.toPlaybook({ trap: trap.id })}>
          {words(RADAR.points)}
        </button>
      </div>
      <div className={shared.muted}>{words(trap.source)}</div>
    </OpeningRow>
  );
}

function Question({ reading, answer, problem, onAnswer, onUndo }: Omit<TrapRowProps, "onGo">) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { trap, answered } = reading;
  return (
    <div className={styles.part}>
      <div id={`question-${trap.id}`}>{words(trap.question as Text)}</div>
      <RadioGroup
        layout="horizontal"
        className={styles.answers}
        aria-labelledby={`question-${trap.id}`}
        value={answer ?? ""}
        onChange={(_, { value }) => onAnswer(value as Answer)}
      >
        {ANSWERS.map((each) => (
          <Radio key={each} value={each} label={words(RADAR[each])} />
        ))}
      </RadioGroup>
      {problem && (
        <div role="alert" className={styles.on}>
          {words(problem)}
        </div>
      )}
      <div className={mergeClasses(shared.secondary, styles.said)}>
        {answered !== undefined && <span>{words(fill(RADAR.answeredOn, { day: dayText(answered) }))}</span>}
        {onUndo && (
          <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={onUndo}>
            {words(RADAR.undo)}
          </button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  on: { color: token("colorStatusDangerForeground1") },
  near: { color: token("colorStatusWarningForeground1") },
  off: { color: token("colorStatusSuccessForeground1") },
  part: { marginBottom: "10px" },
  answers: { marginLeft: "-8px" },
  said: { display: "flex", alignItems: "center", gap: "12px" },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
});
