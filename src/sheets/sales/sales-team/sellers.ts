import { KM_MEDIAN } from "../../../catalogue/cohorts/km-median";
import { REPYIELD } from "../../../catalogue/sales/repyield";
import { same } from "../../../locales/text";
import { call } from "../../call";
import {
  computed,
  count,
  date,
  fromList,
  money,
  ofQuarter,
  oneOf,
  percent,
  text,
  YES_NO,
} from "../../template/columns";
import { fixedItem, grid } from "../../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, trend, within } from "../../template/measure";
import { say } from "../../template/say";

/* The roster of sellers, what it says of the team, and the same by where they come from. */

const SERVES = {
  small: { en: "Low", "zh-CN": "低" },
  middle: { en: "Middle", "zh-CN": "中" },
  large: { en: "High", "zh-CN": "高" },
};
/** What a seller has sold before. */
export const BACKGROUNDS = {
  b2b: same("B2B"),
  consumer: { en: "Consumer", "zh-CN": "消费行业" },
  other: { en: "Other", "zh-CN": "其他" },
};
const REASONS = {
  manager: { en: "Direct manager", "zh-CN": "直属上司" },
  pay: { en: "Pay", "zh-CN": "薪酬" },
  growth: { en: "Growth", "zh-CN": "发展" },
  dismissed: { en: "Dismissed", "zh-CN": "劝退" },
  else: { en: "Else", "zh-CN": "其他原因" },
};

const YES = say(YES_NO.yes);

export const sellers = [
  text("code", { en: "Code", "zh-CN": "代号" }, 82),
  fromList("team", { en: "Team", "zh-CN": "团队" }, "setup!teams", 82),
  text("supervisor", { en: "Supervisor", "zh-CN": "主管" }, 96),
  oneOf("serves", { en: "Segment", "zh-CN": "服务客群" }, SERVES, 82),
  oneOf("background", { en: "Background", "zh-CN": "背景" }, BACKGROUNDS, 96),
  date("hired", { en: "Hired", "zh-CN": "入职" }),
  date("confirmed", { en: "Confirmed", "zh-CN": "转正" }),
  date("stable", { en: "Stable since", "zh-CN": "稳定出单" }, 96),
  date("left", { en: "Left", "zh-CN": "离职" }),
  oneOf("because", { en: "Because of", "zh-CN": "离职原因" }, REASONS, 110),
  ofQuarter(money("arr", { en: "Q new ARR", "zh-CN": "本季新签 ARR" }, 110)),
  ofQuarter(count("deals", { en: "Q deals", "zh-CN": "本季成交数" }, 89)),
  ofQuarter(money("output", { en: "Q output, if not ARR", "zh-CN": "本季产出（非 ARR）" }, 145)),
  ofQuarter(money("cost", { en: "Q pay and cost", "zh-CN": "本季薪酬与成本" }, 110)),
  percent("renewals", { en: "From renewals", "zh-CN": "续费收入占比" }, 102),
  computed(
    "ramp",
    { en: "Months to stable", "zh-CN": "成长月数" },
    "number",
    '=IF(OR({hired}="",{stable}=""),"",ROUND(({stable}-{hired})/365.25*12,1))',
    110,
  ),
  computed(
    "in_post",
    { en: "In post", "zh-CN": "在岗" },
    "text",
    `=IF({code}="","",IF(AND(ISNUMBER({left}),{left}<={setup!asof}),${say(YES_NO.no)},${YES}))`,
    68,
  ),
  computed(
    "span",
    { en: "Supervisor’s team", "zh-CN": "主管带人数" },
    "count",
    `=IF(OR({supervisor}="",{in_post}<>${YES}),"",COUNTIFS({sellers.supervisor},{supervisor},{sellers.in_post},${YES}))`,
    130,
  ),
  computed(
    "counts_from",
    { en: "Hired, for the ramp", "zh-CN": "入职（计成长期）" },
    "date",
    '=IF(OR({hired}="",AND({left}<>"",{stable}="")),"",{hired})',
    130,
  ),
];

const inPost = `COUNTIFS({sellers.in_post},${YES})`;
const leftWithin = within("sellers.left");

/** Sellers stable when the period began who have not left, or left on such a day. */
const stableBefore = (left: string) =>
  `(COUNTIFS({sellers.stable},"<"&{from},{sellers.left},"")+COUNTIFS({sellers.stable},"<"&{from},{sellers.left},${left}))`;

/** New ARR, or what somebody typed where set-up means revenue or gross profit. */
const OUTPUT =
  'IF(OR({output_is}="",{output_is}={"new ARR"|"新签 ARR"}),SUM({sellers.arr}),SUM({sellers.output}))';

export const measures = [
  measure({
    id: "rep_yield",
    label: { en: "Output per seller to cost", "zh-CN": "销售人效倍数" },
    unit: "multiple",
    over: "now",
    value: `=IF(SUM({sellers.cost})=0,${NO_DATA},${call(REPYIELD, OUTPUT, "SUM({sellers.cost})")})`,
    rule: "rep_yield",
    next: {
      en: "Retrain or move the lowest quarter; don’t hire over it.",
      "zh-CN": "先带教或调整末位四分之一，不靠加人掩盖。",
    },
    source: same("I07–I09, R17 · 001 L441"),
  }),
  measure({
    id: "ramp",
    label: { en: "Months until stable", "zh-CN": "稳定出单所需月数" },
    unit: "months",
    over: "now",
    value: `=IF(COUNT({sellers.counts_from})=0,${NO_DATA},IFNA(${call(KM_MEDIAN, "{sellers.counts_from}", "{sellers.stable}", "{setup!asof}", '"month"')},{"○ Too few got there"|"○ 达成者尚不足半数"}))`,
    better: "lower",
    source: {
      en: "those still ramping count · 001 L511",
      "zh-CN": "含仍在成长期者 · 001 L511",
    },
  }),
  measure({
    id: "span",
    label: { en: "Largest team of a supervisor", "zh-CN": "主管最多带人数" },
    unit: "count",
    over: "now",
    value: `=IF(COUNT({sellers.span})=0,${NO_DATA},MAX({sellers.span}))`,
    rule: "span",
    next: { en: "Name another supervisor or split the team.", "zh-CN": "增设主管或拆分团队。" },
    source: same("000 L38"),
  }),
  measure({
    id: "rep_deals",
    label: { en: "Deals per seller a month", "zh-CN": "单人月单量" },
    unit: "number",
    over: "now",
    value: `=${ratio("SUM({sellers.deals})/3", inPost)}`,
    rule: "rep_deals",
    better: "watch",
    source: { en: "4 or 8 are illustrations · 002 L10", "zh-CN": "4 或 8 仅为举例 · 002 L10" },
  }),
  measure({
    id: "rep_retention",
    label: { en: "Stable sellers kept, 12 months", "zh-CN": "稳定出单销售留存率（12 个月）" },
    unit: "percent",
    over: "year",
    value: `=${ratio(stableBefore('">"&{to}'), stableBefore('">="&{from}'))}`,
    rule: "rep_retention",
    better: "higher",
    source: same("001 L494"),
  }),
  measure({
    id: "rep_cost",
    label: { en: "Cost of a stable seller, 12 months", "zh-CN": "稳定出单销售平均成本（12 个月）" },
    unit: "money",
    over: "now",
    value: `=IF(OR(SUM({hiring.cost})=0,N({hiring.productive.people})=0),${NO_DATA},SUM({hiring.cost})/{hiring.productive.people})`,
    rule: "rep_cost",
    better: "watch",
    source: { en: "put it into the budget · 001 L511", "zh-CN": "计入预算 · 001 L511" },
  }),
  measure({
    id: "manager_attrition",
    label: { en: "Left because of the manager, 12 months", "zh-CN": "因直属上司离职占比（12 个月）" },
    unit: "percent",
    over: "year",
    value: `=${ratio(
      countIf(leftWithin, is("sellers.because", "manager")),
      countIf(leftWithin, meets("sellers.because", "<>")),
    )}`,
    rule: "manager_attrition",
    better: "watch",
    source: same("R57 · 001 L530"),
  }),
  measure({
    id: "renewal_income",
    label: { en: "Income from renewals, of those in post", "zh-CN": "在岗销售续费收入占比" },
    unit: "percent",
    over: "now",
    value: `=IF(COUNTIFS({sellers.in_post},${YES},{sellers.renewals},">=0")=0,${NO_DATA},AVERAGEIFS({sellers.renewals},{sellers.in_post},${YES}))`,
    better: "watch",
    source: same("T35"),
  }),
  measure({
    id: "output_trend",
    label: { en: "New ARR per seller, change a quarter", "zh-CN": "人均新签 ARR，每季变化" },
    unit: "money",
    over: "now",
    value: trend("output", "each", { least: 2, periodsAYear: 4 }),
    better: "higher",
    source: same("T20, T45"),
  }),
];

export const background = grid(
  "background",
  { en: "By background", "zh-CN": "按背景" },
  [
    computed(
      "people",
      { en: "Sellers", "zh-CN": "销售人数" },
      "count",
      `=COUNTIFS({sellers.background},{label},{sellers.in_post},${YES})`,
      82,
    ),
    computed(
      "deals",
      { en: "Q deals", "zh-CN": "本季成交数" },
      "count",
      "=SUMIFS({sellers.deals},{sellers.background},{label})",
      89,
    ),
    computed(
      "acv",
      { en: "ARR per deal", "zh-CN": "单笔 ARR" },
      "money",
      `=${ratio("SUMIFS({sellers.arr},{sellers.background},{label})", "{deals}")}`,
      110,
    ),
  ],
  Object.entries(BACKGROUNDS).map(([id, label]) => fixedItem(id, label)),
  { about: same("T18") },
);
