import { SALESMODE } from "../../catalogue/gtm/salesmode";
import { same } from "../../locales/text";
import { both } from "../both";
import { call } from "../call";
import { LEVELS } from "../levels";
import {
  computed,
  count,
  days,
  fromList,
  money,
  month,
  number,
  oneOf,
  percent,
  signed,
  text,
  YES_NO,
  yesNo,
} from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log } from "../template/kinds";
import { measure, NO_DATA, ratio, results } from "../template/measure";
import { openRule } from "../template/open-rule";
import type { Cell } from "../template/types";

const WAYS = {
  telesales: both("Tele-sales", "电销"),
  field: both("Field", "拜访"),
  conference: both("Conference", "会销"),
  direct: both("Direct and agent leads", "直销加渠道线索"),
  agent: both("Agent", "代理"),
  presales: both("Agent and pre-sales", "代理加售前"),
  selfserve: both("Self-serve", "自助"),
};
const MODE = call(SALESMODE, "{acv}");
const one = (...keys: readonly (keyof typeof WAYS)[]) =>
  `OR(${keys.map((key) => `{way}={'${key}}`).join(",")})`;

const models = log(
  "models",
  both("Sales model by segment", "分客群销售方式"),
  6,
  [
    text("segment", both("Segment", "客群"), 145),
    money("acv", both("ACV", "年费")),
    oneOf("hard", both("Hard to sell", "产品复杂"), LEVELS, 89),
    oneOf("way", both("Way in use", "现用方式"), WAYS, 152),
    money("per_deal", both("Cost per deal", "单笔成本"), 102),
    money("cac", both("CAC", "获客成本")),
    percent("margin", both("Margin", "毛利率"), 75),
    computed(
      "mode",
      both("By the handbook", "手册建议"),
      "text",
      `=IF(N({acv})<=0,"",IF(${MODE}="telesales",{"Tele-sales"|"电销"},IF(${MODE}="field",{"Field sales"|"面销（上门拜访）"},{"Not assigned: either, or conference"|"未指定：可会销或两者兼用"})))`,
      247,
    ),
    computed(
      "payback",
      both("Payback", "回收期"),
      "tenths",
      '=IF(OR(N({acv})*N({margin})=0,{cac}=""),"",{cac}/({acv}*{margin}/12))',
      82,
    ),
    signed(
      "fits",
      both("Fits?", "是否匹配"),
      `=IF(OR(N({acv})<=0,{way}=""),"",IF(${MODE}="telesales",IF(${one("telesales", "selfserve")},{"✓ Fits"|"✓ 匹配"},{"◐ Too dear a way"|"◐ 方式过重"}),IF(${MODE}="field",IF(${one("field", "conference")},{"✓ Fits"|"✓ 匹配"},{"◐ Look again"|"◐ 复核"}),{"✓ Any way"|"✓ 均可"})))`,
      130,
    ),
  ],
  {
    about: both(
      "higher ACV, fewer agents; medium and up face to face · 001 L329, L620",
      "客单价越高代理越少；中型以上面谈 · 001 L329、L620",
    ),
    rules: [
      {
        column: "payback",
        when: "AND(ISNUMBER({payback}),{payback}>12)",
        look: "partly",
        count: 'COUNTIF({models.payback},">12")',
      },
    ],
  },
);

const BUYS = {
  leads: both("Leads", "线索"),
  relations: both("Relations", "客情"),
  signing: both("Signing", "签约"),
  delivery: both("Delivery", "交付"),
  local: both("Local service", "本地服务"),
};

const decision = inputs("decision", both("Channel decision", "渠道决策"), [
  input("proven", both("Direct selling is proven", "直销已跑通"), "text", {
    choices: { words: YES_NO },
    note: same("R27"),
  }),
  input("proof", both("Proof", "证据"), "link"),
  input("when_direct", both("When direct", "何时直销"), "text"),
  input("when_channel", both("When through a channel", "何时渠道"), "text"),
  ...[1, 2, 3].map((n) =>
    input(`buys${n}`, both(`What the rebate buys, ${n}`, `返佣买什么 ${n}`), "text", {
      choices: { words: BUYS },
    }),
  ),
  input("profile", both("Partner profile", "伙伴画像"), "text"),
  input("joint", both("Joint operation", "联营"), "text", { choices: { words: YES_NO } }),
  input("adapt", both("Left to the place to adapt", "因地制宜的部分"), "text", { note: same("X29") }),
]);

const AGENTS = ["a", "b", "c"] as const;
const MONTHS = `{${Array.from({ length: 24 }, (_, i) => i + 1).join(",")}}`;
const cell = (row: string, agent: string) => `{agent.${row}.${agent}}`;

/** What an agent earns in a full month, and what has come in after so many months of an even ramp. */
const full = (agent: string) =>
  `(${cell("deals_full", agent)}*${cell("agent_acv", agent)}*${cell("rebate", agent)})`;
function left(agent: string, months: string): string {
  const ramp = `MAX(1,N(${cell("to_full", agent)}))`;
  const come = `IF(${months}<=${ramp},${months}*(${months}+1)/(2*${ramp}),(${ramp}+1)/2+${months}-${ramp})`;
  return `(${full(agent)}*${come}-N(${cell("own_cost", agent)})*${months}-${cell("investment", agent)})`;
}
const needs = (agent: string) =>
  `COUNT(${["investment", "deals_full", "agent_acv", "rebate"].map((row) => cell(row, agent)).join(",")})<4`;
const ours = (unit: Cell["unit"], formula: (agent: string) => string): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    AGENTS.map((agent) => [agent, { owner: "ours", unit, value: { formula: formula(agent) } }]),
  );
const typed = (unit: Cell["unit"]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(AGENTS.map((agent) => [agent, { owner: "yours", unit }]));

const account = grid(
  "agent",
  both("An agent’s account", "代理商账本"),
  AGENTS.map((key) => ({
    ...money(key, both(`Agent ${key.toUpperCase()}`, `代理商 ${key.toUpperCase()}`), 102),
  })),
  [
    item("investment", both("Investment: people, training, deposit", "投入：人员、培训、押金")),
    item("own_cost", both("Own cost a month", "每月自有成本")),
    item("deals_full", both("Deals a month in full swing", "成熟期月单量"), typed("number")),
    item("to_full", both("Months until full swing", "达到成熟期的月数"), typed("months")),
    item("agent_acv", both("ACV", "年费")),
    item("rebate", both("Rebate", "返佣比例"), typed("percent")),
    item("renewal_share", both("Share of renewals", "续费分成"), typed("percent")),
    item(
      "full_month",
      both("Margin of a month in full swing", "成熟期月毛利"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${full(agent)}-N(${cell("own_cost", agent)}))`),
    ),
    item(
      "year_one",
      both("Left after the first year", "首年结余"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${left(agent, "12")})`),
    ),
    item(
      "two_years",
      both("Left after two years", "两年结余"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${left(agent, "24")})`),
    ),
    item(
      "paid_back",
      both("Paid back in month", "回本月份"),
      ours(
        "months",
        (agent) =>
          `=IF(${needs(agent)},"",IF(MIN(IF(${left(agent, MONTHS)}>=0,${MONTHS},99))=99,{"○ Not in 24 months"|"○ 24 个月内未回本"},MIN(IF(${left(agent, MONTHS)}>=0,${MONTHS},99))))`,
      ),
    ),
  ],
  {
    about: both(
      "an even ramp; without renewals, which come on top · 001 L332",
      "按线性爬坡；未计续费分成 · 001 L332",
    ),
  },
);

const CRITERIA = [
  ["will", both("Will to do it well", "意愿"), 3],
  ["ability", both("Ability", "能力"), 2],
  ["people", both("People in place", "班子"), 2],
  ["invest", both("Will invest together", "共同投入"), 2],
  ["resources", both("Resources", "资源"), 1],
] as const;

const weights = grid(
  "weights",
  both("Weights of the partner score", "伙伴评分权重"),
  [number("weight", both("Weight ✎", "权重 ✎"), 89)],
  CRITERIA.map(([id, label, number_]) =>
    item(id, label, { weight: { owner: "offered", unit: "number", value: { number: number_ } } }),
  ),
  { about: both("ours; the source says resources are overrated", "我方建议；来源认为资源常被高估") },
);

const each = CRITERIA.map(([key]) => `N({${key}})*{weights.${key}.weight}`).join("+");
const over = CRITERIA.map(([key]) => `ISNUMBER({${key}})*{weights.${key}.weight}`).join("+");

const partners = log(
  "partners",
  both("Partners", "代理伙伴"),
  25,
  [
    text("partner", both("Partner", "伙伴"), 145),
    fromList("region", both("Region", "区域"), "setup!regions", 82),
    ...CRITERIA.map(([key, label]) => number(key, label, 110)),
    yesNo("exclusive", both("Exclusive", "独家"), 82),
    days("experts", both("Experts sent", "赋能天数"), 96),
    yesNo("earning", both("Earning", "是否赚钱"), 75),
    money("output", both("Output, Q", "本季产出"), 96),
    yesNo("along", both("Sells along only", "仅带着卖"), 110),
    computed(
      "score",
      both("Score, 1–5", "评分（1–5）"),
      "number",
      `=IF(OR({partner}="",(${over})=0),"",ROUND((${each})/(${over}),1))`,
      89,
    ),
  ],
  {
    about: both("criteria from 1 to 5", "各项按 1–5 打分"),
    rules: [
      {
        column: "exclusive",
        when: "{exclusive}={'yes}",
        look: "fail",
        count: "COUNTIFS({partners.exclusive},{'yes})",
      },
    ],
  },
);

const conferences = log("conferences", both("Conference selling plan", "会销计划"), 4, [
  month("month", both("Month", "月份")),
  text("city", both("City", "城市")),
  count("guests", both("Guests", "客户数")),
  count("deals", both("Deals", "成交")),
  money("cost", both("Cost", "成本")),
  computed(
    "per_deal",
    both("Cost per deal", "单笔成本"),
    "money",
    '=IF(N({deals})=0,"",N({cost})/{deals})',
    102,
  ),
]);

export const CHANNEL = defineSheet({
  id: "channel",
  family: "sales",
  title: both("Channel & sales model", "渠道与销售模式"),
  purpose: both(
    "How to sell at which price, what a rebate buys, whether agents earn; head of sales, channel lead.",
    "何种客单价用何种销售方式、返佣买什么、代理商是否赚钱；销售负责人与渠道负责人使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Results", "结果"), [
      measure({
        id: "agent_payback",
        label: both("Agent’s payback, the slowest of them", "代理商回本周期（最慢者）"),
        unit: "months",
        over: "now",
        value: `=IF(COUNT({agent.paid_back.a},{agent.paid_back.b},{agent.paid_back.c})=0,${NO_DATA},MAX({agent.paid_back.a},{agent.paid_back.b},{agent.paid_back.c}))`,
        ...openRule("agent_payback", "lower"),
        source: same("001 L332"),
      }),
      measure({
        id: "earning_share",
        label: both("Partners that earn", "赚钱的伙伴占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio("COUNTIFS({partners.earning},{'yes})", "(COUNTIFS({partners.earning},{'yes})+COUNTIFS({partners.earning},{'no}))")}`,
        better: "higher",
        source: same("001 L332"),
      }),
      measure({
        id: "exclusive",
        label: both("Exclusive partners", "独家伙伴"),
        unit: "count",
        over: "now",
        value: "=COUNTIFS({partners.exclusive},{'yes})",
        better: "lower",
        source: same("T38"),
      }),
      measure({
        id: "too_early",
        label: both("Partners before direct selling is proven", "直销未跑通时的伙伴"),
        unit: "text",
        over: "now",
        value: `=IF({proven}="",${NO_DATA},IF(AND({proven}={'no},COUNTA({partners.partner})>0),{"✕ Too early"|"✕ 为时过早"},{"✓ None too early"|"✓ 无"}))`,
        source: same("R27"),
      }),
    ]),
    decision,
    account,
    weights,
    models,
    conferences,
    partners,
  ],
  search: [
    "agents",
    "代理",
    "partners",
    "伙伴",
    "rebate",
    "返佣",
    "sales model",
    "销售方式",
    "conference",
    "会销",
  ],
});
