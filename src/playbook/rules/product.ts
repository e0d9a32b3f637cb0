import { HIGHER } from "./open-bands";
import { handbook, type MetricRules } from "./rule";

/** First customers, needs and releases, and what is kept for the debts of the product. */
export const PRODUCT: readonly MetricRules[] = [
  {
    metric: "accept_rate",
    name: { en: "Pilot invitations accepted", "zh-CN": "试点接受率" },
    aliases: ["pilot acceptance"],
    unit: "percent",
    rules: [
      {
        stages: ["PMF"],
        ruleset: "handbook",
        basis: "stated",
        bands: [HIGHER],
        source: handbook("001", "L123"),
      },
    ],
  },
  {
    metric: "core_fit_share",
    name: { en: "Built for the core fit", "zh-CN": "核心需求占比" },
    aliases: ["core fit share"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [HIGHER],
        source: handbook("001", "L213–215"),
      },
    ],
  },
  {
    metric: "pack_rate",
    name: { en: "Releases with a full pack", "zh-CN": "发布赋能完成率" },
    aliases: ["pack rate"],
    unit: "percent",
    rules: [
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 1, label: "all", meaning: { en: "all have one", "zh-CN": "全部配齐" } },
          { below: 1, label: "some_without", meaning: { en: "some without", "zh-CN": "有缺" } },
        ],
        source: handbook("001", "L247"),
      },
    ],
  },
  {
    metric: "debt_reserve",
    name: { en: "Reserve for technical debt", "zh-CN": "技术债预留占比" },
    aliases: ["tech debt reserve"],
    unit: "percent",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { above: 0, label: "reserved", meaning: { en: "reserved", "zh-CN": "已预留" } },
          { to: 0, label: "none", meaning: { en: "none reserved", "zh-CN": "未预留" } },
        ],
        source: handbook("001", "L562–563"),
      },
    ],
  },
];
