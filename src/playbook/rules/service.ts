import { handbook, type Band, type MetricRules, type Rule } from "./rule";

const trend = (falling: Band["meaning"], not: Band["meaning"], lines: string): Rule => ({
  stages: ["GTM", "SCALE"],
  ruleset: "handbook",
  basis: "derived",
  bands: [
    { below: 0, label: "falling", meaning: falling },
    { from: 0, label: "not_falling", meaning: not },
  ],
  source: handbook("001", lines),
});

export const SERVICE: readonly MetricRules[] = [
  {
    metric: "delivery_cost_trend",
    name: { en: "Delivery cost trend", "zh-CN": "交付成本趋势" },
    aliases: ["DELIVERYCOST"],
    unit: "amount",
    rules: [trend({ en: "falling", "zh-CN": "下降" }, { en: "not falling", "zh-CN": "未下降" }, "L430–435")],
  },
  {
    metric: "delivery_days_trend",
    name: { en: "Delivery time trend", "zh-CN": "交付周期趋势" },
    aliases: ["DELIVERYDAYS"],
    unit: "days",
    rules: [
      trend({ en: "shorter", "zh-CN": "缩短" }, { en: "not shorter", "zh-CN": "未缩短" }, "L275, L432"),
    ],
  },
];
