import type { Topic } from "./topic";

export const ORGANISATION = {
  visits: {
    statements: ["GTM-OR-01"],
    ask: {
      himself: {
        en: "Did the business owner go himself, and not read someone’s report?",
        "zh-CN": "一号位是亲自去的，还是只看了汇报？",
      },
      seen: {
        en: "What did you see, why is it so, and what can we now do with it?",
        "zh-CN": "看到什么、原因是什么、由此能撬动什么？",
      },
    },
    source: "001, L484–489",
  },
  cultures: {
    statements: ["GTM-OR-10", "GTM-OR-16"],
    ask: {
      weekly: {
        en: "What do the key people of engineering and of sales do together every week?",
        "zh-CN": "技术与销售两边的关键人物每周一起做什么？",
      },
      vision: {
        en: "Is the shared vision about the customer’s better day, not about our ambition?",
        "zh-CN": "共同愿景说的是客户会变得更好，还是我们的野心？",
      },
      role: { en: "Which role do both sides look up to?", "zh-CN": "哪个岗位让两边都敬重？" },
    },
    source: "001, L515–521, L538–539",
  },
  managers: {
    statements: ["GTM-OR-11", "GTM-OR-13"],
    ask: {
      best: {
        en: "Is each manager among the best professionals of the team?",
        "zh-CN": "每位管理者是否也是团队里最专业的人之一？",
      },
      projects: {
        en: "Which projects did the candidate lead before the title?",
        "zh-CN": "任命之前，此人带成过哪些项目？",
      },
      thanks: {
        en: "Is this appointment a way of saying thanks?",
        "zh-CN": "这次任命是不是在用职位表达认可？",
      },
    },
    source: "001, L522–533",
  },
  resources: {
    statements: ["GTM-OR-12"],
    ask: {
      value: {
        en: "Who created the value of the last half-year, and what share of resources reached them?",
        "zh-CN": "近半年的价值由谁创造，资源有多少到了他们手里？",
      },
      evenly: {
        en: "Where did we share evenly only to keep the peace?",
        "zh-CN": "哪里只是为了和气而平均分配？",
      },
    },
    source: "001, L526",
  },
  knowledge: {
    statements: ["SCL-OR-03"],
    ask: {
      mouth: {
        en: "Which know-how still passes from mouth to mouth only?",
        "zh-CN": "哪些经验还只能口口相传？",
      },
      rules: {
        en: "Does each rule guard a minimum and each procedure save time? Drop the rest.",
        "zh-CN": "每条机制是否在保底、每个流程是否在提效？其余可以去掉。",
      },
      locked: {
        en: "Who is locked out of a document that would help?",
        "zh-CN": "谁因为权限看不到本该看的文档？",
      },
    },
    source: "001, L748–756",
  },
  coreTeam: {
    statements: ["SCL-OR-06", "SCL-OR-07"],
    ask: {
      vision: {
        en: "Did we agree on the vision before asking for resources?",
        "zh-CN": "在要资源之前，愿景达成共识了吗？",
      },
      agreed: {
        en: "On what do we agree, differ, not know, and choose?",
        "zh-CN": "哪些是共识、分歧、未知和共同的选择？",
      },
      hours: {
        en: "How many hours did the core team spend inside customer success this month?",
        "zh-CN": "核心团队本月在客户成功一线花了多少小时？",
      },
    },
    source: "001, L757–774",
  },
  execution: {
    statements: ["SCL-OR-09"],
    ask: {
      whatFor: {
        en: "Does each team know what it executes for?",
        "zh-CN": "每个团队是否清楚为了什么而执行？",
      },
      meeting: { en: "Which meeting could have been a message?", "zh-CN": "哪些会议发条消息就够了？" },
      roles: { en: "Do our goals name roles, not persons?", "zh-CN": "目标写的是岗位，还是个人？" },
    },
    source: "001, L775–787",
  },
  exceptions: {
    statements: ["GTM-OR-18"],
    ask: {
      unwritten: {
        en: "Which problem came back this week without a written rule for it?",
        "zh-CN": "本周哪个反复出现的问题还没有成文做法？",
      },
      time: {
        en: "How much of the manager’s time goes to the exceptions?",
        "zh-CN": "管理者有多少时间花在特殊情况上？",
      },
    },
    source: "000, L14",
  },
  teamDesign: {
    statements: ["PMF-OR-04"],
    ask: {
      marketing: {
        en: "What is marketing judged by, and does it need an SDR?",
        "zh-CN": "市场部看什么指标，要不要设 SDR？",
      },
      selling: {
        en: "Split selling into phone and visits? Give pre-sales and implementation own teams?",
        "zh-CN": "销售是否拆成电销与外勤，售前与实施是否单设？",
      },
      service: {
        en: "After the sale: a hotline that waits, or CSMs who act first?",
        "zh-CN": "售后是等客户来电，还是由 CSM 主动推动？",
      },
    },
    source: "000, L28",
  },
  topTeam: {
    statements: ["PSF-OR-01"],
    ask: {
      posts: {
        en: "Has every position of the top team one holder, with no gap and no overlap?",
        "zh-CN": "核心团队的每个位置是否都有人守住，没有空缺，也没有重叠？",
      },
    },
    source: "000, L83",
  },
  energy: {
    statements: ["SCL-OR-04"],
    ask: {
      layers: {
        en: "Body first, then mood and attention, on top a sense of purpose.",
        "zh-CN": "精力自下而上：身体、情绪与专注、意义。",
      },
      worth: {
        en: "Did I tell each person what this task is worth?",
        "zh-CN": "我有没有说清每项任务的价值？",
      },
    },
    source: "000, L97",
  },
  founders: {
    statements: ["PSF-OR-01", "PSF-MS-01"],
    ask: {
      coach: {
        en: "Who coaches the founders, once a month, with feedback from all around?",
        "zh-CN": "谁每月辅导创始人，并收集全方位反馈？",
      },
      handOver: {
        en: "Which job do I know well enough now to hire for?",
        "zh-CN": "哪项工作我已熟到可以招人接手？",
      },
      payers: {
        en: "Before building: would two customers pay for early access?",
        "zh-CN": "动手之前，有没有两家客户愿意为抢先使用付费？",
      },
    },
    source: "002, L6",
  },
  coOwners: {
    statements: ["GTM-OR-15"],
    ask: {
      task: {
        en: "Which long-standing co-owner (partner) gets which training and which small task now, for a larger one later?",
        "zh-CN": "给老合伙人安排哪项培养和眼下的小任务，为将来储备？",
      },
    },
    source: "000, L16",
  },
} satisfies Record<string, Topic>;
