import { SETUP_CHOICES } from "../../base/setup/choices";
import { LTV } from "../../../catalogue/unit-economics/ltv";
import { LTVCAC } from "../../../catalogue/unit-economics/ltvcac";
import { MAXCAC } from "../../../catalogue/unit-economics/maxcac";
import { PAYBACK } from "../../../catalogue/unit-economics/payback";
import type { Text } from "../../../locales/text";
import { call } from "../../call";
import { oneOf } from "../../template/columns";
import { NO_DATA } from "../../template/measure";
import { say } from "../../template/say";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Column, Row, Section } from "../../template/types";
import { ARPA, CHURN, cost, EACH, GROUPS, KEYS, MARGIN, type Group } from "./group-sources";

/* One customer of each group: what it brings, what it costs, what it is worth. */

const LEVELS = {
  low: { en: "low", "zh-CN": "低" },
  middle: { en: "middle", "zh-CN": "中" },
  high: { en: "high", "zh-CN": "高" },
};

const labelled = (id: string, label: Text, cellOf: (key: Group) => Cell, confidence = false): Row => ({
  id,
  cells: {
    label: { owner: "offered", look: "label", value: { text: label } },
    ...Object.fromEntries(KEYS.map((key) => [key, cellOf(key)] as const)),
    confidence: confidence
      ? { owner: "yours", unit: "text", choices: { words: LEVELS } }
      : { owner: "ours", unit: "text" },
  },
});

const typed = (id: string, label: Text, unit: CellUnit, link?: (key: Group) => string | undefined) =>
  labelled(
    id,
    label,
    (key) => {
      const template = link?.(key);
      return template === undefined
        ? { owner: "yours", unit }
        : { owner: "offered", unit, value: { link: template } };
    },
    true,
  );

const computed = (id: string, label: Text, unit: CellUnit, formula: string) =>
  labelled(id, label, () => ({ owner: "ours", unit, value: { formula: `=${formula}` } }));

/** An expression over cells of the column; no data where one of them is no number. */
const outOf = (expression: string, ...cells: readonly string[]) =>
  `IF(COUNT(${cells.map((cell) => `{${cell}}`).join(",")})<${cells.length},${NO_DATA},${expression})`;

const YEARS = "IF(N({years})>0,{years},MIN({ceiling}/12,1/(1-(1-MAX({churn},0.0000001))^12)))";
const BY_CHURN = outOf(`IF({churn}<=0,${NO_DATA},${call(LTV, "{arpa}", "1", "{churn}")})`, "arpa", "churn");
/** As Metrics and GTM Readiness have it: a life of 1 ÷ churn months, and no more than the ceiling. */
const BY_PROFIT = outOf(
  `IF({ceiling}<=0,${NO_DATA},${call(LTV, "{arpa}", "{margin}", "MAX({churn},1/{ceiling})")})`,
  "arpa",
  "margin",
  "churn",
  "ceiling",
);
const ENDLESS = outOf(
  `IF({churn}<=0,${NO_DATA},${call(LTV, "{arpa}", "{margin}", "{churn}")})`,
  "arpa",
  "margin",
  "churn",
);
const BY_YEARS = outOf(`{acv}*${YEARS}`, "acv", "churn", "ceiling");

const METHOD = say(SETUP_CHOICES.ltv.churn);
const YEAR_METHOD = say(SETUP_CHOICES.ltv.years);

const CAC_OF = `IF({share}=0,0,IF(N({customers})=0,${NO_DATA},{spend}*{share}/{customers}))`;

const rows: readonly Row[] = [
  typed("arpa", { en: "Revenue a month (ARPA)", "zh-CN": "单客月收入" }, "money", (key) => ARPA[key]),
  typed("margin", { en: "Gross margin", "zh-CN": "毛利率" }, "percent", () => MARGIN),
  typed(
    "churn",
    { en: "Monthly churn, from a year’s", "zh-CN": "月客户流失率（按年折算）" },
    "percent",
    (key) => CHURN[key],
  ),
  typed("share", { en: "Share of CAC spend", "zh-CN": "获客费用分摊" }, "percent", (key) =>
    key === "all" ? "=1" : undefined,
  ),
  typed("customers", { en: "New customers, 12 months", "zh-CN": "新签客户（12 个月）" }, "count", (key) =>
    key === "all" ? "={won}" : undefined,
  ),
  typed(
    "first_cost",
    { en: "Delivery and service, year one", "zh-CN": "首年交付与服务成本" },
    "money",
    (key) => (key === "all" ? EACH : undefined),
  ),
  computed("acv", { en: "ACV", "zh-CN": "年单价（ACV）" }, "money", 'IF(ISNUMBER({arpa}),{arpa}*12,"")'),
  computed(
    "ltv_used",
    { en: "LTV", "zh-CN": "客户生命周期价值（LTV）" },
    "money",
    `IF({method}=${METHOD},{by_churn},IF({method}=${YEAR_METHOD},{by_years},{by_profit}))`,
  ),
  computed("cac", { en: "CAC", "zh-CN": "获客成本（CAC）" }, "money", outOf(CAC_OF, "spend", "share")),
  computed(
    "ue",
    { en: "LTV : CAC", "zh-CN": "单位经济模型（LTV:CAC）" },
    "multiple",
    outOf(`IF({cac}=0,${NO_DATA},${call(LTVCAC, "{ltv_used}", "{cac}")})`, "ltv_used", "cac"),
  ),
  computed(
    "payback_profit",
    { en: "Payback on gross profit", "zh-CN": "回收期（按毛利）" },
    "tenths",
    outOf(
      `IF({arpa}*{margin}<=0,{"○ Never"|"○ 无法收回"},${call(PAYBACK, "{cac}", "{arpa}", "{margin}")})`,
      "cac",
      "arpa",
      "margin",
    ),
  ),
  computed(
    "payback_revenue",
    { en: "Payback on revenue", "zh-CN": "回收期（按收入）" },
    "tenths",
    outOf(`IF({arpa}<=0,${NO_DATA},${call(PAYBACK, "{cac}", "{arpa}", "1")})`, "cac", "arpa"),
  ),
  computed(
    "to_acv",
    { en: "CAC ÷ ACV", "zh-CN": "获客成本 ÷ 年单价" },
    "multiple",
    outOf(`IF({acv}=0,${NO_DATA},{cac}/{acv})`, "cac", "acv"),
  ),
  computed(
    "most_cac",
    { en: "Most CAC that LTV : CAC 3 allows", "zh-CN": "可承受获客成本上限" },
    "money",
    outOf(call(MAXCAC, "{ltv_used}"), "ltv_used"),
  ),
  computed(
    "credited",
    { en: "Years credited", "zh-CN": "计入年数" },
    "number",
    outOf(
      `IF({acv}*{margin}=0,${NO_DATA},ROUND({ltv_used}/({acv}*IF(OR({method}=${METHOD},{method}=${YEAR_METHOD}),1,{margin})),2))`,
      "ltv_used",
      "acv",
      "margin",
    ),
  ),
  computed(
    "year_one",
    { en: "Profit of year one", "zh-CN": "首年盈利" },
    "money",
    outOf("{acv}-{cac}-{first_cost}", "acv", "cac", "first_cost"),
  ),
  typed("margin_wanted", { en: "Margin of year one wanted ◆", "zh-CN": "首年毛利率要求 ◆" }, "percent"),
  typed("service_cap", { en: "Service cost no more than ◆", "zh-CN": "服务成本上限 ◆" }, "money"),
  typed("rnd_spend", { en: "R&D spend, 12 months", "zh-CN": "研发投入（12 个月）" }, "money", (key) =>
    key === "all" ? `=${cost("development")}` : undefined,
  ),
  typed("rnd_cap", { en: "R&D spend no more than ◆", "zh-CN": "研发投入上限 ◆" }, "money"),
];

const methods: readonly Row[] = [
  computed(
    "by_profit",
    { en: "LTV by gross profit, with the ceiling", "zh-CN": "LTV：毛利口径，计上限" },
    "money",
    BY_PROFIT,
  ),
  computed(
    "endless",
    { en: "LTV by gross profit, without it", "zh-CN": "LTV：毛利口径，不设上限" },
    "money",
    ENDLESS,
  ),
  computed(
    "by_churn",
    { en: "LTV by revenue ÷ churn", "zh-CN": "LTV：收入 ÷ 客户流失率（断约率）" },
    "money",
    BY_CHURN,
  ),
  computed("by_years", { en: "LTV by ACV × years", "zh-CN": "LTV：年单价 × 年限" }, "money", BY_YEARS),
];

const columns: readonly Column[] = [
  {
    key: "label",
    title: { en: "One customer", "zh-CN": "单个客户" },
    width: 285,
    cell: { owner: "ours", look: "label" },
  },
  ...KEYS.map((key): Column => ({
    key,
    title: GROUPS[key],
    width: 145,
    cell: { owner: "ours", unit: "number" },
  })),
  oneOf("confidence", { en: "Confidence", "zh-CN": "把握程度" }, LEVELS, 89),
];

/** Marks and counts a figure that passes the limit which people set for their group. */
function passed(
  row: string,
  key: Group,
  rows: readonly string[],
  test: (cells: readonly string[]) => string,
) {
  const cells = rows.map((each) => `{groups.${each}.${key}}`);
  return {
    column: key,
    rows: [row, row] as const,
    when: `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")},${test(cells)})`,
    look: "fail" as const,
    count: `IF(COUNT(${cells.join(",")})<${cells.length},0,--(${test(cells)}))`,
  };
}

export const groups: Section = {
  id: "groups",
  title: { en: "By group", "zh-CN": "分组核算" },
  about: {
    formula:
      '=IF({method}="","",{"LTV by "|"LTV 口径："}&{method})&IF(ISNUMBER({ceiling}),{", ceiling "|"，上限 "}&{ceiling}&{" months"|" 个月"},"")',
  },
  columns,
  across: true,
  rows: [...rows, ...methods],
  rules: KEYS.flatMap((key) => [
    passed(
      "year_one",
      key,
      ["year_one", "margin_wanted", "acv"],
      ([profit, wanted, acv]) => `${profit}<${wanted}*${acv}`,
    ),
    passed("first_cost", key, ["first_cost", "service_cap"], ([spent, cap]) => `${spent}>${cap}`),
    passed("rnd_spend", key, ["rnd_spend", "rnd_cap"], ([spent, cap]) => `${spent}>${cap}`),
  ]),
};
