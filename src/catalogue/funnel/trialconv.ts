import { count, counts, defineFunction, dividedByZero, noAnswer, optional, same } from "../define";
import { cellsToAnswer, lyingLike, movedOn, notALine } from "../line";

const TOO_EARLY = noAnswer({
  en: "There are no signups that far back: the first lag periods have no rate.",
  "zh-CN": "没有更早的注册数：最前面的 lag 期没有转化率。",
});

const NO_SIGNUPS = dividedByZero("signups");

export const TRIALCONV = defineFunction({
  id: "TRIALCONV",
  family: "funnel",
  title: { en: "Trial conversion", "zh-CN": "试用转化率" },
  summary: {
    en: "New customers of each period over the signups they came from, lag periods earlier. For free trials and other leads with a fixed term.",
    "zh-CN": "各期新签客户数与其来源注册数之比，注册可早若干期。适用于免费试用等有固定期限的线索。",
  },
  formula: {
    en: "new_customers of a period ÷ signups of the period lag before it",
    "zh-CN": "当期 new_customers ÷ lag 期之前的 signups",
  },
  basis: {
    en: "Period totals over period totals, as in Janz’s dashboard; a cohort rate follows each trial to its own end.",
    "zh-CN": "按各期总数相除，与 Janz 的看板一致；同期群口径则逐个跟踪每次试用的结局。",
  },
  params: [
    counts("new_customers", { en: "customers won, one cell per period", "zh-CN": "新签客户数，每期一格" }),
    counts("signups", { en: "trials begun, same periods", "zh-CN": "开始试用的注册数，期间一致" }),
    optional(
      count(
        "lag",
        {
          en: "periods from signup to purchase; none: the same period",
          "zh-CN": "从注册到付费的期数，不填为同期",
        },
        { typical: [0, 3] },
      ),
      0,
    ),
  ],
  sameSize: ["new_customers", "signups"],
  result: { table: ["percent"] },
  unreadable: (newCustomers) => notALine("new_customers", newCustomers),
  compute: (newCustomers, signups, lag) => {
    const back = Math.floor(lag);
    const periods = cellsToAnswer(newCustomers, signups);
    const conversion = Array.from(newCustomers.values.subarray(0, periods), (won, period) => {
      if (period < back) return TOO_EARLY;
      const trials = signups.values[period - back];
      return trials === 0 ? NO_SIGNUPS : won / trials;
    });
    return lyingLike(newCustomers, conversion);
  },
  native:
    "IF(MIN(ROWS(signups),COLUMNS(signups))>1,#VALUE!,LET(tall,ROWS(signups),wide,COLUMNS(signups),back,INT(lag)," +
    'won,IF(new_customers="",0,new_customers),trials,IF(signups="",0,signups),' +
    `before,${movedOn("trials", "back")},` +
    "IF(SEQUENCE(tall,wide)<=back,#N/A,won/IF(back=0,trials,before))))",
  conventions: [
    {
      en: "lag counts in the periods of the ranges: a 30-day trial by months is 1. A fraction of a period is dropped.",
      "zh-CN": "lag 以区域的期间为单位：按月统计、试用 30 天即为 1；小数部分舍去。",
    },
  ],
  pitfalls: [
    {
      en: "Without a lag, fast growth looks like poor conversion: signups grow before customers do.",
      "zh-CN": "不设 lag 时，注册增长越快，转化率看起来越低。",
    },
    {
      en: "Trials with and without a card on file convert very differently. Keep them apart.",
      "zh-CN": "试用时是否绑卡，转化率差别很大，须分开统计。",
    },
  ],
  noAnswer: [
    {
      when: { en: "ranges of different sizes", "zh-CN": "区域大小不一致" },
      args: [
        [[10], [12]],
        [[100], [120], [130]],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative count", "zh-CN": "数量为负数" },
      args: [
        [[10], [-12]],
        [[100], [120]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "lag is negative", "zh-CN": "lag 为负数" },
      args: [[[10], [12]], [[100], [120]], -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [
        [[8], [10], [18], [20]],
        [[100], [120], [0], [150]],
      ],
      result: [[0.08], [10 / 120], ["#DIV/0!"], [20 / 150]],
      source: {
        en: "by hand: 8 ÷ 100, 10 ÷ 120, none, 20 ÷ 150",
        "zh-CN": "手算：8 ÷ 100、10 ÷ 120、无、20 ÷ 150",
      },
      formula: "SAAS.TRIALCONV(B2:B5,C2:C5)",
    },
    {
      args: [[[8, 10, 18]], [[100, 120, 150]], 1],
      result: [["#N/A", 0.1, 0.15]],
      source: { en: "by hand: 10 ÷ 100, 18 ÷ 120", "zh-CN": "手算：10 ÷ 100、18 ÷ 120" },
      formula: "SAAS.TRIALCONV(B2:D2,B3:D3,1)",
    },
  ],
  sources: [
    same("C. Janz, A KPI dashboard for early-stage SaaS startups"),
    { en: "Stripe, trial conversion", "zh-CN": "Stripe，trial conversion（试用转化）" },
  ],
  related: ["FUNNEL", "RATECI", "TTV"],
  synonyms: ["free trial conversion", "signup to paid", "trial to paid", "试用付费率", "付费转化率"],
});
