import type { Topic } from "./topic";

export const MANAGEMENT = {
  pace: {
    statements: ["GTM-MS-28", "GTM-BM-22", "GTM-BM-23"],
    ask: {
      slower: { en: "When unsure, the slower pace.", "zh-CN": "拿不准时，选慢的节奏。" },
      value: {
        en: "Is there clear value for the early majority, measured?",
        "zh-CN": "早期大众得到的价值能否量化说清？",
      },
      indicator: {
        en: "Has someone looked hard for a renewal indicator and found none? Then back to PMF.",
        "zh-CN": "认真找过，仍没有信得过的先导指标，就回到 PMF。",
      },
    },
    source: "001, L344–345, L457–459",
  },
  price: {
    statements: ["GTM-BM-27"],
    ask: {
      leaves: {
        en: "Does the price leave enough to keep creating value for this customer?",
        "zh-CN": "现价是否留足利润，支撑持续为客户创造价值？",
      },
      imitators: {
        en: "Would this margin invite imitators, now that building is cheap?",
        "zh-CN": "利润空间会不会引来模仿者，尤其在研发越来越便宜时？",
      },
      segments: {
        en: "What do NDR and UE by segment say about it?",
        "zh-CN": "分客群的 NDR 与 UE 对定价说明了什么？",
      },
    },
    source: "001, L479–482",
  },
  ecosystem: {
    statements: ["RI-BM-01", "RI-MS-02"],
    ask: {
      gains: {
        en: "What does each partner gain that it could not gain alone?",
        "zh-CN": "每个伙伴得到了哪些单独做不到的收益？",
      },
      sameKeyPerson: {
        en: "Same customer, but also the same key person?",
        "zh-CN": "是同一客户，也是同一位关键人吗？",
      },
      border: { en: "Where is the border, and who may move it?", "zh-CN": "边界在哪里，由谁来调整？" },
    },
    source: "001, L797–814",
  },
  moat: {
    statements: ["SCL-MS-12"],
    ask: {
      missed: {
        en: "Which value would the customer miss next week if we were gone?",
        "zh-CN": "如果我们消失，客户下周会想念哪项价值？",
      },
      hours: {
        en: "More hours on rivals or on customers this month?",
        "zh-CN": "本月花在对手身上的时间多，还是花在客户身上的多？",
      },
    },
    source: "000, L65–67",
  },
  repeatability: {
    statements: ["GTM-BM-18"],
    ask: {
      steps: {
        en: "What worked once by product and drive, and which written steps let a stranger repeat it?",
        "zh-CN": "靠产品和冲劲做成的那一次，写成哪些步骤别人才能复制？",
      },
    },
    source: "000, L95",
  },
  unwatched: {
    statements: ["GTM-MS-16"],
    ask: {
      rule: {
        en: "Which rule or incentive makes this happen when nobody watches?",
        "zh-CN": "没人盯着的时候，靠哪条规则或激励让这件事照样发生？",
      },
    },
    source: "000, L81",
  },
} satisfies Record<string, Topic>;
