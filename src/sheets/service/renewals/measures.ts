import { same } from "../../../locales/text";
import { both } from "../../both";
import { input, inputs, timeline, type Line } from "../../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, sumIf, within } from "../../template/measure";
import { YOURS } from "../../template/yours";

/* What comes of renewals and expansion, with what has to be said first. */

/** MRR of the ledger on the day before the twelve months. */
const MRR_BEFORE =
  '=SUMIFS({ledger!mrr},{ledger!start},"<"&{setup!y_from},{ledger!end},">="&{setup!y_from})' +
  '+SUMIFS({ledger!mrr},{ledger!start},"<"&{setup!y_from},{ledger!end},"")';

export const settings = inputs("settings", both("Inputs", "参数"), [
  input("late_days", both("Contact is late when nearer to expiry than", "临期界限：距到期不足"), "days", {
    note: YOURS,
  }),
  input("margin", both("Gross margin of renewals", "续费毛利率"), "percent", { note: YOURS }),
  input("opening_mrr", both("MRR 12 months ago", "12 个月前的 MRR"), "money", { link: MRR_BEFORE }),
  input("opening_customers", both("Customers 12 months ago", "12 个月前的客户数"), "count"),
  input("service_cost", both("Service cost of 12 months", "12 个月服务成本"), "money", {
    link: '=SUMIFS({costs!service},{costs!month},">="&{setup!y_from},{costs!month},"<="&{setup!y_to})',
  }),
]);

const inDue = within("due.due");
const dueCount = (...tests: readonly string[]) => countIf(inDue, ...tests);
const HEALTH_READ = both(
  "Read health and last contact of everything due in 90 days.",
  "逐户查看 90 天内到期客户的健康度与接洽情况。",
);

const inYear = '{expansion.date},">="&{setup!y_from},{expansion.date},"<="&{setup!y_to}';
const ADDED = `(SUMIFS({expansion.mrr},${inYear},{expansion.before},{'yes})-SUMIFS({expansion.mrr},${inYear},{expansion.before},{'yes},{expansion.at_renewal},{'yes}))`;
const COVERS = `(SUM({expansion.income})+SUMPRODUCT({services.paid},{services.price}))`;

export const measures = [
  measure({
    id: "renewal_mrr",
    label: both("Renewal rate, MRR", "续费率（金额）"),
    unit: "percent",
    over: "quarter",
    value: `=${ratio(sumIf("due.renewed", inDue), sumIf("due.mrr", inDue))}`,
    rule: "renewal",
    next: HEALTH_READ,
    source: both("what was added counts · 002 L10", "含续费时增购 · 002 L10"),
  }),
  measure({
    id: "renewal_customers",
    label: both("Renewal rate, customers", "续费率（客户数）"),
    unit: "percent",
    over: "quarter",
    value: `=${ratio(`(${dueCount(is("due.outcome", "renewed"))}+${dueCount(is("due.outcome", "partly"))})`, dueCount())}`,
    rule: "renewal",
    next: HEALTH_READ,
    source: same("002 L10"),
  }),
  measure({
    id: "due_ledger",
    label: both("MRR that ended, by the ledger", "台账中到期的 MRR"),
    unit: "money",
    over: "quarter",
    value: `=SUMIFS({ledger!mrr},{ledger!end},">="&{from},{ledger!end},"<="&{to})`,
    source: both("every row that ended", "所有到期的行"),
  }),
  measure({
    id: "late_contact_share",
    label: both("Contacted only near expiry", "临期才接洽占比"),
    unit: "percent",
    over: "quarter",
    value: `=IF(NOT(ISNUMBER({late_days})),${NO_DATA},${ratio(`(${dueCount(meets("due.contact", ""))}+${dueCount('{due.days},"<"&{late_days}')})`, dueCount())})`,
    rule: "late_contact_share",
    better: "lower",
    source: same("T44 · 002 L38"),
  }),
  measure({
    id: "closure_rate",
    label: both("Customers closed down, 12 months", "闭店率（12 个月）"),
    unit: "percent",
    over: "year",
    value: `=${ratio(dueCount(is("due.outcome", "closed")), "{opening_customers}")}`,
    rule: "closure_rate",
    better: "watch",
    words: { watch: both("apart from other losses", "与其他流失分开") },
    source: same("001 L17, L505"),
  }),
  measure({
    id: "expansion_rate",
    label: both("Expansion rate, 12 months", "增购率（12 个月）"),
    unit: "percent",
    over: "now",
    value: `=${ratio(ADDED, "{opening_mrr}")}`,
    rule: "expansion_rate",
    better: "higher",
    source: both("outside renewals · 001 L688", "不含随续费增购 · 001 L688"),
  }),
  measure({
    id: "expansion_cover",
    label: both("Expansion to service cost, 12 months", "增购覆盖服务成本（12 个月）"),
    unit: "multiple",
    over: "now",
    value: `=${ratio(COVERS, "{service_cost}")}`,
    rule: "expansion_cover",
    words: {
      covered: both("pays for service", "可覆盖服务成本"),
      not_covered: both("does not pay for it", "不足以覆盖"),
    },
    next: both(
      "Sell expansion from value reached; move standard service to passive.",
      "以已兑现价值推动增购，标准服务转被动。",
    ),
    source: same("001 L713"),
  }),
  measure({
    id: "penetration",
    label: both("Seat and store penetration", "席位/门店渗透率"),
    unit: "percent",
    over: "now",
    value: `=${ratio("SUM({rollout.live})", "SUM({rollout.all})")}`,
    rule: "penetration",
    better: "higher",
    source: same("001 L715–717"),
  }),
  measure({
    id: "plugin_rate",
    label: both("Plug-in penetration", "插件渗透率"),
    unit: "percent",
    over: "now",
    value: `=${ratio("SUM({plugins.using})", "SUM({plugins.target})")}`,
    rule: "plugin_rate",
    better: "higher",
    source: same("001 L723–725"),
  }),
  measure({
    id: "renewal_profit",
    label: both("Gross profit of a year of what was renewed", "续费一年的毛利"),
    unit: "money",
    over: "quarter",
    value: `=IF(NOT(ISNUMBER({margin})),${NO_DATA},${sumIf("due.renewed", inDue)}*12*{margin})`,
    source: same("I37, R38"),
  }),
];

const IN_QUARTER = '{due.due},">"&EOMONTH({days},-3),{due.due},"<="&{days}';

const quarters: readonly Line[] = [
  {
    id: "q_due",
    label: both("MRR due", "到期 MRR"),
    unit: "money",
    formula: `=SUMIFS({due.mrr},${IN_QUARTER})`,
  },
  {
    id: "q_renewed",
    label: both("MRR renewed", "续费 MRR"),
    unit: "money",
    formula: `=SUMIFS({due.renewed},${IN_QUARTER})`,
  },
  {
    id: "q_rate",
    label: both("Renewal rate", "续费率"),
    unit: "percent",
    formula: `=${ratio("{q_renewed}", "{q_due}")}`,
    strong: true,
  },
  {
    id: "q_added",
    label: both("MRR added in term", "期内增购 MRR"),
    unit: "money",
    formula: `=SUMIFS({expansion.mrr},{expansion.date},">"&EOMONTH({days},-3),{expansion.date},"<="&{days})`,
  },
];

export const byQuarter = timeline(
  "quarters",
  both("By quarter", "按季度"),
  { every: "quarter", count: 4, typed: false },
  quarters,
);
