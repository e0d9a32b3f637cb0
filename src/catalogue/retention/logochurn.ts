import { badNumber, count, defineFunction, option, optional, ratio, same } from "../define";

export const LOGOCHURN = defineFunction({
  id: "LOGOCHURN",
  family: "retention",
  title: { en: "Logo churn rate", "zh-CN": "客户流失率（断约率）" },
  summary: {
    en: "The share of customers lost in a period, whatever they paid. Small customers count like large ones.",
    "zh-CN": "一个期间内断约客户的占比，不论付费多少，大小客户同等计数。",
  },
  formula: {
    en: "start: churned ÷ start\nstartplusnew: churned ÷ (start + new)\naverage: churned ÷ ((start + end) ÷ 2), end = start + new − churned",
    "zh-CN":
      "start：churned ÷ start\nstartplusnew：churned ÷ (start + new)\naverage：churned ÷ ((start + 期末) ÷ 2)，期末 = start + new − churned",
  },
  basis: {
    en: "By default customers lost over customers at the start, as ChartMogul counts: those who joined and left, or left and came back, within the period are left out.",
    "zh-CN": "默认为期内断约客户 ÷ 期初客户，与 ChartMogul 一致：期内签约又断约、断约又回流的都不计。",
  },
  params: [
    count("start", { en: "customers at the start of the period", "zh-CN": "期初客户数" }),
    count("churned", { en: "customers lost in the period", "zh-CN": "期内断约客户数" }, { typical: [0, 60] }),
    optional(
      count("new", { en: "customers won in the period", "zh-CN": "期内新签客户数" }, { typical: [0, 100] }),
      0,
    ),
    optional(
      option("method", { en: "what the losses are divided by", "zh-CN": "分母的口径" }, [
        { word: "start", zh: "期初", about: { en: "customers at the start", "zh-CN": "期初客户数" } },
        {
          word: "startplusnew",
          zh: "期初加新签",
          about: { en: "start and new, as Stripe does", "zh-CN": "期初加新签，Stripe 口径" },
        },
        { word: "average", zh: "平均", about: { en: "mean of start and end", "zh-CN": "期初与期末的均值" } },
      ]),
      "start",
    ),
  ],
  result: "percent",
  compute: (start, churned, newCustomers, method) => {
    if (churned > start + newCustomers) {
      return badNumber({
        en: "churned is above start plus new: more customers left than there were. Check the three counts.",
        "zh-CN": "churned 大于 start 与 new 之和：断约客户多于全部客户。请核对这三个数。",
      });
    }
    if (method === "startplusnew") return ratio(churned, start + newCustomers, "start + new");
    if (method === "average")
      return ratio(churned, start + (newCustomers - churned) / 2, "(start + end) ÷ 2");
    return ratio(churned, start, "start");
  },
  native:
    "IF(churned>start+new,#NUM!,churned/" +
    'SWITCH(method,"startplusnew",start+new,"average",start+(new-churned)/2,"start",start))',
  conventions: [
    {
      en: "startplusnew is Stripe’s denominator, over 30 days. The faster you grow, the lower the rate reads.",
      "zh-CN": "startplusnew 为 Stripe 的 30 天口径，增长越快数值越低。",
    },
  ],
  pitfalls: [
    {
      en: "5% a month is 46% a year. Never set a monthly rate against a yearly benchmark.",
      "zh-CN": "月客户流失率 5% 相当于一年 46%，月度数据不可与年度基准相比。",
    },
    {
      en: "Under 100 customers a single loss moves the rate by more than a point. Look at several months together.",
      "zh-CN": "客户不足 100 家时，一家断约就能使比率变动一个百分点以上，宜合看数月。",
    },
    {
      en: "It says nothing of money: read it beside MRRCHURN.",
      "zh-CN": "它不反映金额，须与 MRRCHURN 并看。",
    },
  ],
  noAnswer: [
    { when: { en: "start is 0", "zh-CN": "start 为 0" }, args: [0, 0], error: "#DIV/0!" },
    { when: { en: "churned is negative", "zh-CN": "churned 为负数" }, args: [100, -10], error: "#NUM!" },
    {
      when: { en: "more left than there were", "zh-CN": "断约客户多于全部客户" },
      args: [100, 130, 20],
      error: "#NUM!",
    },
    {
      when: { en: "a method outside the list", "zh-CN": "method 不在可选范围内" },
      args: [100, 10, 20, "end"],
      error: "#VALUE!",
    },
  ],
  examples: [
    { args: [100, 10, 20], result: 0.1, source: { en: "by hand: 10 ÷ 100", "zh-CN": "手算：10 ÷ 100" } },
    {
      args: [100, 10, 20, "startplusnew"],
      result: 10 / 120,
      source: { en: "by hand: 10 ÷ 120", "zh-CN": "手算：10 ÷ 120" },
    },
    {
      args: [100, 10, 20, "average"],
      result: 10 / 105,
      source: { en: "by hand: 10 ÷ ((100 + 110) ÷ 2)", "zh-CN": "手算：10 ÷ ((100 + 110) ÷ 2)" },
    },
  ],
  sources: [same("ChartMogul help 207340419"), same("Stripe, subscriber churn rate")],
  related: ["LOGORET", "MRRCHURN", "ANNUALIZE", "LIFETIME", "LTV", "RENEWALRATE", "KM.CURVE", "RATECI"],
  synonyms: [
    "customer churn",
    "subscriber churn",
    "cancellation rate",
    "客户流失率",
    "断约率",
    "月断约率",
    "churn",
  ],
});
