import { lastDayOf, monthOf } from "../../engine/months";
import type { Language } from "../../locales/text";
import { SAMPLE_AS_OF } from "../days";
import { mrrAt, type Company } from "../company";
import { numbered, type Rows } from "../entry";
import { subsidiesOf } from "../subsidies";

/** How far the budget of a month was from what came: within a tolerance of 10%, but for one month of brand spend. */
const OFF = {
  revenue: [0.03, 0.02, -0.01, -0.03, -0.02, 0.01, 0.02, 0.01, -0.01, -0.02, 0.01, 0.02],
  sales: [-0.06, -0.04, -0.05, 0.08, -0.03, -0.02, 0.04, -0.05, -0.03, 0.05, -0.04, -0.12],
  delivery: [0.04, -0.03, 0.02, 0.05, -0.04, -0.02, 0.03, 0.06, -0.05, 0.02, -0.03, 0.04],
  service: [-0.03, 0.02, 0.04, -0.05, 0.03, -0.04, 0.02, 0.03, -0.02, -0.06, -0.04, 0.03],
  development: [-0.04, 0.03, -0.02, 0.05, 0.02, -0.03, 0.04, -0.05, 0.03, 0.02, -0.04, 0.03],
  admin: [0.02, -0.03, 0.04, 0.03, -0.02, 0.05, -0.03, 0.02, 0.04, -0.02, 0.03, -0.04],
} as const;

interface Words {
  readonly versions: readonly (readonly [date: number, changed: string, why: string])[];
  readonly deliverables: readonly (readonly [
    period: string,
    deliverable: string,
    shown: string,
    date: number,
  ])[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    versions: [
      [46_027, "Year 2026 as approved by the board", "Plan of the year"],
      [
        46_082,
        "One more seller in March and one in September; brand spend moved to autumn",
        "Margin 2 above plan for two quarters",
      ],
    ],
    deliverables: [
      ["Q2 2026", "Scheduling forecast, first version", "Angel customers", 46_185],
      ["Q3 2026", "Payroll connectors four to six", "Partners", 46_290],
    ],
  },
  "zh-CN": {
    versions: [
      [46_027, "董事会批准的 2026 年度预算", "年度计划"],
      [46_082, "3 月与 9 月各增加一名销售，品牌投入移至秋季", "毛利2 连续两季高于计划"],
    ],
    deliverables: [
      ["2026 Q2", "排班预测第一版", "天使客户", 46_185],
      ["2026 Q3", "第四至第六套薪酬对接", "合作伙伴", 46_290],
    ],
  },
};

const thousands = (amount: number) => Math.round(amount / 1_000) * 1_000;

export function budgetRows(company: Company, language: Language): Rows {
  const { ledger, costs } = company;
  const year = costs.slice(-12);
  const actual = {
    revenue: year.map(({ month }) => mrrAt(ledger, lastDayOf(monthOf(month)))),
    sales: year.map(({ salesMarketing }) => salesMarketing),
    delivery: year.map(({ delivery }) => delivery),
    service: year.map(({ service }) => service),
    development: year.map(({ rnd }) => rnd),
    admin: year.map(({ admin }) => admin),
  };
  const budgets = Object.entries(OFF).map(([id, off]) => [
    `${id}_budget`,
    actual[id as keyof typeof OFF].map((amount, i) => thousands(amount * (1 + off[i]))),
  ]);
  const { versions, deliverables } = WORDS[language];
  return {
    ...Object.fromEntries(budgets),
    cap: 36_000_000,
    cap_from: lastDayOf(monthOf(SAMPLE_AS_OF) - 12) + 1,
    cap_to: SAMPLE_AS_OF,
    tolerance: 0.1,
    ...numbered(subsidiesOf(company), (row) => ({ ...row }), "subsidies"),
    ...numbered(versions, ([date, changed, why]) => ({ date, changed, why, approved: language === "en" ? "business owner" : "业务负责人" }), "versions"), // prettier-ignore
    ...numbered(deliverables, ([period, deliverable, shown, date]) => ({ period, deliverable, shown, date }), "deliverables"), // prettier-ignore
    "discipline-no_impulse": { state: "done" },
    "discipline-rnd_watched": { state: "partly" },
    "discipline-not_doing": { state: "not_yet" },
  };
}
