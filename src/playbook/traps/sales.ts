import { trap, type Trap } from "./trap";

/** On the way to market: sellers and how they are led, what is promised, delivered and renewed. */
export const SALES_TRAPS: readonly Trap[] = [
  trap(
    "T18",
    ["GTM", "organization"],
    [
      ["Sales-hiring trap", "销售招聘陷阱"],
      [
        "Hire deer hunters; a wrong seller costs more in lost chances than in pay.",
        "招猎鹿人；用错人，丢掉的机会比底薪更贵。",
      ],
    ],
    ["004", "L177–181"],
    {
      signals: [
        [
          "sales-team",
          "Lowest ARR per deal of a background, to the team’s",
          "按背景看，最低单均 ARR 与团队之比",
        ],
      ],
    },
  ),
  trap(
    "T23",
    ["GTM", "service_ops"],
    [
      ["Over-promised, so delivery fails", "过度承诺导致交付失败"],
      [
        "Deliver a defined recipe for the business, not “anything negotiable”.",
        "按既定的业务方案交付，不能什么都答应。",
      ],
    ],
    ["004", "L213–221"],
    {
      signals: [
        [
          ["delivery", "Delivery success, change on the quarter", "交付成功率，较上季"],
          ["delivery", "Delivery days, change a quarter", "交付周期，每季变化"],
        ],
        ["delivery", "Promised beyond the scope", "超范围承诺占比"],
      ],
    },
  ),
  trap(
    "T24",
    ["GTM", "service_ops"],
    [
      ["Satisfaction mistaken for success", "满意度误区"],
      ["Judge customer success by less churn and more revenue.", "客户成功看流失降没降、收入增没增。"],
    ],
    ["004", "L227–233"],
    {
      signals: [
        ["renewals", "Renewal rate while NPS is high", "NPS 高时的续费率"],
        ["okr", "Churn and expansion among CS KPIs", "客户成功 KPI 是否含流失与增购"],
      ],
    },
  ),
  trap(
    "T26",
    ["GTM", "product_rd"],
    [
      ["Sales overflow bends the PMF", "新签需求带跑 PMF"],
      [
        "Lower incentive, no product support; outside developers on the open platform.",
        "降低提成，产品不做，由开放平台上的外部开发者承接。",
      ],
    ],
    ["001", "L229–232, L286–294"],
    {
      signals: [
        ["deals", "Off-target share", "非目标客群成交占比"],
        ["backlog", "Built for overflow or new segments, no reason given", "为非目标客群开发且未写理由"],
      ],
    },
  ),
  trap(
    "T27",
    ["GTM", "organization"],
    [
      ["Vicious circle of the sales team", "销售体系恶性循环"],
      ["Mend UE and management; give resources to the best.", "理顺 UE 与管理，把资源给优秀的人。"],
    ],
    ["001", "L495–501"],
    {
      signals: [
        ["sales-team", "Stable sellers kept, 12 months", "稳定出单销售留存率（12 个月）"],
        ["sales-team", "Leavers’ resources given to the average", "离职资源分给业绩平平者（次）"],
      ],
    },
  ),
  trap(
    "T28",
    ["GTM", "marketing_sales"],
    [
      ["Selling along", "带着卖"],
      ["Let each seller focus.", "让销售各自专注，不带着卖。"],
    ],
    ["001", "L309–312"],
    {
      question: [
        "Do sellers carry several products and hardly sell some of them?",
        "销售是否带着卖多个产品，其中有的几乎不出单？",
      ],
      signals: [["channel", "Partners that sell along only", "只带着卖的伙伴"]],
    },
  ),
  trap(
    "T29",
    ["GTM", "business_mgmt"],
    [
      ["Subsidising new signing beyond renewal", "新签补贴超出续费毛利"],
      ["Keep it within the gross profit of renewals.", "控制在续费毛利之内。"],
    ],
    ["001", "L347, L453"],
    { signals: [["budget", "New-sign subsidy to its cap", "新签补贴与上限之比"]] },
  ),
  trap(
    "T30",
    ["GTM", "organization"],
    [
      ["Experts made managers too early", "业务骨干硬提成管理者"],
      ["Let them lead projects first.", "先带项目，再带团队。"],
    ],
    ["001", "L527–533"],
    {
      signals: [["sales-team", "Left because of the manager, 12 months", "因直属上司离职占比（12 个月）"]],
    },
  ),
  trap(
    "T32",
    ["GTM", "business_mgmt"],
    [
      ["R&D share out of control", "研发投入比例失控"],
      ["Notice the change of stage; lower the share step by step.", "看清阶段变化，逐步降低占比。"],
    ],
    ["001", "L417"],
    { signals: [["margins", "R&D share, change a month", "研发占比，每月变化"]] },
  ),
  trap(
    "T41",
    ["GTM", "marketing_sales"],
    [
      ["Multi-year number games", "拼多年单"],
      ["What counts is renewal and the customer’s value.", "该看的是续费与客户价值。"],
    ],
    ["000", "L67"],
    { signals: [["deals", "Multi-year prepaid share", "一次性多年收费占比"]] },
  ),
  trap(
    "T42",
    ["GTM", "organization"],
    [
      ["Project team turned product team", "项目型转产品型"],
      [
        "The abilities of a project team don’t carry over; build them anew.",
        "项目型团队的能力照搬不了，需要重建。",
      ],
    ],
    ["000", "L32"],
    {
      question: [
        "Does a large part of revenue come from custom projects?",
        "收入中是否有很大一部分来自定制项目？",
      ],
      signals: [["hourglass", "Private and custom work, share", "私有化与定制收入占比"]],
      takes: 1,
    },
  ),
  trap(
    "T44",
    ["GTM", "service_ops"],
    [
      ["Customers contacted only before expiry", "到期前才联系客户谈续约"],
      ["Watch health all along.", "持续关注健康度。"],
    ],
    ["002", "L38"],
    { signals: [["renewals", "Contacted only near expiry", "临期才联系的占比"]] },
  ),
  trap(
    "T48",
    ["GTM", "service_ops"],
    [
      ["Poor choice of customers, 20% churn", "客户质量问题（流失超 20%）"],
      ["Choose customers anew.", "重新选择客户。"],
    ],
    ["003", "L35"],
    { signals: [["metrics", "Annual net churn", "年净流失率"]] },
  ),
];
