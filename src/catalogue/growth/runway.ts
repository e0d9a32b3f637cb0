import { amount, defineFunction, noAnswer, optional, rate } from "../define";

const NOT_BURNING = noAnswer({
  en: "Not burning: monthly_net_burn is not above 0, and the cash does not run out.",
  "zh-CN": "没有净消耗：monthly_net_burn 不大于 0，现金不会耗尽。",
});

const SHRINKS_FASTER = noAnswer({
  en: "The burn shrinks faster than the cash: all of it together stays below cash.",
  "zh-CN": "消耗缩减得比现金快：未来消耗的总和也用不完 cash。",
});

/** ln(1 + x) ÷ x, which is 1 where x is nothing: with it a level burn needs no formula of its own. */
const slope = (x: number) => (x === 0 ? 1 : Math.log1p(x) / x);

export const RUNWAY = defineFunction({
  id: "RUNWAY",
  family: "growth",
  title: { en: "Runway", "zh-CN": "现金可支撑月数" },
  summary: {
    en: "Months until the cash is gone at the burn of the coming month, level or growing by a rate each month.",
    "zh-CN": "按下月的净消耗，现金还能支撑几个月；消耗可逐月按比率增减。",
  },
  formula: {
    en: "cash ÷ monthly_net_burn\nWith growth g = burn_growth:\nln(1 + cash × g ÷ monthly_net_burn) ÷ ln(1 + g)",
    "zh-CN":
      "cash ÷ monthly_net_burn\n消耗逐月变化时（g = burn_growth）：\nln(1 + cash × g ÷ monthly_net_burn) ÷ ln(1 + g)",
  },
  basis: {
    en: "Cash over net burn, starting with the coming month’s; burn_growth sets in the month after.",
    "zh-CN": "现金 ÷ 净消耗，自下个月的消耗起算；burn_growth 从其后一个月起生效。",
  },
  params: [
    amount("cash", { en: "cash at hand today", "zh-CN": "当前可用现金" }, { typical: [100_000, 3_000_000] }),
    amount(
      "monthly_net_burn",
      { en: "net burn of the coming month", "zh-CN": "下个月的净现金消耗" },
      { typical: [10_000, 200_000] },
    ),
    optional(
      rate(
        "burn_growth",
        { en: "change of the burn per month; none: level", "zh-CN": "消耗的月变化率，不填为不变" },
        { above: -1, typical: [-0.06, 0.1] },
      ),
      0,
    ),
  ],
  result: "months",
  compute: (cash, burn, growth) => {
    if (cash <= 0) return 0;
    if (burn <= 0) return NOT_BURNING;
    const grown = (cash * growth) / burn;
    return grown <= -1 ? SHRINKS_FASTER : ((cash / burn) * slope(grown)) / slope(growth);
  },
  native:
    "IF(cash<=0,0,IF(monthly_net_burn<=0,#N/A,IF(burn_growth=0,cash/monthly_net_burn," +
    "IF(1+cash*burn_growth/monthly_net_burn<=0,#N/A,LN(1+cash*burn_growth/monthly_net_burn)/LN(1+burn_growth)))))",
  conventions: [
    {
      en: "Net burn: receipts are deducted. Cash over gross burn gives a shorter time.",
      "zh-CN": "按净消耗计，已扣收款；若用总支出，月数更短。",
    },
  ],
  pitfalls: [
    {
      en: "Months in which yearly prepayments come in show little burn. Take the mean of six or twelve.",
      "zh-CN": "年付款集中到账的月份消耗偏低，宜取六个月或十二个月的均值。",
    },
    {
      en: "Raising money often takes half a year: act well before the last month.",
      "zh-CN": "一轮融资往往要半年，须在现金见底之前很早就行动。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no net burn", "zh-CN": "没有净消耗" },
      args: [1_200_000, -50_000],
      error: "#N/A",
    },
    {
      when: {
        en: "the whole future burn, 2 million, is below cash",
        "zh-CN": "未来消耗总共 200 万，少于 cash",
      },
      args: [3_000_000, 100_000, -0.05],
      error: "#N/A",
    },
    {
      when: { en: "burn_growth of −100% or less", "zh-CN": "burn_growth 不高于 −100%" },
      args: [1_200_000, 100_000, -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [1_200_000, 100_000],
      result: 12,
      source: { en: "by hand: 1,200,000 ÷ 100,000", "zh-CN": "手算：1,200,000 ÷ 100,000" },
    },
    {
      args: [331_000, 100_000, 0.1],
      result: 3,
      source: {
        en: "by hand: 100,000 + 110,000 + 121,000 = 331,000",
        "zh-CN": "手算：100,000 + 110,000 + 121,000 = 331,000",
      },
    },
    {
      args: [0, 100_000],
      result: 0,
      source: { en: "by hand: no cash, no time", "zh-CN": "手算：没有现金即为 0" },
    },
  ],
  sources: [{ en: "Financial practice: cash over net burn", "zh-CN": "财务惯例：现金除以净消耗" }],
  related: ["BURNMULT", "MONTHSUPFRONT"],
  synonyms: [
    "cash runway",
    "months of cash",
    "cash-out date",
    "现金跑道",
    "资金跑道",
    "还能撑多久",
    "现金可用月数",
  ],
});
