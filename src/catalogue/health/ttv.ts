import { ageAt, observedTo } from "../../engine/survival/summaries";
import { asOf, curveAsOf, inUnits, unreadableLives } from "../cohorts/lives";
import { comingDownTo } from "../cohorts/lives-working";
import {
  dates,
  defineFunction,
  ends,
  fill,
  isFailure,
  noAnswer,
  option,
  optional,
  type RawArgument,
} from "../define";

/** The share still waiting when the statistic is reached. */
const WAITING = { median: 0.5, p25: 0.75, p75: 0.25 };

const NAMES = { start: "signup", end: "first_value" };

// 1, 3, 5, 10, 12 January 2026; 4 Jan, 13 Jan, not yet, 12 Jan, not yet; known up to 20 January.
const FIVE_CUSTOMERS: readonly RawArgument[] = [
  [[46023], [46025], [46027], [46032], [46034]],
  [[46026], [46035], [null], [46034], [null]],
  46042,
];

export const TTV = defineFunction({
  id: "TTV",
  family: "health",
  title: { en: "Time to first value", "zh-CN": "首次价值时间" },
  summary: {
    en: "Days from signing up until half of the customers have got their first value. Those who still wait for it are counted.",
    "zh-CN": "从注册到半数客户获得首次价值的天数，仍未获得的客户一并计入。",
  },
  formula: {
    en: "the first t in days with s(t) ≤ 0.5; p25: ≤ 0.75; p75: ≤ 0.25\ns: the share still waiting, by Kaplan–Meier as in KM.CURVE",
    "zh-CN":
      "s(t) ≤ 0.5 的最早天数 t；p25 为 ≤ 0.75，p75 为 ≤ 0.25\ns：仍未获得价值的占比，按 Kaplan–Meier 法，见 KM.CURVE",
  },
  basis: {
    en: "The Kaplan–Meier median over all who signed up: customers who still wait for their first value stay in.",
    "zh-CN": "对全部注册客户取 Kaplan–Meier 中位数，仍未获得首次价值的客户也计入。",
  },
  params: [
    dates("signup", {
      en: "the day each customer signed up, one row each",
      "zh-CN": "每个客户的注册或签约日期",
    }),
    ends("first_value", {
      en: "the day of its first value; blank: not yet",
      "zh-CN": "获得首次价值的日期，尚未获得留空",
    }),
    asOf,
    optional(
      option("stat", { en: "which statistic", "zh-CN": "统计量" }, [
        { word: "median", zh: "中位数" },
        { word: "p25", zh: "下四分位", about: { en: "the fastest quarter", "zh-CN": "最快的四分之一" } },
        { word: "p75", zh: "上四分位", about: { en: "three quarters", "zh-CN": "四分之三的客户" } },
      ]),
      "median",
    ),
  ],
  sameSize: ["signup", "first_value"],
  result: "number",
  unreadable: (signup, firstValue, asOf) => unreadableLives(asOf, { start: signup, end: firstValue }, NAMES),
  compute: (signup, firstValue, asOf, stat) => {
    const curve = curveAsOf(asOf, "day", { start: signup, end: firstValue });
    if (isFailure(curve)) return curve;
    return (
      ageAt(WAITING[stat], curve) ??
      noAnswer(
        fill(
          {
            en: "It takes more than {longest}: too few customers have got their first value so far.",
            "zh-CN": "大于 {longest}：迄今获得首次价值的客户还不够多。",
          },
          { longest: inUnits(observedTo(curve), "day") },
        ),
      )
    );
  },
  working: (start, end, asOf, stat) => comingDownTo(WAITING[stat], { start, end }, asOf, "day"),
  native: {
    none: {
      en: "Customers who still wait count as long as they are known. That takes a survival curve, a table with a row per day.",
      "zh-CN": "仍未获得价值的客户按已等待的天数计入，须先逐日算出生存曲线。",
    },
  },
  conventions: [
    {
      en: "The median of those who got there alone is shorter, and improves when slow customers give up.",
      "zh-CN": "只取已获得者的中位数会偏短，慢的客户越是放弃，数值反而越好看。",
    },
    {
      en: "What counts as first value is yours to fix: the first report sent, the first invoice paid. Keep it when you compare months.",
      "zh-CN": "何为首次价值由企业自定，如发出首张报表、收到首笔货款；跨月比较时口径须一致。",
    },
    {
      en: "The same day is 0 days. A first_value after asof is not known yet.",
      "zh-CN": "当天获得为 0 天；晚于 asof 的 first_value 视为尚未获得。",
    },
  ],
  pitfalls: [
    {
      en: "A customer who left without any value no longer waits. Leave that row out, or the time reads too long.",
      "zh-CN": "未获价值便已离开的客户并非仍在等待，应剔除该行，否则结果会偏长。",
    },
    {
      en: "One figure over all segments hides slow ones. Calculate large and small customers apart.",
      "zh-CN": "全体一个数会掩盖慢的客群，大客户与小客户宜分开看。",
    },
  ],
  noAnswer: [
    {
      when: { en: "too few have got there yet", "zh-CN": "获得首次价值的客户尚不够多" },
      args: [...FIVE_CUSTOMERS, "p75"],
      error: "#N/A",
    },
    {
      when: {
        en: "a first_value before its signup; names the row",
        "zh-CN": "某行 first_value 早于 signup，注明行号",
      },
      args: [[[46023], [46025]], [[46026], [46024]], 46042],
      error: "#VALUE!",
    },
    {
      when: {
        en: "a first_value without a signup; names the row",
        "zh-CN": "某行有 first_value 而无 signup，注明行号",
      },
      args: [[[46023], [null]], [[46026], [46024]], 46042],
      error: "#VALUE!",
    },
    {
      when: { en: "no asof", "zh-CN": "未填 asof" },
      args: [...FIVE_CUSTOMERS.slice(0, 2), null],
      error: "#VALUE!",
    },
    {
      when: { en: "every signup is after asof", "zh-CN": "全部 signup 都晚于 asof" },
      args: [...FIVE_CUSTOMERS.slice(0, 2), 46000],
      error: "#N/A",
    },
  ],
  examples: [
    {
      args: FIVE_CUSTOMERS,
      result: 10,
      source: {
        en: "by hand: waits of 2, 3, 8 and on, 10, 15 and on; 4/5 × 3/4 × 1/2 = 0.3",
        "zh-CN": "手算：等待 2、3、8（未得）、10、15（未得）天；4/5 × 3/4 × 1/2 = 0.3",
      },
      formula: "SAAS.TTV(B2:B6,C2:C6,E1)",
    },
    {
      args: [...FIVE_CUSTOMERS, "p25"],
      result: 3,
      source: { en: "by hand: 4/5 × 3/4 = 0.6", "zh-CN": "手算：4/5 × 3/4 = 0.6" },
      formula: 'SAAS.TTV(B2:B6,C2:C6,E1,"p25")',
    },
  ],
  sources: [
    { en: "Handbook 001, L90–92", "zh-CN": "手册 001，L90–92" },
    { en: "Kaplan & Meier, 1958", "zh-CN": "Kaplan & Meier，1958" },
  ],
  related: ["KM.CURVE", "KM.MEDIAN", "TRIALCONV", "HEALTH"],
  synonyms: ["time to value", "onboarding time", "activation time", "首次见效", "上线周期", "激活时长"],
});
