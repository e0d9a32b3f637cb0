import type { InputCells } from "../cells";
import { rowOf, type Input } from "../input";

const sales = rowOf("marketing_sales");

/** A comparison of the latest quarter with the earliest one that is filled in; "" while there is none. */
function sinceEarliest(ref: string, compare: (after: string, before: string) => string) {
  return ({ now, each }: InputCells) => {
    const [first, second, third] = each(ref);
    const before = `IF(${first}="",IF(${second}="",${third},${second}),${first})`;
    return `IF(COUNT(${first},${second},${third})=0,"",${compare(now(ref), before)})`;
  };
}

export const SALES_INPUTS: readonly Input[] = [
  sales(
    "I04",
    "count",
    "latest",
    1,
    { en: "Deals signed", "zh-CN": "成交数" },
    {
      en: "All new contracts of the quarter",
      "zh-CN": "当季全部新签合同数",
    },
  ),
  sales(
    "I05",
    "count",
    "latest",
    1,
    { en: "of which outside the target profile", "zh-CN": "其中非目标客群" },
    {
      en: "Deals with customers that the agreed profile rules out; 0 if none",
      "zh-CN": "与非目标客群的成交数，没有则填 0",
    },
    { indent: true },
  ),
  sales(
    "I06",
    "share",
    "all",
    2,
    { en: "Lead-to-deal conversion", "zh-CN": "线索转成交率" },
    {
      en: "Share of the quarter’s qualified leads that signed; first the quarter before the best practice",
      "zh-CN": "当季合格线索中签约的占比；最早一季填最佳实践采用之前",
    },
  ),
  sales(
    "I40",
    "hours",
    "all",
    2,
    { en: "Hours per deal", "zh-CN": "单均耗时" },
    {
      en: "Sellers’ hours from lead to signature, mean of the quarter’s deals; the same quarters as I06",
      "zh-CN": "从线索到签约的销售工时，取当季成交平均；季度与 I06 相同",
    },
  ),
  sales(
    "I41",
    "change",
    "latest",
    1,
    { en: "Change of conversion", "zh-CN": "转化率变化" },
    {
      en: "Computed: I06 of the latest quarter − of the earliest one filled in",
      "zh-CN": "自动计算：最近一季的 I06 − 最早已填一季",
    },
    { reads: ["I06"], value: sinceEarliest("I06", (after, before) => `${after}-${before}`) },
  ),
  sales(
    "I42",
    "change",
    "latest",
    1,
    { en: "Hours saved per deal", "zh-CN": "单均耗时节省" },
    {
      en: "Computed: 1 − I40 of the latest quarter ÷ of the earliest one filled in",
      "zh-CN": "自动计算：1 − 最近一季的 I40 ÷ 最早已填一季",
    },
    { reads: ["I40"], value: sinceEarliest("I40", (after, before) => `1-${after}/${before}`) },
  ),
  sales(
    "I07",
    "count",
    "all",
    2,
    { en: "Sellers", "zh-CN": "销售人数" },
    {
      en: "Full-time equivalents at the end of the quarter",
      "zh-CN": "季末全职折算人数（FTE）",
    },
  ),
  sales(
    "I08",
    "money",
    "latest",
    1,
    { en: "New ARR signed", "zh-CN": "新签 ARR" },
    {
      en: "Yearly recurring revenue of the quarter’s new contracts",
      "zh-CN": "当季新签合同的年度经常性收入",
    },
  ),
  sales(
    "I09",
    "money",
    "latest",
    1,
    { en: "Loaded cost per seller", "zh-CN": "销售人均全成本" },
    {
      en: "Pay, commission, travel and seat of one seller in the quarter",
      "zh-CN": "一名销售当季的薪酬、提成、差旅与工位",
    },
  ),
  sales(
    "I10",
    "money",
    "all",
    2,
    { en: "Sales and marketing spend", "zh-CN": "销售与市场费用" },
    {
      en: "All of the quarter, without customer success",
      "zh-CN": "当季全部销售与市场费用，不含客户成功",
    },
  ),
  sales(
    "I11",
    "count",
    "all",
    1,
    { en: "New customers", "zh-CN": "新增客户" },
    {
      en: "Customers who paid for the first time in the quarter",
      "zh-CN": "当季首次付费的客户数",
    },
  ),
  sales(
    "I12",
    "count",
    "latest",
    1,
    { en: "Target customers in the vertical", "zh-CN": "垂直市场目标客户数" },
    {
      en: "All firms that fit the profile in the market you attack, counted bottom-up",
      "zh-CN": "正在主攻的市场中符合画像的全部企业，自下而上统计",
    },
  ),
  sales(
    "I13",
    "count",
    "latest",
    1,
    { en: "of which your customers", "zh-CN": "其中自有客户数" },
    {
      en: "Those who pay at the end of the quarter",
      "zh-CN": "季末付费的客户数",
    },
    { indent: true },
  ),
  sales(
    "I43",
    "count",
    "latest",
    1,
    { en: "Other verticals attacked", "zh-CN": "同时主攻的其他垂直市场数" },
    {
      en: "Verticals you attack at the same time beside that one; 0 if none",
      "zh-CN": "除该市场外同时在主攻的垂直市场，没有则填 0",
    },
  ),
  sales(
    "I14",
    "money",
    "latest",
    1,
    { en: "Revenue from small customers", "zh-CN": "小客户收入" },
    {
      en: "The part of the quarter’s revenue that your smallest tier pays",
      "zh-CN": "当季收入中由最小一档客户贡献的部分",
    },
  ),
];
