import { defineFunction, loss, noAnswer, optional, same, total } from "../define";

const LOSSES = "(ABS(SUM(churn))+ABS(SUM(contraction)))";

export const QUICKRATIO = defineFunction({
  id: "QUICKRATIO",
  family: "recurring-revenue",
  title: { en: "SaaS quick ratio", "zh-CN": "SaaS 速动比率" },
  summary: {
    en: "How much MRR came in for each unit lost. Tells efficient growth from growth that only refills a leaking base.",
    "zh-CN": "每减少 1 元 MRR，同期增加多少。可区分高效增长与边漏边补的增长。",
  },
  formula: same("(new + expansion + reactivation) ÷ (|churn| + |contraction|)"),
  basis: {
    en: "MRR gained over MRR lost in the same period, as Mamoon Hamid introduced it; reactivation, where given, adds to the gains.",
    "zh-CN": "同期增加的 MRR ÷ 减少的 MRR，由 Mamoon Hamid 提出；填写回流时计入增加。",
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
  result: "multiple",
  compute: (newMrr, expansion, contraction, churn, reactivation) => {
    const losses = contraction + churn;
    if (losses > 0) return (newMrr + expansion + reactivation) / losses;
    return noAnswer({
      en: "There are no losses in this period, so there is nothing to compare with.",
      "zh-CN": "本期没有流失，无从比较。",
    });
  },
  native: `IF(${LOSSES}=0,#N/A,(SUM(new)+SUM(expansion)+SUM(reactivation))/${LOSSES})`,
  conventions: [
    {
      en: "Hamid looks for a ratio above 4. That is his heuristic, not a standard.",
      "zh-CN": "Hamid 以高于 4 为佳，这是他的经验值，并非标准。",
    },
  ],
  pitfalls: [
    {
      en: "A young company has little to lose yet, so its ratio is high whatever it does.",
      "zh-CN": "早期公司存量小，可流失的不多，比率天然偏高。",
    },
    {
      en: "The ratio falls as the base grows even when churn stays the same: more customers lose more.",
      "zh-CN": "流失率不变，存量越大流失额越大，比率也会下降。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no losses in the period", "zh-CN": "本期没有流失" },
      args: [5000, 1000, 0, 0],
      error: "#N/A",
    },
    { when: { en: "nothing moved at all", "zh-CN": "本期没有任何变动" }, args: [0, 0, 0, 0], error: "#N/A" },
    {
      when: { en: "both signs in one range of losses", "zh-CN": "同一减少项区域中正负数并存" },
      args: [5000, 1000, 0, [[-300], [200]]],
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
      args: [6000, 2000, 500, 1500],
      result: 4,
      source: { en: "by hand: 8,000 ÷ 2,000", "zh-CN": "手算：8,000 ÷ 2,000" },
    },
  ],
  sources: [same("M. Hamid, Numbers That Actually Matter, SaaStr 2017")],
  related: ["LEDGER.MOVES", "NETNEW", "NDR.BRIDGE", "MRRCHURN", "BURNMULT"],
  synonyms: ["growth efficiency", "MRR quick ratio", "速动比", "快速比率"],
});
