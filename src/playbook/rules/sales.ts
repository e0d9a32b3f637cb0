import { handbook, STAGES, type Band, type MetricRules, type Rule } from "./rule";

/** How to sell by the yearly price in CNY. From 10,000 to 50,000 the source names no mode. */
export const SALES_MODES: Rule = {
  stages: STAGES,
  ruleset: "handbook",
  basis: "stated",
  bands: [
    { below: 10_000, label: "telesales", meaning: { en: "telesales", "zh-CN": "电销" } },
    { above: 50_000, label: "field", meaning: { en: "field sales", "zh-CN": "面销（上门拜访）" } },
  ],
  source: handbook("003", "L39–45"),
};

/** What may be said of the prices between: not the source’s words, so that SALESMODE leaves them open. */
const BETWEEN: Band = {
  from: 10_000,
  to: 50_000,
  label: "either",
  meaning: {
    en: "either, or conference selling (our reading)",
    "zh-CN": "两者皆可或会销（我方理解）",
  },
};

export const SALES: readonly MetricRules[] = [
  {
    metric: "rep_yield",
    name: { en: "Output per seller to cost", "zh-CN": "销售人效倍数" },
    aliases: ["REPYIELD", "REPMULTIPLE", "人效"],
    unit: "multiple",
    computedBy: "REPYIELD",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 3, label: "meets", meaning: { en: "3× cost or more", "zh-CN": "达到成本的 3 倍" } },
          { below: 3, label: "below", meaning: { en: "below 3× cost", "zh-CN": "不足成本的 3 倍" } },
        ],
        source: handbook("001", "L441"),
      },
    ],
  },
  {
    metric: "off_target_share",
    name: { en: "Deals outside the target profile", "zh-CN": "销售溢出占比" },
    aliases: ["OVERFLOW", "sales overflow", "溢出", "off_icp_deals"],
    unit: "percent",
    rules: [
      {
        stages: ["PMF"],
        ruleset: "handbook",
        basis: "stated",
        bands: [{ label: "tolerated", meaning: { en: "tolerated for discovery", "zh-CN": "探索期可容忍" } }],
        source: handbook("001", "L187"),
      },
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.1, label: "within", meaning: { en: "within 10%", "zh-CN": "不超过 10%" } },
          { above: 0.1, label: "above", meaning: { en: "above 10%", "zh-CN": "超过 10%" } },
        ],
        source: handbook("001", "L287"),
      },
    ],
  },
  {
    metric: "acv",
    name: { en: "Annual contract value", "zh-CN": "年客单价" },
    aliases: ["sales mode", "SALESMODE", "SALESMODEL", "客单价", "销售方式"],
    unit: "amount",
    computedBy: "ACV",
    rules: [{ ...SALES_MODES, bands: [...SALES_MODES.bands, BETWEEN] }],
  },
  {
    metric: "span",
    name: { en: "Sellers per supervisor", "zh-CN": "管理幅度" },
    aliases: ["span of control", "销售主管管理幅度"],
    unit: "count",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 8, label: "within", meaning: { en: "within 8", "zh-CN": "不超过 8 人" } },
          { above: 8, label: "above", meaning: { en: "above 8", "zh-CN": "超过 8 人" } },
        ],
        source: handbook("000", "L38"),
      },
    ],
  },
  {
    metric: "lead_growth",
    name: { en: "Lead growth", "zh-CN": "线索增速" },
    aliases: ["LEADTREND"],
    unit: "percent",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { above: 0, label: "growing", meaning: { en: "growing", "zh-CN": "增长" } },
          { to: 0, label: "not_growing", meaning: { en: "not growing", "zh-CN": "未增长" } },
        ],
        source: handbook("001", "L589–592, L603"),
      },
    ],
  },
  {
    metric: "region_team",
    name: { en: "People in a direct-sales region", "zh-CN": "直销区域团队规模" },
    aliases: ["REGIONSIZE", "region team size"],
    unit: "count",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 50, to: 100, label: "best", meaning: { en: "best size", "zh-CN": "最佳规模" } },
          {
            below: 50,
            label: "smaller",
            meaning: { en: "below the suggested size", "zh-CN": "小于建议规模" },
          },
          {
            above: 100,
            label: "larger",
            meaning: { en: "above the suggested size", "zh-CN": "大于建议规模" },
          },
        ],
        source: handbook("001", "L329"),
      },
    ],
  },
  {
    metric: "trial_days",
    name: { en: "Free-trial length", "zh-CN": "免费试用天数" },
    aliases: ["TRIAL", "trial length", "免费试用时长"],
    unit: "days",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 14, label: "within", meaning: { en: "within two weeks", "zh-CN": "不超过两周" } },
          { above: 14, label: "longer", meaning: { en: "longer than two weeks", "zh-CN": "超过两周" } },
        ],
        source: handbook("001", "L325–326"),
      },
    ],
  },
  {
    metric: "sales_leader",
    name: { en: "Sales leader by company size", "zh-CN": "销售负责人阶段" },
    aliases: ["SALESLEADER", "sales leader stage"],
    unit: "count",
    rules: [
      {
        // 1, 100 and 1,000 stand in two bands each, so they belong to none.
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 0, below: 1, label: "evangelist", meaning: { en: "Evangelist", "zh-CN": "布道者" } },
          { above: 1, below: 100, label: "repeatable", meaning: { en: "Mr Repeatable", "zh-CN": "复制者" } },
          { above: 100, below: 1_000, label: "go_big", meaning: { en: "Go Big", "zh-CN": "扩张者" } },
          {
            above: 1_000,
            to: 10_000,
            label: "dashboards",
            meaning: { en: "Mr Dashboards", "zh-CN": "数据管理者" },
          },
        ],
        source: handbook("002", "L10"),
      },
    ],
  },
];
