import type { Topic } from "./topic";

export const PRODUCT = {
  scene: {
    statements: ["PSF-PR-03", "GTM-PR-03"],
    ask: {
      whose: {
        en: "Whose working day does this requirement come from, and who has watched it?",
        "zh-CN": "这项需求来自哪位使用者的日常场景，谁实地看过？",
      },
      drop: { en: "Which step would that user drop?", "zh-CN": "使用者会愿意省掉哪一步？" },
    },
    source: "001, L49–50",
  },
  modules: {
    statements: ["PMF-PR-12", "PMF-PR-13"],
    ask: {
      cut: {
        en: "Is a module cut so coarsely that its links will tangle, or so finely that today’s work slows?",
        "zh-CN": "模块是否粗到日后关系混乱，或细到眼下做事变慢？",
      },
      seen: {
        en: "Do users or front-line staff ever see our module structure?",
        "zh-CN": "使用者或一线是否看得到内部模块结构？",
      },
      perfect: {
        en: "At PMF: is the wish for a perfect architecture delaying the test?",
        "zh-CN": "PMF 阶段：是否因追求架构完美耽误了验证？",
      },
    },
    source: "001, L133–141",
  },
  navigation: {
    statements: ["PMF-PR-14"],
    ask: {
      entries: {
        en: "Is every entry a stable key node, and does the map read like a catalogue of what we sell?",
        "zh-CN": "每个导航入口是否都是稳定的关键节点，读起来像一份卖点目录？",
      },
      home: {
        en: "Does the home page show what is used daily and what the product can do?",
        "zh-CN": "首页是否兼顾常用与能力展示？",
      },
    },
    source: "001, L142–145",
  },
  principles: {
    statements: ["PMF-PR-15"],
    ask: {
      written: {
        en: "Are the design principles written, and unchanged over the last releases?",
        "zh-CN": "设计原则是否成文，近几次发布有无变动？",
      },
      alike: {
        en: "Would two designers working apart make the same choice?",
        "zh-CN": "两位设计者分头做，会做出同样的选择吗？",
      },
      slip: {
        en: "Where did a user last press the wrong thing, and which principle was broken?",
        "zh-CN": "使用者最近一次误操作违反了哪条原则？",
      },
    },
    source: "001, L146–148",
  },
  restraint: {
    statements: ["SCL-PR-02", "SCL-PR-03"],
    ask: {
      pass: {
        en: "A step that is neither key nor in a key flow only needs a pass.",
        "zh-CN": "不在主干上的环节，及格就够。",
      },
      sells: {
        en: "Would sales close without this change? Then it can wait.",
        "zh-CN": "没有这项改动销售能不能成交？能就先不做。",
      },
      harder: {
        en: "Does it make work harder for those who use it today?",
        "zh-CN": "它会不会让现有使用者更难用？",
      },
    },
    source: "001, L542–551",
  },
  endUserData: {
    statements: ["SCL-PR-11"],
    ask: {
      data: {
        en: "Which data that end users create, used with consent, makes the product better with every customer?",
        "zh-CN": "哪些终端数据在授权使用后，会让产品随客户增多而变好？",
      },
      decision: {
        en: "Which decision of the customer could move up a level with it?",
        "zh-CN": "客户的哪项决策能因此上一个层次？",
      },
    },
    source: "001, L581–584; 003, L83",
  },
  nextProduct: {
    statements: ["SCL-PR-09", "RI-PR-01"],
    ask: {
      outside: {
        en: "Does the product connect people and machines outside the company?",
        "zh-CN": "产品能否连接企业外部的人和设备？",
      },
      predicts: {
        en: "Does it predict for each employee, not only report to managers?",
        "zh-CN": "能否为每位员工做预测，而不只是给管理者看报表？",
      },
      together: {
        en: "Which neighbouring tools will customers want in one?",
        "zh-CN": "客户会希望把哪些相邻应用合在一起？",
      },
    },
    source: "002, L34",
  },
  customWork: {
    statements: ["GTM-PR-05"],
    ask: {
      share: {
        en: "What share of revenue comes from work made for one customer?",
        "zh-CN": "收入中为单一客户定制的部分占多少？",
      },
      skills: {
        en: "Which skills must be built anew for a product?",
        "zh-CN": "转做产品，哪些组织能力必须重建？",
      },
    },
    source: "000, L32",
  },
  platform: {
    statements: ["PSF-PR-04"],
    ask: {
      way: {
        en: "Platform from the base down into verticals, or from one frequent need up: which, if any, is ours?",
        "zh-CN": "做平台是从底层切入垂直，还是从高频需求做到底层？我们走哪条，或都不走？",
      },
      advertising: {
        en: "A vertical product seldom needs mass advertising.",
        "zh-CN": "垂直产品很少需要大规模广告。",
      },
    },
    source: "002, L22",
  },
} satisfies Record<string, Topic>;
