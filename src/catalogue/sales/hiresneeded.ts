import { hiresNeeded } from "../../engine/sales/hires";
import {
  amount,
  count,
  counted,
  defineFunction,
  fill,
  noAnswer,
  numbers,
  optional,
  same,
  share,
  type AnswerCell,
  type Failure,
  type Text,
} from "../define";
import { lyingLike, notALine } from "../line";
import { HIRESNEEDED_NATIVE } from "./hiresneeded-native";
import { attainment, attrition, notOneOrAsMany, oneOrAt, ramp } from "./plan";

const UNREACHABLE: Text = {
  en: "The target of month {month} can’t be met: a hire decided in month 1 books nothing by then. Lower it, or start the plan earlier.",
  "zh-CN": "第 {month} 个月的目标无法达成：即使第 1 个月决定招人，届时也没有产出。请下调目标，或提前规划。",
};
const FOR_LATER: Text = {
  en: " For the months after it, {hires} must be decided in this month.",
  "zh-CN": "为满足后面的月份，本月仍须决定招聘 {number} 人。",
};

/** What stands in a month that no hire can reach; `hires` are decided in it for the months after it. */
function unreachable(month: number, hires: number): Failure {
  const later = fill(FOR_LATER, { hires: counted(hires, "hire"), number: hires });
  const reason = fill(UNREACHABLE, { month });
  if (hires === 0) return noAnswer(reason);
  return noAnswer({ en: reason.en + later.en, "zh-CN": reason["zh-CN"] + later["zh-CN"] });
}

const RISING = [[100_000, 100_000, 150_000, 200_000, 260_000, 300_000]];
const LATER = [[100_000, 100_000, 100_000, 150_000, 200_000, 260_000]];
const EARLY = [[150_000, 150_000, 200_000, 250_000]];
const RAMP = [[0, 0.5]];

export const HIRESNEEDED = defineFunction({
  id: "HIRESNEEDED",
  family: "sales",
  title: { en: "Hires needed", "zh-CN": "所需招聘人数" },
  summary: {
    en: "How many sellers to hire, and when to decide it, so that capacity reaches the target of every month. Counts ramp, failed hires, attrition and the time to hire.",
    "zh-CN": "为使各月产能达到目标，应在哪个月决定招几名销售；计入爬坡、招聘失败、离职和招聘周期。",
  },
  formula: {
    en: "short = target − capacity of the month − earlier hires\nhires = short ÷ bookings of one hire by then, rounded up\ndecided lead_months + ramp ahead, in month 1 at the earliest",
    "zh-CN":
      "缺口 = 当月目标 − 当月产能 − 此前所招的产出\n招聘人数 = 缺口 ÷ 届时单人产出，向上取整\n提前 lead_months 加爬坡期决定，最早为第 1 个月",
  },
  basis: {
    en: "Whole hires in the month of the decision, timed to be fully ramped when the shortfall comes; what is too late for that is decided in month 1, by more hires.",
    "zh-CN": "人数列在决定招聘的月份，使新人恰在缺口出现时爬坡完成；来不及的放在第 1 个月，多招来补。",
  },
  params: [
    numbers(
      "target_by_month",
      { en: "bookings to reach in each month, a row or a column", "zh-CN": "各月签约目标，单行或单列" },
      { min: 0, typical: [50_000, 500_000] },
    ),
    numbers(
      "current_capacity",
      {
        en: "bookings per month of those already there: one value, or one per month",
        "zh-CN": "现有团队的月产能，填一个或逐月填",
      },
      { min: 0, typical: [50_000, 300_000] },
    ),
    amount(
      "annual_quota",
      { en: "bookings per year of one hire", "zh-CN": "新人的年度指标" },
      { min: 0, typical: [100_000, 1_000_000] },
    ),
    ramp,
    attainment,
    attrition({ en: "share of the hires who leave in a year", "zh-CN": "新人的年离职率" }),
    optional(
      share(
        "failure_rate",
        { en: "share of the hires who never sell", "zh-CN": "招聘失败率，即始终不出单的比例" },
        { min: 0, typical: [0.05, 0.4] },
      ),
      0,
    ),
    optional(
      count(
        "lead_months",
        { en: "months from the decision to the first day", "zh-CN": "从决定招聘到入职的月数" },
        { typical: [1, 4] },
      ),
      0,
    ),
  ],
  result: { table: ["count"] },
  unreadable: (targets, current) =>
    notALine("target_by_month", targets) ??
    notOneOrAsMany("current_capacity", current, "target_by_month", targets),
  compute: (targets, current, annualQuota, shares, attained, leaving, failureRate, leadMonths) => {
    const capacity = targets.values.map((_, month) => oneOrAt(current, month));
    const plan = hiresNeeded(targets.values, capacity, {
      annualQuota,
      ramp: shares.values,
      attainment: attained,
      attrition: leaving,
      failureRate,
      leadMonths: Math.floor(leadMonths),
    });
    const cells: AnswerCell[] = [];
    plan.hires.forEach((hires, month) =>
      cells.push(plan.missed.has(month) ? unreachable(month + 1, hires) : hires),
    );
    return lyingLike(targets, cells);
  },
  native: { whole: HIRESNEEDED_NATIVE },
  conventions: [
    {
      en: "A month whose target no hire can reach is #N/A, and says how many to decide in it for the later ones; all other months are planned.",
      "zh-CN": "招人也来不及的月份为 #N/A，并说明本月仍须为后面月份决定招几人；其余各月照常规划。",
    },
    {
      en: "failure_rate and attrition lower what a hire is expected to book. Skok expects 25–30% of field reps to fail.",
      "zh-CN": "failure_rate 与离职率按期望值折减单人产出。Skok 估计面销人员有 25–30% 会失败。",
    },
    {
      en: "attrition here is that of the hires only. current_capacity comes from CAPACITY, with its own.",
      "zh-CN": "此处离职率只用于新人；current_capacity 由 CAPACITY 算出，已含现有团队的离职。",
    },
  ],
  pitfalls: [
    {
      en: "Filling the earliest month first isn’t the cheapest plan: it hires for a peak and keeps the people.",
      "zh-CN": "由早到晚逐月补缺，并非成本最低：为高峰招的人之后仍在。",
    },
    {
      en: "A dozen hires in one month need managers, leads and training. A large class ramps more slowly.",
      "zh-CN": "一个月招十几人，主管、线索、培训都跟不上，爬坡会变长。",
    },
    {
      en: "These are expected values, and about half of all outcomes fall short of them. Leave room above the target.",
      "zh-CN": "这是期望值，约有半数情形达不到，目标之上应留余量。",
    },
  ],
  noAnswer: [
    {
      when: { en: "capacity of fewer months than targets", "zh-CN": "产能与目标的月数不符" },
      args: [RISING, [[100_000, 100_000]], 600_000, RAMP],
      error: "#VALUE!",
    },
    {
      when: { en: "targets in a block", "zh-CN": "目标为多行多列" },
      args: [[RISING[0], LATER[0]], 100_000, 600_000, RAMP],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative lead_months", "zh-CN": "lead_months 为负数" },
      args: [RISING, 100_000, 600_000, RAMP, 1, 0, 0, -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [RISING, 100_000, 600_000, RAMP],
      result: [[1, 1, 2, 0, 0, 0]],
      source: {
        en: "by hand: capacity becomes 100, 125, 175, 250, 300, 300 thousand",
        "zh-CN": "手算：产能依次为 10、12.5、17.5、25、30、30 万",
      },
      formula: "SAAS.HIRESNEEDED(B2:G2,100000,600000,B5:C5)",
    },
    {
      args: [LATER, 100_000, 600_000, RAMP, 0.9, 0.12, 0.25, 1],
      result: [[2, 2, 1, 0, 0, 0]],
      source: {
        en: "by hand: a hire books 33,750 a month when ramped, less attrition",
        "zh-CN": "手算：单人爬坡完成后月产出 33,750，再扣离职",
      },
      formula: "SAAS.HIRESNEEDED(B2:G2,100000,600000,B5:C5,0.9,0.12,0.25,1)",
    },
    {
      args: [EARLY, 100_000, 600_000, RAMP],
      result: [["#N/A", 1, 0, 0]],
      source: {
        en: "by hand: nobody hired sells in month 1; two decided in it make 150 and 200 thousand, one in month 2 makes 250",
        "zh-CN": "手算：第 1 个月新人没有产出；当月决定招 2 人，产能依次为 15、20 万，次月再招 1 人达 25 万",
      },
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0")],
  related: ["CAPACITY", "REPYIELD", "COVERAGE", "FUNNELBACK"],
  synonyms: [
    "quota gap",
    "需要招多少人",
    "hiring plan",
    "headcount plan",
    "招聘计划",
    "编制",
    "sales hiring",
    "招人",
  ],
});
