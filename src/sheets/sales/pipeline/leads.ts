import { same } from "../../../locales/text";
import type { Line } from "../../template/kinds";
import { measure, NO_DATA, ratio, trend } from "../../template/measure";

/* From contacts to deals by quarter: counts, cost, and what they amount to. */

/** The as-of quarter, and the one before, of a line by quarter. */
export const last = (row: string) => `INDEX({quarters.${row}},1,4)`;
const before = (row: string) => `INDEX({quarters.${row}},1,3)`;

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

/** Cards of leads that came up in the quarter above the cell. */
const IN_LEAD_DESK =
  '{lead-desk!leads_created},">="&EOMONTH({days},-3)+1,{lead-desk!leads_created},"<"&{days}+1';

const SPENT = "({marketing}+{sdr_cost})";

export const quarters: readonly Line[] = [
  typed("contacts", "Contacts reached", "触达"),
  typed("leads", "Leads", "线索", `=COUNTIFS(${IN_LEAD_DESK})`),
  typed("worked", "Worked by SDR", "SDR 跟进"),
  typed("sql", "SQL", "SQL", `=COUNTIFS(${IN_LEAD_DESK},{lead-desk!leads_sql},"✓ SQL")`),
  typed("opportunities", "Opportunities", "商机"),
  typed(
    "deals",
    "Deals",
    "成交",
    '=COUNTIFS({deals!signed},">"&EOMONTH({days},-3),{deals!signed},"<="&{days})',
  ),
  typed(
    "sellers",
    "Sellers",
    "销售人数",
    '=SUMIFS({costs!sellers},{costs!month},">"&EOMONTH({days},-1),{costs!month},"<="&{days})',
  ),
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
  // What GTM Inputs calls conversion: of the leads that were qualified.
  {
    id: "sql_deal",
    label: { en: "SQL to deal, with the lag", "zh-CN": "SQL→成交（含滞后）" },
    unit: "percent",
    formula: `=IF(${position()}<1,${NO_DATA},${ratio("{deals}", `INDEX({quarters.sql},1,MAX(1,${position()}))`)})`,
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

const growth = (row: string) =>
  `=IF(OR(N(${before(row)})=0,NOT(ISNUMBER(${last(row)}))),${NO_DATA},${last(row)}/${before(row)}-1)`;

export const measures = [
  measure({
    id: "lead_to_deal",
    label: { en: "Lead to deal", "zh-CN": "线索成交率" },
    unit: "percent",
    over: "now",
    value: `=${last("lead_deal")}`,
    better: "watch",
    source: { en: "no aim for marketing · R15", "zh-CN": "不作市场部考核 · R15" },
  }),
  measure({
    id: "sql_to_deal",
    label: { en: "SQL to deal", "zh-CN": "SQL 成交率" },
    unit: "percent",
    over: "now",
    value: `=${last("sql_deal")}`,
    earlier: `=${before("sql_deal")}`,
    better: "higher",
    source: same("I06, R16"),
  }),
  measure({
    id: "lead_to_deal_trend",
    label: { en: "Lead to deal, change a quarter", "zh-CN": "线索成交率，每季变化" },
    unit: "points",
    over: "now",
    value: trend("quarters", "lead_deal", { least: 2, periodsAYear: 4, of: "share" }),
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
    earlier: `=${before("lead_sql")}`,
    rule: "sql_share",
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
