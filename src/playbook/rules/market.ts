import { handbook, STAGES, type MetricRules, type Rule } from "./rule";

const HARDEST = {
  below: 0.05,
  label: "hardest",
  meaning: { en: "hardest phase", "zh-CN": "最艰难阶段" },
} as const;
const CROSSED = { label: "crossed", meaning: { en: "chasm crossed", "zh-CN": "已跨越鸿沟" } } as const;
const BASE = { label: "base", meaning: { en: "solid base", "zh-CN": "根基稳固" } } as const;

/**
 * The size of a customer by its yearly fee in CNY. Between 5,000 and 10,000 and between 500,000 and 1,000,000
 * the source names no tier.
 */
export const CUSTOMER_TIERS: Rule = {
  stages: STAGES,
  ruleset: "handbook",
  basis: "stated",
  bands: [
    { below: 5_000, label: "micro", meaning: { en: "micro", "zh-CN": "小微" } },
    { from: 10_000, below: 100_000, label: "smb", meaning: { en: "small and medium", "zh-CN": "中小" } },
    { from: 100_000, to: 500_000, label: "mid", meaning: { en: "mid-size", "zh-CN": "中型" } },
    { above: 1_000_000, label: "large", meaning: { en: "large", "zh-CN": "大型" } },
  ],
  source: handbook("001", "L7–17"),
};

export const MARKET: readonly MetricRules[] = [
  {
    metric: "market_share",
    name: { en: "Share of a vertical", "zh-CN": "市场份额" },
    aliases: ["MARKETSHARE", "share", "市占率"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [HARDEST, { from: 0.05, below: 0.3, ...CROSSED }, { from: 0.3, ...BASE }],
        source: handbook("001", "L340–341, L455"),
      },
      {
        stages: STAGES,
        ruleset: "strict",
        basis: "stated",
        bands: [HARDEST, { from: 0.1, below: 0.4, ...CROSSED }, { from: 0.4, ...BASE }],
        source: handbook("001", "L340–341, L455"),
      },
    ],
  },
  {
    metric: "planned_share",
    name: { en: "Market share in the plan", "zh-CN": "规划市占率" },
    aliases: ["SHARECAP", "market_share_cap"],
    unit: "percent",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.36, label: "within", meaning: { en: "within 36%", "zh-CN": "不超过 36%" } },
          { above: 0.36, label: "above", meaning: { en: "above 36%", "zh-CN": "超过 36%" } },
        ],
        source: handbook("001", "L410–411"),
      },
    ],
  },
  {
    metric: "small_share",
    name: { en: "Small customers’ share of revenue", "zh-CN": "小客户收入占比" },
    aliases: ["CUSTMIX", "customer mix", "客户收入结构"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { to: 0.2, label: "as_abroad", meaning: { en: "as in the 2:4:4 mix", "zh-CN": "符合 2:4:4 结构" } },
          { above: 0.2, label: "above", meaning: { en: "above the 2:4:4 mix", "zh-CN": "高于 2:4:4 结构" } },
        ],
        source: handbook("004", "L175"),
      },
    ],
  },
  {
    metric: "annual_fee",
    name: { en: "Customer tier by annual fee", "zh-CN": "客户规模" },
    aliases: ["annual fee", "customer tier", "年费"],
    unit: "amount",
    computedBy: "SEGMENT",
    rules: [CUSTOMER_TIERS],
  },
  {
    metric: "efficiency_gain",
    name: { en: "Efficiency gain for the customer", "zh-CN": "客户效率提升倍数" },
    aliases: ["TENX", "十倍效率"],
    unit: "multiple",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 10, label: "tenfold", meaning: { en: "tenfold or more", "zh-CN": "达到十倍" } },
          { below: 10, label: "below", meaning: { en: "less than tenfold", "zh-CN": "不足十倍" } },
        ],
        source: handbook("003", "L11"),
      },
    ],
  },
  {
    metric: "pioneer_share",
    name: { en: "Customers assumed to try the second curve", "zh-CN": "第二曲线尝鲜客户占比" },
    aliases: ["PIONEERS", "second-curve pioneers"],
    unit: "percent",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0.1, label: "within", meaning: { en: "within 10%", "zh-CN": "不超过 10%" } },
          { above: 0.1, label: "above", meaning: { en: "above 10%", "zh-CN": "超过 10%" } },
        ],
        source: handbook("001", "L826–827"),
      },
    ],
  },
];
