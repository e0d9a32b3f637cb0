import type { Topic } from "./topic";

export const SELLING = {
  collisions: {
    statements: ["GTM-MS-18"],
    ask: {
      register: {
        en: "Settle a collision by the claim register, not by who argues longer.",
        "zh-CN": "撞单以认领记录为准，不比谁更能争。",
      },
      level: {
        en: "Keep collisions at a level you accept; stamping them out costs more than it saves.",
        "zh-CN": "撞单控制在可接受的水平即可，彻底杜绝得不偿失。",
      },
      passing: {
        en: "A seller who can’t use a lead may pass it on; watch that it stays rare.",
        "zh-CN": "不能用的线索可以转给别人，但只能是少数。",
      },
    },
    source: "001, L312–313",
  },
  repetition: {
    statements: ["SCL-MS-05"],
    ask: {
      repeat: {
        en: "Repeat what works before inventing: to each new listener it is new.",
        "zh-CN": "有效的动作先重复做，对新受众而言都是首次。",
      },
    },
    source: "001, L601–605",
  },
  extras: {
    statements: ["SCL-MS-11"],
    ask: {
      paid: {
        en: "Which paid extra would make a follower take part in his own success?",
        "zh-CN": "哪种付费服务能让跟随者更投入自己的成功？",
      },
      again: {
        en: "Which finished custom work can be sold again at a lower price?",
        "zh-CN": "哪些已完成的定制可以较低价格再次出售？",
      },
    },
    source: "001, L632–636",
  },
  industry: {
    statements: ["GTM-MS-27"],
    ask: {
      aim: {
        en: "Which aim does opening this industry serve: revenue, easier signing, or a higher wall?",
        "zh-CN": "进入该行业是为扩大营收、降低签约难度，还是抬高进入壁垒？",
      },
      after: { en: "How will we see in a year that it did?", "zh-CN": "一年后用什么判断达到了？" },
    },
    source: "000, L46",
  },
  marketEducation: {
    statements: ["SCL-MS-02"],
    ask: {
      educate: {
        en: "What did we do this quarter to educate the market, and where was rivalry good for customers?",
        "zh-CN": "本季度为培育市场做了什么，哪些良性竞争让客户受益？",
      },
    },
    source: "000, L36",
  },
} satisfies Record<string, Topic>;
