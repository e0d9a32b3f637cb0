import type { Topic } from "./topic";

export const SERVICE = {
  training: {
    statements: ["SCL-SO-10"],
    ask: {
      alike: {
        en: "Small, alike, no direct rivals; let a customer speak in his own scene.",
        "zh-CN": "人少、相似、无直接竞品，让客户讲自己的场景。",
      },
      short: {
        en: "Short, for one situation, with pictures.",
        "zh-CN": "内容要短，只讲一个场景，多用图像。",
      },
    },
    source: "001, L667–674",
  },
  situation: {
    statements: ["GTM-SO-14"],
    ask: {
      beyond: {
        en: "What do we know of the customer’s situation beyond the functions he uses?",
        "zh-CN": "除了功能使用，我们还了解客户的哪些处境？",
      },
      advisor: { en: "Who on the team can advise his business?", "zh-CN": "团队里谁能为客户的业务出主意？" },
    },
    source: "003, L71–75",
  },
  implementation: {
    statements: ["GTM-SO-19", "SCL-SO-01"],
    ask: {
      who: {
        en: "Who implements, and is it someone other than the seller?",
        "zh-CN": "由谁实施，是否与销售分开？",
      },
      unmet: {
        en: "Which needs could configuration not meet last quarter?",
        "zh-CN": "上季度有哪些需求靠配置解决不了？",
      },
    },
    source: "000, L7, L52–54",
  },
  fastest: {
    statements: ["RI-BM-03"],
    ask: {
      grew: {
        en: "Who grew fastest with us, and what did we build for him that others can use?",
        "zh-CN": "谁和我们一起成长最快，为他做的哪些可以给更多客户用？",
      },
    },
    source: "003, L47–53",
  },
} satisfies Record<string, Topic>;
