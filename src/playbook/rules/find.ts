import { bySpelling, spelling } from "../metric";
import { METRIC_RULES } from "./index";
import { contains, type Band, type MetricRules, type Rule, type Ruleset, type Stage } from "./rule";

const byName = bySpelling(METRIC_RULES);

/** The rules of a metric, by any of its names in English or Chinese. */
export function findMetric(words: string): MetricRules | undefined {
  return byName.get(spelling(words));
}

/** What an author says about a metric at a stage. The strict reading is the handbook's where it has no own. */
export function findRule(metric: MetricRules, stage: Stage, ruleset: Ruleset): Rule | undefined {
  const of = (author: Ruleset) =>
    metric.rules.find((rule) => rule.ruleset === author && rule.stages.includes(stage));
  return of(ruleset) ?? (ruleset === "strict" ? of("handbook") : undefined);
}

/**
 * The band a value falls in; none in a hole between bands. 12 digits count: a ratio that is 1 on paper is
 * often 0.9999999999999999 in a cell.
 */
export function findBand(rule: Rule, value: number): Band | undefined {
  const plain = Number(value.toPrecision(12));
  return rule.bands.find((band) => contains(band, plain));
}
