import { bounded, metric, open, watch } from "./open";
import { STAGES, type MetricRules } from "./rule";

/* What is counted after the signature: delivery, plans, health, renewals, cases of service. */

const allOrSome = (all: readonly [string, string], some: readonly [string, string]) => [
  { from: 1, label: "all", meaning: { en: all[0], "zh-CN": all[1] } },
  { below: 1, label: "some_missing", meaning: { en: some[0], "zh-CN": some[1] } },
];

export const CUSTOMER_SUCCESS: readonly MetricRules[] = [
  metric(
    "delivery_success",
    ["Delivery success rate", "交付成功率"],
    "percent",
    [open("higher", { at: ["001", "L398, L431"] })],
    ["DELIVERYRATE"],
  ),
  metric(
    "plan_cover",
    ["Success-plan coverage", "成功计划覆盖率"],
    "percent",
    [open("higher", { at: ["001", "L355"] })],
    ["PLANCOVER"],
  ),
  metric(
    "health_coverage",
    ["Health-score coverage", "健康度覆盖率"],
    "percent",
    [bounded(allOrSome(["all covered", "全覆盖"], ["some missing", "有遗漏"]), { at: ["001", "L380"] })],
    ["HEALTHCOVERAGE"],
  ),
  metric(
    "expansion_rate",
    ["Expansion rate", "增购率"],
    "percent",
    [open("higher", { at: ["001", "L688, L694–696"] })],
    ["EXPANSION"],
  ),
  metric("late_contact_share", ["Contacted only near expiry", "临期才接洽占比"], "percent", [
    open("lower", { at: ["002", "L38"], stages: STAGES }),
  ]),
  metric(
    "closure_rate",
    ["Customer closures", "闭店率"],
    "percent",
    [watch({ en: "keep apart from other losses", "zh-CN": "与其他流失分开" }, { at: ["001", "L17, L505"] })],
    ["CLOSURE"],
  ),
  metric(
    "penetration",
    ["Seat and store penetration", "席位/门店渗透率"],
    "percent",
    [open("higher", { at: ["001", "L715–717"], stages: ["SCALE"] })],
    ["PENETRATION"],
  ),
  metric(
    "plugin_rate",
    ["Plug-in penetration", "插件渗透率"],
    "percent",
    [open("higher", { at: ["001", "L723–725"], stages: ["SCALE"] })],
    ["PLUGINRATE"],
  ),
  metric(
    "complaint_review",
    ["Refunds and complaints reviewed", "客诉退费复盘率"],
    "percent",
    [
      bounded(allOrSome(["all reviewed", "全部复盘"], ["some open", "有未复盘"]), {
        at: ["001", "L647"],
        stages: STAGES,
      }),
    ],
    ["COMPLAINTREVIEW"],
  ),
  metric("sponsor_cover", ["Sponsor coverage", "高层赞助覆盖率"], "percent", [
    open("higher", { at: ["001", "L658"], stages: ["SCALE"] }),
  ]),
  metric("tag_cover", ["Tag coverage", "标签完整率"], "percent", [
    open("higher", { at: ["001", "L640"], stages: ["SCALE"] }),
  ]),
];
