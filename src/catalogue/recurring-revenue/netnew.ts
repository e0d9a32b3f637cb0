import { defineFunction, loss, optional, same, total } from "../define";

export const NETNEW = defineFunction({
  id: "NETNEW",
  family: "recurring-revenue",
  title: { en: "Net new MRR", "zh-CN": "净新增 MRR" },
  summary: {
    en: "By how much MRR grew in a period: what came in less what was lost. The bottom line of the MRR bridge.",
    "zh-CN": "一个期间内 MRR 的净增额：流入减去流失，即 MRR 变动表的合计。",
  },
  formula: same("new + expansion + reactivation − |contraction| − |churn|"),
  basis: {
    en: "ChartMogul’s five movements, gains less losses; a bridge without reactivation has returning customers in new.",
    "zh-CN": "采用 ChartMogul 的五类变动，增加项减去减少项；不区分回流时，回流客户计入新签。",
  },
  params: [
    total("new", { en: "MRR of customers won", "zh-CN": "新签客户的 MRR" }, { min: 0 }),
    total("expansion", { en: "MRR gained from existing customers", "zh-CN": "老客户增购的 MRR" }, { min: 0 }),
    loss("contraction", { en: "MRR lost to downgrades, + or −", "zh-CN": "老客户缩减的 MRR，正负均可" }),
    loss("churn", { en: "MRR of customers lost, + or −", "zh-CN": "流失客户的 MRR，正负均可" }),
    optional(
      total("reactivation", { en: "MRR of customers who came back", "zh-CN": "回流客户的 MRR" }, { min: 0 }),
      0,
    ),
  ],
  result: "amount",
  compute: (newMrr, expansion, contraction, churn, reactivation) =>
    newMrr + expansion + reactivation - contraction - churn,
  native: "SUM(new)+SUM(expansion)+SUM(reactivation)-ABS(SUM(contraction))-ABS(SUM(churn))",
  conventions: [
    {
      en: "Each argument may be a range: several months or segments are added up.",
      "zh-CN": "各参数可为区域，多个月份或客群会自动相加。",
    },
  ],
  pitfalls: [
    {
      en: "With prices in several currencies closing MRR also moves with the exchange rate. Show that difference on its own line instead of hiding it in expansion.",
      "zh-CN": "多币种时，期末 MRR 还随汇率变动。这部分应单列，不要混进增购。",
    },
    {
      en: "The same net figure can be strong sales over a leaking base or steady growth. QUICKRATIO tells them apart.",
      "zh-CN": "净额相同，可能是大进大出，也可能是稳步增长，用 QUICKRATIO 区分。",
    },
  ],
  noAnswer: [
    {
      when: { en: "both signs in one range of losses", "zh-CN": "同一减少项区域中正负数并存" },
      args: [5000, 1000, [[-300], [200]], 800],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative gain: a loss in the wrong place", "zh-CN": "增加项为负：减少项填错了位置" },
      args: [5000, -300, 0, 800],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [5000, 1000, -300, -800, 200],
      result: 5100,
      source: { en: "by hand: 6,200 − 1,100", "zh-CN": "手算：6,200 − 1,100" },
    },
    {
      args: [33, 0, 2, 3],
      result: 28,
      source: {
        en: "a published ProfitWell export, June 2017: 33 − 2 − 3",
        "zh-CN": "公开的 ProfitWell 导出数据，2017 年 6 月：33 − 2 − 3",
      },
    },
  ],
  sources: [same("ChartMogul, MRR movements"), same("Stripe, MRR growth")],
  related: ["LEDGER.MOVES", "MOVES", "SNOWBALL", "QUICKRATIO", "NDR.BRIDGE", "MRRCHURN", "MRR", "BURNMULT"],
  synonyms: [
    "net new ARR",
    "MRR bridge",
    "MRR growth",
    "净增 MRR",
    "MRR waterfall",
    "MRR 变动表",
    "净新增 ARR",
  ],
});
