import { HIGHER } from "./open-bands";
import { handbook, type MetricRules, type Rule, type Stage } from "./rule";

/** Whether a market is won front by front, and where the growth after it comes from. */

const higher = (stages: readonly Stage[], lines: string): Rule => ({
  stages,
  ruleset: "handbook",
  basis: "stated",
  bands: [HIGHER],
  source: handbook("001", lines),
});

const TOO_EARLY = (lines: string): Rule => ({
  stages: ["PMF", "GTM"],
  ruleset: "handbook",
  basis: "stated",
  bands: [{ label: "too_early", meaning: { en: "too early", "zh-CN": "为时过早" } }],
  source: handbook("001", lines),
});

export const STRATEGY: readonly MetricRules[] = [
  {
    metric: "leader_coverage",
    name: { en: "Leader coverage", "zh-CN": "引领者覆盖率" },
    aliases: ["LEADERCOVER"],
    unit: "percent",
    rules: [higher(["GTM", "SCALE"], "L307")],
  },
  {
    metric: "open_fronts",
    name: { en: "Verticals attacked below 5%", "zh-CN": "同时进攻的垂直市场" },
    aliases: ["FOCUS", "open fronts"],
    unit: "count",
    rules: [
      {
        stages: ["GTM", "SCALE"],
        ruleset: "handbook",
        basis: "derived",
        bands: [
          { to: 1, label: "one", meaning: { en: "one at a time", "zh-CN": "逐个突破" } },
          { above: 1, label: "several", meaning: { en: "several at once", "zh-CN": "多线出击" } },
        ],
        source: handbook("001", "L342–343"),
      },
    ],
  },
  {
    metric: "unknown_share",
    name: { en: "Little-known active customers", "zh-CN": "非知名活跃客户占比" },
    aliases: ["unknown share"],
    unit: "percent",
    rules: [higher(["GTM"], "L455")],
  },
  {
    metric: "vas_coverage",
    name: { en: "Value-added service reach", "zh-CN": "增值服务可覆盖率" },
    aliases: ["VASRATE", "VAS coverage"],
    unit: "percent",
    rules: [TOO_EARLY("L477–478"), higher(["SCALE"], "L726–729")],
  },
  {
    metric: "vas_penetration",
    name: { en: "Value-added service use", "zh-CN": "增值服务渗透率" },
    aliases: ["VAS penetration"],
    unit: "percent",
    rules: [TOO_EARLY("L477–478"), higher(["SCALE"], "L726–729")],
  },
  {
    metric: "outside_share",
    name: { en: "Second curve: customers from outside", "zh-CN": "第二曲线外部客户占比" },
    aliases: ["SECONDCURVE", "outside share"],
    unit: "percent",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            label: "higher",
            meaning: { en: "the more, the more a second curve", "zh-CN": "越高越像第二曲线" },
          },
        ],
        source: handbook("001", "L828"),
      },
    ],
  },
  {
    metric: "second_curve_spend",
    name: { en: "Second-curve spend", "zh-CN": "第二曲线投入占比" },
    aliases: ["second-curve share of R&D"],
    unit: "percent",
    rules: [
      {
        stages: ["SCALE"],
        ruleset: "handbook",
        basis: "stated",
        bands: [
          {
            label: "balance",
            meaning: { en: "not too early, not too much", "zh-CN": "不宜过早过多" },
          },
        ],
        source: handbook("001", "L852–854"),
      },
    ],
  },
  {
    metric: "same_kp_share",
    name: { en: "Cross-sold to the same key person", "zh-CN": "同客户同关键人占比" },
    aliases: ["same key person share"],
    unit: "percent",
    rules: [higher(["SCALE"], "L813")],
  },
];
