import type { Interval } from "../../engine/ledger/money";
import { amount, badValue, count, defineFunction, option, optional, same, share } from "../define";
import { monthsIn, understandInterval, UNITS } from "../intervals";

const WITHOUT_DAYS = badValue({
  en: "A term is as long as its own days, which MRR isn’t told. Use PRORATEMRR or LEDGER.MRR.",
  "zh-CN": "整期按起止日期折算，而 MRR 没有日期参数，请用 PRORATEMRR 或 LEDGER.MRR。",
});

export const MRR = defineFunction({
  id: "MRR",
  family: "recurring-revenue",
  title: { en: "Monthly recurring revenue", "zh-CN": "月度经常性收入" },
  summary: {
    en: "What a subscription line brings per month, however it is billed. Use it to bring weekly, quarterly and yearly plans to one unit before adding them up.",
    "zh-CN": "一笔订阅折合每月带来的收入，与计费周期无关。汇总前用它把周付、季付、年付统一到同一口径。",
  },
  formula: {
    en: "amount × (1 − discount) ÷ months\nmonths = interval_count × 1 (month), 3 (quarter), 12 (year), 12/52 (week), 12/365 (day)",
    "zh-CN":
      "amount × (1 − discount) ÷ 月数\n月数 = interval_count × 1（月）、3（季）、12（年）、12/52（周）、12/365（日）",
  },
  basis: {
    en: "The charge of one billing period spread evenly over its months, at 12 months, 52 weeks or 365 days to the year.",
    "zh-CN": "一个计费周期的金额按月均摊，一年按 12 个月、52 周或 365 天计。",
  },
  params: [
    amount("amount", {
      en: "charge per billing period for the whole line, price × quantity",
      "zh-CN": "每个计费周期整行的金额，即单价 × 数量",
    }),
    optional(
      option<Interval>(
        "interval",
        { en: "unit of the billing period", "zh-CN": "计费周期的单位" },
        UNITS,
        understandInterval,
      ),
      "month",
    ),
    optional(
      count(
        "interval_count",
        {
          en: "units in one billing period; 6 with month is half-yearly",
          "zh-CN": "每个计费周期含几个单位，如半年付为 6 个月",
        },
        { typical: [1, 12] },
      ),
      1,
    ),
    optional(
      share("discount", {
        en: "price reduction that stays for good, 20% or 0.2",
        "zh-CN": "长期有效的折扣幅度，八折填 20% 或 0.2",
      }),
      0,
    ),
  ],
  result: "amount",
  unreadable: (_amount, interval) => (interval === "term" ? WITHOUT_DAYS : null),
  compute: (amount, interval, intervalCount, discount) => {
    if (interval === "once" || interval === "term") return 0;
    return (amount * (1 - discount)) / (monthsIn(interval) * intervalCount);
  },
  native:
    "amount*(1-discount)/interval_count*" +
    'SWITCH(interval,"month",1,"quarter",1/3,"year",1/12,"week",52/12,"day",365/12)',
  conventions: [
    {
      en: "Trials and one-time fees are 0 by their word: once, one-time, trial. Words with a count of their own, such as P3M or semiannual, are for the add-in. The worksheet formula knows the plain words and leaves counts to interval_count.",
      "zh-CN":
        "一次性、试用等写法计为 0。P3M、半年付等自带数量的写法仅加载项识别；工作表公式只认月、季、年、周、日等基本写法，数量请填 interval_count。",
    },
    {
      en: "Trials, one-time fees and usage charges are not recurring: leave them out before calling.",
      "zh-CN": "试用、一次性费用和用量费用不属于经常性收入，调用前先剔除。",
    },
    {
      en: "Stripe lowers MRR only for coupons that last forever; ProfitWell subtracts every discount. Enter the discount your convention counts.",
      "zh-CN": "Stripe 只扣减永久有效的优惠券；ProfitWell 扣减一切折扣。按所用口径填写 discount。",
    },
    {
      en: "Leap years count as 365 days too, and nothing is rounded.",
      "zh-CN": "闰年也按 365 天计；结果不取整。",
    },
  ],
  pitfalls: [
    {
      en: "A yearly charge left at the default month counts twelve times over, a frequent error in MRR sheets.",
      "zh-CN": "年付金额若沿用默认的「月」，MRR 会放大到 12 倍，这是 MRR 表格中的常见错误。",
    },
    {
      en: "MRR is a run rate, not cash and not recognised revenue.",
      "zh-CN": "MRR 反映当前的月度收入水平，既不是现金，也不是确认收入。",
    },
  ],
  noAnswer: [
    {
      when: { en: "interval_count is negative", "zh-CN": "interval_count 为负数" },
      args: [1200, "month", -1],
      error: "#NUM!",
    },
    {
      when: { en: "discount above 1: 20 typed for 20%", "zh-CN": "discount 大于 1：把 20% 填成了 20" },
      args: [1200, "year", 1, 20],
      error: "#NUM!",
    },
    {
      when: { en: "an interval outside the list", "zh-CN": "interval 不在可选范围内" },
      args: [1200, "decade"],
      error: "#VALUE!",
    },
  ],
  examples: [
    { args: [1200, "year"], result: 100, source: same("Stripe support, Billing Analytics") },
    {
      args: [10, "week"],
      result: 43.3333,
      tolerance: 5e-5,
      source: { en: "by hand: 10 × 52 ÷ 12", "zh-CN": "手算：10 × 52 ÷ 12" },
    },
    {
      args: [600, "month", 6, 0.1],
      result: 90,
      source: { en: "by hand: 540 for half a year", "zh-CN": "手算：半年 540，折合每月 90" },
    },
  ],
  sources: [
    same("Stripe, MRR glossary; support article Billing Analytics"),
    same("ChartMogul, MRR"),
    same("ProfitWell, MRR"),
  ],
  related: ["LEDGER.MRR", "PRORATEMRR", "ARR", "ARPA", "CMRR", "NETNEW", "RECOGNIZED"],
  synonyms: ["monthly run rate", "normalise", "normalize", "月经常性收入", "月费折算"],
});
