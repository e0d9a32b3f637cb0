import { capacityByMonth, type Rep } from "../../engine/sales/capacity";
import { badValue, dates, defineFunction, fill, numbers, same, type Failure, type Series } from "../define";
import { lyingLike, notALine } from "../line";
import { askedMonths, spread } from "../ledger/columns";
import { CAPACITY_NATIVE } from "./capacity-native";
import { attainment, attrition, notOneOrAsMany, oneOrAt, ramp } from "./plan";

/** #VALUE! that names the first row without a start, or with an end before it. */
function badRow(start: Series, end: Series, quota: Series): Failure | null {
  const each = quota.values.length > 1;
  for (let i = 0; i < start.values.length; i++) {
    const [from, until] = [start.values[i], end.values[i]];
    if (from === 0 && (until !== 0 || (each && quota.values[i] !== 0))) {
      return badValue(
        fill(
          {
            en: "Row {row} has no start date. Fill it in, or clear the whole row.",
            "zh-CN": "第 {row} 行缺少入职日期。请补填，或清空整行。",
          },
          { row: i + 1 },
        ),
      );
    }
    if (until !== 0 && until < from) {
      return badValue(
        fill(
          {
            en: "Row {row} ends before it starts. Correct one of the two dates.",
            "zh-CN": "第 {row} 行的离职日期早于入职日期，请更正其一。",
          },
          { row: i + 1 },
        ),
      );
    }
  }
  return null;
}

function repsFrom(start: Series, end: Series, quota: Series): Rep[] {
  return Array.from(start.values, (day, i) => ({
    start: day,
    end: end.values[i],
    annualQuota: oneOrAt(quota, i),
  })).filter((rep) => rep.start !== 0);
}

const REPS = [[[45658], [46037], [45809]], [[null], [null], [46073]], 600_000] as const;
const RAMP = [[0, 0.25, 0.5, 0.75]];
const JANUARY_TO_MARCH = [[46023, 46054, 46082]];

export const CAPACITY = defineFunction({
  id: "CAPACITY",
  family: "sales",
  title: { en: "Sales capacity by month", "zh-CN": "各月销售产能" },
  summary: {
    en: "The bookings that the sales team can win in every month, with newcomers still ramping, attainment and attrition. Put it beside the target of each month.",
    "zh-CN": "销售团队各月可完成的签约额，计入新人爬坡、指标达成率与离职率，可与各月目标对照。",
  },
  formula: {
    en: "Σ annual_quota ÷ 12 × ramp(k) × attainment × (1 − attrition)^(j ÷ 12)\nover reps with start ≤ last day of the month < end\nk: months at work, the first is 1\nj: months since start or the first month asked; 0 with an end",
    "zh-CN":
      "Σ annual_quota ÷ 12 × ramp(k) × attainment × (1 − attrition)^(j ÷ 12)\n计入 start ≤ 月末日 < end 的销售\nk：入职第几个月，入职当月为 1\nj：距入职月或首个所列月份的月数；已定离职日的为 0",
  },
  basis: {
    en: "A seller at work on a month’s last day counts for the whole month, and the month of the start is month 1 of the ramp.",
    "zh-CN": "月末最后一天在职者按整月计，入职当月为爬坡第 1 个月。",
  },
  params: [
    dates("start", { en: "first day of each rep", "zh-CN": "每名销售的入职日期" }),
    dates("end", {
      en: "first day no longer at work; blank: stays",
      "zh-CN": "离职日期，即不在职的首日；在职留空",
    }),
    numbers(
      "annual_quota",
      { en: "bookings per year: one for all, or one per rep", "zh-CN": "年度指标，统一填一个或逐人填" },
      { min: 0, typical: [100_000, 1_000_000] },
    ),
    ramp,
    dates("months", {
      en: "a row or column of dates, any day of each month",
      "zh-CN": "一行或一列日期，取每月任意一天",
    }),
    attainment,
    attrition({
      en: "share of reps who leave in a year, 20% or 0.2",
      "zh-CN": "年离职率，填 20% 或 0.2",
    }),
  ],
  sameSize: ["start", "end"],
  result: { table: ["amount"], over: "months" },
  unreadable: (start, end, quota, _ramp, months) =>
    notOneOrAsMany("annual_quota", quota, "start", start) ??
    notALine("months", months) ??
    badRow(start, end, quota),
  compute: (start, end, quota, shares, months, attained, leaving) => {
    const asked = askedMonths(months);
    const productivity = { ramp: shares.values, attainment: attained, attrition: leaving };
    const capacity = capacityByMonth(repsFrom(start, end, quota), asked.months, productivity);
    return lyingLike(months, spread(asked, capacity));
  },
  native: { whole: CAPACITY_NATIVE },
  conventions: [
    {
      en: "attainment applies to ramping reps as well. Models that apply it to ramped reps alone arrive at more.",
      "zh-CN": "达成率也乘在爬坡期的新人身上；只乘成熟销售的模型，结果偏高。",
    },
    {
      en: "Skok counts a rep ramped by half as half a rep. Here each month at work has its own share.",
      "zh-CN": "Skok 将爬坡到一半的销售按半个人计；此处每个入职月份各有比例。",
    },
    {
      en: "Attrition is spread over the months from the first one asked. Reps whose end is known carry none.",
      "zh-CN": "离职率自首个所列月份起按月分摊；已定离职日的不再计。",
    },
  ],
  pitfalls: [
    {
      en: "A blank cell inside ramp is a month without bookings. Select the filled cells only.",
      "zh-CN": "ramp 区域中的空格表示当月产能为 0，只应选取已填的单元格。",
    },
    {
      en: "It is capacity, not demand: reps beyond what leads can feed book nothing.",
      "zh-CN": "这是产能而非需求：线索跟不上时，多出来的人签不到单。",
    },
    {
      en: "Quotas that nobody attains make the plan too good. Take attainment from last year.",
      "zh-CN": "指标定得过高会使产能虚高，达成率应取去年实际。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a rep without a start; names the row", "zh-CN": "某人缺入职日期，注明行号" },
      args: [[[45658], [null]], [[null], [46073]], 600_000, RAMP, JANUARY_TO_MARCH],
      error: "#VALUE!",
    },
    {
      when: { en: "a rep who ends before the start; names the row", "zh-CN": "离职早于入职，注明行号" },
      args: [[[46073]], [[45658]], 600_000, RAMP, JANUARY_TO_MARCH],
      error: "#VALUE!",
    },
    {
      when: { en: "quotas for fewer reps than there are", "zh-CN": "指标个数与人数不符" },
      args: [REPS[0], REPS[1], [[600_000], [600_000]], RAMP, JANUARY_TO_MARCH],
      error: "#VALUE!",
    },
    {
      when: { en: "a share of ramp above 1: 50 typed for 50%", "zh-CN": "ramp 大于 1：把 50% 填成了 50" },
      args: [...REPS, [[25, 50]], JANUARY_TO_MARCH],
      error: "#NUM!",
    },
    {
      when: { en: "attrition above 1", "zh-CN": "attrition 大于 1" },
      args: [...REPS, RAMP, JANUARY_TO_MARCH, 0.9, 20],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [...REPS, RAMP, JANUARY_TO_MARCH, 0.9, 0.2],
      result: [[90_000, 55_213.68, 65_035.74]],
      tolerance: 0.005,
      source: {
        en: "by hand: two reps at 45,000; one gone and one at a quarter, × 0.8^(1 ÷ 12); at half, × 0.8^(2 ÷ 12)",
        "zh-CN": "手算：两人各 45,000；一人离职、一人爬坡至 25%，× 0.8^(1 ÷ 12)；至 50%，× 0.8^(2 ÷ 12)",
      },
      formula: "SAAS.CAPACITY(B2:B4,C2:C4,600000,F2:I2,F5:H5,0.9,0.2)",
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0"), same("basis.so, Sales capacity model")],
  related: ["HIRESNEEDED", "REPYIELD", "COVERAGE"],
  synonyms: [
    "ramped rep equivalents",
    "bookings capacity",
    "quota capacity",
    "headcount plan",
    "产能规划",
    "人力规划",
  ],
});
