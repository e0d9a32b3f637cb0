import type { Statement } from "./statement";

export const PMF_SERVICE: readonly Statement[] = [
  {
    id: "PMF-SO-01",
    weight: "should",
    text: {
      en: "Service’s first job is to bring needs back; cost per head comes later.",
      "zh-CN": "服务的首要价值是理解并带回需求，标准化与人均成本以后再谈。",
    },
    why: { en: "Whoever serves hears first what is missing.", "zh-CN": "离客户最近的人最先听到缺什么。" },
    proof: { en: "A log of needs, entered by service.", "zh-CN": "由服务人员登记的需求台账。" },
    sheets: ["service-desk", "backlog"],
    source: "001, L165",
  },
  {
    id: "PMF-SO-02",
    weight: "should",
    text: {
      en: "Don’t wait for calls: see to it that customers succeed.",
      "zh-CN": "不做被动服务，只做主动的客户成功。",
    },
    why: {
      en: "Early customers who struggle don’t complain; they vanish.",
      "zh-CN": "早期客户遇到困难往往不说，直接不用了。",
    },
    proof: { en: "A contact plan for each customer.", "zh-CN": "每家客户的接洽计划。" },
    sheets: ["success-plans", "customers"],
    source: "001, L166",
  },
  {
    id: "PMF-SO-03",
    weight: "should",
    text: { en: "Let go of those who can’t succeed with it now.", "zh-CN": "主动放弃眼下做不成的客户。" },
    why: { en: "They take the hours and teach the wrong lesson.", "zh-CN": "他们耗时间，还会把方向带偏。" },
    proof: { en: "A list of customers released.", "zh-CN": "已主动放弃的客户名单。" },
    sheets: ["customers", "pmf"],
    source: "001, L167",
  },
  {
    id: "PMF-SO-04",
    weight: "should",
    text: {
      en: "Record the best practice: which solution, how to set it up, what to watch.",
      "zh-CN": "记下最佳实践：用哪套方案、怎么设计、要注意什么。",
    },
    why: { en: "A success nobody wrote down can’t be repeated.", "zh-CN": "没记下来的成功复制不了。" },
    items: ["R03"],
    sheets: ["case-library", "delivery"],
    source: "001, L168–171",
  },
  {
    id: "PMF-SO-05",
    weight: "should",
    text: {
      en: "Choose one stable north-star number that fits your value and their business.",
      "zh-CN": "定一个长期稳定的北极星指标，既合自身价值，也合客户业务。",
    },
    why: { en: "It tells a live customer from a paying one.", "zh-CN": "它能分清谁在真用、谁只是付了钱。" },
    proof: { en: "Its definition and how it is read.", "zh-CN": "指标定义与取数方法。" },
    sheets: ["signals", "okr"],
    source: "001, L175",
  },
  {
    id: "PMF-SO-06",
    weight: "should",
    text: {
      en: "While NDR and LTV:CAC can’t be known, steer by leading indicators.",
      "zh-CN": "NDR 与 LTV:CAC 尚无法估算时，用先导指标判断。",
    },
    why: { en: "The first renewals come too late to steer by.", "zh-CN": "等到第一批续费再看就晚了。" },
    proof: { en: "The indicators and their weekly figures.", "zh-CN": "先导指标及每周数值。" },
    metrics: ["leading_ratio"],
    sheets: ["signals"],
    traps: ["T04"],
    source: "001, L173",
  },
  {
    id: "PMF-SO-07",
    weight: "advice",
    text: {
      en: "Believe what customers do before what they score.",
      "zh-CN": "看行为胜过看打分：活跃与续费意愿比 NPS 可靠。",
    },
    why: { en: "A score is a courtesy; use is a fact.", "zh-CN": "打分可能是客气，使用才是事实。" },
    proof: { en: "Activity and intent to renew next to NPS.", "zh-CN": "活跃度、续费意愿与 NPS 并列。" },
    functions: ["NPS"],
    sheets: ["health", "customers"],
    traps: ["T24"],
    source: "001, L174",
  },
  {
    id: "PMF-SO-08",
    weight: "advice",
    text: {
      en: "Build the measures of value around the north star.",
      "zh-CN": "围绕北极星搭建价值衡量体系。",
    },
    why: { en: "One number alone doesn’t say what to do.", "zh-CN": "单个数字说明不了该做什么。" },
    proof: { en: "A tree of measures.", "zh-CN": "指标树。" },
    sheets: ["signals", "okr"],
    source: "001, L176",
  },
];
