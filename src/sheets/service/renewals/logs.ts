import { both } from "../../both";
import { computed, count, date, fromList, linked, money, oneOf, text, yesNo } from "../../template/columns";
import { log } from "../../template/kinds";

/* What was due, what was added in term, how far customers have rolled out, and which services are charged for. */

const OUTCOMES = {
  renewed: both("Renewed", "续费"),
  partly: both("Partly", "部分续费"),
  lost: both("Lost", "流失"),
  closed: both("Closed down", "闭店"),
};
/** What an expansion is of. */
export const KINDS = {
  seats: both("Seats or stores", "席位/门店"),
  modules: both("Modules", "模块"),
  edition: both("Edition", "版本"),
  plugin: both("Plug-in", "插件"),
  usage: both("Usage", "用量"),
  service: both("Service", "服务"),
};
const UNITS = { store: both("Store", "门店"), seat: both("Seat", "席位") };
const SERVICES = {
  expert: both("Expert", "专家型"),
  experience: both("Experience", "经验型"),
  procedure: both("Procedure", "程序型"),
};
const FIRST_YEAR = { bundled: both("Bundled", "打包"), free: both("Free", "免费") };

const customer = fromList("customer", both("Customer", "客户"), "customers!customer", 110);

export const due = log(
  "due",
  both("Renewals due", "到期续费"),
  200,
  [
    customer,
    date("due", both("Due", "到期")),
    money("mrr", both("MRR due", "到期 MRR")),
    date("contact", both("First contact", "首次接洽")),
    yesNo("quote", both("Standard quote", "是否按标准报价"), 110),
    money("renewed", both("MRR renewed", "续费 MRR"), 96),
    money("added", both("Of which added", "其中增购"), 110),
    oneOf("outcome", both("Outcome", "结果"), OUTCOMES),
    money("cost", both("Cost of serving", "服务成本"), 110),
    text("reason", both("Reason", "原因"), 180),
    computed(
      "days",
      both("Contact to due", "接洽到到期"),
      "days",
      '=IF(OR({contact}="",{due}=""),"",{due}-{contact})',
      96,
    ),
    linked(
      "health",
      both("Health", "健康度"),
      "number",
      '=IF({customer}="","",IFERROR(INDEX({health!narrow},MATCH({customer},{health!customer},0)),""))',
    ),
  ],
  {
    about: both("by the day the term ends", "按合同到期日"),
    rules: [
      {
        column: "renewed",
        when: "AND(OR({outcome}={'lost},{outcome}={'closed}),N({renewed})>0)",
        look: "fail",
        count: `COUNTIFS({due.outcome},{'lost},{due.renewed},">0")+COUNTIFS({due.outcome},{'closed},{due.renewed},">0")`,
      },
      {
        column: "outcome",
        when: 'AND(ISNUMBER({due}),{due}<={setup!q_to},{outcome}="")',
        look: "missing",
        count: 'COUNTIFS({due.due},">0",{due.due},"<="&{setup!q_to},{due.outcome},"")',
      },
    ],
  },
);

export const expansions = log(
  "expansion",
  both("Expansion in term", "期内增购"),
  60,
  [
    date("date", both("Date", "日期")),
    customer,
    oneOf("kind", both("Kind", "类别"), KINDS, 110),
    money("mrr", both("MRR added", "增购 MRR")),
    yesNo("at_renewal", both("At renewal", "随续费"), 82),
    // Who paid a year ago is in the ledger; without one it is typed.
    {
      ...yesNo("before", both("Paid a year ago", "老客户"), 110),
      cell: {
        ...yesNo("before", both("Paid a year ago", "老客户")).cell,
        owner: "offered",
        value: {
          link: `=IF({customer}="","",IF({data!state}<>"","○",IF(N(IFERROR(VLOOKUP({customer}&"",{customer-data!mrr},2,FALSE),0))>0,{'yes},{'no})))`,
        },
      },
    },
    computed(
      "months",
      both("Months in the year", "计入月数"),
      "number",
      '=IF(OR({date}="",{at_renewal}={\'yes}),"",IF(OR({date}<{setup!y_from},{date}>{setup!y_to}),0,ROUND(({setup!y_to}-{date})/365.25*12,1)))',
      130,
    ),
    computed(
      "income",
      both("Income in the year", "本年收入"),
      "money",
      '=IF(OR({mrr}="",{months}=""),"",{mrr}*{months})',
      130,
    ),
  ],
  {
    about: both("what is added at a renewal counts as renewal · 001 L688", "随续费增购的计入续费 · 001 L688"),
  },
);

export const rollout = log(
  "rollout",
  both("Full rollout", "全面铺开"),
  15,
  [
    customer,
    oneOf("unit", both("Unit", "单位"), UNITS, 89),
    count("all", both("Units in all", "总数"), 89),
    count("live", both("Live", "已用")),
    computed("rate", both("Penetration", "渗透率"), "percent", '=IF(N({all})=0,"",N({live})/{all})', 96),
    text("plan", both("Plan to reach all", "铺开计划"), 215),
    yesNo("in_sop", both("In the customer’s SOP", "写入新店 SOP"), 145),
  ],
  {
    rules: [
      {
        column: "live",
        when: "AND(ISNUMBER({live}),ISNUMBER({all}),{live}>{all})",
        look: "fail",
        count: 'SUMPRODUCT(({rollout.all}<>"")*({rollout.live}>{rollout.all})*({rollout.live}<>""))',
      },
    ],
  },
);

export const plugins = log("plugins", both("Plug-ins", "插件"), 8, [
  text("name", both("Plug-in", "插件"), 145),
  count("target", both("Target customers", "目标客户"), 110),
  count("using", both("Using it", "使用客户"), 82),
  computed("rate", both("Use", "渗透率"), "percent", '=IF(N({target})=0,"",N({using})/{target})', 75),
  yesNo("key", both("On the team’s list", "列入关键目标"), 130),
  yesNo("third", both("By a third party", "第三方提供"), 120),
]);

export const services = log(
  "services",
  both("Charging for services", "服务商业化"),
  8,
  [
    text("name", both("Service", "服务"), 145),
    oneOf("type", both("Type", "类型"), SERVICES, 96),
    oneOf("first", both("Year 1", "首年"), FIRST_YEAR, 82),
    money("price", both("Price from year 2", "次年起价格"), 120),
    count("offered", both("Offered", "已报价")),
    count("paid", both("Paid", "已付费")),
    computed(
      "share",
      both("Paid share", "付费占比"),
      "percent",
      '=IF(N({offered})=0,"",N({paid})/{offered})',
      82,
    ),
    computed(
      "standard",
      both("Standardise?", "可标品化"),
      "text",
      `=IF({type}="","",IF({type}={'procedure},{"✓ Can be standardised"|"✓ 可标品化"},{"– Not by itself"|"– 不宜直接标品化"}))`,
      152,
    ),
  ],
  { about: both("no limit in the source · 001 L697–699", "来源未给界限 · 001 L697–699") },
);
