import {
  amount,
  badValue,
  count,
  defineFunction,
  numbers,
  oneForAll,
  optional,
  rates,
  same,
  type Failure,
  type Series,
} from "../define";
import { SHEET_ROWS } from "./horizon";

/** The value of a month, where one value may stand for all. */
const inMonth = ({ values }: Series, month: number) => (values.length === 1 ? values[0] : values[month]);

/** The #VALUE! for a series that is neither one value nor one per month. */
function badLength(name: string, { values }: Series, months: number): Failure | null {
  if (months < 1 || values.length === 1 || values.length === Math.floor(months)) return null;
  return badValue({
    en: `${name} has ${values.length} values, and months is ${months}. Give one value, or one per month.`,
    "zh-CN": `${name} 有 ${values.length} 个值，而 months 为 ${months}。请填一个值，或每月一个。`,
  });
}

/** Part of a native formula: a range of any shape as a column of one value per month, blanks being 0. */
const byMonth = (range: string) => `IF(TOCOL(${range})="",0,TOCOL(${range}))+SEQUENCE(horizon)*0`;

export const MRRFORECAST = defineFunction({
  id: "MRRFORECAST",
  family: "forecasting",
  title: { en: "MRR forecast", "zh-CN": "MRR 预测" },
  summary: {
    en: "MRR of the coming months from new business, churn and expansion. For a plan, and for what a change of churn is worth.",
    "zh-CN": "由新签、流失与增购推算未来各月 MRR。可用于编制计划，或衡量流失率变化的影响。",
  },
  formula: {
    en: "MRR of a month = MRR of the month before × (1 − churn + expansion) + new_mrr",
    "zh-CN": "当月 MRR = 上月 MRR × (1 − churn + expansion) + new_mrr",
  },
  basis: {
    en: "Skok’s model: churn and expansion act on the MRR of the month before, so new business does not churn in its first month.",
    "zh-CN": "Skok 模型：流失与增购按上月 MRR 计，新签当月不流失。",
  },
  params: [
    amount("open_mrr", { en: "MRR before the first month", "zh-CN": "首月之前的 MRR" }, { min: 0 }),
    numbers(
      "new_mrr",
      { en: "MRR won per month: one value, or one per month", "zh-CN": "每月新签 MRR，一个值或每月一个" },
      { min: 0 },
    ),
    rates(
      "churn",
      {
        en: "share of MRR lost per month: one value, or one per month",
        "zh-CN": "月 MRR 流失率，一个值或每月一个",
      },
      { max: 1 },
    ),
    count(
      "months",
      { en: "how many months", "zh-CN": "预测的月数" },
      { min: 1, max: SHEET_ROWS, typical: [1, 4] },
    ),
    optional(
      rates(
        "expansion",
        {
          en: "share of MRR gained by expansion per month, as churn; none: 0",
          "zh-CN": "月增购率，填法同 churn，不填为 0",
        },
        { min: 0 },
      ),
      oneForAll(0),
    ),
  ],
  result: { table: ["amount"] },
  unreadable: (_open, newMrr, churn, months, expansion) =>
    badLength("new_mrr", newMrr, months) ??
    badLength("churn", churn, months) ??
    badLength("expansion", expansion, months),
  compute: (open, newMrr, churn, months, expansion) => {
    let mrr = open;
    return Array.from({ length: Math.floor(months) }, (_, month) => {
      mrr = mrr * (1 - inMonth(churn, month) + inMonth(expansion, month)) + inMonth(newMrr, month);
      return [mrr];
    });
  },
  native: {
    whole:
      `IF(months<1,#NUM!,LET(horizon,INT(months),won,${byMonth("new_mrr")},lost,${byMonth("churn")},gained,IF(AND(MIN(expansion)=0,MAX(expansion)=0),SEQUENCE(horizon)*0,${byMonth("expansion")}),` +
      "IF(IFERROR(SUM(won*0+1,lost*0+1,gained*0+1),0)<>3*horizon,#VALUE!,IF(OR(open_mrr<0,MIN(won)<0,MAX(lost)>1,MIN(gained)<0),#NUM!," +
      "SCAN(open_mrr,SEQUENCE(horizon),LAMBDA(mrr,month,mrr*(1-INDEX(lost,month)+INDEX(gained,month))+INDEX(won,month)))))))",
  },
  conventions: [
    {
      en: "The first row is the end of month 1; open_mrr itself is not shown.",
      "zh-CN": "首行为第 1 个月末的 MRR，不列出 open_mrr。",
    },
    {
      en: "One churn for all ages. Where old customers stay longer than new ones, take MRRFORECAST.COHORT.",
      "zh-CN": "新老客户用同一流失率；老客户更稳定时，宜用 MRRFORECAST.COHORT。",
    },
    {
      en: "churn may be net, with expansion in it; then leave expansion out. A negative one makes MRR grow by itself.",
      "zh-CN": "churn 可填已抵增购的净值，此时不填 expansion；为负则存量自行增长。",
    },
  ],
  pitfalls: [
    {
      en: "With level new business MRR grows ever slower, and ends at MRRCEILING.",
      "zh-CN": "新签不变时增长会越来越慢，最终止于 MRRCEILING。",
    },
    {
      en: "A yearly churn typed for a monthly one loses most of the base within months.",
      "zh-CN": "把年流失率当成月流失率填入，存量几个月就会流失殆尽。",
    },
  ],
  noAnswer: [
    {
      when: { en: "two values of new_mrr for three months", "zh-CN": "三个月只给出两个 new_mrr" },
      args: [1000, [[100], [200]], 0.05, 3],
      error: "#VALUE!",
    },
    { when: { en: "months below 1", "zh-CN": "months 小于 1" }, args: [1000, 100, 0.05, 0], error: "#NUM!" },
    {
      when: { en: "churn above 1: 5 typed for 5%", "zh-CN": "churn 大于 1：把 5% 填成了 5" },
      args: [1000, 100, 5, 3],
      error: "#NUM!",
    },
    {
      when: {
        en: "a negative expansion: losses belong in churn",
        "zh-CN": "expansion 为负：减少的部分应计入 churn",
      },
      args: [1000, 100, 0.05, 3, -0.01],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [1000, 100, 0.1, 3],
      result: [[1000], [1000], [1000]],
      source: {
        en: "by hand: 10% of 1,000 is what is won each month",
        "zh-CN": "手算：1,000 的 10% 正好等于每月新签",
      },
      formula: "SAAS.MRRFORECAST(1000,100,0.1,3)",
    },
    {
      args: [1000, [[0, 200, 0]], [[0.5], [0.1], [-0.1]], 3, 0.1],
      result: [[600], [800], [960]],
      source: {
        en: "by hand: 1,000 × 0.6, 600 × 1 + 200, 800 × 1.2",
        "zh-CN": "手算：1,000 × 0.6、600 × 1 + 200、800 × 1.2",
      },
      formula: "SAAS.MRRFORECAST(1000,B2:D2,C4:C6,3,0.1)",
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0")],
  related: ["MRRFORECAST.COHORT", "MRRCEILING", "MRRCHURN", "NETNEW", "CMRR"],
  synonyms: ["revenue forecast", "MRR projection", "plan", "收入预测", "滚动预测"],
});
