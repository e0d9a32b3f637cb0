import type { Metric } from "../metric";

/** Metrics with published figures for which there is no rule. The others go by the names their rules have. */
export const FIGURE_METRICS: readonly Metric[] = [
  {
    metric: "growth",
    name: { en: "Revenue growth", "zh-CN": "收入增长率" },
    aliases: ["ARR growth", "增长率", "ARR 增长率"],
    unit: "percent",
  },
  {
    metric: "growth_endurance",
    name: { en: "Growth endurance", "zh-CN": "增长持续率" },
    aliases: ["growth persistence"],
    unit: "percent",
  },
  {
    metric: "grr",
    name: { en: "Gross revenue retention", "zh-CN": "总收入留存率" },
    aliases: ["gross dollar retention", "GDR", "毛收入留存率"],
    unit: "percent",
    computedBy: "GRR",
  },
  {
    metric: "gross_dollar_churn",
    name: { en: "Annual gross dollar churn", "zh-CN": "年毛收入流失率" },
    aliases: ["gross churn", "毛流失率"],
    unit: "percent",
    computedBy: "MRRCHURN",
  },
  {
    metric: "new_cac_ratio",
    name: { en: "New CAC ratio", "zh-CN": "新客获客成本比" },
    aliases: ["CACRATIO", "CAC ratio"],
    unit: "multiple",
    computedBy: "CACRATIO",
  },
  {
    metric: "blended_cac_ratio",
    name: { en: "Blended CAC ratio", "zh-CN": "综合获客成本比" },
    aliases: ["blended CAC"],
    unit: "multiple",
    computedBy: "CACRATIO",
  },
  {
    metric: "expansion_share_of_new_arr",
    name: { en: "Expansion share of new ARR", "zh-CN": "新增 ARR 中增购占比" },
    aliases: ["增购占比"],
    unit: "percent",
  },
  {
    metric: "new_logo_share_of_gross_new_arr",
    name: { en: "New-customer share of gross new ARR", "zh-CN": "新增 ARR 中新客占比" },
    aliases: ["new logo share", "新客占比"],
    unit: "percent",
  },
  {
    metric: "sm_pct_revenue",
    name: { en: "Sales and marketing share of revenue", "zh-CN": "销售与市场费用占比" },
    aliases: ["S&M % of revenue", "S&M share", "营销费用率"],
    unit: "percent",
  },
  {
    metric: "arr_per_fte",
    name: { en: "ARR per employee in US dollars", "zh-CN": "人均 ARR（美元）" },
    aliases: ["ARR per FTE", "人均 ARR"],
    unit: "amount",
  },
  {
    metric: "capital_consumed_per_arr",
    name: { en: "Capital consumed per unit of ARR", "zh-CN": "单位 ARR 所耗资本" },
    aliases: ["capital per ARR"],
    unit: "multiple",
  },
  {
    metric: "initial_acv",
    name: { en: "First contract’s ACV in US dollars", "zh-CN": "首单年客单价（美元）" },
    aliases: ["initial contract size", "首单客单价"],
    unit: "amount",
    computedBy: "ACV",
  },
  {
    metric: "gross_margin",
    name: { en: "Gross margin", "zh-CN": "毛利率" },
    aliases: ["subscription gross margin"],
    unit: "percent",
    computedBy: "GROSSMARGIN",
  },
  {
    metric: "trial_conversion",
    name: { en: "Trial conversion", "zh-CN": "试用转化率" },
    aliases: ["TRIALCONV", "trial-to-paid"],
    unit: "percent",
    computedBy: "TRIALCONV",
  },
  {
    metric: "rep_failure_rate",
    name: { en: "Share of new sellers who fail", "zh-CN": "新销售淘汰率" },
    aliases: ["rep failure", "销售淘汰率"],
    unit: "percent",
  },
  {
    metric: "quick_ratio",
    name: { en: "SaaS quick ratio", "zh-CN": "SaaS 速动比率" },
    aliases: ["quick ratio", "速动比率"],
    unit: "multiple",
    computedBy: "QUICKRATIO",
  },
];
