import type { Text } from "../../locales/text";
import type { MetricUnit } from "../metric";
import { HIGHER } from "./open-bands";
import { handbook, STAGES, type Band, type MetricRules, type Rule, type Stage } from "./rule";

/* Metrics of which the handbook says which way is better and gives no number. */

const SCALING: readonly Stage[] = ["GTM", "SCALE"];

const OPEN: Readonly<Record<"higher" | "lower", Band>> = {
  higher: HIGHER,
  lower: {
    label: "lower",
    meaning: { en: "no limit in the source; lower is better", "zh-CN": "来源未给界限，越低越好" },
  },
};

/** Where a rule stands, and since which stage it holds; without `stages` since go-to-market. */
interface Place {
  readonly at: readonly [file: string, lines: string];
  readonly stages?: readonly Stage[];
}

/** Higher or lower is better, without a bound. */
export const open = (better: "higher" | "lower", { at, stages = SCALING }: Place): Rule => ({
  stages,
  ruleset: "handbook",
  basis: "stated",
  bands: [OPEN[better]],
  source: handbook(...at),
});

/** Neither way is better by itself; a few words say what to think of. */
export const watch = (meaning: Text, { at, stages = STAGES }: Place): Rule => ({
  stages,
  ruleset: "handbook",
  basis: "stated",
  bands: [{ label: "watch", meaning }],
  source: handbook(...at),
});

/** A bound that follows from what the source says. */
export const bounded = (bands: readonly Band[], { at, stages = SCALING }: Place): Rule => ({
  stages,
  ruleset: "handbook",
  basis: "derived",
  bands,
  source: handbook(...at),
});

/** A metric by its names; the aliases are those of the handbook's own list. */
export const metric = (
  id: string,
  [en, zh]: readonly [en: string, zh: string],
  unit: MetricUnit,
  rules: readonly Rule[],
  aliases: readonly string[] = [],
): MetricRules => ({ metric: id, name: { en, "zh-CN": zh }, aliases, unit, rules });
