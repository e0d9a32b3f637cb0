import { same, type Text } from "../../../locales/text";
import { computed, oneOf, text } from "../../template/columns";
import { grid, item, timeline } from "../../template/kinds";
import type { Column, Row } from "../../template/types";

/* What the system has to keep to: its baselines and, by quarter, how steady it was. */

const DIRECTIONS = {
  at_most: { en: "At most", "zh-CN": "不超过" },
  at_least: { en: "At least", "zh-CN": "不低于" },
};

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;
const actual = (key: string, i: number): Column => ({
  key,
  title:
    i === 3
      ? { en: "Last quarter", "zh-CN": "最近季度" }
      : { en: `${3 - i} before`, "zh-CN": `前 ${3 - i} 季` },
  width: 89,
  cell: { owner: "yours", unit: "number" },
});

/** 1 where a quarter is beyond the baseline of the row, 0 where it isn’t or has no figure. */
const beyond = (key: string) =>
  `IF(COUNT({${key}},{baseline})<2,0,IF({direction}={'at_least},--({${key}}<{baseline}),--({${key}}>{baseline})))`;
/** How many quarters up to the last one it has been broken without a break. */
const SINCE = QUARTERS.reduce((rest, key) => `${beyond(key)}*(1+${rest})`, "0");

export const baselines = grid(
  "baselines",
  { en: "Four baselines", "zh-CN": "四类基线" },
  [
    text("unit", { en: "Unit", "zh-CN": "单位" }, 96),
    oneOf("direction", { en: "Direction", "zh-CN": "方向" }, DIRECTIONS, 96),
    {
      key: "baseline",
      title: { en: "Baseline ◆", "zh-CN": "基线 ◆" },
      width: 89,
      cell: { owner: "yours", unit: "number" },
    },
    ...QUARTERS.map(actual),
    computed(
      "since",
      { en: "Quarters broken in a row", "zh-CN": "连续突破季度数" },
      "count",
      `=IF(COUNT({q4},{baseline})<2,"",${SINCE})`,
      170,
    ),
  ],
  (
    [
      ["system_model", { en: "System model", "zh-CN": "系统模型" }],
      ["performance", { en: "Performance", "zh-CN": "性能" }],
      ["apps", { en: "Number of apps", "zh-CN": "应用数量" }],
      ["apis", { en: "Open APIs", "zh-CN": "开放 API" }],
    ] as const
  ).map(([id, label]): Row => item(id, label)),
  {
    about: { en: "no figures in the source · 001 L542–566", "zh-CN": "来源未给数字 · 001 L542–566" },
    rules: [
      { column: "since", when: "N({since})>0", look: "fail", count: 'COUNTIF({baselines.since},">0")' },
    ],
  },
);

const line = (id: string, label: Text, unit: "number" | "count" | "percent") => ({ id, label, unit });

export const steadiness = timeline(
  "steadiness",
  { en: "Steadiness", "zh-CN": "稳定性" },
  { every: "quarter", count: 4, typed: true },
  [
    line("availability", { en: "Availability, %", "zh-CN": "可用率（%）" }, "number"),
    line("promised", { en: "Availability promised, %", "zh-CN": "承诺可用率（%）" }, "number"),
    line("page_time", { en: "Page time, seconds", "zh-CN": "页面响应（秒）" }, "number"),
    line("incidents", { en: "Incidents", "zh-CN": "事故数" }, "count"),
    line("security", { en: "Security faults", "zh-CN": "安全事故" }, "count"),
    line("core_minutes", { en: "Core flow, minutes", "zh-CN": "核心流程用时（分钟）" }, "number"),
  ],
  same("R11 · 001 L132"),
);
