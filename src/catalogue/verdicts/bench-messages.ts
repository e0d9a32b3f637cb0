import { citation, segmentName, type Figure, type Stat } from "../../playbook/benchmarks/figure";
import { METRICS, figuresOf } from "../../playbook/benchmarks/find";
import type { Metric, MetricUnit } from "../../playbook/metric";
import { LANGUAGES, type Language, type Text } from "../../locales/text";
import { fill, noAnswer, type Failure } from "../define";
import { nearestMetrics } from "./unknown-name";
import { STAT_WORDS } from "./words";

/* What BENCH says instead of choosing. */

export function unknownMetric(words: string): Failure {
  const known = METRICS.filter((metric) => figuresOf(metric).length > 0);
  return noAnswer(
    fill(
      {
        en: "There are no figures for “{words}”. {nearest}There are some for: {known}.",
        "zh-CN": "没有「{words}」的数值。{nearest}可填：{known}。",
      },
      {
        words,
        nearest: nearestMetrics(known, words),
        known: {
          en: known.map(({ metric }) => metric).join(", "),
          "zh-CN": known.map(({ name }) => name["zh-CN"]).join("、"),
        },
      },
    ),
  );
}

/** Lists what there is by stat, each with its segments and years. */
export function noneFits({ name }: Metric, stat: Stat, figures: readonly Figure[]): Failure {
  const stats = [...new Set(figures.map((figure) => figure.stat))].sort();
  const missing = stats.includes(stat)
    ? {
        en: "No {stat} of {name} fits; there is: {listed}.",
        "zh-CN": "{name} 没有符合条件的{stat}，现有：{listed}。",
      }
    : { en: "{name} has no {stat}; there is: {listed}.", "zh-CN": "{name} 没有{stat}，现有：{listed}。" };
  const listed = list(stats, (each) => {
    const segments = figures.filter((figure) => figure.stat === each).map(segmentAndYear);
    return fill(
      { en: "{stat} ({segments})", "zh-CN": "{stat}（{segments}）" },
      { stat: statName(each), segments: list(distinct(segments), (segment) => segment) },
    );
  });
  return noAnswer(fill(missing, { name, stat: statName(stat), listed }));
}

/** Lists the figures that are left, and names the argument that would tell them apart. */
export function severalFit({ unit }: Metric, figures: readonly Figure[]): Failure {
  const segments = new Set(figures.map((figure) => figure.segment));
  const by = segments.size === figures.length ? "segment" : "source";
  const listed = list(figures, (figure) =>
    fill(
      { en: "{value} ({segment}, {source})", "zh-CN": "{value}（{segment}，{source}）" },
      { value: shown(figure, unit), segment: segmentAndYear(figure), source: citation(figure.source) },
    ),
  );
  return noAnswer(
    fill(
      {
        en: "{count} figures fit. Name a {by}: {listed}.",
        "zh-CN": "有 {count} 个数值，请指定 {by}：{listed}。",
      },
      { count: figures.length, by, listed },
    ),
  );
}

function segmentAndYear(figure: Figure): Text {
  const { year } = figure;
  return fill(
    { en: "{segment} {year}", "zh-CN": "{segment}，{year}" },
    { segment: segmentName(figure), year },
  );
}

/** Each text once. */
const distinct = (texts: readonly Text[]) => [...new Map(texts.map((text) => [text.en, text])).values()];

export function statName(stat: Stat): Text {
  return { en: stat, "zh-CN": STAT_WORDS.find(({ word }) => word === stat)?.zh ?? stat };
}

function shown({ value }: Figure, unit: MetricUnit): string {
  const plain = (each: number) =>
    unit === "percent" ? `${Number((each * 100).toPrecision(6))}%` : String(each);
  return typeof value === "number" ? plain(value) : value.map(plain).join("–");
}

const BETWEEN: Record<Language, string> = { en: "; ", "zh-CN": "；" };

function list<T>(items: readonly T[], text: (item: T) => Text): Text {
  const [en, zh] = LANGUAGES.map((language) =>
    items.map((item) => text(item)[language]).join(BETWEEN[language]),
  );
  return { en, "zh-CN": zh };
}
