import { defineFunction, number, ratio, same } from "../define";

const COUNTED = { min: 0, typical: [1, 500] } as const;

export const RENEWALRATE = defineFunction({
  id: "RENEWALRATE",
  family: "retention",
  title: { en: "Renewal rate", "zh-CN": "续约率" },
  summary: {
    en: "The share of what came up for renewal in the period that was renewed. With yearly contracts it is the first sign of whether customers stay.",
    "zh-CN": "当期到期的合同中已续约的占比。按年签约的业务，客户去留最先在这里显现。",
  },
  formula: same("renewed ÷ up_for_renewal"),
  basis: {
    en: "Renewed over what could be renewed in the period and nothing else; retention rates divide by all customers.",
    "zh-CN": "分母只含当期到期、可以续约的部分；留存率的分母则是全部客户。",
  },
  params: [
    number(
      "renewed",
      { en: "what was renewed, as ARR or as customers", "zh-CN": "已续约的 ARR 或客户数" },
      COUNTED,
    ),
    number(
      "up_for_renewal",
      { en: "what ended in the period, in the same measure", "zh-CN": "当期到期的 ARR 或客户数，口径相同" },
      COUNTED,
    ),
  ],
  result: "percent",
  compute: (renewed, upForRenewal) => ratio(renewed, upForRenewal, "up_for_renewal"),
  native: "renewed/up_for_renewal",
  conventions: [
    {
      en: "By ARR or by customers, never mixed. Maxio shows a case of 50% by customers and 91% by value.",
      "zh-CN": "按 ARR 或按客户数，不可混用。Maxio 有一例：按客户数为 50%，按金额为 91%。",
    },
    {
      en: "Above 100% where expansion at renewal is counted in, as the handbook does. Leave it out to compare with GRR.",
      "zh-CN": "手册把续约时的增购计入，故可高于 100%；与 GRR 比较时应剔除。",
    },
  ],
  pitfalls: [
    {
      en: "Customers who renew late look lost. Fix the days of grace once and keep to them.",
      "zh-CN": "晚续的客户会被当作流失，宽限天数须事先定好，不再变动。",
    },
    {
      en: "An early renewal belongs to the period in which the old contract ends.",
      "zh-CN": "提前续约的，计入原合同到期的那一期。",
    },
  ],
  noAnswer: [
    {
      when: { en: "nothing was up for renewal", "zh-CN": "当期没有到期合同" },
      args: [0, 0],
      error: "#DIV/0!",
    },
    { when: { en: "renewed is negative", "zh-CN": "renewed 为负数" }, args: [-90, 100], error: "#NUM!" },
    {
      when: { en: "up_for_renewal is negative", "zh-CN": "up_for_renewal 为负数" },
      args: [90, -100],
      error: "#NUM!",
    },
  ],
  examples: [
    { args: [1, 2], result: 0.5, source: same("Maxio, SaaSpedia: SaaS Renewal Rate") },
    {
      args: [100_000, 110_000],
      result: 0.91,
      tolerance: 5e-3,
      source: same("Maxio, SaaSpedia: SaaS Renewal Rate"),
    },
    {
      args: [630_000, 600_000],
      result: 1.05,
      source: {
        en: "by hand: 540,000 kept and 90,000 of expansion",
        "zh-CN": "手算：续约 540,000，另增购 90,000",
      },
    },
  ],
  sources: [
    same("Maxio, SaaSpedia: SaaS Renewal Rate"),
    { en: "Handbook 000, L10; 002, L10", "zh-CN": "手册 000，L10；002，L10" },
  ],
  related: ["LEDGER.RENEWALS", "LOGORET", "LOGOCHURN", "GRR", "NDR", "HEALTH", "RATECI", "VERDICT"],
  synonyms: ["contract renewal", "renewal retention", "续费率", "续签率", "到期续约", "复购", "复购率"],
});
