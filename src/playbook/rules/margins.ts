import { bounded, metric, open } from "./open";
import { handbook, STAGES, type MetricRules } from "./rule";

const POSITIVE = { above: 0, label: "positive", meaning: { en: "positive", "zh-CN": "为正" } } as const;
const NOT_POSITIVE = {
  to: 0,
  label: "not_positive",
  meaning: { en: "not positive", "zh-CN": "未转正" },
} as const;

export const MARGINS: readonly MetricRules[] = [
  {
    metric: "margin1",
    name: { en: "Margin 1", "zh-CN": "毛利1" },
    aliases: ["gross margin 1", "GM1", "毛利率1"],
    unit: "percent",
    computedBy: "MARGINS",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 0.6, label: "meets", meaning: { en: "60% or more", "zh-CN": "达到 60%" } },
          { below: 0.6, label: "below", meaning: { en: "below 60%", "zh-CN": "低于 60%" } },
        ],
        source: handbook("001", "L747"),
      },
    ],
  },
  {
    metric: "margin2",
    name: { en: "Margin 2", "zh-CN": "毛利2" },
    aliases: ["gross margin 2", "GM2", "GM"],
    unit: "amount",
    computedBy: "MARGINS",
    rules: [
      {
        // The alarm that is set up on the way to market goes on.
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [POSITIVE, NOT_POSITIVE],
        source: handbook("001", "L423, L441, L443"),
      },
    ],
  },
  {
    metric: "margin2_per_seller",
    name: { en: "Margin 2 per added seller", "zh-CN": "每增一名销售的毛利2" },
    aliases: ["GMMARGINAL"],
    unit: "amount",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [POSITIVE, NOT_POSITIVE],
        source: handbook("001", "L441"),
      },
    ],
  },
  {
    metric: "contribution",
    name: { en: "Contribution of marketing and sales", "zh-CN": "营销体系边际贡献" },
    aliases: ["contribution", "MSHEALTH", "边际贡献", "营销体系健康标准"],
    unit: "amount",
    computedBy: "CONTRIBUTION",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [POSITIVE, NOT_POSITIVE],
        source: handbook("000", "L12"),
      },
    ],
  },
  {
    metric: "contribution_rate",
    name: { en: "Contribution margin rate", "zh-CN": "边际贡献率" },
    aliases: ["contribution margin"],
    unit: "percent",
    computedBy: "CONTRIBUTION",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [POSITIVE, NOT_POSITIVE],
        source: handbook("000", "L10, L12"),
      },
    ],
  },
  {
    metric: "cost_ratio",
    name: { en: "Marketing, sales and service cost ratio", "zh-CN": "营销服务费率" },
    aliases: ["MSSRATIO", "marketing-service cost ratio"],
    unit: "percent",
    computedBy: "CONTRIBUTION",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { below: 1, label: "covered", meaning: { en: "covered by revenue", "zh-CN": "收入可覆盖" } },
          {
            from: 1,
            label: "not_covered",
            meaning: { en: "not covered by revenue", "zh-CN": "收入不足以覆盖" },
          },
        ],
        source: handbook("000", "L10, L12"),
      },
    ],
  },
  {
    metric: "rnd_share",
    name: { en: "R&D share", "zh-CN": "产品研发占比" },
    aliases: ["RDSHARE", "R&D share of revenue", "研发占比", "rnd_pct_revenue", "R&D % of revenue"],
    unit: "percent",
    rules: [
      {
        // From 20% to below 15% a company passes while it leaves GTM: the two stages' rules leave a gap.
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 0.2, label: "normal", meaning: { en: "normal", "zh-CN": "正常" } },
          {
            from: 0.15,
            below: 0.2,
            label: "leaving",
            meaning: { en: "leaving GTM or review", "zh-CN": "正离开 GTM 阶段，否则须复核" },
          },
          { below: 0.15, label: "review", meaning: { en: "review", "zh-CN": "须复核" } },
        ],
        source: handbook("001", "L425"),
      },
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.15, label: "within", meaning: { en: "within 15%", "zh-CN": "不超过 15%" } },
          { above: 0.15, label: "above", meaning: { en: "above 15%", "zh-CN": "超过 15%" } },
        ],
        source: handbook("001", "L552, L747"),
      },
    ],
  },
  {
    metric: "rnd_trend",
    name: { en: "Change of the R&D share", "zh-CN": "研发占比变化" },
    aliases: ["R&D share trend"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { below: 0, label: "falling", meaning: { en: "falling", "zh-CN": "逐期走低" } },
          { from: 0, label: "not_falling", meaning: { en: "not falling", "zh-CN": "未走低" } },
        ],
        source: handbook("001", "L417, L426"),
      },
    ],
  },
  {
    metric: "admin_share",
    name: { en: "Admin and support share", "zh-CN": "行政与内部支持占比" },
    aliases: ["GASHARE", "G&A share", "行政占比", "admin_pct"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.1, label: "within", meaning: { en: "within 10% of cost", "zh-CN": "不超过总成本的 10%" } },
          { above: 0.1, label: "above", meaning: { en: "above 10% of cost", "zh-CN": "超过总成本的 10%" } },
        ],
        source: handbook("001", "L429"),
      },
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.1, label: "within", meaning: { en: "within 10% of revenue", "zh-CN": "不超过收入的 10%" } },
          { above: 0.1, label: "above", meaning: { en: "above 10% of revenue", "zh-CN": "超过收入的 10%" } },
        ],
        source: handbook("001", "L747"),
      },
    ],
  },
  {
    metric: "subsidy_ratio",
    name: { en: "New-sign subsidy to its cap", "zh-CN": "新签补贴与上限之比" },
    aliases: ["SUBSIDYRATIO", "subsidy ratio", "新签补贴"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            to: 1,
            label: "within",
            meaning: { en: "within renewal gross profit", "zh-CN": "不超过续费毛利" },
          },
          { above: 1, label: "stop", meaning: { en: "stop", "zh-CN": "应停止补贴" } },
        ],
        source: handbook("001", "L347, L453, L706"),
      },
    ],
  },
  {
    metric: "maintenance_share",
    name: { en: "Yearly maintenance to launch cost", "zh-CN": "年维护成本与上线成本之比" },
    aliases: ["MAINTFLOOR", "maintenance share", "维护成本占比", "maintenance_cost"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 0.3, label: "kept_up", meaning: { en: "30% or more", "zh-CN": "达到 30%" } },
          {
            below: 0.3,
            label: "below",
            meaning: { en: "below the floor of 30%", "zh-CN": "低于 30% 的下限" },
          },
        ],
        source: handbook("001", "L427"),
      },
    ],
  },
  metric(
    "sales_expense_ratio",
    ["Sales expense ratio", "销售费用率"],
    "percent",
    [open("lower", { at: ["001", "L600"] })],
    ["SALESEXP"],
  ),
  metric(
    "reference_rest",
    ["Left for service and profit", "参考结余"],
    "percent",
    [
      // 60% of margin 1 less 15% for the product and 10% for support.
      bounded(
        [
          { from: 0.35, label: "meets", meaning: { en: "meets the reference", "zh-CN": "达到参考" } },
          { below: 0.35, label: "below", meaning: { en: "below the reference", "zh-CN": "低于参考" } },
        ],
        { at: ["001", "L747"], stages: ["SCALE"] },
      ),
    ],
    ["REFPNL"],
  ),
];
