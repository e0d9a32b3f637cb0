import { FIGURES } from "../../playbook/benchmarks";
import { citation } from "../../playbook/benchmarks/figure";
import { figuresOf, findMetricByName, METRICS, narrow } from "../../playbook/benchmarks/find";
import { spellings } from "../../playbook/metric";
import { count, defineFunction, missing, noAnswer, option, optional, words, type Unit } from "../define";
import { noneFits, severalFit, unknownMetric } from "./bench-messages";
import { STAT_WORDS } from "./words";

const BENCHMARKIT = {
  en: "Benchmarkit, 2025 SaaS Performance Metrics",
  "zh-CN": "Benchmarkit，2025 SaaS Performance Metrics",
};

/** By each name of a metric. Years, days and hours are plain numbers in a cell. */
const METRIC_UNITS: Readonly<Record<string, Unit>> = Object.fromEntries(
  METRICS.flatMap((metric) => {
    const { unit: own } = metric;
    const unit = own === "years" || own === "days" || own === "hours" ? "number" : own;
    return [...spellings(metric)].map((name) => [name, unit] as const);
  }),
);

export const BENCH = defineFunction({
  id: "BENCH",
  family: "verdicts",
  title: { en: "Published benchmark", "zh-CN": "行业基准" },
  summary: {
    en: "What a survey or an author has published for a metric: one figure with a source and a year, never a blend. Where several fit, it asks which.",
    "zh-CN":
      "取某项指标公开发布的数值：每个数值都有来源与年份，不作平均。符合条件的不止一个时，须指定来源或分组。",
  },
  formula: {
    en: "the one figure that fits metric, stat, segment, source and year\nwithout segment: the figure for all; without year: the newest",
    "zh-CN":
      "同时符合 metric、stat、segment、source、year 的唯一数值\n不填 segment：取全体；不填 year：取最新",
  },
  basis: {
    en: "Each figure is one publication’s own, for its own sample; nothing is averaged across sources.",
    "zh-CN": "每个数值出自一份刊物，只代表其样本；不同来源之间不作平均。",
  },
  params: [
    words("metric", {
      en: "name of the metric, in English or Chinese: ndr, growth",
      "zh-CN": "指标名称，中英文均可，如 ndr、收入增长率",
    }),
    optional(
      option("stat", { en: "which statistic, or what kind of rule", "zh-CN": "统计口径" }, STAT_WORDS),
      "median",
    ),
    optional(
      words("segment", {
        en: "words of the segment: ARR >$25M; none: all",
        "zh-CN": "分组所含的词，如 ARR >$25M，不填取全体",
      }),
      "",
    ),
    optional(
      words("source", {
        en: "words of the source: KBCM; none: any",
        "zh-CN": "来源所含的词，如 KBCM，不填不限",
      }),
      "",
    ),
    optional(
      count(
        "year",
        { en: "year of the data; none: the newest", "zh-CN": "数据年份，不填取最新" },
        {
          typical: [2010, 2026],
        },
      ),
      0,
    ),
  ],
  result: { table: [{ by: "metric", units: METRIC_UNITS, otherwise: "number" }] },
  compute: (name, stat, segment, source, year) => {
    if (name === "") return noAnswer(missing("metric"));
    const metric = findMetricByName(name);
    const figures = metric ? figuresOf(metric) : [];
    if (!metric || figures.length === 0) return unknownMetric(name);
    const found = narrow(figures, { stat, segment, source, year });
    if (found.length === 0) return noneFits(metric, stat, figures);
    if (found.length > 1) return severalFit(metric, found);
    const [{ value }] = found;
    return [typeof value === "number" ? [value] : value];
  },
  native: {
    none: {
      en: "The figures are a library of their own; a worksheet formula would carry only one of them.",
      "zh-CN": "基准是一整套数据，工作表公式只能写入其中一个。",
    },
  },
  conventions: [
    {
      en: "A range fills two cells, low and high. A year is that of the data, not of the publication.",
      "zh-CN": "区间占两个单元格，先低后高。年份指数据所属年份，而非发布年份。",
    },
    {
      en: "Heuristics and rules are kept apart from surveys: heuristic, rule, rule of thumb and handbook rule have no sample behind them.",
      "zh-CN": "经验值与调查分开列示：「经验值」「准则」「经验法则」「手册规则」均无样本支撑。",
    },
  ],
  pitfalls: [
    {
      en: "Surveys define a metric in their own ways. A gap of a few points may be a gap of definitions.",
      "zh-CN": "各调查对同一指标的定义不尽相同，差几个百分点可能只是口径之差。",
    },
    {
      en: "Companies that answer surveys often do better than those that don’t, and investors’ portfolios better still.",
      "zh-CN": "愿意填写调查的公司往往好于平均，投资机构的组合更是如此。",
    },
    {
      en: "Figures after “via” were read where others quote them.",
      "zh-CN": "标有「引自」的数值读自他人转载。",
    },
  ],
  noAnswer: [
    {
      when: { en: "two sources give a median for the same year", "zh-CN": "两个来源给出同一年的中位数" },
      args: ["grr"],
      error: "#N/A",
    },
    {
      when: { en: "no figure of that stat", "zh-CN": "该统计口径没有数值" },
      args: ["cac_payback"],
      error: "#N/A",
    },
    {
      when: { en: "a metric without figures", "zh-CN": "没有数值的指标" },
      args: ["nps"],
      error: "#N/A",
    },
    {
      when: { en: "a stat outside the list", "zh-CN": "stat 不在可选范围内" },
      args: ["ndr", "mode"],
      error: "#VALUE!",
    },
  ],
  examples: [
    { args: ["ndr"], result: 1.01, source: BENCHMARKIT },
    {
      args: ["growth", null, "ARR >$25M"],
      result: 0.24,
      source: { en: "KBCM, 12th Private SaaS Survey, 2021", "zh-CN": "KBCM，12th Private SaaS Survey，2021" },
    },
    {
      args: ["cac_payback", "heuristic", "best"],
      result: [[5, 7]],
      source: { en: "D. Skok, SaaS Metrics 2.0", "zh-CN": "D. Skok，SaaS Metrics 2.0" },
    },
  ],
  sources: [
    ...new Map(FIGURES.map(({ source }) => [source.name.en + source.via, citation(source)])).values(),
  ],
  related: ["VERDICT", "NDR", "GRR", "PAYBACK", "LTVCAC", "DEFINE"],
  synonyms: ["benchmark", "peer", "survey", "median", "行业基准", "对标", "同行", "中位数"],
});
