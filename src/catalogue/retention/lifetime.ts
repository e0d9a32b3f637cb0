import { count, defineFunction, noAnswer, optional, same, share } from "../define";

export const LIFETIME = defineFunction({
  id: "LIFETIME",
  family: "retention",
  title: { en: "Customer lifetime", "zh-CN": "客户生命周期时长" },
  summary: {
    en: "How long customers stay on average if churn stays as it is. In the churn’s own periods: monthly churn gives months.",
    "zh-CN": "客户流失率不变时，客户平均停留多久。单位随 churn：月客户流失率得月数，年客户流失率得年数。",
  },
  formula: { en: "1 ÷ churn, at most cap", "zh-CN": "1 ÷ churn，不超过 cap" },
  basis: {
    en: "As Skok defines it: the inverse of customer churn, which supposes that nobody becomes more loyal with time.",
    "zh-CN": "采用 Skok 口径：客户流失率的倒数，即假定客户不会越久越忠诚。",
  },
  params: [
    share("churn", { en: "customer churn per period", "zh-CN": "每期客户流失率" }, { typical: [0.005, 0.3] }),
    optional(
      count("cap", { en: "most periods to answer; none: no limit", "zh-CN": "最多几期，不填不设上限" }),
      0,
    ),
  ],
  result: "number",
  compute: (churn, cap) => {
    if (churn > 0) return cap === 0 ? 1 / churn : Math.min(cap, 1 / churn);
    if (cap > 0) return cap;
    return noAnswer({
      en: "Nobody leaves, so a lifetime has no end. Give a cap.",
      "zh-CN": "没有流失，生命周期没有尽头，请填 cap。",
    });
  },
  native: "IF(churn<=0,IF(cap=0,#N/A,cap),IF(cap=0,1/churn,MIN(cap,1/churn)))",
  conventions: [
    {
      en: "cap cuts the answer off. In LTV it is a horizon within which churn goes on, so less is counted.",
      "zh-CN": "此处 cap 只截断结果；LTV 的 cap 是年限，期内流失照算，计入的更少。",
    },
    {
      en: "The handbook’s plans credit a customer with three years at most: cap 36 beside monthly churn.",
      "zh-CN": "手册做经济模型时，单客最多计三年：月客户流失率配 cap 36。",
    },
  ],
  pitfalls: [
    {
      en: "1% a month is 100 months, 2% is 50: a small error in churn shifts the answer by years.",
      "zh-CN": "月客户流失率 1% 得 100 个月，2% 得 50 个月：客户流失率稍有误差，结果就差出数年。",
    },
    {
      en: "A company three years old has seen no customer stay for ten. Give a cap.",
      "zh-CN": "成立三年的公司还没有留了十年的客户，宜设 cap。",
    },
  ],
  noAnswer: [
    { when: { en: "no churn and no cap", "zh-CN": "没有流失，也未填 cap" }, args: [0], error: "#N/A" },
    {
      when: { en: "net churn below 0 and no cap", "zh-CN": "净流失率为负，且未填 cap" },
      args: [-0.01],
      error: "#N/A",
    },
    { when: { en: "churn above 1", "zh-CN": "churn 大于 1" }, args: [3], error: "#NUM!" },
    { when: { en: "a negative cap", "zh-CN": "cap 为负数" }, args: [0.03, -36], error: "#NUM!" },
  ],
  examples: [
    {
      args: [0.03],
      result: 33,
      tolerance: 0.5,
      source: same("D. Skok, SaaS Metrics 2.0, Detailed Definitions"),
    },
    { args: [0.5], result: 2, source: { en: "Handbook 002, L10", "zh-CN": "手册 002，L10" } },
    {
      args: [0.01, 36],
      result: 36,
      source: { en: "by hand: 100, cut off at 36", "zh-CN": "手算：100，以 36 为限" },
    },
  ],
  sources: [
    same("D. Skok, SaaS Metrics 2.0, Detailed Definitions"),
    { en: "Handbook 001, L412; 002, L10", "zh-CN": "手册 001，L412；002，L10" },
  ],
  related: ["LOGOCHURN", "LTV", "ANNUALIZE", "KM.MEDIAN", "KM.MEAN", "SBG.DERL"],
  synonyms: ["customer lifespan", "average tenure", "客户生命周期", "客户寿命", "平均留存时长"],
});
