import { count, defineFunction, ratio, same } from "../define";

export const NPS = defineFunction({
  id: "NPS",
  family: "health",
  title: { en: "Net promoter score", "zh-CN": "净推荐值" },
  summary: {
    en: "The share of promoters less the share of detractors among the customers asked whether they would recommend you: −100 to 100.",
    "zh-CN": "受访客户中推荐者占比减去贬损者占比，介于 −100 与 100 之间。",
  },
  formula: same("(promoters − detractors) ÷ (promoters + passives + detractors) × 100"),
  basis: {
    en: "Reichheld’s cut of the answers from 0 to 10, in points rather than per cent.",
    "zh-CN": "按 Reichheld 对 0–10 分的划分；结果是分值，不是百分比。",
  },
  params: [
    count("promoters", { en: "answers of 9 or 10", "zh-CN": "打 9 或 10 分的人数" }),
    count("passives", { en: "answers of 7 or 8", "zh-CN": "打 7 或 8 分的人数" }),
    count("detractors", { en: "answers of 0 to 6", "zh-CN": "打 0 至 6 分的人数" }),
  ],
  result: "number",
  compute: (promoters, passives, detractors) =>
    ratio(
      (promoters - detractors) * 100,
      promoters + passives + detractors,
      "promoters + passives + detractors",
    ),
  native: "(promoters-detractors)*100/(promoters+passives+detractors)",
  conventions: [
    {
      en: "It takes counts, not scores: a blank score could not be told from a 0, the worst there is.",
      "zh-CN": "填人数而非分数：空白无法与最低的 0 分区分。",
    },
  ],
  pitfalls: [
    {
      en: "The handbook sets no gate on it: use of the product and intent to renew say more.",
      "zh-CN": "手册从不以它作关口：产品活跃与续约意向更说明问题。",
    },
    {
      en: "Those about to leave rarely answer. Show the share who did.",
      "zh-CN": "要走的客户多半不作答，须一并列出回收率。",
    },
    {
      en: "With 50 answers chance alone can move it by 20 points.",
      "zh-CN": "只有 50 份答卷时，仅随机波动就可达 20 分。",
    },
  ],
  noAnswer: [
    { when: { en: "no answers", "zh-CN": "没有答卷" }, args: [0, 0, 0], error: "#DIV/0!" },
    { when: { en: "a negative count", "zh-CN": "人数为负数" }, args: [50, 30, -20], error: "#NUM!" },
  ],
  examples: [
    {
      args: [30, 50, 20],
      result: 10,
      source: {
        en: "DELA, annual report 2018: 30% promoters, 20% detractors",
        "zh-CN": "DELA 2018 年年报：推荐者 30%，贬损者 20%",
      },
    },
    {
      args: [10, 15, 25],
      result: -30,
      source: { en: "by hand: −15 of 50", "zh-CN": "手算：50 份中为 −15" },
    },
  ],
  sources: [
    same("F. Reichheld, The One Number You Need to Grow, 2003"),
    { en: "Handbook 001, L72–73, L174", "zh-CN": "手册 001，L72–73、L174" },
  ],
  related: ["HEALTH", "RENEWALRATE", "RATECI"],
  synonyms: ["recommendation", "promoters", "customer satisfaction", "推荐度", "客户满意度", "贬损者"],
});
