import { countCohorts, ledgerCohorts, type Cohorts } from "../../engine/ledger/cohort";
import { firstDayOfUnit, type TimeUnit } from "../../engine/ledger/units";
import {
  badValue,
  date,
  defineFunction,
  noAnswer,
  option,
  optional,
  same,
  type AnswerCell,
  type Table,
} from "../define";
import {
  amount,
  badRow,
  customer,
  end,
  endDay,
  interval,
  intervalCount,
  ledgerFrom,
  MOST_CELLS,
  SAME_SIZE,
  start,
} from "./columns";
import { EXAMPLE_E, LEDGER_NO_ANSWER, LEDGER_PITFALLS, LEDGER_READING } from "./example";

const WITHOUT_ASOF = badValue({
  en: "asof is missing. Give the date up to which cohorts are followed.",
  "zh-CN": "缺少 asof，请填写观察截止日期。",
});

export const TOO_MANY_CELLS = noAnswer({
  en: "From the first start to asof there are more than 1,000,000 cells. Check both dates, or choose a longer unit.",
  "zh-CN": "从最早的开始日期到 asof 将超过 1,000,000 个单元格。请核对这两个日期，或改用更长的 unit。",
});

/** Header, then a row for each cohort; what lies after asof is "", and so is a cohort of nobody. */
export function cohortTriangle({ first, ages }: Cohorts, unit: TimeUnit, asShare: boolean): Table {
  const count = ages.length;
  const header: AnswerCell[] = ["cohort", "size", ...Array.from({ length: count }, (_, age) => age)];
  const rows = ages.map((values, i): AnswerCell[] => {
    const size = values[0];
    const row: AnswerCell[] = [firstDayOfUnit(first + i, unit), size];
    for (let age = 0; age < count; age++) {
      const known = size > 0 && age < values.length;
      row.push(known ? values[age] / (asShare ? size : 1) : "");
    }
    return row;
  });
  return [header, ...rows];
}

export const LEDGER_COHORT = defineFunction({
  id: "LEDGER.COHORT",
  family: "cohorts",
  title: { en: "Cohort triangle from a ledger", "zh-CN": "按台账生成同期群三角表" },
  summary: {
    en: "What became of the customers won in each week, month, quarter or year: their MRR or number at every age. The heat map of a cohort report, straight from a table of subscriptions.",
    "zh-CN":
      "各周、月、季或年新签的客户此后每一期还剩多少 MRR 或多少家，由订阅明细直接生成，即同期群分析的热力图。",
  },
  formula: {
    en: "cohort = unit of the customer’s first unit-end with MRR\ncell = MRR, or customers, of the cohort so many unit-ends later\npct_: cell ÷ size; size = the same at age 0",
    "zh-CN":
      "同期群 = 客户首次在期末有 MRR 的那一期\n单元格 = 该同期群此后第若干个期末的 MRR 或客户数\npct_：单元格 ÷ size，size 为第 0 期之值",
  },
  basis: {
    en: "By the first unit-end with MRR, not by a signup date; age 0 is that unit-end. Whoever comes back counts again, so a row may rise and exceed 100%.",
    "zh-CN":
      "按首次在期末有 MRR 归群，而非注册日期；第 0 期即该期末。回流客户重新计入，故一行可能回升并超过 100%。",
  },
  params: [
    customer,
    start,
    end,
    amount,
    date("asof", { en: "date up to which cohorts are followed", "zh-CN": "观察截止日期" }),
    interval,
    intervalCount,
    optional(
      option(
        "measure",
        { en: "money or customers, plain or as shares", "zh-CN": "按金额或客户数，绝对值或占比" },
        [
          { word: "pct_mrr", zh: "金额占比" },
          { word: "mrr", zh: "金额" },
          { word: "customers", zh: "客户数" },
          { word: "pct_customers", zh: "客户占比" },
        ],
      ),
      "pct_mrr",
    ),
    optional(
      option("unit", { en: "length of a cohort and of an age", "zh-CN": "同期群与账龄的单位" }, [
        { word: "month", zh: "月" },
        { word: "quarter", zh: "季" },
        { word: "year", zh: "年" },
        { word: "week", zh: "周", about: { en: "Monday to Sunday", "zh-CN": "周一至周日" } },
      ]),
      "month",
    ),
    endDay,
  ],
  sameSize: SAME_SIZE,
  result: {
    table: [
      "date",
      { by: "measure", units: { customers: "count", pct_customers: "count" }, otherwise: "amount" },
      { by: "measure", units: { mrr: "amount", customers: "count" }, otherwise: "percent" },
    ],
    head: { unit: "count", says: { en: "age {value}", "zh-CN": "第 {value} 期" } },
  },
  unreadable: (customer, start, end, amount, asof, interval) =>
    asof === 0 ? WITHOUT_ASOF : badRow(customer, start, end, amount, interval),
  compute: (customer, start, end, amount, asof, interval, intervalCount, measure, unit, endDay) => {
    const ledger = ledgerFrom(customer, start, end, amount, interval, intervalCount, endDay);
    const inMoney = measure === "pct_mrr" || measure === "mrr";
    const count = countCohorts(ledger, asof, unit);
    if (count === 0) return [["cohort", "size"]];
    if ((count + 1) * (count + 2) > MOST_CELLS) return TOO_MANY_CELLS;
    const cohorts = ledgerCohorts(ledger, asof, unit, inMoney ? "mrr" : "customers");
    return cohortTriangle(cohorts, unit, measure.startsWith("pct_"));
  },
  native: {
    none: {
      en: "Each customer needs its first month and its MRR at every age; no worksheet formula of a readable size does that.",
      "zh-CN": "需先求每个客户的首月，再求其各期 MRR，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "Every unit from the first cohort to asof has a row, empty ones too. Units that end after that of asof are blank, not 0.",
      "zh-CN": "自首个同期群至 asof 每期一行，空群亦列出。asof 所在期之后尚未到来，留空而非 0。",
    },
    {
      en: "The unit of asof counts as over: give the last day of a closed month.",
      "zh-CN": "asof 所在期按已结束计，请填已结账月份的最后一天。",
    },
    {
      en: "A cohort is named by the first day of its unit: the first of a month, quarter or year, the Monday of a week. Weeks run from Monday to Sunday, across months and years.",
      "zh-CN": "同期群以该期首日表示：月、季、年取首日，周取周一。一周为周一至周日，可跨月跨年。",
    },
    ...LEDGER_READING,
  ],
  pitfalls: [
    ...LEDGER_PITFALLS,
    {
      en: "One large customer can carry a small cohort. Look at pct_customers beside pct_mrr.",
      "zh-CN": "小同期群可能由一家大客户撑起，请将 pct_customers 与 pct_mrr 对照来看。",
    },
  ],
  noAnswer: [
    ...LEDGER_NO_ANSWER,
    {
      when: { en: "asof is missing", "zh-CN": "缺少 asof" },
      args: [...EXAMPLE_E.slice(0, 4), null],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [...EXAMPLE_E.slice(0, 4), 45777, EXAMPLE_E[4]],
      result: [
        ["cohort", "size", 0, 1, 2, 3, 4],
        [45627, 100, 1, 1, 1, 1, 1],
        [45658, 180, 1, 100 / 180, 150 / 180, 240 / 180, ""],
        [45689, 0, "", "", "", "", ""],
        [45717, 0, "", "", "", "", ""],
        [45748, 0, "", "", "", "", ""],
      ],
      source: {
        en: "by hand: C won in December 2024, A and B in January 2025, seen until April",
        "zh-CN": "手算：C 于 2024 年 12 月、A 与 B 于 2025 年 1 月新签，观察至 4 月",
      },
      formula: "SAAS.LEDGER.COHORT(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,30),E2:E7)",
    },
  ],
  sources: [same("Christoph Janz, cohort analysis template"), same("ChartMogul, cohort analysis")],
  related: ["COHORT.AVG", "LEDGER.RETENTION", "LEDGER.MOVES", "KM.CURVE"],
  synonyms: ["cohort analysis", "retention triangle", "vintage", "heat map", "队列分析", "分群", "热力图"],
});
