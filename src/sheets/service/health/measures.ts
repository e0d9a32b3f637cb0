import { NPS } from "../../../catalogue/health/nps";
import { same, type Text } from "../../../locales/text";
import { both } from "../../both";
import { call } from "../../call";
import { computed, oneOf, percent } from "../../template/columns";
import { fixedItem, grid, input, inputs, item } from "../../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio } from "../../template/measure";
import { say } from "../../template/say";
import type { Cell, Column } from "../../template/types";
import { YOURS } from "../../template/yours";

/* What is measured of a customer, against which targets, and what the scores say together. */

/** The narrow score has the first four, the broad one three more; the last three are the temperature. */
const MEASURES = {
  frequency: both("Frequency", "频次"),
  breadth: both("Breadth", "广度"),
  depth: both("Depth", "深度"),
  outcome: both("Outcome", "业务结果"),
  experience: both("Experience", "体验"),
  relationship: both("Relationship", "关系"),
  coverage: both("Service reach", "服务覆盖"),
  paid: both("Paid functions", "付费功能使用"),
  quota: both("Quota used", "额度消耗"),
  own: both("Own signal", "自定信号"),
} as const satisfies Record<string, Text>;

type Key = keyof typeof MEASURES;
const KEYS = Object.keys(MEASURES) as Key[];

const DIRECTIONS = { up: both("up", "越高越好"), down: both("down", "越低越好") };

export const measureColumns = KEYS.map((key): Column => ({
  key,
  title: MEASURES[key],
  width: 96,
  cell: { owner: "yours", unit: "number" },
}));

const across = (cell: Cell) => Object.fromEntries(KEYS.map((key) => [key, cell]));

export const settings = grid(
  "settings",
  both("Measures", "指标设置"),
  measureColumns,
  [
    item(
      "weight",
      both("Weight", "权重"),
      across({ owner: "offered", unit: "number", value: { number: 1 } }),
    ),
    item("target", both("Target ◆", "目标 ◆"), across({ owner: "yours", unit: "number" })),
    item(
      "direction",
      both("Better is", "方向"),
      across({
        ...oneOf("way", same("–"), DIRECTIONS).cell,
        owner: "offered",
        value: { text: DIRECTIONS.up },
      }),
    ),
  ],
  {
    labelWidth: 145,
    about: both(
      "narrow: the first four; broad, from scale on: seven; temperature: the last three",
      "狭义：前四项；广义（规模化起）：前七项；温度：后三项",
    ),
  },
);

const range = (row: string, from: Key, to: Key) => `{settings.${row}.${from}}:{settings.${row}.${to}}`;

/**
 * A score over neighbouring measures, as SAAS.HEALTH counts it, in arithmetic that every Excel has; those without a
 * value or a target don’t count.
 */
export function score(from: Key, to: Key): string {
  const values = `{${from}}:{${to}}`;
  const targets = range("target", from, to);
  const isDown = `(${range("direction", from, to)}={'down})`;
  const weights = `${range("weight", from, to)}*(${values}<>"")*(${targets}>0)`;
  const up = `((${values}>0)*(${values}<${targets})*${values}/(${targets}+(${targets}=0))+(${values}>=${targets}))`;
  const down = `((${values}<=${targets})+(${values}>${targets})*${targets}/(${values}+(${values}=0)))`;
  const reached = `(${isDown}*${down}+(1-${isDown})*${up})`;
  return `=IF({customer}="","",IFERROR(100*SUMPRODUCT(${weights}*${reached})/SUMPRODUCT(${weights}),""))`;
}

/** The name of the measure that is least, or most, of its target. */
export function extreme(which: "MIN" | "MAX", from: Key, to: Key): string {
  const values = `{${from}}:{${to}}`;
  const targets = range("target", from, to);
  const none = which === "MIN" ? 9 : -9;
  const down = `IF(${values}=0,9,${targets}/${values})`;
  const reached = `IF(${range("direction", from, to)}={'down},${down},${values}/${targets})`;
  const shares = `IF((${values}<>"")*(${targets}>0)*(${range("weight", from, to)}>0),${reached},${none})`;
  return `INDEX(${range("head", from, to)},1,MATCH(${which}(${shares}),${shares},0))`;
}

const WINDOWS = {
  day: both("today", "今日"),
  week: both("this week", "本周"),
  month: both("this month", "本月"),
};

export const rules = inputs("rules", both("Inputs", "参数"), [
  input("risk_below", both("At risk below a score of", "风险界限：低于"), "number", { note: YOURS }),
  input("good_from", both("Good from a score of", "良好界限：不低于"), "number", { note: YOURS }),
  input("stale", both("A score is stale after", "评分有效期"), "days", { first: { number: 30 } }),
  input("window", both("Upsell list: active", "增购排行：活跃于"), "text", {
    choices: { words: WINDOWS },
    first: { text: WINDOWS.month },
  }),
  input("spread", both("An outlier is farther from the mean than", "异常界限：偏离均值超过"), "number", {
    first: { number: 2 },
    suffix: both("standard deviations", "倍标准差"),
    note: both("ours; change it", "我方建议，可改"),
  }),
  input("active", both("Active customers", "活跃客户"), "count", { link: "={customers!active}" }),
]);

export const BANDS = {
  risk: both("At risk", "有风险"),
  middle: both("Between", "中间"),
  good: both("Good", "良好"),
};

export const bands = grid(
  "bands",
  both("By score", "按健康度"),
  [
    computed("customers", both("Customers", "客户数"), "count", "=COUNTIFS({list.band},{label})", 96),
    computed("mrr", same("MRR"), "money", "=SUMIFS({list.mrr},{list.band},{label})", 96),
    computed(
      "share",
      both("Share of MRR", "MRR 占比"),
      "percent",
      `=${ratio("{mrr}", "SUM({bands.mrr})")}`,
      96,
    ),
    { ...percent("wanted", both("Wanted", "期望"), 96) },
  ],
  Object.entries(BANDS).map(([id, label]) => fixedItem(id, label)),
  { labelWidth: 145 },
);

const scored = meets("list.narrow", ">=0");
const customers = meets("list.customer", "<>");
const share = (...tests: readonly string[]) => ratio(countIf(...tests), countIf(scored));
const NPS_OF = call(
  NPS,
  'COUNTIF({list.nps},">=9")',
  'COUNTIFS({list.nps},">=7",{list.nps},"<9")',
  'COUNTIF({list.nps},"<7")',
);
const intent = (word: string) =>
  `=${ratio(countIf(is("list.intent", word)), countIf(meets("list.intent", "<>")))}`;

export const measures = [
  measure({
    id: "health_coverage",
    label: both("Health-score coverage", "健康度覆盖率"),
    unit: "percent",
    over: "now",
    value: `=${ratio('COUNTIFS({list.scored},">="&{setup!asof}-N({stale}),{list.scored},"<="&{setup!asof},{list.narrow},">=0")', "{active}")}`,
    rule: "health_coverage",
    next: both("List those without and give each CSM a date.", "列出缺项客户，逐一定人定期。"),
    source: same("I16, R33 · 001 L380"),
  }),
  measure({
    id: "risk_share",
    label: both("Customers at risk", "风险客户占比"),
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({risk_below})),${NO_DATA},${share(`{list.band},${say(BANDS.risk)}`)})`,
    better: "lower",
    source: same("R33"),
  }),
  measure({
    id: "risk_mrr",
    label: both("MRR at risk", "风险 MRR"),
    unit: "money",
    over: "now",
    value: `=IF(NOT(ISNUMBER({risk_below})),${NO_DATA},{bands.risk.mrr})`,
    better: "lower",
  }),
  measure({
    id: "active_share",
    label: both("Active in the last 31 days", "近 31 天活跃占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio(countIf(customers, '{list.last_active},">="&{setup!asof}-31'), countIf(customers))}`,
    better: "higher",
    source: both("70% in one product, no norm · 001 L442", "某产品 70%，非标准 · 001 L442"),
  }),
  measure({
    id: "will_renew",
    label: both("Say that they will renew", "表示会续"),
    unit: "percent",
    over: "now",
    value: intent("will"),
    better: "higher",
  }),
  measure({
    id: "wont_renew",
    label: both("Say that they won’t", "表示不续"),
    unit: "percent",
    over: "now",
    value: intent("wont"),
    better: "lower",
  }),
  measure({
    id: "nps_score",
    label: both("NPS, beside usage", "NPS（与使用数据并看）"),
    unit: "number",
    over: "now",
    value: `=IF(COUNT({list.nps})=0,${NO_DATA},ROUND(${NPS_OF},0))`,
    source: both("never a gate · T24, X18", "不作关口 · T24、X18"),
  }),
];
