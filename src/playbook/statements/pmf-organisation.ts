import type { Statement } from "./statement";

export const PMF_ORGANISATION: readonly Statement[] = [
  {
    id: "PMF-OR-01",
    weight: "advice",
    text: {
      en: "Speak of customers and business in the same words.",
      "zh-CN": "谈客户、谈业务，团队用同一套语言。",
    },
    why: { en: "Different words hide different plans.", "zh-CN": "说法不同，往往是想法不同。" },
    proof: { en: "A glossary, and a quiz.", "zh-CN": "术语表与小测。" },
    functions: ["DEFINE"],
    sheets: ["knowledge"],
    source: "001, L206–207",
  },
  {
    id: "PMF-OR-02",
    weight: "advice",
    text: { en: "Share one vision.", "zh-CN": "有共同的愿景。" },
    why: { en: "It holds when the numbers don’t yet.", "zh-CN": "数据还不好看的时候，靠它撑住。" },
    proof: { en: "One statement all can repeat.", "zh-CN": "人人都说得出的一段话。" },
    sheets: ["roles", "gtm-canvas"],
    source: "001, L208",
  },
  {
    id: "PMF-OR-03",
    weight: "advice",
    text: {
      en: "Start the sales team by spotting able people.",
      "zh-CN": "组建销售队伍，先从发现素质好的人开始。",
    },
    why: {
      en: "Skill in this product has to be learned by all alike.",
      "zh-CN": "这个产品怎么卖，谁来都要从头学。",
    },
    proof: { en: "A list of candidates.", "zh-CN": "候选人名单。" },
    sheets: ["sales-team"],
    source: "001, L209–210",
  },
  {
    id: "PMF-OR-04",
    weight: "should",
    text: {
      en: "Form the core marketing and sales team while the product is being polished.",
      "zh-CN": "打磨产品、验证模式的同时，搭好核心市场销售团队。",
    },
    why: {
      en: "A team hired after the fit learns from nothing.",
      "zh-CN": "等验证完再招人，就错过了学习的过程。",
    },
    proof: { en: "An organisation chart.", "zh-CN": "组织架构图。" },
    sheets: ["roles", "sales-team"],
    source: "000, L24",
  },
];
