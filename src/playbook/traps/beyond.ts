import { trap, type Trap } from "./trap";

/** At the second curve, and at any time. */
export const BEYOND: readonly Trap[] = [
  trap(
    "T10",
    ["SECOND", "business_mgmt"],
    [
      ["No echelon of growth", "缺少梯次成长的章法"],
      [
        "Not too early, not too much; new business needs a PMF of its own.",
        "不过早、不过多，新业务须有自己的 PMF。",
      ],
    ],
    ["001", "L853–854"],
    {
      occasion: ["growth-paths", "New business, share of R&D, change on the quarter", "新业务占研发，较上季"],
      signals: [["growth-paths", "New businesses with PMF items open", "PMF 事项未齐的新业务"]],
    },
  ),
  trap(
    "T25",
    ["ALL", "organization"],
    [
      ["Nobody answers for growth", "增长的责任陷阱"],
      ["Give growth an owner early, as a rule of the house.", "尽早以制度明确增长由谁负责。"],
    ],
    ["004", "L243"],
    {
      question: ["Does every KPI but growth have an owner?", "是否各项 KPI 都有人负责，唯独增长没有？"],
      signals: [["okr", "Growth has an owner", "增长有负责人"]],
      takes: 1,
    },
  ),
];
