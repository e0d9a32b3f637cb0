import { RULE40 } from "../../../catalogue/growth/rule40";
import { ARPA } from "../../../catalogue/recurring-revenue/arpa";
import { ANNUALIZE } from "../../../catalogue/retention/annualize";
import { REPYIELD } from "../../../catalogue/sales/repyield";
import { CAC } from "../../../catalogue/unit-economics/cac";
import { LTV } from "../../../catalogue/unit-economics/ltv";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { computed } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import type { Row } from "../../template/types";
import { logosCell, mrrCell, retention } from "./bridges";
import { column, known, LAST, outOf } from "./months";

/* What a customer is worth and costs, and what the company keeps of its revenue. */

const IN_YEAR = '{costs!month},">="&{setup!y_from},{costs!month},"<="&{setup!y_to}';
const YEAR_BEFORE =
  '{costs!month},">="&EDATE({setup!y_from},-12),{costs!month},"<="&EOMONTH({setup!y_to},-12)';
const QUARTER = '{costs!month},">"&EOMONTH({setup!y_to},-3),{costs!month},"<="&{setup!y_to}';

const cost = (name: string, period = IN_YEAR) => `SUMIFS({costs!${name}},${period})`;
const now = column(LAST);

const CEILING: Row = {
  id: "ceiling",
  cells: {
    label: {
      owner: "offered",
      look: "label",
      value: { text: { en: "Life ceiling ✎", "zh-CN": "生命周期上限 ✎" } },
    },
    value: { owner: "offered", unit: "months", value: { formula: "={setup!life}" } },
    next: {
      owner: "ours",
      look: "note",
      value: { text: { en: "no customer counts longer", "zh-CN": "单客计入的月数以此为限" } },
    },
  },
};

const lines: readonly Row[] = [
  measure({
    id: "arpa",
    label: { en: "Monthly revenue per customer", "zh-CN": "单客月收入" },
    unit: "money",
    over: "now",
    value: known(
      `IF(N(${logosCell("closing", now)})=0,${NO_DATA},${call(ARPA, mrrCell("closing", now), logosCell("closing", now))})`,
      NO_DATA,
    ),
    source: { en: "of the last month", "zh-CN": "末月" },
  }),
  measure({
    id: "margin",
    label: { en: "Gross margin, 12 months", "zh-CN": "毛利率（12 个月）" },
    unit: "percent",
    over: "now",
    value: `=IF(${cost("revenue")}=0,${NO_DATA},1-(${cost("delivery")}+${cost("service")})/${cost("revenue")})`,
    source: { en: "I21 · after delivery and service", "zh-CN": "I21 · 扣除交付与服务" },
  }),
  measure({
    id: "churn",
    label: { en: "Monthly customer churn", "zh-CN": "月客户流失率" },
    unit: "percent",
    over: "now",
    value: known(`IF(COUNT({ratios.logo_churn})=0,${NO_DATA},AVERAGE({ratios.logo_churn}))`, NO_DATA),
    source: { en: "I22 · mean of 12 months", "zh-CN": "I22 · 12 个月平均" },
  }),
  measure({
    id: "churn_year",
    label: { en: "The same over a year", "zh-CN": "折合全年" },
    unit: "percent",
    over: "now",
    value: outOf(call(ANNUALIZE, "{churn}", "12", '"churn"'), ["{churn}"]),
    source: { en: "compounded", "zh-CN": "复利折算" },
  }),
  CEILING,
  measure({
    id: "ltv",
    label: { en: "Lifetime value", "zh-CN": "客户生命周期价值（LTV）" },
    unit: "money",
    over: "now",
    // As the readiness sheet has it: a life of 1 ÷ churn months, capped.
    value: outOf(
      `IF({ceiling}<=0,${NO_DATA},${call(LTV, "{arpa}", "{margin}", "MAX({churn},1/{ceiling})")})`,
      ["{arpa}", "{margin}", "{churn}", "{ceiling}"],
    ),
    source: { en: "gross profit of one customer", "zh-CN": "单客毛利" },
  }),
  measure({
    id: "cac",
    label: { en: "Cost of winning one customer", "zh-CN": "获客成本（CAC）" },
    unit: "money",
    over: "now",
    value: known(
      `IF(OR(${cost("sales")}=0,${logosCell("new", "year")}=0),${NO_DATA},${call(CAC, cost("sales"), logosCell("new", "year"))})`,
      NO_DATA,
    ),
    source: { en: "all sales and marketing, 12 months", "zh-CN": "销售与市场费用，12 个月" },
  }),
  measure({
    id: "yield",
    label: { en: "New ARR per cost of seller, 3 months", "zh-CN": "销售人效倍数（3 个月）" },
    unit: "multiple",
    over: "now",
    value: known(
      `IF(${sellers(QUARTER)}=0,${NO_DATA},${call(REPYIELD, `SUM(${mrrCell("new", column(LAST - 2))}:${mrrCell("new", now)})*12`, sellers(QUARTER))})`,
      NO_DATA,
    ),
    rule: "rep_yield",
    source: same("R17 · 001 L441"),
  }),
  measure({
    id: "lost",
    label: { en: "Lost from customers of a year ago, MRR", "zh-CN": "一年前客户减少的 MRR" },
    unit: "money",
    over: "now",
    value: known(
      `IFERROR((1-${retention("grr", LAST)})*${mrrCell("opening", column(0))},${NO_DATA})`,
      NO_DATA,
    ),
    source: same("I31"),
  }),
  measure({
    id: "gained",
    label: { en: "Gained from them, MRR", "zh-CN": "一年前客户增加的 MRR" },
    unit: "money",
    over: "now",
    value: known(
      `IFERROR((${retention("ndr", LAST)}-${retention("grr", LAST)})*${mrrCell("opening", column(0))},${NO_DATA})`,
      NO_DATA,
    ),
    source: same("I32"),
  }),
  measure({
    id: "growth",
    label: { en: "MRR growth, 12 months", "zh-CN": "MRR 增速（12 个月）" },
    unit: "percent",
    over: "now",
    value: known(
      `IF(N(${mrrCell("opening", column(0))})=0,{"○ Not enough months"|"○ 月数不足"},${mrrCell("closing", now)}/${mrrCell("opening", column(0))}-1)`,
      NO_DATA,
    ),
    source: { en: "closing to opening of the year", "zh-CN": "年末对年初" },
  }),
  measure({
    id: "rule40",
    label: { en: "Growth on the year and margin 4 together", "zh-CN": "年增速与毛利4 之和（40 法则）" },
    unit: "percent",
    over: "now",
    // Of revenue, as Margin ladder & ratios has it; MRR may grow otherwise.
    value: outOf(call(RULE40, "{growth_multiple}-1", "{ladder.margin4.rate}"), [
      "{growth_multiple}",
      "{ladder.margin4.rate}",
    ]),
    rule: "rule40",
    source: same("001 L735"),
  }),
  measure({
    id: "growth_multiple",
    label: { en: "Revenue to last year’s", "zh-CN": "收入为上年的倍数" },
    unit: "multiple",
    over: "now",
    value: `=${ratio(cost("revenue"), cost("revenue", YEAR_BEFORE))}`,
    rule: "growth_multiple",
    source: same("001 L88"),
  }),
];

/** What the sellers of a period cost: of each month as many as there were, at the cost of one. */
function sellers(period: string): string {
  return `(${cost("pay", period)}+${cost("travel", period)})`;
}

export const UNIT_ECONOMICS = results("economics", { en: "Unit economics", "zh-CN": "单位经济模型" }, lines, {
  en: "one customer, and the company as a whole",
  "zh-CN": "单个客户与公司整体",
});

const STEPS = ["sales", "delivery", "service", "development", "admin"] as const;
const REVENUE = cost("revenue");

/** Revenue less the first groups of costs. */
const after = (...groups: readonly string[]) =>
  `IF(${REVENUE}=0,${NO_DATA},${REVENUE}${groups.map((group) => `-${cost(group)}`).join("")})`;

const LADDER: readonly (readonly [string, Text, number])[] = [
  ["margin1", { en: "Margin 1: after sales and delivery", "zh-CN": "毛利1：扣除获客与交付" }, 2],
  ["margin2", { en: "Margin 2: after service", "zh-CN": "毛利2：再扣除服务" }, 3],
  ["margin3", { en: "Margin 3: after R&D", "zh-CN": "毛利3：再扣除研发" }, 4],
  ["margin4", { en: "Margin 4: after admin", "zh-CN": "毛利4：再扣除行政" }, 5],
];

export const MARGIN_LADDER = grid(
  "ladder",
  { en: "Margin ladder", "zh-CN": "毛利阶梯" },
  [
    computed("amount", { en: "Amount", "zh-CN": "金额" }, "money", `=${after()}`),
    computed("rate", { en: "Of revenue", "zh-CN": "占收入" }, "percent", `=IF(ISNUMBER({amount}),{amount}/${REVENUE},"")`, 89), // prettier-ignore
  ],
  [
    item("revenue", { en: "Revenue recognised", "zh-CN": "确认收入" }),
    ...LADDER.map(([id, label, count]) =>
      item(id, label, {
        amount: { owner: "ours", unit: "money", value: { formula: `=${after(...STEPS.slice(0, count))}` } },
      }),
    ),
  ],
  { about: { en: "12 months, from Monthly costs", "zh-CN": "12 个月，取自月度成本" } },
);
