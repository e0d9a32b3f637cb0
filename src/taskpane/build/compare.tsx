import { Field, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { SUMMARY } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import { dayText } from "../../sheets/dates";
import type { Snapshot } from "../../sheets/readiness";
import type { Change } from "../../sheets/readiness/compare";
import { STAGE_NAMES } from "../../sheets/readiness/words";
import { compareSnapshots } from "../../workbook/readiness-history";
import { Choice } from "../choice";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useShared } from "../styles";
import { Changes } from "./changes-list";

/** Any two snapshots side by side; the last of them is how the company stands now. */
export function Compare({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const [pair, setPair] = useState({ from: 0, to: snapshots.length - 1 });
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const [from, to] = [snapshots[pair.from], snapshots[pair.to]];
  useEffect(() => {
    let current = true;
    compareSnapshots(from, to).then((next) => current && setChanges(next), report);
    return () => {
      current = false;
    };
  }, [from, to, report]);
  const nameOf = (i: number): Text => {
    const { date, period } = snapshots[i];
    const day = dayText(date);
    if (i === snapshots.length - 1) return SUMMARY.now;
    return { en: `${day.en} · ${period}`, "zh-CN": `${day["zh-CN"]} · ${period}` };
  };
  return (
    <div className={styles.compare}>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={words(SUMMARY[end])}>
          <Choice
            value={pair[end]}
            options={snapshots.map((_, i) => [i, words(nameOf(i))])}
            onChoose={(i) => setPair({ ...pair, [end]: i })}
          />
        </Field>
      ))}
      {from.stage !== to.stage && (
        <div className={shared.secondary}>
          {words(fill(SUMMARY.otherStage, { from: STAGE_NAMES[from.stage], to: STAGE_NAMES[to.stage] }))}
        </div>
      )}
      {changes && <Changes changes={changes} />}
    </div>
  );
}

const useStyles = makeStyles({
  compare: { display: "flex", flexDirection: "column", gap: "8px" },
});
