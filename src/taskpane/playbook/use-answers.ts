import { useState } from "react";
import { todayOf } from "../../excel/days";
import type { Text } from "../../locales/text";
import type { Answer, TrapReading } from "../../sheets/review/trap-radar/read";
import { answerTrap } from "../../workbook/trap-radar";
import { problemText, useReportFault } from "../faults";

/** What stands in the row of a trap while the sheet does not say it yet. */
interface Shown {
  readonly answer: Answer | undefined;
}

export interface Answers {
  /** What the row shows: what is being written, else what the sheet says. */
  readonly shown: (reading: TrapReading) => Answer | undefined;
  /** Why the answer of a trap was not written. */
  readonly problem: (id: string) => Text | undefined;
  readonly answer: (reading: TrapReading, said: Answer) => void;
  /** Takes the answer of just now back; undefined for all other traps. */
  readonly undo: (id: string) => (() => void) | undefined;
}

const NONE: ReadonlyMap<string, Shown> = new Map();

/** Answers show at once; one that can’t be written gives way to what the sheet says, with the reason. */
export function useAnswers(reread: () => Promise<void>): Answers {
  const report = useReportFault();
  const [writing, setWriting] = useState(NONE);
  const [fault, setFault] = useState<{ readonly id: string; readonly why: Text } | null>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly undo: () => void } | null>(null);

  const write = async (id: string, shown: Shown, job: () => Promise<void>) => {
    setFault(null);
    setWriting((before) => new Map(before).set(id, shown));
    try {
      await job();
      await reread();
    } catch (error) {
      setFault({ id, why: problemText(error) });
    }
    // A later answer to the same question is still on its way.
    setWriting((before) =>
      before.get(id) === shown ? new Map([...before].filter(([each]) => each !== id)) : before,
    );
  };
  const takeBack = (id: string, before: Answer | undefined, run: () => Promise<void>) => () =>
    write(id, { answer: before }, async () => {
      await run();
      setLast(null);
    }).catch(report);
  return {
    shown: ({ trap, answer }) => (writing.has(trap.id) ? writing.get(trap.id)!.answer : answer),
    problem: (id) => (fault?.id === id ? fault.why : undefined),
    answer: (reading, said) => {
      const { id } = reading.trap;
      write(id, { answer: said }, async () => {
        const run = await answerTrap(id, said, todayOf(new Date()));
        setLast({ id, undo: takeBack(id, reading.answer, run) });
      }).catch(report);
    },
    undo: (id) => (last?.id === id ? last.undo : undefined),
  };
}
