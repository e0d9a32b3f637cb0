import { trap, type Trap } from "./trap";

/** On the way to market: whom to sell to, by which marketing, at which price. */
export const MARKET_TRAPS: readonly Trap[] = [
  trap(
    "T05",
    ["GTM", "business_mgmt"],
    [
      ["Scaling before GTM fit", "GTM 没跑通就扩张（Pre-GTM Fit Scaling）"],
      [
        "Market, product, sales and business model must match; compute the UE first.",
        "市场、产品、销售与商业模式须相互匹配，先算清 UE。",
      ],
    ],
    ["001", "L841–842"],
    {
      occasion: ["costs", "Sellers, change on the quarter", "销售人数，较上季"],
      signals: [
        [
          ["unit-economics", "LTV:CAC", "LTV 与 CAC 之比"],
          ["margins", "Margin 2", "毛利2"],
          ["metrics", "NDR, 12 months", "NDR（12 个月）"],
          ["pipeline", "Lead to deal, change a quarter", "线索成交率，每季变化"],
        ],
      ],
    },
  ),
  trap(
    "T06",
    ["GTM", "marketing_sales"],
    [
      ["Attacking everywhere without a base", "四处出击没有根据地"],
      ["Focus: be a big fish in a small pond.", "聚焦一处，做小池塘里的大鱼。"],
    ],
    ["001", "L843–844"],
    {
      signals: [
        ["market-share", "Verticals attacked below 5%", "同时进攻的垂直市场（低于 5%）"],
        ["market-share", "Largest vertical’s part of our MRR", "最大垂直市场占 MRR 比重"],
      ],
    },
  ),
  trap(
    "T12",
    ["GTM", "marketing_sales"],
    [
      ["Marketing capability trap", "营销能力陷阱"],
      [
        "Combine inbound, push and seed; don’t stay with the mode you know best.",
        "集客、推式与种子营销并用，不只用最熟悉的一种。",
      ],
    ],
    ["004", "L135–141"],
    {
      signals: [
        ["marketing", "Marketing modes in use", "在用营销模式数"],
        ["marketing", "Largest mode’s share of SQL", "最大营销模式的 SQL 占比"],
      ],
    },
  ),
  trap(
    "T13",
    ["GTM", "marketing_sales"],
    [
      ["Nobody answers for seed marketing", "种子营销的责任陷阱"],
      [
        "Name an owner and say who is credited; SDR, sellers and CSMs all avoid it otherwise.",
        "明确由谁负责、业绩归谁，否则 SDR、销售与 CSM 都会往外推。",
      ],
    ],
    ["004", "L143–145"],
    {
      question: ["Is nobody credited for referrals?", "转介绍是否没人负责，也不算谁的业绩？"],
      signals: [["marketing", "Referral share while advocates exist", "有推荐者时的转介绍占比"]],
    },
  ),
  trap(
    "T14",
    ["GTM", "business_mgmt"],
    [
      ["Growth is marketing’s job", "增长由营销决定的误区"],
      ["Growth needs investment along the whole path.", "增长需要全链路投入。"],
    ],
    ["004", "L147–153"],
    {
      question: [
        "Does marketing alone, or nobody, own the growth target?",
        "增长目标是否只压给市场部，或无人负责？",
      ],
      signals: [["okr", "Growth KPIs that marketing alone owns", "只由市场部承担的增长 KPI 占比"]],
      takes: 1,
    },
  ),
  trap(
    "T15",
    ["GTM", "marketing_sales"],
    [
      ["Quarrel about good and bad leads", "线索好坏之争"],
      ["A good lead is a fresh one: keep the evaluation short.", "线索贵在及时，评估流程要短。"],
    ],
    ["004", "L157–163"],
    {
      signals: [
        ["lead-desk", "Hours to first contact, median", "首次跟进用时（小时，中位数）"],
        ["lead-desk", "Leads found by sellers", "销售自拓线索占比"],
      ],
    },
  ),
  trap(
    "T16",
    ["GTM", "marketing_sales"],
    [
      ["Lead conversion as marketing’s KPI", "用线索转化率考核市场"],
      [
        "Judge an SQL by the process; tell the lead’s faults from the seller’s.",
        "按流程判定 SQL，分清线索的问题与销售的问题。",
      ],
    ],
    ["004", "L165–167"],
    {
      question: ["Is marketing judged by lead-to-deal conversion?", "是否用线索成交率考核市场部？"],
      signals: [["okr", "Lead-to-deal rate among marketing’s KPIs", "市场 KPI 是否含线索成交率"]],
      takes: 1,
    },
  ),
  trap(
    "T17",
    ["GTM", "marketing_sales"],
    [
      ["Waiting for elephants, hunting rabbits", "等大象、猎兔子"],
      ["Be a deer hunter: mid-size customers first.", "做猎鹿人，优先中型客户。"],
    ],
    ["004", "L173–175"],
    {
      signals: [
        ["hourglass", "Customer mix", "客户结构"],
        ["key-deals", "Open elephants older than two cycles", "超过两个销售周期的大象商机"],
      ],
    },
  ),
  trap(
    "T19",
    ["GTM", "marketing_sales"],
    [
      ["Sold as a tool", "认知陷阱：当工具卖"],
      ["Sell a solution for the business.", "卖业务解决方案，不卖工具。"],
    ],
    ["004", "L183–191"],
    { signals: [["deals", "Price gap of one product, 12 months", "同品价差（12 个月）"]] },
  ),
  trap(
    "T31",
    ["GTM", "product_rd"],
    [
      ["PLG with the wrong customers", "PLG 与付费产品不是同一客群"],
      [
        "Same customers, a real upgrade, and the full product first.",
        "客群要一致，升级要有真价值，产品先做完整。",
      ],
    ],
    ["001", "L317–322"],
    {
      signals: [
        ["trial-plg", "Three questions of PLG, where free accounts exist", "PLG 三问（已有免费账户时）"],
        ["trial-plg", "Free-to-paid upgrades, last month", "免费转付费率（最近月）"],
      ],
    },
  ),
  trap(
    "T39",
    ["GTM", "marketing_sales"],
    [
      ["Leads as marketing’s only KPI", "只以线索考核市场"],
      ["Mix brand for the long run with leads for the short.", "长线做品牌，短线做线索，两者结合。"],
    ],
    ["000", "L59"],
    {
      signals: [
        ["okr", "Brand among marketing’s KPIs", "市场 KPI 是否含品牌"],
        ["marketing", "Leads’ part of the budget", "线索预算占比"],
      ],
    },
  ),
  trap(
    "T43",
    ["GTM", "marketing_sales"],
    [
      ["Relying on business development", "依赖 BD 资源"],
      ["Business development is the icing, not the cake.", "BD 只是锦上添花。"],
    ],
    ["000", "L34"],
    {
      question: ["Do many leads hang on business-development partners?", "线索是否过多依赖 BD 合作？"],
      signals: [["marketing", "Leads that hang on BD", "BD 线索占比"]],
      takes: 1,
    },
  ),
  trap(
    "T46",
    ["GTM", "business_mgmt"],
    [
      ["Business-model ceiling", "商业模式天花板"],
      ["Let the price grow with the customer’s business.", "让收费随客户的业务一起增长。"],
    ],
    ["003", "L55–61"],
    { signals: [["pricing", "Business-model ceiling", "商业模式天花板"]] },
  ),
  trap(
    "T47",
    ["GTM", "marketing_sales"],
    [
      ["Unmeasurable business value", "业务价值无法量化"],
      [
        "Quantify it; enter as a tool, move on to the opportunity.",
        "把价值算清楚：从工具切入，再走向业务增收。",
      ],
    ],
    ["003", "L63–69"],
    {
      question: [
        "Can buyers not say what they put in and what customers they gained?",
        "买方是否说不清投入多少、带来多少客户？",
      ],
      signals: [["key-deals", "Open deals with a return sheet", "已有 ROI 测算的在谈商机占比"]],
    },
  ),
];
