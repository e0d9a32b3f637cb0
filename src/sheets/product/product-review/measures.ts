import { same } from "../../../locales/text";
import { measure, NO_DATA, ratio } from "../../template/measure";
import { UNUSED } from "./restraint";

/* What the review looks at first. */

const last = (row: string) => `INDEX({steadiness.${row}},1,4)`;
const previous = (row: string) => `INDEX({steadiness.${row}},1,3)`;
const known = (cell: string) => `=IF(ISNUMBER(${cell}),${cell},${NO_DATA})`;

export const measures = [
  measure({
    id: "debt_reserve",
    label: { en: "Reserve for technical debt", "zh-CN": "技术债预留占比" },
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({reserved})),${NO_DATA},${ratio("{reserved}", "{capacity}")})`,
    rule: "debt_reserve",
    next: { en: "Set aside capacity in the next quarter’s plan.", "zh-CN": "在下季度计划中预留研发资源。" },
    source: same("001 L562–563"),
  }),
  measure({
    id: "baselines_broken",
    label: { en: "Baselines broken", "zh-CN": "突破的基线" },
    unit: "count",
    over: "now",
    value: `=IF(COUNT({baselines.since})=0,${NO_DATA},COUNTIF({baselines.since},">0"))`,
    source: same("001 L542–566"),
  }),
  measure({
    id: "availability_now",
    label: { en: "Availability, last quarter, %", "zh-CN": "可用率（最近季度，%）" },
    unit: "number",
    over: "now",
    value: known(last("availability")),
    earlier: known(previous("availability")),
    better: "higher",
    source: same("R11"),
  }),
  measure({
    id: "promise_kept",
    label: { en: "Availability promised", "zh-CN": "承诺可用率是否达到" },
    unit: "text",
    over: "now",
    value: `=IF(COUNT(${last("availability")},${last("promised")})<2,${NO_DATA},IF(${last("availability")}>=${last("promised")},{"✓ Kept"|"✓ 达到"},{"✕ Missed"|"✕ 未达到"}))`,
    source: { en: "the SLA with customers", "zh-CN": "对客户的 SLA" },
  }),
  measure({
    id: "security_faults",
    label: { en: "Security faults, last quarter", "zh-CN": "安全事故（最近季度）" },
    unit: "text",
    over: "now",
    value: `=IF(NOT(ISNUMBER(${last("security")})),${NO_DATA},IF(${last("security")}>0,{"✕ "|"✕ "}&${last("security")},{"✓ None"|"✓ 无"}))`,
    source: { en: "at PMF any is too many · 001 L132", "zh-CN": "PMF 阶段零容忍 · 001 L132" },
  }),
  measure({
    id: "unused_share",
    label: { en: "Functions nobody uses", "zh-CN": "未使用功能占比" },
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({unused_below})),${NO_DATA},${ratio(UNUSED, "COUNT({functions.users})")})`,
    better: "lower",
    source: same("T33 · 001 L547–551"),
  }),
  measure({
    id: "unused_upkeep",
    label: { en: "Upkeep spent on them, a month", "zh-CN": "未使用功能月维护成本" },
    unit: "money",
    over: "now",
    value: `=IF(NOT(ISNUMBER({unused_below})),${NO_DATA},SUMIFS({functions.upkeep},{functions.users},"<"&{unused_below}))`,
    better: "lower",
    source: same("T33"),
  }),
  measure({
    id: "core_trend",
    label: { en: "Core flow, minutes more a quarter", "zh-CN": "核心流程用时，每季变化" },
    unit: "minutes",
    over: "now",
    value: `=IF(COUNT({steadiness.core_minutes})<2,${NO_DATA},ROUND(SLOPE({steadiness.core_minutes},{steadiness.days})*365.25/4,2))`,
    better: "watch",
    source: { en: "rising is T33", "zh-CN": "上升即 T33" },
  }),
];
