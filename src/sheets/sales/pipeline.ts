import { FUNNEL } from "../../catalogue/funnel/funnel";
import { FUNNELBACK } from "../../catalogue/funnel/funnelback";
import { same, type Text } from "../../locales/text";
import { call } from "../call";
import { computed, days, money, number, owner, perRow, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, timeline, type Line } from "../template/kinds";
import { measure, NO_DATA, ratio, results, trend } from "../template/measure";
import type { Column, Row } from "../template/types";

/** The as-of quarter, and the one before, of a line by quarter. */
const last = (row: string) => `INDEX({quarters.${row}},1,4)`;
const before = (row: string) => `INDEX({quarters.${row}},1,3)`;

const goals = grid(
  "goals",
  { en: "Three goals", "zh-CN": "三个阶段目标" },
  [
    number("now", { en: "Now", "zh-CN": "当前值" }, 96),
    number("wanted", { en: "Wanted", "zh-CN": "目标值" }, 96),
    text("quality", { en: "Quality rule", "zh-CN": "质量标准" }, 285),
    owner(),
  ],
  [
    item(
      "sql",
      { en: "More SQL", "zh-CN": "更多 SQL" },
      {
        now: {
          owner: "ours",
          unit: "count",
          value: { formula: `=IF(N(${last("sql")})=0,"",${last("sql")})` },
        },
        wanted: { owner: "yours", unit: "count" },
      },
    ),
    item(
      "contracts",
      {
        en: "More contracts worth having: new ARR",
        "zh-CN": "更多优质合同：新签 ARR",
      },
      {
        now: {
          owner: "offered",
          unit: "money",
          value: {
            link: '=SUMIFS({deals!acv},{deals!signed},">="&{setup!q_from},{deals!signed},"<="&{setup!q_to},{deals!margin},">0")',
          },
        },
        wanted: { owner: "yours", unit: "money" },
      },
    ),
    item(
      "lifetime",
      { en: "More lifetime revenue: NDR", "zh-CN": "提高终身收入：NDR" },
      { now: { owner: "yours", unit: "percent" }, wanted: { owner: "yours", unit: "percent" } },
    ),
  ],
  { about: same("004 L71–89") },
);

const typed = (id: string, en: string, zh: string, link?: string): Line => ({
  id,
  label: { en, "zh-CN": zh },
  unit: "count",
  link,
});

const ofCosts = (columns: readonly string[]) =>
  columns
    .map(
      (column) => `SUMIFS({costs!${column}},{costs!month},">"&EOMONTH({days},-3),{costs!month},"<="&{days})`,
    )
    .join("+");

const cost = (id: string, en: string, zh: string, ...columns: readonly string[]): Line => ({
  id,
  label: { en, "zh-CN": zh },
  unit: "money",
  link: columns.length > 0 ? `=${ofCosts(columns)}` : undefined,
});

const step = (id: string, en: string, zh: string, from: string, to: string): Line => ({
  id,
  label: { en, "zh-CN": zh },
  unit: "percent",
  formula: `=${ratio(`{${to}}`, `{${from}}`)}`,
});

const SPENT = "({marketing}+{sdr_cost})";

const quarters: readonly Line[] = [
  typed("contacts", "Contacts reached", "触达"),
  typed("leads", "Leads", "线索"),
  typed("worked", "Worked by SDR", "SDR 跟进"),
  typed("sql", "SQL", "SQL"),
  typed("opportunities", "Opportunities", "商机"),
  typed(
    "deals",
    "Deals",
    "成交",
    '=COUNTIFS({deals!signed},">"&EOMONTH({days},-3),{deals!signed},"<="&{days})',
  ),
  typed("sellers", "Sellers", "销售人数"),
  cost("marketing", "Cost of marketing", "市场成本", "marketing", "leads", "brand"),
  cost("sdr_cost", "Cost of SDR", "SDR 成本"),
  cost("sales_cost", "Cost of sales", "销售成本", "pay", "travel", "presales", "rebates"),
  step("contact_lead", "Contact to lead", "触达→线索", "contacts", "leads"),
  step("lead_sql", "Lead to SQL", "线索→SQL", "leads", "sql"),
  step("sql_opportunity", "SQL to opportunity", "SQL→商机", "sql", "opportunities"),
  step("opportunity_deal", "Opportunity to deal", "商机→成交", "opportunities", "deals"),
  {
    id: "lead_deal",
    label: { en: "Lead to deal, with the lag", "zh-CN": "线索→成交（含滞后）" },
    unit: "percent",
    formula: `=IF(${position()}<1,${NO_DATA},${ratio("{deals}", `INDEX({quarters.leads},1,MAX(1,${position()}))`)})`,
    strong: true,
  },
  {
    id: "per_lead",
    label: { en: "Cost per lead", "zh-CN": "单条线索成本" },
    unit: "money",
    formula: `=${ratio("{marketing}", "{leads}")}`,
  },
  {
    id: "per_sql",
    label: { en: "Cost per SQL", "zh-CN": "单条 SQL 成本" },
    unit: "money",
    formula: `=${ratio(SPENT, "{sql}")}`,
  },
  {
    id: "per_deal",
    label: { en: "Cost per deal", "zh-CN": "单笔成交成本" },
    unit: "money",
    formula: `=${ratio("({marketing}+{sdr_cost}+{sales_cost})", "{deals}")}`,
  },
  {
    id: "per_seller",
    label: { en: "Deals per seller", "zh-CN": "人均成交数" },
    unit: "number",
    formula: `=${ratio("{deals}", "{sellers}")}`,
  },
];

/** Which quarter the leads of this one's deals came in. */
function position(): string {
  return "MATCH({days},{quarters.days},0)-N({lag})";
}

const slope = (row: string) => trend("quarters", row, { least: 2, periodsAYear: 4 });

const growth = (row: string) =>
  `=IF(OR(N(${before(row)})=0,NOT(ISNUMBER(${last(row)}))),${NO_DATA},${last(row)}/${before(row)}-1)`;

const measures = [
  measure({
    id: "lead_to_deal",
    label: { en: "Lead to deal", "zh-CN": "线索成交率" },
    unit: "percent",
    over: "now",
    value: `=${last("lead_deal")}`,
    better: "watch",
    source: { en: "no aim for marketing · I06, R15, R16", "zh-CN": "不作市场部考核 · I06、R15、R16" },
  }),
  measure({
    id: "lead_to_deal_trend",
    label: { en: "Lead to deal, change a quarter", "zh-CN": "线索成交率，每季变化" },
    unit: "percent",
    over: "now",
    value: slope("lead_deal"),
    better: "watch",
    source: same("R16"),
  }),
  measure({
    id: "lead_growth",
    label: { en: "Lead growth", "zh-CN": "线索增速" },
    unit: "percent",
    over: "now",
    value: growth("leads"),
    rule: "lead_growth",
    next: {
      en: "Repeat what worked last year in new places before inventing more.",
      "zh-CN": "先把去年有效的动作复制到新区域。",
    },
    source: same("001 L589–592, L603"),
  }),
  measure({
    id: "sql_share",
    label: { en: "SQL share", "zh-CN": "SQL 占比" },
    unit: "percent",
    over: "now",
    value: `=${last("lead_sql")}`,
    better: "higher",
    source: same("001 L590–592; 004 L165"),
  }),
  measure({
    id: "both_fall",
    label: { en: "Leads and SQL share", "zh-CN": "线索与 SQL 占比" },
    unit: "text",
    over: "now",
    value: `=IF(COUNT({lead_growth},${last("lead_sql")},${before("lead_sql")})<3,${NO_DATA},IF(AND({lead_growth}<0,${last("lead_sql")}<${before("lead_sql")}),{"✕ Both fall"|"✕ 同时下降"},{"✓ Not both falling"|"✓ 未同时下降"}))`,
    source: same("T34"),
  }),
  measure({
    id: "sellers_outgrow",
    label: { en: "Deals per seller while sellers grow", "zh-CN": "加人时的人均成交数" },
    unit: "text",
    over: "now",
    value: `=IF(COUNT(${last("sellers")},${before("sellers")},${last("per_seller")},${before("per_seller")})<4,${NO_DATA},IF(AND(${last("sellers")}>${before("sellers")},${last("per_seller")}<${before("per_seller")}),{"✕ Falling as you hire"|"✕ 加人而人均下降"},{"✓ Not falling"|"✓ 未下降"}))`,
    source: same("T45"),
  }),
];

const SEGMENTS = ["a", "b", "c"] as const;
type Segment = (typeof SEGMENTS)[number];
const SEGMENT_NAMES: Readonly<Record<Segment, Text>> = {
  a: { en: "Segment A", "zh-CN": "客群 A" },
  b: { en: "Segment B", "zh-CN": "客群 B" },
  c: { en: "Segment C", "zh-CN": "客群 C" },
};

const STAGES: readonly (readonly [id: string, text: Text])[] = [
  ["opportunity", { en: "Education: opportunity", "zh-CN": "客户教育：商机" }],
  ["call", { en: "Education: call", "zh-CN": "客户教育：通话" }],
  ["appointment", { en: "Education: appointment", "zh-CN": "客户教育：约访" }],
  ["visit", { en: "Study: visit", "zh-CN": "方案研究：拜访" }],
  ["demo", { en: "Study: demo or solution", "zh-CN": "方案研究：演示/方案" }],
  ["deal", { en: "Choice: deal", "zh-CN": "选择成交：成交" }],
];
const LAST = STAGES[STAGES.length - 1][0];

/** A cell of FUNNEL over one column of counts; blank while the column is. */
const funnel = (counts: string, row: number, col: number) =>
  `=IF(COUNT(${counts})<ROWS(${counts}),"",INDEX(${call(FUNNEL, counts)},${row},${col}))`;

const stepHead = (key: string, of: Text): Column =>
  perRow(key, { en: `Step ${of.en.slice(-1)}`, "zh-CN": `转化 ${of["zh-CN"].slice(-1)}` }, "percent", 75);
const allHead = (key: string, of: Text): Column =>
  perRow(key, { en: `From top ${of.en.slice(-1)}`, "zh-CN": `累计 ${of["zh-CN"].slice(-1)}` }, "percent", 82);

const bySegment = grid(
  "funnel",
  { en: "Funnel by segment", "zh-CN": "分客群漏斗" },
  [
    ...SEGMENTS.flatMap((key) => [
      number(key, SEGMENT_NAMES[key], 82),
      stepHead(`${key}_step`, SEGMENT_NAMES[key]),
      allHead(`${key}_all`, SEGMENT_NAMES[key]),
    ]),
    text("action", { en: "Best action of the stage", "zh-CN": "关键动作" }, 285),
  ],
  STAGES.map(([id, label], i): Row => {
    const shares = SEGMENTS.flatMap((key) =>
      [1, 2].map((col) => {
        const formula = funnel(`{funnel.${key}}`, i + 1, col);
        const cell = { owner: "ours", unit: "percent", value: { formula } } as const;
        return [`${key}_${col === 1 ? "step" : "all"}`, cell] as const;
      }),
    );
    return item(id, label, Object.fromEntries(shares));
  }),
  {
    about: {
      en: "counts of one quarter; stage names are yours to change",
      "zh-CN": "填一个季度的数量；阶段名称可改",
    },
  },
);

/** What a target of new ARR asks of the first stage, by the rates of the funnel above. */
function asked(key: Segment): string {
  const all = `{funnel.${LAST}.${key}_all}`;
  return `=IF(COUNT({target},{acv},${all})<3,"",INDEX(${call(FUNNELBACK, "{target}", "{acv}", all)},1))`;
}

/** 1 where a target asks for more deals than the sellers can close, else 0. */
const over = (key: Segment) =>
  `IF(COUNT({segments.${key}.needed},{segments.${key}.most})<2,0,--({segments.${key}.needed}>{segments.${key}.most}))`;

const plans = grid(
  "segments",
  { en: "What a target asks for", "zh-CN": "目标反推" },
  [
    text("name", { en: "Segment", "zh-CN": "客群" }, 152),
    money("acv", { en: "ACV", "zh-CN": "年费" }),
    days("cycle", { en: "Cycle", "zh-CN": "周期" }),
    text("meets", { en: "Where a buyer first meets a seller", "zh-CN": "客户何时见到销售" }, 215),
    money("target", { en: "Target new ARR ◆", "zh-CN": "目标新签 ARR ◆" }, 130),
    number("sellers", { en: "Sellers ◆", "zh-CN": "销售人数 ◆" }, 89),
    number("each", { en: "Deals a month each ◆", "zh-CN": "人均月单量 ◆" }, 145),
    perRow("first", { en: "Opportunities needed", "zh-CN": "所需商机" }, "count", 145),
    computed(
      "needed",
      { en: "Deals needed", "zh-CN": "所需成交" },
      "count",
      '=IF(COUNT({target},{acv})<2,"",IF({acv}=0,"",ROUNDUP({target}/{acv},0)))',
      96,
    ),
    computed(
      "most",
      { en: "Most deals possible", "zh-CN": "最大成交数" },
      "count",
      '=IF(COUNT({sellers},{each})<2,"",{sellers}*{each}*3)',
      130,
    ),
    yesNo("trusted", { en: "Data trusted", "zh-CN": "数据可信" }, 89),
  ],
  SEGMENTS.map((key) =>
    item(key, SEGMENT_NAMES[key], {
      first: { owner: "ours", unit: "count", value: { formula: asked(key) } },
    }),
  ),
  {
    about: {
      en: "for one quarter; higher ACV meets a seller earlier · 001 L296",
      "zh-CN": "按一个季度；客单价越高，越早见到销售 · 001 L296",
    },
    rules: [
      {
        column: "needed",
        when: "AND(ISNUMBER({needed}),ISNUMBER({most}),{needed}>{most})",
        look: "fail",
        count: SEGMENTS.map((key) => over(key)).join("+"),
      },
    ],
  },
);

const PIRATE: readonly (readonly [string, Text])[] = [
  ["acquisition", { en: "Acquisition", "zh-CN": "获取" }],
  ["activation", { en: "Activation", "zh-CN": "激活" }],
  ["retention", { en: "Retention", "zh-CN": "留存" }],
  ["revenue", { en: "Revenue", "zh-CN": "变现" }],
  ["referral", { en: "Referral", "zh-CN": "推荐" }],
];

const aarrr = grid(
  "aarrr",
  { en: "AARRR", "zh-CN": "AARRR 海盗指标" },
  [
    number("count", { en: "Count", "zh-CN": "数量" }, 82),
    perRow("step", { en: "Step", "zh-CN": "转化" }, "percent", 75),
    perRow("all", { en: "From the top", "zh-CN": "累计" }, "percent", 89),
  ],
  PIRATE.map(([id, label], i) =>
    item(id, label, {
      step: { owner: "ours", unit: "percent", value: { formula: funnel("{aarrr.count}", i + 1, 1) } },
      all: { owner: "ours", unit: "percent", value: { formula: funnel("{aarrr.count}", i + 1, 2) } },
    }),
  ),
  { about: { en: "ordinary form, not from the source", "zh-CN": "通用格式，非出自来源" } },
);

export const PIPELINE = defineSheet({
  id: "pipeline",
  family: "sales",
  title: { en: "Leads to revenue & funnel", "zh-CN": "线索到收入与漏斗" },
  purpose: {
    en: "The path from lead to lifetime revenue: counts, cost and conversion per step; marketing lead, sales ops.",
    "zh-CN": "从线索到终身收入的路径：各步数量、成本与转化；市场负责人与销售运营使用。",
  },
  needs: ["setup"],
  sections: [
    goals,
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    inputs("settings", { en: "Inputs", "zh-CN": "参数" }, [
      input("lag", { en: "Quarters from lead to deal", "zh-CN": "线索到成交滞后季度数" }, "count", {
        first: { number: 0 },
        note: { en: "first 0", "zh-CN": "初始为 0" },
      }),
      input(
        "education",
        { en: "Lead education before the first seller", "zh-CN": "销售前客户教育" },
        "text",
        { note: { en: "what, and where", "zh-CN": "内容与场所" } },
      ),
    ]),
    timeline(
      "quarters",
      { en: "Leads to SDR to sales", "zh-CN": "线索、SDR 到销售" },
      { every: "quarter", count: 4, typed: true },
      quarters,
    ),
    bySegment,
    plans,
    aarrr,
  ],
  search: ["leads", "线索", "SQL", "funnel", "漏斗", "AARRR", "海盗指标", "conversion", "转化率"],
});
