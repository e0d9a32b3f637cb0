import { count, defineFunction, dividedByZero, numbers, option, optional } from "../define";

const N = "INT(n)";
/** The smallest of the n largest: those above it count whole, its equals only until n is reached. */
const LAST = `LARGE(mrr,${N})`;

export const CONCENTRATION = defineFunction({
  id: "CONCENTRATION",
  family: "retention",
  title: { en: "Customer concentration", "zh-CN": "客户集中度" },
  summary: {
    en: "How much of MRR hangs on the largest customers: the share of the top n, or the Herfindahl index over all of them.",
    "zh-CN": "MRR 对大客户的依赖程度：前 n 大客户的占比，或全部客户的赫芬达尔指数。",
  },
  formula: {
    en: "share: Σ of the n largest ÷ Σ mrr\nhhi: Σ (mrr ÷ Σ mrr)²",
    "zh-CN": "share：最大的 n 个之和 ÷ Σ mrr\nhhi：Σ (mrr ÷ Σ mrr)²",
  },
  basis: {
    en: "Shares of MRR, one row per customer: those of the n largest added up, or the squares of all, the Herfindahl index.",
    "zh-CN": "按客户计的 MRR 占比，一行一个客户：前 n 大之和，或全部占比的平方和（赫芬达尔指数）。",
  },
  params: [
    numbers("mrr", { en: "MRR of each customer", "zh-CN": "各客户的 MRR" }, { min: 0 }),
    optional(
      count(
        "n",
        { en: "how many of the largest; not used by hhi", "zh-CN": "取最大的几个客户，hhi 不用" },
        { min: 1, typical: [1, 5] },
      ),
      10,
    ),
    optional(
      option("stat", { en: "share of the largest, or the index", "zh-CN": "占比或指数" }, [
        { word: "share", zh: "占比", about: { en: "of the n largest", "zh-CN": "最大的 n 个" } },
        { word: "hhi", zh: "赫芬达尔", about: { en: "sum of squared shares", "zh-CN": "占比的平方和" } },
      ]),
      "share",
    ),
  ],
  result: { by: "stat", units: { hhi: "number" }, otherwise: "percent" },
  compute: (mrr, n, stat) => {
    const falling = Float64Array.from(mrr.values).sort().reverse();
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    const all = sum(falling);
    if (all === 0) return dividedByZero("mrr");
    if (stat === "hhi") return sum(falling.map((value) => (value / all) ** 2));
    return sum(falling.subarray(0, Math.floor(n))) / all;
  },
  native:
    'IF(SUM(mrr)=0,#DIV/0!,SWITCH(stat,"hhi",SUMPRODUCT(mrr,mrr)/SUM(mrr)^2,"share",' +
    `IF(COUNT(mrr)<=${N},1,(SUMPRODUCT((mrr<>"")*(mrr>${LAST}),mrr)+` +
    `${LAST}*(${N}-SUMPRODUCT((mrr<>"")*(mrr>${LAST}))))/SUM(mrr))))`,
  conventions: [
    {
      en: "Add up the contracts of one customer, and of one group of companies, before calling.",
      "zh-CN": "同一客户的多份合同、同一集团的各公司须先合并。",
    },
    {
      en: "hhi lies between 0 and 1; competition authorities multiply it by 10,000. 1 ÷ hhi is how many equal customers weigh as much.",
      "zh-CN": "hhi 介于 0 与 1 之间，反垄断机构习惯乘以 10,000。1 ÷ hhi 即相当于几个同等大小的客户。",
    },
    {
      en: "ASC 280 asks public companies to disclose each customer of 10% of revenue or more. n 1 shows the largest.",
      "zh-CN": "ASC 280 要求上市公司披露占收入 10% 及以上的单一客户；n 填 1 即看最大客户。",
    },
  ],
  pitfalls: [
    {
      en: "With n customers or fewer the share is 100% and says nothing. Compare by hhi.",
      "zh-CN": "客户不足 n 个时占比必为 100%，没有意义，此时宜用 hhi。",
    },
    {
      en: "Customers of one reseller or one trade can leave together, and here they count apart.",
      "zh-CN": "同一代理商或同一行业的客户可能一起离开，此处仍分开计算。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no MRR at all", "zh-CN": "没有 MRR" },
      args: [[[0], [0]]],
      error: "#DIV/0!",
    },
    {
      when: { en: "a negative MRR", "zh-CN": "MRR 为负数" },
      args: [[[500], [-100]]],
      error: "#NUM!",
    },
    { when: { en: "n is negative", "zh-CN": "n 为负数" }, args: [[[500], [300]], -1], error: "#NUM!" },
    {
      when: { en: "a stat outside the list", "zh-CN": "stat 不在可选范围内" },
      args: [[[500], [300]], 1, "gini"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [[[150], [500], [50], [300]], 2],
      result: 0.8,
      source: { en: "by hand: (500 + 300) ÷ 1,000", "zh-CN": "手算：(500 + 300) ÷ 1,000" },
      formula: "SAAS.CONCENTRATION(B2:B5,2)",
    },
    {
      args: [[[30], [30], [20], [20]], null, "hhi"],
      result: 0.26,
      source: {
        en: "US Department of Justice, Herfindahl–Hirschman Index: 2,600",
        "zh-CN": "美国司法部，Herfindahl–Hirschman Index：2,600",
      },
      formula: 'SAAS.CONCENTRATION(B2:B5,,"hhi")',
    },
  ],
  sources: [
    {
      en: "US Department of Justice, Herfindahl–Hirschman Index",
      "zh-CN": "美国司法部，Herfindahl–Hirschman Index",
    },
    { en: "ASC 280-10-50-42", "zh-CN": "ASC 280-10-50-42" },
  ],
  related: ["ARPA", "NDR", "GRR"],
  synonyms: [
    "top 10 customers",
    "Herfindahl",
    "HHI",
    "customer dependence",
    "大客户占比",
    "前十大客户",
    "大客户依赖",
  ],
});
