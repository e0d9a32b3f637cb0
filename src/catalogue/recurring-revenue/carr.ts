import { amount, defineFunction, same } from "../define";

export const CARR = defineFunction({
  id: "CARR",
  family: "recurring-revenue",
  title: { en: "Contracted annual recurring revenue", "zh-CN": "已签约年度经常性收入" },
  summary: {
    en: "ARR plus the yearly value of contracts signed but not yet live. Shows growth that is sold before it is switched on.",
    "zh-CN": "ARR 加上已签约、尚未上线合同的年化金额，反映已签下但还未开始计费的增长。",
  },
  formula: same("mrr × 12 + contracted_arr"),
  basis: {
    en: "As the SaaS Metrics Standards Board defines it: signed contracts are added, known future churn is not deducted.",
    "zh-CN": "采用 SaaS Metrics Standards Board 口径：计入已签合同，不扣除已知的未来流失。",
  },
  params: [
    amount("mrr", { en: "MRR of the latest month", "zh-CN": "最近一个月的 MRR" }),
    amount("contracted_arr", {
      en: "yearly value of contracts signed but not live",
      "zh-CN": "已签约未上线合同的年化金额",
    }),
  ],
  result: "amount",
  compute: (mrr, contractedArr) => mrr * 12 + contractedArr,
  native: "mrr*12+contracted_arr",
  conventions: [
    {
      en: "Some companies deduct churn already announced. CMRR does so, by the month.",
      "zh-CN": "有的公司会扣除已知的未来流失；CMRR 即如此，按月计。",
    },
  ],
  pitfalls: [
    {
      en: "contracted_arr is yearly, mrr monthly. A contract over several years goes in as its ACV, not in full.",
      "zh-CN": "contracted_arr 按年计，mrr 按月计；多年期合同须先折算为 ACV，不可整笔计入。",
    },
    {
      en: "Contracts that never go live stay in it. Show ARR beside it.",
      "zh-CN": "迟迟不上线的合同也一直计在内，须与 ARR 并列。",
    },
  ],
  noAnswer: [],
  examples: [
    {
      args: [1_500_000, 400_000],
      result: 18_400_000,
      source: {
        en: "SaaS Metrics Standards Board, Contracted ARR, which prints 18,200,000 for 18,000,000 + 400,000",
        "zh-CN":
          "SaaS Metrics Standards Board，Contracted ARR；原文把 18,000,000 + 400,000 误印为 18,200,000",
      },
    },
    {
      args: [25_000, 60_000],
      result: 360_000,
      source: { en: "by hand: 300,000 + 60,000", "zh-CN": "手算：300,000 + 60,000" },
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Contracted ARR")],
  related: ["ARR", "CMRR", "ACV", "CACRATIO"],
  synonyms: ["contracted ARR", "committed ARR", "signed not live", "签约 ARR", "合约 ARR"],
});
