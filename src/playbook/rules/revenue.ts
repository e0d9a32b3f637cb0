import { handbook, STAGES, type MetricRules } from "./rule";
import { HIGHER } from "./open-bands";

/** What revenue and its growth are made of, budgets, and what foretells renewal. */
export const REVENUE: readonly MetricRules[] = [
  {
    metric: "self_growth_share",
    name: { en: "Growth from existing customers", "zh-CN": "存量增长占比" },
    aliases: ["SELFGROWTH", "self-growth share"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "derived",
        bands: [HIGHER],
        source: handbook("004", "L59–63"),
      },
    ],
  },
  {
    metric: "growth_revenue_share",
    name: { en: "Growth-linked revenue share", "zh-CN": "成长性收入占比" },
    aliases: ["GROWTHREVSHARE", "growth-linked share"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            label: "small_is_normal",
            meaning: { en: "small is normal; design it now", "zh-CN": "占比小属正常，须先设计" },
          },
        ],
        source: handbook("001", "L474–476"),
      },
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [HIGHER],
        source: handbook("001", "L820–824"),
      },
    ],
  },
  {
    metric: "cap_use",
    name: { en: "Investment cap used", "zh-CN": "限额使用率" },
    aliases: ["CAPUSE", "cap use"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 1, label: "within", meaning: { en: "within the cap", "zh-CN": "限额内" } },
          { above: 1, label: "over", meaning: { en: "over the cap", "zh-CN": "超限额" } },
        ],
        source: handbook("001", "L180"),
      },
    ],
  },
  {
    metric: "budget_variance",
    name: { en: "Budget variance", "zh-CN": "预算偏差" },
    aliases: ["BUDGETVAR"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            label: "nearer",
            meaning: { en: "nearer to 0 each stage", "zh-CN": "逐步趋近于 0" },
          },
        ],
        source: handbook("001", "L403, L708"),
      },
    ],
  },
  {
    metric: "leading_ratio",
    name: { en: "Leading indicator against target", "zh-CN": "先导指标达标比" },
    aliases: ["LEADINGHEALTH", "leading ratio"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { from: 1, label: "reached", meaning: { en: "reached", "zh-CN": "达标" } },
          { below: 1, label: "not_reached", meaning: { en: "not reached", "zh-CN": "未达标" } },
        ],
        source: handbook("001", "L442"),
      },
    ],
  },
  {
    metric: "forecast_error_trend",
    name: { en: "NDR forecast error trend", "zh-CN": "NDR预测误差变化" },
    aliases: ["NDRFORECAST", "forecast error trend"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { below: 0, label: "more_accurate", meaning: { en: "more accurate", "zh-CN": "更准" } },
          { from: 0, label: "not_more", meaning: { en: "not more accurate", "zh-CN": "未更准" } },
        ],
        source: handbook("001", "L416"),
      },
    ],
  },
  {
    metric: "fee_follow",
    name: { en: "Fee follows the customer", "zh-CN": "收费随客户成长" },
    aliases: ["PAYABILITY", "fee multiple to revenue multiple"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            label: "should_grow",
            meaning: { en: "fee should grow with the customer", "zh-CN": "收费宜随客户业绩增长" },
          },
        ],
        source: handbook("003", "L57–61"),
      },
    ],
  },
];
