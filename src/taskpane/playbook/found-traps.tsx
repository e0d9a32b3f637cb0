import { useState } from "react";
import { PLAYBOOK } from "../../locales/pane-playbook";
import type { Text } from "../../locales/text";
import type { Trap } from "../../playbook/traps";
import type { TrapRadar } from "../../workbook/trap-radar";
import { problemText } from "../faults";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { SheetLinks } from "./sheet-links";
import { TRAP_SHEET, TrapTexts } from "./trap-lines";
import { TrapList } from "./trap-list";
import { useAnswers } from "./use-answers";

interface FoundTrapsProps {
  readonly traps: readonly Trap[];
  /** What the radar of the workbook says; undefined where there is none. */
  readonly radar: TrapRadar | undefined;
  readonly reread: () => Promise<void>;
  /** Whether the way to the sheet of the radar stands here, and not among the sheets that were found. */
  readonly linked: boolean;
}

/** The traps that a search found: with their lights where the workbook has a radar, else how to keep out of them. */
export function FoundTraps({ traps, radar, reread, linked }: FoundTrapsProps) {
  const shared = useShared();
  const words = useWords();
  const [problem, setProblem] = useState<Text | null>(null);
  const answers = useAnswers(reread);
  const readings = traps.flatMap(({ id }) => radar?.traps.find(({ trap }) => trap.id === id) ?? []);
  // A row may be gone from the radar; the trap is in the handbook all the same.
  const others = traps.filter(({ id }) => readings.every(({ trap }) => trap.id !== id));
  return (
    <section aria-label={words(PLAYBOOK.traps)}>
      <h3 className={shared.overline}>{words(PLAYBOOK.traps)}</h3>
      {problem && <Notice kind="error">{words(problem)}</Notice>}
      {readings.length > 0 && (
        <TrapList readings={readings} answers={answers} onFail={(error) => setProblem(problemText(error))} />
      )}
      {others.length > 0 && (
        <div className={shared.margins}>
          <TrapTexts traps={others} />
          {linked && <SheetLinks ids={[TRAP_SHEET]} />}
        </div>
      )}
    </section>
  );
}
