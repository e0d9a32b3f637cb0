import { amount, defineFunction, noAnswer, same } from "../define";

export const BURNMULT = defineFunction({
  id: "BURNMULT",
  family: "growth",
  title: { en: "Burn multiple", "zh-CN": "烧钱倍数" },
  summary: {
    en: "Cash burnt for each unit of ARR added. It judges growth by everything it cost, not by sales and marketing alone.",
    "zh-CN": "每净增 1 元 ARR 烧掉多少现金。它用全部支出衡量增长，而不只看销售与市场费用。",
  },
  formula: same("net_burn ÷ net_new_arr"),
  basis: {
    en: "As Sacks defines it: all net cash burnt, money raised left out, over net new ARR after churn.",
    "zh-CN": "采用 Sacks 口径：全部净现金消耗（融资款不算流入）÷ 净新增 ARR（已扣流失）。",
  },
  params: [
    amount("net_burn", {
      en: "cash spent beyond cash received in the period",
      "zh-CN": "当期净现金消耗（流出减流入）",
    }),
    amount("net_new_arr", {
      en: "ARR gained less ARR lost in the same period",
      "zh-CN": "同期净新增 ARR",
    }),
  ],
  result: "multiple",
  compute: (netBurn, netNewArr) => {
    if (netNewArr > 0) return netBurn / netNewArr;
    return noAnswer({
      en: "No growth: net_new_arr is not above 0, and the burn bought no ARR.",
      "zh-CN": "没有增长：net_new_arr 不大于 0，烧掉的现金没有换来 ARR。",
    });
  },
  native: "IF(net_new_arr<=0,#N/A,net_burn/net_new_arr)",
  conventions: [
    {
      en: "Bessemer’s efficiency score is the inverse, on CARR: there higher is better.",
      "zh-CN": "Bessemer 的效率得分是其倒数，且用 CARR，数值越高越好。",
    },
    {
      en: "A company that generates cash has a negative multiple.",
      "zh-CN": "现金流为正的公司，倍数为负。",
    },
  ],
  pitfalls: [
    {
      en: "Prepaid years flatter it: the cash of three years comes in, the ARR counts once.",
      "zh-CN": "多年预付会美化结果：三年的钱一次到账，烧钱随之变少。",
    },
    {
      en: "Single quarters are volatile. Look at four together.",
      "zh-CN": "单季波动大，宜合看四个季度。",
    },
  ],
  noAnswer: [
    {
      when: { en: "ARR did not grow", "zh-CN": "ARR 没有增长" },
      args: [2_000_000, 0],
      error: "#N/A",
    },
    {
      when: { en: "ARR shrank", "zh-CN": "ARR 下降" },
      args: [2_000_000, -100_000],
      error: "#N/A",
    },
  ],
  examples: [
    {
      args: [2_000_000, 1_000_000],
      result: 2,
      source: same("D. Sacks, The Burn Multiple, 2020"),
    },
    {
      args: [-200_000, 1_000_000],
      result: -0.2,
      source: { en: "by hand: −200,000 ÷ 1,000,000", "zh-CN": "手算：−200,000 ÷ 1,000,000" },
    },
  ],
  sources: [same("D. Sacks, The Burn Multiple, 2020")],
  related: ["RUNWAY", "MAGIC", "RULE40", "NETNEW", "QUICKRATIO", "CACRATIO"],
  synonyms: ["burn efficiency", "capital efficiency", "efficiency score", "资金效率", "烧钱效率"],
});
