import { trap, type Trap } from "./trap";

/** While a company grows large. */
export const SCALE_TRAPS: readonly Trap[] = [
  trap(
    "T07",
    ["SCALE", "product_rd"],
    [
      ["No lasting barrier", "没有建立可持续的竞争壁垒"],
      [
        "Don’t take a one-off technology upgrade of the industry for a barrier.",
        "不要把一次性的行业技术升级当成核心壁垒。",
      ],
    ],
    ["001", "L846–847"],
    {
      question: [
        "Would little be left if a rival copied our latest feature?",
        "对手抄走最新功能后，我们是否所剩无几？",
      ],
      signals: [["metrics", "NDR, beside that of peers", "NDR（对照同行）"]],
    },
  ),
  trap(
    "T08",
    ["SCALE", "business_mgmt"],
    [
      ["Expansion pace out of control", "没有把握好扩张节奏"],
      [
        "Respect the sales learning curve; growth is paced, profitable and repeatable.",
        "尊重销售学习曲线，增长要有节奏、有利润、可复制。",
      ],
    ],
    ["001", "L848–849"],
    {
      signals: [
        ["costs", "Headcount growth less revenue growth, on the quarter", "人数增速减收入增速（较上季）"],
        ["sales-team", "Output per seller to cost", "销售人效倍数"],
      ],
    },
  ),
  trap(
    "T09",
    ["SCALE", "business_mgmt"],
    [
      ["Accounts and digital operation neglected", "忽视算账和数字化运营"],
      [
        "Founders keep detailed accounts; run by numbers from top to bottom.",
        "创始人亲自算账，自上而下数字化运营。",
      ],
    ],
    ["001", "L850–851"],
    {
      question: [
        "Are margins 1–4, UE and NDR produced less than monthly?",
        "毛利1–4、UE、NDR 是否没有按月核算？",
      ],
      signals: [["costs", "Months since the last row of costs", "成本已几个月未登记"]],
      takes: 1,
    },
  ),
  trap(
    "T11",
    ["SCALE", "business_mgmt"],
    [
      ["New-customer funnel only", "只靠漏斗增长"],
      ["From funnel to hourglass: renewal and expansion.", "从漏斗转向沙漏，做好续费与增购。"],
    ],
    ["004", "L59–63"],
    {
      signals: [
        ["hourglass", "Growth from existing customers, 12 months", "存量增长占比（12 个月）"],
        ["metrics", "NDR, 12 months", "NDR（12 个月）"],
      ],
    },
  ),
  trap(
    "T20",
    ["SCALE", "marketing_sales"],
    [
      ["Team-size trap", "团队规模陷阱"],
      ["Efficiency before headcount.", "先提人效，再加人数。"],
    ],
    ["004", "L197–199"],
    {
      occasion: ["deals", "Contract value, change on the quarter", "合同额，较上季"],
      signals: [
        ["sales-team", "New ARR per seller, change on the quarter", "人均新签 ARR，较上季"],
        ["margins", "Margin 4, 12 months", "毛利4（12 个月）"],
      ],
      takes: 3,
    },
  ),
  trap(
    "T21",
    ["SCALE", "marketing_sales"],
    [
      ["Customer-quality trap", "客户质量陷阱"],
      ["Don’t loosen the bottom line to sign.", "不为签单放松底线。"],
    ],
    ["004", "L201–203"],
    {
      signals: [
        ["deals", "Refunded or left in year one, of 12 months’ deals", "首年退费或流失占成交（12 个月）"],
        ["deals", "Deals at a loss in year one", "首年亏损的成交数"],
      ],
    },
  ),
  trap(
    "T22",
    ["SCALE", "business_mgmt"],
    [
      ["Revenue illusion", "收入幻想"],
      ["Report ARR; prepaid money is not revenue yet.", "对外报 ARR，预付款不是收入。"],
    ],
    ["004", "L205–207"],
    {
      signals: [
        ["deals", "ARR to contract value, change on the quarter", "ARR 与合同额之比，较上季"],
        ["deals", "Multi-year prepaid share", "一次性多年收费占比"],
      ],
    },
  ),
  trap(
    "T33",
    ["SCALE", "product_rd"],
    [
      ["Feature creep breaks the PMF", "雕花与功能堆叠"],
      ["Restraint: off the main path a pass is enough.", "保持克制，不在主干上的环节及格即可。"],
    ],
    ["001", "L547–551"],
    {
      signals: [
        ["product-review", "Functions nobody uses", "未使用功能占比"],
        ["product-review", "Core flow, minutes more a quarter", "核心流程用时，每季变化"],
      ],
    },
  ),
  trap(
    "T34",
    ["SCALE", "marketing_sales"],
    [
      ["Fewer leads, and worse ones", "线索增速放缓且质量变差"],
      ["Educate before selling: content, SDR.", "销售之前先做客户教育：内容与 SDR。"],
    ],
    ["001", "L587–600"],
    { signals: [["pipeline", "Leads and SQL share", "线索与 SQL 占比"]] },
  ),
  trap(
    "T35",
    ["SCALE", "marketing_sales"],
    [
      ["Sales team that lies flat", "躺平的销售体系"],
      ["Split new signing from renewal; bind renewal to service.", "新续分离，服续一体。"],
    ],
    ["001", "L508, L686"],
    {
      signals: [
        ["sales-team", "Income from renewals, of those in post", "在岗销售收入中的续费占比"],
        ["sales-team", "New ARR per seller, change on the quarter", "人均新签 ARR，较上季"],
      ],
    },
  ),
  trap(
    "T36",
    ["SCALE", "organization"],
    [
      ["Aligning instead of doing", "过度对齐"],
      ["Let the vision drive the work; meet only for a reason.", "以愿景驱动执行，没有充分理由不开会。"],
    ],
    ["001", "L778–780"],
    { signals: [["calendar", "Meeting to doing hours", "会议时间比"]] },
  ),
  trap(
    "T37",
    ["SCALE", "business_mgmt"],
    [
      ["Reports nobody reads", "有数据无推送"],
      ["Push each number together with an advice.", "数据连同分析与建议一起推送。"],
    ],
    ["001", "L792–796"],
    {
      question: [
        "Do reports go out without analysis, advice or a push?",
        "报表是否缺少分析、行动建议或推送？",
      ],
    },
  ),
  trap(
    "T38",
    ["SCALE", "marketing_sales"],
    [
      ["Exclusive agents out of control", "独家代理失控"],
      ["Be careful with exclusivity.", "慎给独家。"],
    ],
    ["001", "L631"],
    {
      question: ["Do contracts grant agents exclusivity?", "是否签有独家代理条款？"],
      signals: [["channel", "Exclusive partners", "独家伙伴"]],
      takes: 1,
    },
  ),
  trap(
    "T40",
    ["SCALE", "marketing_sales"],
    [
      ["Discounts out of control", "折扣失控"],
      ["Give the middle management a quota.", "把折扣配额交给中层主管管控。"],
    ],
    ["000", "L5"],
    {
      signals: [
        ["deals", "Discount quota used, mid-size", "中型客户折扣配额使用率"],
        ["deals", "Average discount, change on the quarter", "平均折扣，较上季"],
      ],
    },
  ),
  trap(
    "T45",
    ["SCALE", "marketing_sales"],
    [
      ["More sellers on the same leads", "人效瓶颈"],
      ["New channels, outbound, product changes, events.", "开新渠道、外呼、调整产品、办活动。"],
    ],
    ["002", "L10"],
    { signals: [["pipeline", "Deals per seller while sellers grow", "加人时的人均成交数"]] },
  ),
];
