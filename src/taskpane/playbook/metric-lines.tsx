import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { statName } from "../../catalogue/verdicts/bench-messages";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import { citation, segmentName, type Figure } from "../../playbook/benchmarks/figure";
import { figuresOf, narrow } from "../../playbook/benchmarks/find";
import type { Metric } from "../../playbook/metric";
import { findMetric, findRule } from "../../playbook/rules/find";
import { cellOf, type Statement } from "../../playbook/statements";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { useWays } from "../ways";
import { interval, quantity } from "./quantities";
import { rulesAt } from "./stages";

interface MetricLinesProps {
  readonly metric: Metric;
  readonly statement: Statement;
}

/** A metric, the function that computes it, the handbook’s bands at this stage, and what others publish. */
export function MetricLines({ metric, statement }: MetricLinesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const ways = useWays();
  const { name, unit, computedBy } = metric;
  const rules = findMetric(metric.metric);
  const rule = rules && findRule(rules, rulesAt(cellOf(statement).stage), "handbook");
  const figures = narrow(figuresOf(metric), { stat: "median", segment: "", source: "", year: 0 });
  const value = ({ value: published }: Figure) =>
    (typeof published === "number" ? [published] : published)
      .map((each) => quantity(each, unit, language))
      .join(" – ");
  return (
    <div className={styles.metric}>
      <div className={styles.name}>
        <span>{words(name)}</span>
        {computedBy && (
          <button
            type="button"
            className={mergeClasses(shared.bare, shared.link)}
            onClick={() => ways.toFunction(computedBy)}
          >
            {computedBy}
          </button>
        )}
      </div>
      {rule?.bands.map((band) => (
        <div key={band.label} className={mergeClasses(shared.secondary, styles.band)}>
          <span className={styles.interval}>{interval(band, unit, language)}</span>
          {words(band.meaning)}
        </div>
      ))}
      {figures.slice(0, 2).map((figure) => (
        <div key={`${figure.segment} ${figure.source.name.en}`} className={shared.muted}>
          {words(
            fill(PLAYBOOK.figure, {
              stat: statName(figure.stat),
              value: value(figure),
              segment: segmentName(figure),
              year: figure.year,
              source: citation(figure.source),
            }),
          )}
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  metric: { marginBottom: "4px" },
  name: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  band: { display: "flex", gap: "8px" },
  interval: { flexShrink: 0, minWidth: "64px", ":empty": { display: "none" } },
});
