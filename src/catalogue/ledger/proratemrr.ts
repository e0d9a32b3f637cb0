import type { Interval } from "../../engine/ledger/money";
import { firstBlankDate } from "../blank-date";
import { amount, badNumber, date, defineFunction, fill, option, optional, same } from "../define";
import { byInterval, monthsIn, understandInterval, UNITS } from "../intervals";

const noDays = (start: string, end: string) =>
  badNumber(
    fill(
      {
        en: "{end} is not later than {start}. It must be the first day not covered.",
        "zh-CN": "{end} 不晚于 {start}，须填不再服务的首日。",
      },
      { start, end },
    ),
  );

/** In the worksheet formula, which runs in any Excel, so that it has no names of its own. */
const MONTHS = byInterval({ month: "1", quarter: "3", year: "12", week: "12/52", day: "12/365" });

export const PRORATEMRR = defineFunction({
  id: "PRORATEMRR",
  family: "ledger",
  title: { en: "MRR behind a prorated charge", "zh-CN": "由按比例收费还原 MRR" },
  summary: {
    en: "The monthly revenue that a charge for a part of a billing period stands for: an upgrade in mid-month, a first invoice cut to the anchor day.",
    "zh-CN": "由不足一个计费周期的收费还原月经常性收入，如月中升级、首张发票按对齐日折算。",
  },
  formula: {
    en: "(charge − tax) × days of the full period ÷ days of service ÷ months\nmonths = 1 (month), 3 (quarter), 12 (year), 12/52 (week), 12/365 (day)",
    "zh-CN":
      "(charge − tax) × 完整周期天数 ÷ 服务天数 ÷ 月数\n月数 = 1（月）、3（季）、12（年）、12/52（周）、12/365（日）",
  },
  basis: {
    en: "As ChartMogul reads prorated invoices: by days, without tax, both ends the first day not covered.",
    "zh-CN": "与 ChartMogul 处理按比例发票一致：按天数折算、不含税，两个结束日均为不再服务的首日。",
  },
  params: [
    amount("charge", { en: "of the invoice line, tax included", "zh-CN": "发票行金额，含税" }),
    amount("tax", { en: "tax in the charge, 0 for none", "zh-CN": "其中税额，无则填 0" }),
    date(
      "service_start",
      { en: "first day the charge covers", "zh-CN": "收费涵盖的首日" },
      { typical: [45_000, 45_015] },
    ),
    date(
      "service_end",
      { en: "first day it no longer covers", "zh-CN": "不再涵盖的首日" },
      { typical: [45_010, 45_031] },
    ),
    date(
      "full_start",
      { en: "first day of the full billing period", "zh-CN": "完整计费周期的首日" },
      { typical: [45_000, 45_010] },
    ),
    date(
      "full_end",
      { en: "first day after the full billing period", "zh-CN": "完整计费周期结束后的首日" },
      { typical: [45_008, 45_365] },
    ),
    optional(
      option<Interval>(
        "interval",
        { en: "unit of the full billing period", "zh-CN": "完整计费周期的单位" },
        UNITS,
        understandInterval,
      ),
      "month",
    ),
  ],
  result: "amount",
  unreadable: (_charge, _tax, service_start, service_end, full_start, full_end) =>
    firstBlankDate({ service_start, service_end, full_start, full_end }),
  compute: (charge, tax, serviceStart, serviceEnd, fullStart, fullEnd, interval) => {
    const served = serviceEnd - serviceStart;
    const full = fullEnd - fullStart;
    if (served <= 0) return noDays("service_start", "service_end");
    if (full <= 0) return noDays("full_start", "full_end");
    if (interval === "once") return 0;
    const months = interval === "term" ? (full * 12) / 365 : monthsIn(interval);
    return ((charge - tax) * full) / served / months;
  },
  native: {
    whole:
      "IF(OR(ISTEXT(service_start),ISTEXT(service_end),ISTEXT(full_start),ISTEXT(full_end)),#VALUE!," +
      `IF(INT(service_start)*INT(service_end)*INT(full_start)*INT(full_end)=0,#VALUE!,IF(ISERROR(${MONTHS}),#VALUE!,` +
      "IF(OR(MIN(service_start,service_end,full_start,full_end)<0,INT(service_end)<=INT(service_start),INT(full_end)<=INT(full_start)),#NUM!," +
      `(charge-tax)*(INT(full_end)-INT(full_start))/(INT(service_end)-INT(service_start))/${MONTHS}))))`,
  },
  conventions: [
    {
      en: "With term the full period is as many months as its days: days × 12 ÷ 365. The worksheet formula knows the plain words only, not term, once or words with a count of their own such as P3M.",
      "zh-CN":
        "interval 填整期（term）时，完整周期的月数按天数计：天数 × 12 ÷ 365。工作表公式只认基本写法，不认整期、一次性及 P3M 等自带数量的写法。",
    },
    {
      en: "Stripe takes the plan’s price for MRR and no proration. Where the price is known, MRR is the simpler way.",
      "zh-CN": "Stripe 的 MRR 直接取方案价格而不折算。已知价格时用 MRR 更简单。",
    },
    {
      en: "A credit is a negative charge, and gives a negative MRR.",
      "zh-CN": "退款、抵扣填负数，得出负的 MRR。",
    },
  ],
  pitfalls: [
    {
      en: "The last day covered instead of the first not covered makes 30 days of 31 and MRR too high.",
      "zh-CN": "若填成最后服务日，天数会少一天，MRR 偏高。",
    },
    {
      en: "Charges of a few days carry rounding: a cent on one day is 30 cents a month.",
      "zh-CN": "仅几天的收费会放大尾差：一天差 1 分，一个月差 3 角。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a date is blank", "zh-CN": "某个日期为空" },
      args: [53, 3, 46_189, null, 46_174, 46_204],
      error: "#VALUE!",
    },
    {
      when: { en: "service ends when it starts, or before", "zh-CN": "服务结束不晚于开始" },
      args: [53, 3, 46_189, 46_189, 46_174, 46_204],
      error: "#NUM!",
    },
    {
      when: { en: "the full period has no days", "zh-CN": "完整周期没有天数" },
      args: [53, 3, 46_189, 46_204, 46_204, 46_174],
      error: "#NUM!",
    },
    {
      when: { en: "an interval outside the list", "zh-CN": "interval 不在可选范围内" },
      args: [53, 3, 46_189, 46_204, 46_174, 46_204, "decade"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      // 16 June to 1 July of 1 June to 1 July 2026
      args: [53, 3, 46_189, 46_204, 46_174, 46_204],
      result: 100,
      source: { en: "by hand: 50 × 30 ÷ 15", "zh-CN": "手算：50 × 30 ÷ 15" },
      formula: "SAAS.PRORATEMRR(53,3,C2,D2,E2,F2)",
    },
    {
      // 1 October 2026 to 1 January 2027 of the year 2026
      args: [300, null, 46_296, 46_388, 46_023, 46_388, "year"],
      result: 99.1848,
      tolerance: 5e-5,
      source: { en: "by hand: 300 × 365 ÷ 92 ÷ 12", "zh-CN": "手算：300 × 365 ÷ 92 ÷ 12" },
      formula: 'SAAS.PRORATEMRR(300,,C3,D3,E3,F3,"year")',
    },
  ],
  sources: [same("ChartMogul developer documentation, prorated invoices")],
  related: ["MRR", "LEDGER.MRR", "RECOGNIZED"],
  synonyms: ["proration", "prorated invoice", "mid-cycle upgrade", "按比例计费", "折算"],
});
