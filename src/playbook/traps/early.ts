import { trap, type Trap } from "./trap";

/** Before there is a fit to sell. */
export const EARLY: readonly Trap[] = [
  trap(
    "T01",
    ["PSF", "marketing_sales"],
    [
      ["Target customer undefined", "目标客户定义不清晰"],
      ["Choose the battlefield and write the customer profile first.", "先选定战场，写清客户画像。"],
    ],
    ["001", "L831–832"],
    {
      question: ["Do we sell without a written customer profile?", "是否没有成文的客户画像就在销售？"],
      signals: [["deals", "Deals without a profile tag, last quarter", "上季未标注客群的成交占比"]],
    },
  ),
  trap(
    "T02",
    ["PSF", "product_rd"],
    [
      ["Closed-door R&D", "产研闭门造车"],
      ["Start from a true need; sell painkillers, not vitamins.", "从真需求出发，做止痛药，不做维生素。"],
    ],
    ["001", "L833–834"],
    {
      question: [
        "Fewer than a handful of customer talks by product people in 30 days?",
        "近 30 天产研与客户的交流是否寥寥无几？",
      ],
      signals: [["backlog", "Needs with a named customer", "写明具体客户的需求占比"]],
    },
  ),
  trap(
    "T03",
    ["PMF", "product_rd"],
    [
      ["Self-satisfied value creation", "自嗨式价值创造"],
      [
        "Choose value that people will pay for and that costs little to deliver.",
        "选择付费意愿强、交付成本合理的价值。",
      ],
    ],
    ["001", "L836–837"],
    {
      signals: [
        ["deals", "Deals at a loss in year one", "首年亏损的成交数"],
        ["pricing", "Conversion in price tests, change a quarter", "定价测试转化率，每季变化"],
      ],
    },
  ),
  trap(
    "T04",
    ["PMF", "business_mgmt"],
    [
      ["Scaling before PMF", "PMF 之前就扩张（Pre-PMF Scaling）"],
      [
        "Don’t run before the value is proven; watch the leading indicators of PMF.",
        "价值没验证就不抢跑，盯住 PMF 的先导指标。",
      ],
    ],
    ["001", "L838–839"],
    {
      occasion: [
        ["costs", "Sellers, change on the quarter", "销售人数，较上季"],
        ["costs", "Marketing spend, change on the quarter", "市场投入，较上季"],
      ],
      signals: [["readiness", "PMF gates not passed, R01–R06", "未通过的 PMF 关口（R01–R06）"]],
    },
  ),
];
