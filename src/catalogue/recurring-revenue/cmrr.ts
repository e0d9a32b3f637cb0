import { amount, defineFunction, loss, optional, same, total } from "../define";

export const CMRR = defineFunction({
  id: "CMRR",
  family: "recurring-revenue",
  title: { en: "Committed monthly recurring revenue", "zh-CN": "承诺月度经常性收入" },
  summary: {
    en: "What MRR will be once everything already scheduled has happened: signed contracts start, known cancellations and downgrades fall due.",
    "zh-CN": "已排定的变动全部生效后的 MRR：已签合同上线，已通知的断约与降级到期。",
  },
  formula: same("mrr + signed_mrr − |churn_mrr| − |downgrade_mrr|"),
  basis: {
    en: "As ChartMogul defines it: every movement scheduled within the horizon you choose, by the month.",
    "zh-CN": "采用 ChartMogul 口径：计入所选期限内全部已排定的变动，按月计。",
  },
  params: [
    amount("mrr", { en: "MRR of the latest month", "zh-CN": "最近一个月的 MRR" }),
    optional(
      total(
        "signed_mrr",
        { en: "MRR signed but not live, expansion included", "zh-CN": "已签约未上线的 MRR，含增购" },
        { min: 0 },
      ),
      0,
    ),
    optional(
      loss("churn_mrr", {
        en: "MRR of announced cancellations, + or −",
        "zh-CN": "已通知断约的 MRR，正负均可",
      }),
      0,
    ),
    optional(
      loss("downgrade_mrr", {
        en: "MRR of announced downgrades, + or −",
        "zh-CN": "已通知降级减少的 MRR，正负均可",
      }),
      0,
    ),
  ],
  result: "amount",
  compute: (mrr, signed, churn, downgrade) => mrr + signed - churn - downgrade,
  native: "mrr+SUM(signed_mrr)-ABS(SUM(churn_mrr))-ABS(SUM(downgrade_mrr))",
  conventions: [
    {
      en: "There is no standard, and ChartMogul says so. CARR is another measure: yearly, with no churn deducted.",
      "zh-CN": "CMRR 并无统一标准，ChartMogul 也这样说明。CARR 是另一指标：按年计，且不扣流失。",
    },
  ],
  pitfalls: [
    {
      en: "Only what is signed or announced belongs in it, not what the pipeline promises.",
      "zh-CN": "只计已签约或已通知的变动，不含漏斗中的商机。",
    },
    {
      en: "Renewals not yet decided count as kept: a quarter full of them looks safer than it is.",
      "zh-CN": "未决的续约按留存计，续约集中的季度会显得过于安稳。",
    },
  ],
  noAnswer: [
    {
      when: { en: "both signs in one range of losses", "zh-CN": "同一减少项区域中正负数并存" },
      args: [7200, 1200, [[-300], [200]]],
      error: "#VALUE!",
    },
    {
      when: {
        en: "signed_mrr is negative: a loss in the wrong place",
        "zh-CN": "signed_mrr 为负：减少项填错了位置",
      },
      args: [7200, -1200],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [7200, 1200, 500],
      result: 7900,
      source: same("ChartMogul, SaaS metrics library: CMRR"),
    },
    {
      args: [50_000, 4000, -1500, -500],
      result: 52_000,
      source: { en: "by hand: 54,000 − 2,000", "zh-CN": "手算：54,000 − 2,000" },
    },
  ],
  sources: [same("ChartMogul help 4465296662812, CMRR")],
  related: ["MRR", "CARR", "NETNEW", "MRRFORECAST"],
  synonyms: ["committed MRR", "contracted MRR", "scheduled MRR", "已签约 MRR", "合约 MRR"],
});
