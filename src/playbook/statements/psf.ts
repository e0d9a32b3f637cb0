import type { Statement } from "./statement";

export const PSF: readonly Statement[] = [
  {
    id: "PSF-PR-01",
    weight: "must",
    text: {
      en: "Write down whom you build for before you build it.",
      "zh-CN": "动手之前先写清客户画像：主战场是选出来的，不是碰上的。",
    },
    why: {
      en: "Without a chosen customer, every request looks equally right.",
      "zh-CN": "没有选定客户，谁提的需求看上去都有道理。",
    },
    proof: { en: "A profile sheet with firms you can name.", "zh-CN": "画像表，列出叫得出名字的样本企业。" },
    sheets: ["pmf", "gtm-canvas"],
    traps: ["T01"],
    source: "001, L830–832",
  },
  {
    id: "PSF-PR-02",
    weight: "should",
    text: { en: "Cure a pain; don’t sell a vitamin.", "zh-CN": "解决痛点，做止痛药，不做维生素。" },
    why: {
      en: "Firms pay to be rid of a loss, seldom for a comfort.",
      "zh-CN": "企业愿意为止损付钱，很少为锦上添花付钱。",
    },
    proof: {
      en: "Interview notes: the pain, and what today’s workaround costs.",
      "zh-CN": "访谈记录：痛在哪里，眼下的替代办法花多少钱。",
    },
    sheets: ["pmf"],
    traps: ["T02"],
    source: "001, L833–834; 000, L26",
  },
  {
    id: "PSF-PR-03",
    weight: "should",
    text: {
      en: "Take needs from real customers, never from the meeting room.",
      "zh-CN": "需求来自真实客户，不关起门来想。",
    },
    why: { en: "Teams that guess build for themselves.", "zh-CN": "凭想象做产品，最后只会做给自己用。" },
    proof: {
      en: "A log of what was designed with which customer.",
      "zh-CN": "与客户共创的记录：谁、何时、定了什么。",
    },
    sheets: ["backlog", "pmf"],
    traps: ["T02"],
    source: "001, L833–834",
  },
  {
    id: "PSF-PR-04",
    weight: "advice",
    text: {
      en: "Start in a narrow niche with a need others overlook and room to grow.",
      "zh-CN": "从窄而可延伸的细分切入，找别人没看见的刚需。",
    },
    why: {
      en: "In a crowded field a small team is outspent before it is known.",
      "zh-CN": "赛道太挤，小团队还没被看见就拼不过资源。",
    },
    proof: {
      en: "The niche in one line, and who else serves it.",
      "zh-CN": "一句话说清细分市场，附竞品扫描。",
    },
    sheets: ["market-share", "gtm-canvas"],
    source: "003, L11",
  },
  {
    id: "PSF-PR-05",
    weight: "advice",
    text: {
      en: "Aim for ten times the output for the same effort.",
      "zh-CN": "整体投入产出比要提升十倍，而不是改良几个百分点。",
    },
    why: {
      en: "Less than that rarely pays for the trouble of switching.",
      "zh-CN": "提升不够大，客户不值得折腾一次切换。",
    },
    proof: {
      en: "Effort and output before and after, for one customer.",
      "zh-CN": "同一客户使用前后的投入与产出对比。",
    },
    metrics: ["efficiency_gain"],
    sheets: ["pmf"],
    source: "003, L11",
  },
  {
    id: "PSF-PR-06",
    weight: "advice",
    text: {
      en: "See that suppliers and buyers of your customer gain too.",
      "zh-CN": "让客户的上下游也受益，避免被产业链排斥。",
    },
    why: {
      en: "A product that hurts a neighbour in the chain gets blocked there.",
      "zh-CN": "伤到链条上的任何一方，就会在那里被卡住。",
    },
    proof: { en: "A map of the chain: who gains, who loses.", "zh-CN": "产业链图：谁受益、谁受损。" },
    sheets: ["gtm-canvas"],
    source: "003, L11",
  },
  {
    id: "PSF-MS-01",
    weight: "advice",
    text: {
      en: "Sell early access before you build.",
      "zh-CN": "先预售、再开发：看有没有人愿意为抢先使用付费。",
    },
    why: { en: "Polite interest costs nothing; an order does.", "zh-CN": "口头认可不花钱，下单才算数。" },
    proof: { en: "Number of paid or signed commitments.", "zh-CN": "已付款或已签意向的客户数。" },
    metrics: ["accept_rate"],
    sheets: ["pmf"],
    source: "002, L6",
  },
  {
    id: "PSF-MS-02",
    weight: "advice",
    text: {
      en: "Prefer a gain the buyer can count to a cost he might save.",
      "zh-CN": "让买方看到可量化的商机，胜过帮他省成本。",
    },
    why: { en: "Savings have a floor; new business hasn’t.", "zh-CN": "省钱有上限，增收没有。" },
    proof: { en: "The buyer’s own calculation of return.", "zh-CN": "由买方自己算出来的投入产出表。" },
    sheets: ["key-deals"],
    traps: ["T47"],
    source: "003, L65–69",
  },
  {
    id: "PSF-BM-01",
    weight: "advice",
    text: {
      en: "Know how money will be earned from the first day.",
      "zh-CN": "从第一天就想清楚怎么赚钱，不走先免费的路。",
    },
    why: {
      en: "The cycle is long and the investment high; there is no later to fix it in.",
      "zh-CN": "周期长、投入大，等不到以后再补。",
    },
    proof: {
      en: "A sheet with price, cost and where profit begins.",
      "zh-CN": "定价与收入模型表，写明何处开始盈利。",
    },
    metrics: ["first_year_profit"],
    functions: ["CUSTOMERPNL"],
    sheets: ["unit-economics", "pricing"],
    source: "002, L10",
  },
  {
    id: "PSF-OR-01",
    weight: "advice",
    text: {
      en: "Settle early who the founders are and who does what.",
      "zh-CN": "创始人与合伙人的组成和分工早定。",
    },
    why: { en: "Who founds it decides where it goes.", "zh-CN": "谁来创业，决定了往哪里走。" },
    proof: { en: "Roles of the founders, written down.", "zh-CN": "成文的创始人分工。" },
    sheets: ["roles"],
    source: "000, L24",
  },
];
