import { same } from "../../locales/text";
import { handbook, STAGES, type MetricRules } from "./rule";

export const RETENTION: readonly MetricRules[] = [
  {
    metric: "ndr",
    name: { en: "Net dollar retention", "zh-CN": "净收入留存率" },
    aliases: ["NRR", "net revenue retention", "净收入留存"],
    unit: "percent",
    computedBy: "NDR",
    rules: [
      {
        stages: ["PMF"],
        ruleset: "handbook",
        basis: "stated",
        bands: [{ label: "no_estimate", meaning: { en: "cannot be estimated", "zh-CN": "尚无法估算" } }],
        source: handbook("001", "L173"),
      },
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            below: 0.8,
            label: "hold",
            meaning: { en: "do not expand sales", "zh-CN": "不宜扩张销售" },
          },
          {
            from: 0.8,
            below: 1,
            label: "ceiling",
            meaning: { en: "ceiling set by new signing and loss", "zh-CN": "规模上限取决于新签与流失" },
          },
          {
            from: 1,
            to: 1,
            label: "new_signing",
            meaning: { en: "growth set by new signing", "zh-CN": "增速取决于新签" },
          },
          { above: 1, label: "compounding", meaning: { en: "compounding", "zh-CN": "复利增长" } },
        ],
        source: handbook("001", "L346, L452, L469"),
      },
    ],
  },
  {
    metric: "churn_annual",
    name: { en: "Annual net churn", "zh-CN": "年净流失率" },
    aliases: ["annual churn", "yearly churn", "MRRCHURN", "年流失率", "annual_customer_churn"],
    unit: "percent",
    computedBy: "MRRCHURN",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { to: 0, label: "ideal", meaning: { en: "ideal", "zh-CN": "理想" } },
          { above: 0, below: 0.2, label: "healthy", meaning: { en: "healthy", "zh-CN": "健康" } },
          {
            from: 0.2,
            label: "cohort_quality",
            meaning: { en: "cohort quality problem", "zh-CN": "客群质量有问题" },
          },
        ],
        source: handbook("003", "L29, L35"),
      },
    ],
  },
  {
    metric: "churn_monthly",
    name: { en: "Monthly logo churn", "zh-CN": "月客户流失率" },
    aliases: ["monthly churn", "logo churn", "LOGOCHURN", "断约率", "月断约率", "客户流失率"],
    unit: "percent",
    computedBy: "LOGOCHURN",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            below: 0.05,
            label: "within",
            meaning: {
              en: "inside the 2015 US standard (46% a year)",
              "zh-CN": "未超过 2015 年美国投资人标准（年化 46%）",
            },
          },
          {
            from: 0.05,
            label: "above",
            meaning: { en: "above the 2015 US standard", "zh-CN": "超过 2015 年美国投资人标准" },
          },
        ],
        source: handbook("002", "L10"),
      },
      {
        // The yearly limit of 20% as a monthly rate; the two limits of the handbook are far apart.
        stages: STAGES,
        ruleset: "strict",
        basis: "derived",
        bands: [
          {
            below: 1 - 0.8 ** (1 / 12),
            label: "within",
            meaning: { en: "below 20% a year", "zh-CN": "年化低于 20%" },
          },
          {
            from: 1 - 0.8 ** (1 / 12),
            label: "above",
            meaning: { en: "20% a year or more", "zh-CN": "年化达到 20%" },
          },
        ],
        source: handbook("003", "L35"),
      },
    ],
  },
  {
    metric: "churn_net_monthly",
    name: { en: "Monthly net revenue churn", "zh-CN": "月净收入流失率" },
    aliases: ["net monthly churn", "net MRR churn"],
    unit: "percent",
    computedBy: "MRRCHURN",
    rules: [
      {
        stages: STAGES,
        ruleset: "skok",
        basis: "heuristic",
        bands: [
          { above: 0.02, label: "alarm", meaning: { en: "something is wrong", "zh-CN": "业务有问题" } },
        ],
        source: same("D. Skok, SaaS Metrics 2.0, 2013"),
      },
    ],
  },
  {
    metric: "renewal",
    name: { en: "Renewal rate", "zh-CN": "续约率" },
    aliases: ["renewal", "RENEWALRATE", "续费率"],
    unit: "percent",
    computedBy: "RENEWALRATE",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            from: 0.6,
            label: "good",
            meaning: { en: "good for China in 2015", "zh-CN": "达到 2015 年国内良好水平" },
          },
          {
            below: 0.6,
            label: "below",
            meaning: { en: "below the 2015 figure", "zh-CN": "低于 2015 年国内良好水平" },
          },
        ],
        source: handbook("002", "L10"),
      },
    ],
  },
  {
    metric: "expansion_cover",
    name: { en: "Expansion to service cost", "zh-CN": "增购覆盖服务成本" },
    aliases: ["EXPCOVER"],
    unit: "multiple",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          {
            from: 1,
            label: "covered",
            meaning: { en: "expansion pays for service", "zh-CN": "增购可覆盖服务成本" },
          },
          {
            below: 1,
            label: "not_covered",
            meaning: { en: "expansion does not pay for service", "zh-CN": "增购不足以覆盖服务成本" },
          },
        ],
        source: handbook("001", "L713"),
      },
    ],
  },
];
