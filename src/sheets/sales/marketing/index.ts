import { TYPES } from "../deals/words";
import { inEachLanguage } from "../../template/said-here";
import { same, type Text } from "../../../locales/text";
import { both } from "../../both";
import {
  computed,
  count,
  days,
  money,
  ofQuarter,
  percent,
  text,
  YES_NO,
  yesNo,
} from "../../template/columns";
import { defineSheet } from "../../template/define";
import { fixedItem, grid, input, inputs, item } from "../../template/kinds";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import type { Cell } from "../../template/types";
import { MODES } from "../modes";
import { activities, byKind, REPEATED, worthRepeating } from "./activities";
import { YOURS } from "../../template/yours";

const inQuarter = (column: string) => `{${column}},">="&{setup!q_from},{${column}},"<"&{setup!q_to}+1`;
const offered = (unit: Cell["unit"], link: string): Cell => ({ owner: "offered", unit, value: { link } });

/** What other sheets hold of a mode, which they name in their own language. */
function ofMode(mode: Text): Readonly<Record<string, Cell>> {
  const counted = (criteria: (word: string) => string) =>
    offered("count", `=${inEachLanguage((language) => `COUNTIFS(${criteria(`"${mode[language]}"`)})`)}`);
  const created = inQuarter("lead-desk!leads_created");
  return {
    leads: counted((word) => `{lead-desk!leads_mode},${word},${created}`),
    sql: counted((word) => `{lead-desk!leads_mode},${word},{lead-desk!leads_sql},"✓ SQL",${created}`),
    deals: counted((word) => `{deals!mode},${word},${inQuarter("deals!signed")}`),
  };
}

const modes = grid(
  "modes",
  both("Three modes, this quarter", "三种营销模式（本季）"),
  [
    ofQuarter(count("leads", both("Leads", "线索"), 82)),
    ofQuarter(count("sql", same("SQL"), 96)),
    ofQuarter(count("large", both("SQL, large", "大客户 SQL"), 96)),
    ofQuarter(count("deals", both("Deals", "成交"), 82)),
    ofQuarter(days("cycle", both("Cycle, median", "周期中位数"), 110)),
    ofQuarter(percent("renewal", both("Renewal", "续费率"), 110)),
    ofQuarter(money("cost", both("Cost", "成本"), 96)),
    computed("share", both("SQL share", "SQL 占比"), "percent", `=${ratio("{sql}", "SUM({modes.sql})")}`, 96),
    computed("rate", both("Lead to SQL", "线索→SQL"), "percent", `=${ratio("{sql}", "{leads}")}`, 96),
    computed("per_sql", both("Cost per SQL", "单条 SQL 成本"), "money", `=${ratio("{cost}", "{sql}")}`, 110),
  ],
  Object.entries(MODES).map(([id, label]) => fixedItem(id, label, ofMode(label))),
  { about: both("R16 · 004 L95–145", "R16 · 004 L95–145") },
);

const push = grid(
  "push",
  both("Push done well?", "推式质量"),
  [yesNo("answer", both("Answer", "回答"), 96), text("proof", both("Proof", "依据"), 285)],
  [
    item("trained", both("Trained callers", "受过训练的人员")),
    item("defined", both("Defined targets", "明确的目标客户")),
    item("distinct", both("A distinct message", "差异化信息")),
  ],
  { about: same("004 L117–123") },
);

const money1 = (columns: readonly string[]) =>
  `=${columns.map((column) => `SUMIFS({costs!${column}},{costs!month},">="&{setup!q_from},{costs!month},"<="&{setup!q_to})`).join("+")}`;

const mix = grid(
  "mix",
  both("Lead and brand", "线索与品牌"),
  [
    ofQuarter(money("budget", both("Budget, this quarter", "本季预算"), 145)),
    percent("weight", both("Weight in KPIs", "KPI 权重"), 120),
  ],
  [
    item("lead_part", both("Leads: short", "线索（短线）"), { budget: offered("money", money1(["leads"])) }),
    item("brand_part", both("Brand: long", "品牌（长线）"), { budget: offered("money", money1(["brand"])) }),
  ],
  { about: same("000 L59") },
);

const YEAR = '{deals!signed},">="&{setup!y_from},{deals!signed},"<="&{setup!y_to}';

const newCustomers = (more: string) =>
  `=${inEachLanguage((language) => `COUNTIFS({deals!type},"${TYPES.new[language]}",${YEAR}${more})`)}`;

const referral = inputs("referral", both("Referral", "转介绍"), [
  input("new_customers", both("New customers, 12 months", "新客户数（12 个月）"), "count", {
    link: newCustomers(""),
  }),
  input("referred", both("Of which with a referrer", "其中有介绍人"), "count", {
    link: newCustomers(',{deals!referrer},"<>"'),
  }),
  input("seeding", both("Owner of seeding", "种子营销负责角色"), "text", {
    choices: { from: "setup!roles" },
  }),
  input("credited", both("Who is credited", "业绩归属"), "text", { note: same("T13") }),
  input("taught", both("Community and user training", "社群与学员培养"), "text"),
  input("cash", both("Cash reward used", "现金奖励"), "text", {
    choices: { words: YES_NO },
    note: both("rarely worth the effort · X17", "收效通常甚微 · X17"),
  }),
  {
    ...input("bd_leads", both("Leads of business development, this quarter", "本季 BD 线索"), "count"),
    ofQuarter: true,
  },
  input("least", both("To be repeated, an activity brought leads", "可复用的活动，线索不少于"), "count", {
    note: YOURS,
  }),
]);

const spread = "SUM({modes.sql})";

const measures = [
  measure({
    id: "marketing_modes",
    label: both("Marketing modes in use", "在用营销模式数"),
    unit: "count",
    over: "now",
    value: `=IF(${spread}=0,${NO_DATA},COUNTIF({modes.sql},">=1"))`,
    rule: "marketing_modes",
    next: both("Give the missing mode a budget, owner and test.", "为尚未开展的模式安排预算、负责人和试验。"),
    source: same("T12 · 004 L137"),
  }),
  measure({
    id: "top_mode_share",
    label: both("Largest mode’s share of SQL", "最大营销模式占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio("MAX({modes.sql})", spread)}`,
    rule: "top_mode_share",
    better: "lower",
    source: same("T12 · 004 L137–141"),
  }),
  measure({
    id: "lead_budget_share",
    label: both("Leads’ part of the budget", "线索预算占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio("N({mix.lead_part.budget})", "SUM({mix.budget})")}`,
    rule: "lead_budget_share",
    next: both("Give brand a budget, owner and test.", "为品牌安排预算、负责人和试验。"),
    source: same("T39 · 000 L59"),
  }),
  measure({
    id: "lead_weight_share",
    label: both("Leads’ part of the KPIs", "线索 KPI 权重占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio("N({mix.lead_part.weight})", "SUM({mix.weight})")}`,
    rule: "lead_budget_share",
    next: both("Give brand a weight in the KPIs.", "为品牌设定 KPI 权重。"),
    source: same("T39 · 000 L59"),
  }),
  measure({
    id: "referral_share",
    label: both("Referral share, 12 months", "转介绍占比（12 个月）"),
    unit: "percent",
    over: "now",
    value: `=${ratio("N({referred})", "{new_customers}")}`,
    rule: "referral_share",
    better: "higher",
    source: same("T13 · 001 L593"),
  }),
  measure({
    id: "bd_share",
    label: both("Leads that hang on BD", "BD 线索占比"),
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({bd_leads})),${NO_DATA},${ratio("{bd_leads}", "SUM({modes.leads})")})`,
    better: "watch",
    source: same("T43"),
  }),
  measure({
    id: "repeated",
    label: both("Spent on what is repeated", "复用活动的花费占比"),
    unit: "percent",
    over: "now",
    value: `=${REPEATED}`,
    better: "higher",
    source: same("001 L601–605"),
  }),
];

export const MARKETING = defineSheet({
  id: "marketing",
  family: "sales",
  title: both("Marketing mix & activities", "营销组合与市场活动"),
  purpose: both(
    "Which modes and actions bring SQL, at what cost, and whether brand gets its part; marketing lead.",
    "哪些模式与活动带来 SQL、成本多少，品牌是否得到应有投入；市场负责人使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Results", "结果"), measures),
    modes,
    push,
    mix,
    referral,
    worthRepeating,
    byKind,
    activities,
  ],
  search: [
    "inbound",
    "集客",
    "push",
    "推式",
    "seed",
    "种子",
    "referral",
    "转介绍",
    "events",
    "活动",
    "brand",
    "品牌",
  ],
});
