import { badNumber, count, defineFunction, ratio, same } from "../define";

export const LOGORET = defineFunction({
  id: "LOGORET",
  family: "retention",
  title: { en: "Logo retention rate", "zh-CN": "客户留存率" },
  summary: {
    en: "The share of the customers at the start who are still customers at the end, whatever they pay. 100% less this is their logo churn.",
    "zh-CN": "期初客户中期末仍在约的占比，不论付费多少。与 100% 的差额就是客户流失率。",
  },
  formula: same("retained_customers ÷ start_customers"),
  basis: {
    en: "As the SaaS Metrics Standards Board defines it: customers won in the period count neither above the line nor below it.",
    "zh-CN": "采用 SaaS Metrics Standards Board 口径：期内新签客户，分子分母都不计。",
  },
  params: [
    count("start_customers", { en: "customers at the start of the period", "zh-CN": "期初客户数" }),
    count(
      "retained_customers",
      { en: "those of them still customers at the end", "zh-CN": "其中期末仍在约的客户数" },
      { typical: [0, 300] },
    ),
  ],
  result: "percent",
  compute: (start, retained) =>
    retained > start
      ? badNumber({
          en: "retained_customers is above start_customers. Leave out customers won since.",
          "zh-CN": "retained_customers 大于 start_customers，请剔除期内新签的客户。",
        })
      : ratio(retained, start, "start_customers"),
  native: "IF(retained_customers>start_customers,#NUM!,retained_customers/start_customers)",
  conventions: [
    {
      en: "Some divide all customers at the end by those at the start. New ones then hide the losses.",
      "zh-CN": "有的公司用期末全部客户除以期初客户，新签会掩盖流失。",
    },
  ],
  pitfalls: [
    {
      en: "Small customers count like large ones. Read it beside GRR.",
      "zh-CN": "大小客户同等计数，须与 GRR 并看。",
    },
    {
      en: "Under yearly contracts most could not leave yet. RENEWALRATE asks only those who could.",
      "zh-CN": "年约未到期的客户无从离开；RENEWALRATE 只看到期客户。",
    },
  ],
  noAnswer: [
    { when: { en: "no customers at the start", "zh-CN": "期初没有客户" }, args: [0, 0], error: "#DIV/0!" },
    {
      when: { en: "more stayed than there were: new ones are in", "zh-CN": "留存多于期初：混入了新签客户" },
      args: [200, 210],
      error: "#NUM!",
    },
    {
      when: { en: "retained_customers is negative", "zh-CN": "retained_customers 为负数" },
      args: [200, -16],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [10, 8],
      result: 0.8,
      source: {
        en: "the ten customers of the Board’s Net Revenue Retention page, two of them gone",
        "zh-CN": "SaaS Metrics Standards Board 净收入留存率一文的十个客户，其中两个已流失",
      },
    },
    {
      args: [200, 184],
      result: 0.92,
      source: { en: "by hand: 184 ÷ 200", "zh-CN": "手算：184 ÷ 200" },
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Logo Retention")],
  related: ["LOGOCHURN", "RENEWALRATE", "GRR", "LEDGER.RETENTION"],
  synonyms: ["customer retention", "logo retention", "客户保留率", "客户数留存"],
});
