import { lastDayOf, monthOf } from "../../engine/months";
import type { Language } from "../../locales/text";
import { SAMPLE_AS_OF } from "../days";
import { mrrAt, mrrByCustomer, type Company } from "../company";
import { numbered, type Rows } from "../entry";
import { usageOf } from "../operations/health";

const WORDS = {
  en: {
    star: "Shifts planned by forecast",
    definition: "Shifts of the month whose staffing came from the forecast and was not changed by hand",
    unit: "shifts",
    stands: "Hours of planners saved, and fewer empty or overfull shifts",
    fits: "A site manager plans a week in minutes; labour cost falls",
    source: "Product database, nightly",
    owner: "product lead",
    indicators: [
      ["Planners active each week", "3 days a week"],
      ["Shifts planned by forecast", "200 a month"],
      ["Sites live after 60 days", "80% of sites"],
      ["Last invoice paid on time", "within 30 days"],
    ],
    said: ["weekly use up", "labour cost down 4%", "two key persons left"],
  },
  "zh-CN": {
    star: "按预测排定的班次",
    definition: "当月由预测排班且未手工改动的班次数",
    unit: "班次",
    stands: "节省排班工时，减少空班与超编",
    fits: "店长几分钟排好一周，人力成本下降",
    source: "产品数据库，每夜更新",
    owner: "产品负责人",
    indicators: [
      ["每周活跃排班人", "每周 3 天"],
      ["按预测排定的班次", "每月 200 个"],
      ["60 天内上线门店", "80% 门店"],
      ["最近账单按时付款", "30 天内"],
    ],
    said: ["周活跃上升", "人力成本下降 4%", "两位关键人离职"],
  },
} as const;

const INDICATORS = [
  {
    depth: "shallow",
    type: "leading",
    wanted: 0.6,
    share: 0.66,
    renewed_above: 0.93,
    renewed_below: 0.71,
    credible: true,
  },
  {
    depth: "deep",
    type: "leading",
    wanted: 0.5,
    share: 0.54,
    renewed_above: 0.95,
    renewed_below: 0.68,
    credible: true,
  },
  {
    depth: "deep",
    type: "leading",
    wanted: 0.7,
    share: 0.58,
    renewed_above: 0.9,
    renewed_below: 0.79,
    credible: false,
  },
  {
    depth: "shallow",
    type: "lagging",
    wanted: 0.85,
    share: 0.8,
    renewed_above: 0.91,
    renewed_below: 0.77,
    credible: false,
  },
] as const;

/** The quarters for which NDR was forecast a year before, with the error of each in points. */
const FORECASTS: readonly (readonly [quarter: string, made: number, forecast: number, actual: number])[] = [
  ["Q4 2025", 45_672, 1.02, 0.92],
  ["Q1 2026", 45_762, 1.01, 0.93],
  ["Q2 2026", 45_853, 0.88, 0.945],
  ["Q3 2026", 45_945, 0.985, 0.955],
];

const month = (back: number) => lastDayOf(monthOf(SAMPLE_AS_OF) - back);
const BACK = Array.from({ length: 12 }, (_, i) => 11 - i);

export function signalsRows(company: Company, language: Language): Rows {
  const { ledger } = company;
  const words = WORDS[language];
  const paying = BACK.map((back) => mrrByCustomer(ledger, month(back)).size);
  const { measured, active } = usageOf(company);
  const customers = paying.map((count) => Math.round((count * measured) / paying[11]));
  const mrr = mrrAt(ledger, SAMPLE_AS_OF);
  const band = (share: number) => Math.round((mrr * share) / 100) * 100;
  const rest = Math.round(mrr) - band(0.12) - band(0.27);
  return {
    star: words.star,
    definition: words.definition,
    unit: words.unit,
    stands_for: words.stands,
    fits: words.fits,
    data_source: words.source,
    star_owner: words.owner,
    star_since: 45_689,
    only_one: true,
    fits_value: true,
    fits_customer: true,
    unchanged: true,
    star_total: customers.map((count, i) => Math.round(count * (164 + 4.6 * i + (i % 3) * 2))),
    "months-counted": customers,
    target: BACK.map((_, i) => 170 + 4 * i),
    // Up to what the health list says of the last month.
    "months-active": customers.map((count, i) => Math.round(count * (active / measured - 0.003 * (11 - i)))),
    nps: [null, null, 24, null, null, 27, null, null, 29, null, null, 31],
    ...numbered(
      INDICATORS.map((row, i) => ({ row, i })),
      ({ row: { share, ...row }, i }) => ({
        indicator: words.indicators[i][0],
        level: words.indicators[i][1],
        above: Math.round(customers[11] * share),
        measured: customers[11],
        ...row,
      }),
    ),
    "bands-risk": { mrr: band(0.12), expected: 0.6 },
    "bands-watch": { mrr: band(0.27), expected: 0.92 },
    "bands-good": { mrr: rest, expected: 1.05 },
    by_customers: 0.97,
    by_front: 0.94,
    weight_numbers: 0.5,
    weight_customers: 0.3,
    weight_front: 0.2,
    ...numbered(
      FORECASTS,
      ([quarter, made, forecast, actual]) => ({
        made,
        quarter,
        forecast,
        actual,
        shallow: words.said[0],
        deep: words.said[1],
        interviews: words.said[2],
      }),
      "history",
    ),
  };
}
