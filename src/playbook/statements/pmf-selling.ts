import type { Statement } from "./statement";

export const PMF_SELLING: readonly Statement[] = [
  {
    id: "PMF-MS-01",
    weight: "should",
    text: {
      en: "Win the most valuable and most willing customers, whatever it takes.",
      "zh-CN": "不惜代价拿下最有价值、最愿配合的客户。",
    },
    why: {
      en: "The first customers decide what the product becomes.",
      "zh-CN": "第一批客户决定产品会长成什么样。",
    },
    proof: { en: "A short list of names with the reason for each.", "zh-CN": "名单及各自的理由。" },
    sheets: ["pmf", "key-deals"],
    source: "001, L151",
  },
  {
    id: "PMF-MS-02",
    weight: "should",
    text: {
      en: "Look for shared values, an urgent problem, a budget and, best of all, zeal.",
      "zh-CN": "看四点：价值观契合、问题紧迫、付得起，最好还愿意传播。",
    },
    why: {
      en: "One that is missing shows up later as churn or silence.",
      "zh-CN": "缺一样，日后就会变成流失或沉默。",
    },
    proof: { en: "Each prospect scored on the four.", "zh-CN": "按四项给每家打分。" },
    items: ["R02"],
    sheets: ["pmf"],
    source: "001, L152",
  },
  {
    id: "PMF-MS-03",
    weight: "advice",
    text: {
      en: "First those about to lead, then the leaders, then the well-known names.",
      "zh-CN": "先找即将领先的创新者，再找当下的领先者，最后才是名气大的。",
    },
    why: {
      en: "A rising firm has most to gain and least to lose.",
      "zh-CN": "上升期的企业收益最大、包袱最小。",
    },
    proof: { en: "A list in three tiers.", "zh-CN": "分三层的目标名单。" },
    sheets: ["case-library", "pmf"],
    source: "001, L153",
  },
  {
    id: "PMF-MS-04",
    weight: "must",
    text: {
      en: "Keep one clear customer profile, shared by all.",
      "zh-CN": "只有一份清晰的客户画像，全员一致。",
    },
    why: { en: "Two profiles mean two products.", "zh-CN": "两份画像就意味着两个产品。" },
    items: ["R02"],
    sheets: ["gtm-canvas", "pmf"],
    traps: ["T01"],
    source: "001, L155, L200",
  },
  {
    id: "PMF-MS-05",
    weight: "should",
    text: {
      en: "Describe the value customers care for, and the vision you drew up with them.",
      "zh-CN": "写清客户在意的核心价值，以及与客户共创的愿景。",
    },
    why: { en: "A vision of your own sells to you only.", "zh-CN": "自己一厢情愿的愿景，只能打动自己。" },
    proof: { en: "A statement customers have read and agreed to.", "zh-CN": "客户看过并认可的表述。" },
    items: ["R01"],
    sheets: ["gtm-canvas", "pmf"],
    source: "001, L156",
  },
  {
    id: "PMF-MS-06",
    weight: "advice",
    text: {
      en: "Earn trust in person, and by building the vision together.",
      "zh-CN": "信任靠人与人的交往，也靠一起描绘愿景。",
    },
    why: { en: "There is no track record to point to yet.", "zh-CN": "这时还没有成绩可以拿出来说话。" },
    proof: { en: "Visit notes.", "zh-CN": "拜访记录。" },
    sheets: ["key-deals", "knowledge"],
    source: "001, L157–159",
  },
  {
    id: "PMF-MS-07",
    weight: "should",
    text: {
      en: "Charge in a way that lasts: less money up front for many years.",
      "zh-CN": "收费要可持续：少收甚至不收一次性多年款。",
    },
    why: {
      en: "Years paid in advance hide whether anyone would stay.",
      "zh-CN": "一次收多年，就看不出客户愿不愿留下。",
    },
    items: ["R26"],
    metrics: ["multi_year_share", "arr_to_tcv"],
    functions: ["PREPAY", "MONTHSUPFRONT", "RECOGNIZED", "CARR", "CMRR"],
    sheets: ["deals"],
    traps: ["T41", "T22"],
    source: "001, L160–161",
  },
  {
    id: "PMF-MS-08",
    weight: "should",
    text: { en: "Don’t sell half-years.", "zh-CN": "不卖半年约。" },
    why: {
      en: "Half a year is too short to succeed and long enough to disappoint.",
      "zh-CN": "半年不够做出成效，却足够让客户失望。",
    },
    proof: { en: "None among the contracts signed.", "zh-CN": "签下的合同里没有半年期。" },
    items: ["R26"],
    metrics: ["half_year_share"],
    sheets: ["deals"],
    source: "001, L162",
  },
  {
    id: "PMF-MS-09",
    weight: "advice",
    text: {
      en: "Let the first head of sales be an evangelist who sells in person; 100 payers make a playbook.",
      "zh-CN": "首位销售负责人应是布道者，亲自去卖；约百家付费客户沉淀出基本打法。",
    },
    why: {
      en: "What the first seller can’t do, nobody can be taught.",
      "zh-CN": "第一个人都卖不出去，就没法教别人卖。",
    },
    proof: { en: "Number of paying customers, and the playbook.", "zh-CN": "付费客户数与成文打法。" },
    metrics: ["sales_leader"],
    sheets: ["sales-team"],
    source: "002, L10",
  },
  {
    id: "PMF-MS-10",
    weight: "advice",
    text: {
      en: "Hire the first sellers for drive, not for a typical background.",
      "zh-CN": "早期销售看拼劲，不看履历是否对口。",
    },
    why: {
      en: "There is no process yet that experience could run.",
      "zh-CN": "这时还没有流程可供老手照做。",
    },
    proof: { en: "Notes of why each was hired.", "zh-CN": "写明每个人录用理由的招聘记录。" },
    sheets: ["sales-team"],
    traps: ["T18"],
    source: "002, L6",
  },
];
