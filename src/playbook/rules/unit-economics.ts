import { same } from "../../locales/text";
import { handbook, STAGES, type MetricRules } from "./rule";

const SKOK = same("D. Skok, SaaS Metrics 2.0, 2013");

export const UNIT_ECONOMICS: readonly MetricRules[] = [
  {
    metric: "ltvcac",
    name: { en: "LTV:CAC", "zh-CN": "单位经济模型" },
    aliases: ["UE", "unit economics", "UE单位经济模型", "LTV 与 CAC 之比"],
    unit: "multiple",
    computedBy: "LTVCAC",
    rules: [
      {
        stages: ["PMF"],
        ruleset: "handbook",
        basis: "stated",
        bands: [{ label: "hypothesis", meaning: { en: "hypothesis only", "zh-CN": "仅为假设" } }],
        source: handbook("001", "L173, L203"),
      },
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { below: 1, label: "loss", meaning: { en: "loss", "zh-CN": "亏本" } },
          { above: 1, below: 3, label: "optimise", meaning: { en: "optimise", "zh-CN": "优化" } },
          { above: 3, label: "expand", meaning: { en: "expand", "zh-CN": "可扩张" } },
        ],
        source: handbook("001", "L109–115"),
      },
      {
        stages: STAGES,
        ruleset: "skok",
        basis: "heuristic",
        bands: [{ above: 3, label: "viable", meaning: { en: "viable", "zh-CN": "模式可行" } }],
        source: SKOK,
      },
    ],
  },
  {
    metric: "payback",
    name: { en: "CAC payback", "zh-CN": "获客成本回收期" },
    aliases: ["payback period", "months to recover CAC", "回收期"],
    unit: "months",
    computedBy: "PAYBACK",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 12, label: "within", meaning: { en: "within 12 months", "zh-CN": "12 个月内收回" } },
          { above: 12, label: "above", meaning: { en: "above 12 months", "zh-CN": "超过 12 个月" } },
        ],
        source: handbook("003", "L41"),
      },
      {
        stages: STAGES,
        ruleset: "skok",
        basis: "heuristic",
        bands: [
          { below: 12, label: "viable", meaning: { en: "viable", "zh-CN": "模式可行" } },
          { above: 12, label: "anaemic", meaning: { en: "anaemic profitability", "zh-CN": "盈利乏力" } },
        ],
        source: SKOK,
      },
    ],
  },
  {
    metric: "cac_acv",
    name: { en: "CAC to ACV", "zh-CN": "获客成本与年客单价之比" },
    aliases: ["CAC:ACV", "CACTOACV"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            below: 1,
            label: "below",
            meaning: { en: "below annual contract value", "zh-CN": "低于年客单价" },
          },
          {
            from: 1,
            label: "not_below",
            meaning: { en: "not below annual contract value", "zh-CN": "不低于年客单价" },
          },
        ],
        source: handbook("002", "L10"),
      },
    ],
  },
  {
    metric: "ltv",
    name: { en: "LTV", "zh-CN": "客户生命周期价值" },
    aliases: ["lifetime value", "CLV"],
    unit: "amount",
    computedBy: "LTV",
    rules: [
      {
        // The floor belongs to a large-customer model.
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            above: 300_000,
            label: "large_customer",
            meaning: { en: "above the large-customer floor", "zh-CN": "高于大客户下限" },
          },
          {
            to: 300_000,
            label: "below",
            meaning: { en: "below the large-customer floor", "zh-CN": "低于大客户下限" },
          },
        ],
        source: handbook("003", "L29–31"),
      },
    ],
  },
  {
    metric: "value_years",
    name: { en: "Customer value in years of ACV", "zh-CN": "单客价值年数" },
    aliases: ["LTV years", "LTVYEARS", "customer_value_cap"],
    unit: "years",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 3, label: "within", meaning: { en: "within 3 years", "zh-CN": "不超过 3 年" } },
          { above: 3, label: "above", meaning: { en: "above 3 years", "zh-CN": "超过 3 年" } },
        ],
        source: handbook("001", "L412"),
      },
    ],
  },
  {
    metric: "first_year_profit",
    name: { en: "First-year profit of a micro customer", "zh-CN": "小微客户首年盈利" },
    aliases: ["first-year profit", "首年盈利"],
    unit: "amount",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { above: 0, label: "profit", meaning: { en: "pays off in the first year", "zh-CN": "首年即盈利" } },
          { to: 0, label: "none", meaning: { en: "no first-year profit", "zh-CN": "首年未盈利" } },
        ],
        source: handbook("001", "L15–17"),
      },
    ],
  },
];
