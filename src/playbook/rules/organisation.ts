import { handbook, STAGES, type MetricRules } from "./rule";

export const ORGANISATION: readonly MetricRules[] = [
  {
    metric: "headcount",
    name: { en: "Headcount", "zh-CN": "公司人数" },
    aliases: ["ORGSTAGE", "200人门槛"],
    unit: "count",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { below: 200, label: "trust", meaning: { en: "led by trust", "zh-CN": "靠信任带队" } },
          { above: 200, label: "institution", meaning: { en: "run by stable rules", "zh-CN": "靠制度管理" } },
        ],
        source: handbook("000", "L44, L79"),
      },
    ],
  },
  {
    metric: "arr_usd",
    name: { en: "ARR in US dollars", "zh-CN": "ARR（美元）" },
    aliases: ["RENEWFORM", "service-renewal form", "服续一体形式"],
    unit: "amount",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            below: 100_000_000,
            label: "one_role",
            meaning: { en: "one role for service and renewal", "zh-CN": "服续一体" },
          },
          {
            above: 100_000_000,
            label: "renewal_team",
            meaning: { en: "separate renewal team", "zh-CN": "单设续费团队" },
          },
        ],
        source: handbook("001", "L690–692"),
      },
    ],
  },
  {
    metric: "pilot_group",
    name: { en: "People who pilot an SOP", "zh-CN": "SOP 试点人数" },
    aliases: ["pilot group", "试点人数"],
    unit: "count",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 3, to: 5, label: "right", meaning: { en: "right size", "zh-CN": "规模合适" } },
          { below: 3, label: "smaller", meaning: { en: "fewer than 3", "zh-CN": "少于 3 人" } },
          { above: 5, label: "larger", meaning: { en: "more than 5", "zh-CN": "多于 5 人" } },
        ],
        source: handbook("001", "L375"),
      },
    ],
  },
  {
    metric: "quick_wins",
    name: { en: "Quick-win scenarios", "zh-CN": "速赢场景数" },
    aliases: ["quick wins", "low-hanging fruit"],
    unit: "count",
    rules: [
      {
        stages: STAGES,
        ruleset: "handbook",
        basis: "stated",
        bands: [
          { from: 1, to: 2, label: "right", meaning: { en: "right number", "zh-CN": "数量合适" } },
          { below: 1, label: "fewer", meaning: { en: "none", "zh-CN": "没有" } },
          { above: 2, label: "more", meaning: { en: "more than 2", "zh-CN": "多于 2 个" } },
        ],
        source: handbook("001", "L359"),
      },
    ],
  },
];
