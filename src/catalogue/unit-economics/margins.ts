import { amount, cost, defineFunction, ratio, type AnswerCell, type Text } from "../define";
import { labelIn, language, nativeLabel } from "../labels";

const HEADS = {
  margin: { en: "margin", "zh-CN": "毛利" },
  amount: { en: "amount", "zh-CN": "金额" },
  rate: { en: "rate", "zh-CN": "比率" },
} as const satisfies Record<string, Text>;

/** Before the number of a margin. */
const PREFIX: Text = { en: "margin", "zh-CN": "毛利 " };

export const MARGINS = defineFunction({
  id: "MARGINS",
  family: "unit-economics",
  title: { en: "Margin ladder", "zh-CN": "毛利阶梯" },
  summary: {
    en: "Margins 1 to 4 of the handbook: what is left after sales and delivery, then service, then R&D, then administration. Shows at which step the money goes.",
    "zh-CN":
      "手册的毛利 1 至 4：依次扣除获客与交付、服务运营、产品研发、行政支持后的余额，可看出钱花在哪一级。",
  },
  formula: {
    en: "margin1 = revenue − sales_marketing − delivery\nmargin2 = margin1 − service_ops\nmargin3 = margin2 − rnd\nmargin4 = margin3 − admin\nrate = amount ÷ revenue",
    "zh-CN":
      "margin1 = revenue − sales_marketing − delivery\nmargin2 = margin1 − service_ops\nmargin3 = margin2 − rnd\nmargin4 = margin3 − admin\nrate = amount ÷ revenue",
  },
  basis: {
    en: "The handbook’s ladder, not the gross margin of accounting: margin 1 already carries marketing and sales.",
    "zh-CN": "手册的毛利阶梯，并非会计上的毛利：毛利 1 已扣除市场与销售成本。",
  },
  params: [
    amount("revenue", { en: "revenue of the period", "zh-CN": "当期收入" }),
    cost("sales_marketing", { en: "cost of marketing and sales", "zh-CN": "市场与销售成本" }),
    cost("delivery", { en: "cost of delivery and implementation", "zh-CN": "交付与实施成本" }),
    cost("service_ops", { en: "cost of service and operations", "zh-CN": "基础服务与运营成本" }),
    cost("rnd", { en: "cost of product and R&D", "zh-CN": "产品研发成本" }),
    cost("admin", { en: "cost of support and administration", "zh-CN": "组织支持与行政成本" }),
    language,
  ],
  result: { table: ["text", "amount", "percent"] },
  compute: (revenue, salesMarketing, delivery, serviceOps, rnd, admin, language) => {
    const margin1 = revenue - salesMarketing - delivery;
    const margin2 = margin1 - serviceOps;
    const margin3 = margin2 - rnd;
    const margin4 = margin3 - admin;
    const line = (number: number, value: number): AnswerCell[] => [
      labelIn(language, PREFIX) + number,
      value,
      ratio(value, revenue, "revenue"),
    ];
    return [
      [HEADS.margin, HEADS.amount, HEADS.rate].map((head) => labelIn(language, head)),
      line(1, margin1),
      line(2, margin2),
      line(3, margin3),
      line(4, margin4),
    ];
  },
  native:
    "LET(line,SEQUENCE(5,1,0),field,SEQUENCE(1,3)," +
    "left,revenue-IF(line>0,sales_marketing,0)-IF(line>0,delivery,0)-IF(line>1,service_ops,0)-IF(line>2,rnd,0)-IF(line>3,admin,0)," +
    `margin,${nativeLabel(HEADS.margin)},amount,${nativeLabel(HEADS.amount)},rate,${nativeLabel(HEADS.rate)},prefix,${nativeLabel(PREFIX)},` +
    "IF(line=0,IF(field=1,margin,IF(field=2,amount,rate)),IF(field=1,prefix&line,IF(field=2,left,left/revenue))))",
  conventions: [
    {
      en: "The handbook looks for margin 1 of 60% or more at scale, and for margin 2 above 0 and rising when sellers are added at GTM.",
      "zh-CN": "手册要求：规模化阶段毛利 1 达到 60%；GTM 阶段毛利 2 为正，且增加销售后继续上升。",
    },
    {
      en: "For LTV take revenue less the cost of delivering and serving, which is none of the four.",
      "zh-CN": "计算 LTV 应取收入减交付与服务成本，四级毛利都不是。",
    },
  ],
  pitfalls: [
    {
      en: "Revenue and costs must belong to the same period. Cash received for a year ahead is not this month’s revenue.",
      "zh-CN": "收入与成本须同期。预收的全年款项不是当月收入。",
    },
    {
      en: "A cost put into the wrong line moves every margin below it.",
      "zh-CN": "成本归错一级，其下各级毛利都会失真。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a cost is negative", "zh-CN": "某项成本为负数" },
      args: [1000, 300, -100, 150, 180, 90],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [1000, 300, 100, 150, 180, 90],
      result: [
        ["margin", "amount", "rate"],
        ["margin1", 600, 0.6],
        ["margin2", 450, 0.45],
        ["margin3", 270, 0.27],
        ["margin4", 180, 0.18],
      ],
      source: { en: "by hand, step by step", "zh-CN": "逐级手算" },
    },
    {
      args: [1000, 300, 100, 150, 180, 90, "中文"],
      result: [
        ["毛利", "金额", "比率"],
        ["毛利 1", 600, 0.6],
        ["毛利 2", 450, 0.45],
        ["毛利 3", 270, 0.27],
        ["毛利 4", 180, 0.18],
      ],
      source: { en: "by hand, with Chinese labels", "zh-CN": "手算，中文标签" },
    },
    {
      args: [null, 300, 100, 150, 180, 90],
      result: [
        ["margin", "amount", "rate"],
        ["margin1", -400, "#DIV/0!"],
        ["margin2", -550, "#DIV/0!"],
        ["margin3", -730, "#DIV/0!"],
        ["margin4", -820, "#DIV/0!"],
      ],
      source: { en: "by hand: without revenue there is no rate", "zh-CN": "手算：没有收入就没有比率" },
    },
  ],
  sources: [{ en: "Handbook 001, L422–429, L747", "zh-CN": "手册 001，L422–429，L747" }],
  related: ["CONTRIBUTION", "VERDICT", "GTM.GATE", "GROSSMARGIN", "REPYIELD"],
  synonyms: [
    "gross margin 1",
    "gross margin 2",
    "GM1",
    "GM2",
    "毛利1",
    "毛利2",
    "损益结构",
    "毛利3",
    "毛利4",
    "UE 模型",
  ],
});
