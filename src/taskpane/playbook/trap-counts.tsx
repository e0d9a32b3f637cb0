import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { RADAR } from "../../locales/pane-traps";
import type { RadarReading } from "../../sheets/review/trap-radar/read";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

const LIGHTS = [
  ["on", "✕"],
  ["near", "◐"],
  ["open", "○"],
  ["off", "✓"],
] as const;

interface TrapCountsProps {
  readonly radar: RadarReading;
  readonly onOpen: () => void;
}

/** How many traps of the stages that are reached are on, near, not known and off; opens the radar. */
export function TrapCounts({ radar, onOpen }: TrapCountsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const reached = radar.traps.filter(({ isLater }) => !isLater);
  return (
    <section className={mergeClasses(shared.margins, styles.part)} aria-label={words(RADAR.title)}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(RADAR.title)}</h2>
        <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={onOpen}>
          {words(RADAR.show)}
        </button>
      </div>
      <div className={mergeClasses(shared.secondary, styles.counts)}>
        {LIGHTS.map(([light, sign]) => (
          <span key={light} className={mergeClasses(light === "on" && styles.on)}>
            {sign} {words(RADAR[light])} {reached.filter((each) => each.light === light).length}
          </span>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  part: { paddingTop: "16px" },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "12px" },
  counts: { display: "flex", flexWrap: "wrap", columnGap: "14px" },
  on: { color: token("colorStatusDangerForeground1") },
});
