import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { SUMMARY } from "../../locales/pane-build";
import { fill, same, type Text } from "../../locales/text";
import { dayText, periodInWords } from "../../sheets/dates";
import type { Snapshot } from "../../sheets/readiness";
import type { ReadinessHistory } from "../../workbook/readiness-history";
import { useWords } from "../language";
import { useShared } from "../styles";
import { ToggleLink } from "../toggle-link";
import { Changes } from "./changes-list";
import { Compare } from "./compare";
import { TrendLine } from "./trend-line";

/** How many snapshots have room side by side. */
const SHOWN = 4;

/** The last snapshots as a line, and what changed since; or any two of them side by side. */
export function Trend({ history }: { readonly history: ReadinessHistory }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [comparing, setComparing] = useState(false);
  const { snapshots, now, changes } = history;
  const last = snapshots.at(-1);
  if (!last)
    return <div className={mergeClasses(shared.secondary, styles.none)}>{words(SUMMARY.noTrend)}</div>;
  return (
    <>
      <section className={styles.part}>
        <div className={styles.head}>
          <h2 className={shared.section}>{words(SUMMARY.trend)}</h2>
          <ToggleLink text={SUMMARY.compare} isOpen={comparing} onToggle={setComparing} />
        </div>
        <TrendLine points={snapshots.slice(-SHOWN).map(pointOf)} />
        {comparing && now && <Compare snapshots={[...snapshots, now]} />}
      </section>
      {!comparing && (
        <section className={styles.part}>
          <div className={styles.head}>
            <h2 className={shared.section}>{words(SUMMARY.sinceLast)}</h2>
            <span className={shared.secondary}>{words(dayText(last.date))}</span>
          </div>
          <Changes changes={changes} />
        </section>
      )}
    </>
  );
}

const pointOf = ({ period, date, score, passed, gates }: Snapshot) => ({
  key: `${date} ${period}`,
  when: shortQuarter(period),
  score,
  gates: fill(SUMMARY.gatesOf, { passed, gates }),
});

/** “Q3 26”, “26 Q3”; a quarter that people named otherwise stands as it is. */
function shortQuarter(period: string): Text {
  const { en } = periodInWords(period);
  const quarter = /^(Q[1-4]) \d\d(\d\d)$/.exec(en);
  if (!quarter) return same(period);
  const [, name, year] = quarter;
  return { en: `${name} ${year}`, "zh-CN": `${year} ${name}` };
}

const useStyles = makeStyles({
  none: { marginTop: "16px" },
  part: { marginTop: "24px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
});
