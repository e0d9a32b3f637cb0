import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { todayOf } from "../../excel/days";
import { RADAR } from "../../locales/pane-traps";
import type { Text } from "../../locales/text";
import { chooseRadarChecklist, type TrapRadar } from "../../workbook/trap-radar";
import { ChecklistField } from "../build/which-checklist";
import { problemText } from "../faults";
import { useWords } from "../language";
import { moveAmongRows } from "../move-among-rows";
import { Notice } from "../notice";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { BackBar } from "./back-bar";
import { TrapList } from "./trap-list";
import { useAnswers } from "./use-answers";

/** What is on comes first, then what is near, then what is still to be answered. */
const GROUPS = ["on", "near", "open", "off"] as const;

interface TrapViewProps {
  readonly radar: TrapRadar;
  readonly reread: () => Promise<void>;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** Every trap with its light, and its question to be answered right here. */
export function TrapView({ radar, reread, active, onBack }: TrapViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [problem, setProblem] = useState<Text | null>(null);
  const [chosen, setChosen] = useState<number>();
  const answers = useAnswers(reread);
  useShortcuts({ back: onBack }, active);
  const fail = (error: unknown) => setProblem(problemText(error));
  const choose = (number: number) => {
    setProblem(null);
    setChosen(number);
    chooseRadarChecklist(radar, number, todayOf(new Date()))
      .then(reread)
      .catch(fail)
      .finally(() => setChosen(undefined));
  };
  // A row stays where it is answered; the next time the view is opened it stands where it belongs by then.
  const [lights] = useState(() => new Map(radar.traps.map(({ trap, light }) => [trap.id, light])));
  const reached = radar.traps.filter(({ isLater }) => !isLater);
  const groups = [
    ...GROUPS.map((light) => [light, reached.filter(({ trap }) => lights.get(trap.id) === light)] as const),
    ["later", radar.traps.filter(({ isLater }) => isLater)] as const,
  ];
  return (
    <div className={shared.view} onKeyDown={moveAmongRows}>
      <BackBar text={RADAR.back} label={RADAR.backLabel} onBack={onBack} />
      <div className={shared.scroll}>
        {problem && <Notice kind="error">{words(problem)}</Notice>}
        <div className={shared.margins}>
          <h2 className={styles.title}>{words(RADAR.title)}</h2>
          <div className={shared.secondary}>{words(RADAR.about)}</div>
          <ChecklistField
            title={RADAR.checklist}
            checklists={radar.checklists}
            number={chosen ?? radar.built.checklist}
            onChoose={choose}
          />
        </div>
        {groups
          .filter(([, traps]) => traps.length > 0)
          .map(([key, traps]) => (
            <section key={key} aria-label={words(RADAR[key])}>
              <h3 className={shared.overline}>{words(RADAR[key])}</h3>
              <TrapList readings={traps} answers={answers} onFail={fail} />
            </section>
          ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
});
