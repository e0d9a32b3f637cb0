import type { TrapReading } from "../../sheets/review/trap-radar/read";
import { goTo } from "../../workbook/go-to";
import { useShared } from "../styles";
import { TrapRow } from "./trap-row";
import type { Answers } from "./use-answers";

interface TrapListProps {
  readonly readings: readonly TrapReading[];
  readonly answers: Answers;
  /** Told why a row of the sheet could not be gone to. */
  readonly onFail: (error: unknown) => void;
}

/** Traps as the radar of the workbook says them, each with its question. */
export function TrapList({ readings, answers, onFail }: TrapListProps) {
  const shared = useShared();
  return (
    <ul className={shared.list}>
      {readings.map((reading) => (
        <TrapRow
          key={reading.trap.id}
          reading={reading}
          answer={answers.shown(reading)}
          problem={answers.problem(reading.trap.id)}
          onAnswer={(said) => answers.answer(reading, said)}
          onUndo={answers.undo(reading.trap.id)}
          onGo={() => {
            goTo(reading.cells.light).catch(onFail);
          }}
        />
      ))}
    </ul>
  );
}
