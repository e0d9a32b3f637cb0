import { same } from "../../locales/text";
import { handbook, STAGES, type MetricRules } from "./rule";

export const GROWTH: readonly MetricRules[] = [
  {
    metric: "rule40",
    name: { en: "Rule of 40", "zh-CN": "40法则" },
    aliases: ["RULEOF40", "40% rule"],
    unit: "percent",
    computedBy: "RULE40",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 0.4, label: "meets", meaning: { en: "40% or more", "zh-CN": "达到 40%" } },
          { below: 0.4, label: "below", meaning: { en: "below 40%", "zh-CN": "低于 40%" } },
        ],
        source: handbook("001", "L735"),
      },
    ],
  },
  {
    metric: "growth_multiple",
    name: { en: "Revenue to last year’s", "zh-CN": "年增长倍数" },
    aliases: ["growth multiple", "annual growth multiple"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [{ from: 2, to: 3, label: "good", meaning: { en: "good speed", "zh-CN": "增速良好" } }],
        source: handbook("003", "L87"),
      },
    ],
  },
  {
    metric: "top20_growth",
    name: { en: "Size of the top 20 customers to last year’s", "zh-CN": "前20名客户量级提升" },
    aliases: ["TOP20"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            from: 10,
            label: "rising",
            meaning: { en: "up by an order of magnitude", "zh-CN": "提升一个数量级" },
          },
        ],
        source: handbook("003", "L49"),
      },
    ],
  },
  {
    metric: "magic",
    name: { en: "Magic number", "zh-CN": "魔法数字" },
    aliases: ["SaaS magic number", "魔法数"],
    unit: "multiple",
    computedBy: "MAGIC",
    rules: [
      {
        stages: STAGES,
        ruleset: "scale",
        basis: "heuristic",
        bands: [
          { below: 0.5, label: "not_yet", meaning: { en: "model not figured out", "zh-CN": "模式尚未跑通" } },
          { above: 1, label: "compelling", meaning: { en: "compelling", "zh-CN": "值得投入" } },
        ],
        source: same("R. O’Driscoll, Magic Number Math, Scale Venture Partners, 2010"),
      },
    ],
  },
  {
    metric: "burn_multiple",
    name: { en: "Burn multiple", "zh-CN": "烧钱倍数" },
    aliases: ["BURNMULT", "资金消耗倍数"],
    unit: "multiple",
    computedBy: "BURNMULT",
    rules: [
      {
        // The table names 1.5 and 2 in two bands each; the text calls 2 reasonable, so a bound goes to the
        // better band. It also calls 5 terrible, the far end of “bad”.
        stages: STAGES,
        ruleset: "sacks",
        basis: "heuristic",
        bands: [
          { below: 1, label: "amazing", meaning: { en: "amazing", "zh-CN": "极佳" } },
          { from: 1, to: 1.5, label: "great", meaning: { en: "great", "zh-CN": "优秀" } },
          { above: 1.5, to: 2, label: "good", meaning: { en: "good", "zh-CN": "良好" } },
          { above: 2, to: 3, label: "suspect", meaning: { en: "suspect", "zh-CN": "存疑" } },
          { above: 3, label: "bad", meaning: { en: "bad", "zh-CN": "差" } },
        ],
        source: same("D. Sacks, The Burn Multiple, 2020"),
      },
    ],
  },
  {
    metric: "efficiency",
    name: { en: "Efficiency score", "zh-CN": "效率得分" },
    aliases: ["net new ARR / net burn", "净新增 ARR 与净烧钱之比"],
    unit: "multiple",
    rules: [
      {
        // The inverse of the burn multiple; its author gives it for an ARR below 30 million dollars.
        stages: STAGES,
        ruleset: "bessemer",
        basis: "heuristic",
        bands: [
          {
            above: 1,
            label: "efficient",
            meaning: { en: "efficient below $30M ARR", "zh-CN": "ARR 不足 3,000 万美元时属高效" },
          },
        ],
        source: same("Bessemer, State of the Cloud, 2017"),
      },
    ],
  },
];
