import { STAT_WORDS } from "../../catalogue/verdicts/words";
import { same, type Text } from "../../locales/text";
import { citation, segmentName, type Figure } from "../../playbook/benchmarks/figure";
import { figuresOf, METRICS } from "../../playbook/benchmarks/find";
import type { Metric } from "../../playbook/metric";

/** A published figure of what a function computes. */
interface Benchmark {
  readonly metric: Metric;
  readonly figure: Figure;
}

/** The newest first; the more general before the narrower. */
export function benchmarksOf(id: string): readonly Benchmark[] {
  const [stem] = id.split(".");
  return METRICS.filter(({ computedBy }) => computedBy === stem)
    .flatMap((metric) => figuresOf(metric).map((figure) => ({ metric, figure })))
    .toSorted((a, b) => b.figure.year - a.figure.year);
}

/** “median, all private”. */
export function whoseText({ segment, stat, ...figure }: Figure): Text {
  const name = segmentName({ segment, stat, ...figure });
  const word = STAT_WORDS.find((each) => each.word === stat);
  return { en: `${stat}, ${name.en}`, "zh-CN": `${word?.zh ?? stat}，${name["zh-CN"]}` };
}

/** “Benchmarkit, 2025 SaaS Performance Metrics (2024)”. */
export function sourceText({ source, year }: Figure): Text {
  const cited = citation(source);
  const [en, zh] = [`${cited.en} (${year})`, `${cited["zh-CN"]}（${year}）`];
  return en === zh ? same(en) : { en, "zh-CN": zh };
}
