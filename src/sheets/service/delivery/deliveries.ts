import { listRows } from "../../template/list-rows";
import { TTV } from "../../../catalogue/health/ttv";
import { same, type Text } from "../../../locales/text";
import { SELLERS } from "../../base/setup/listed";
import { call } from "../../call";
import { computed, count, date, fromList, money, number, oneOf, text, yesNo } from "../../template/columns";
import { fixedItem, grid, type Line } from "../../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, sumIf, within, trend } from "../../template/measure";

/* The register of deliveries, and what it says by quarter, by cause and by seller. */

const OUTCOMES = {
  success: { en: "Success", "zh-CN": "成功" },
  failure: { en: "Failure", "zh-CN": "失败" },
  open: { en: "In progress", "zh-CN": "进行中" },
};

const CAUSES = {
  need: { en: "Need understood", "zh-CN": "需求理解" },
  fit: { en: "Right customer", "zh-CN": "客户匹配" },
  person: { en: "Key person", "zh-CN": "关键人" },
  data: { en: "Data", "zh-CN": "数据" },
  gap: { en: "Product gap", "zh-CN": "产品缺口" },
  promise: { en: "Over-promise", "zh-CN": "过度承诺" },
  effort: { en: "Customer’s effort", "zh-CN": "客户投入" },
  team: { en: "Team", "zh-CN": "团队" },
  other: { en: "Other", "zh-CN": "其他" },
};

export const columns = [
  text("customer", { en: "Customer", "zh-CN": "客户" }),
  fromList("seller", { en: "Seller", "zh-CN": "销售" }, "setup!sellers", 82),
  date("signed", { en: "Signed", "zh-CN": "签约" }),
  date("started", { en: "Started", "zh-CN": "开始" }),
  date("valued", { en: "First value", "zh-CN": "首次价值" }),
  date("finished", { en: "Finished", "zh-CN": "完成" }),
  oneOf("outcome", { en: "Outcome", "zh-CN": "成败" }, OUTCOMES),
  money("cost", { en: "Cost", "zh-CN": "成本" }),
  number("hours", { en: "Hours", "zh-CN": "工时" }),
  count("changes", { en: "Changes asked", "zh-CN": "变更次数" }, 110),
  yesNo("beyond", { en: "Beyond scope", "zh-CN": "超范围承诺" }, 96),
  yesNo("on_time", { en: "On time", "zh-CN": "按时" }),
  oneOf("cause", { en: "Cause", "zh-CN": "原因" }, CAUSES, 130),
  computed(
    "days",
    { en: "Days of work", "zh-CN": "交付天数" },
    "days",
    '=IF(OR({started}="",{finished}=""),"",{finished}-{started})',
    96,
  ),
  computed(
    "to_value",
    { en: "Days to value", "zh-CN": "见效天数" },
    "days",
    '=IF(OR({signed}="",{valued}=""),"",{valued}-{signed})',
    96,
  ),
];

/** Rows that started in the quarter above the cell. */
const IN_QUARTER = '{deliveries.started},">"&EOMONTH({days},-3),{deliveries.started},"<="&{days}';
const inQuarter = (...tests: readonly string[]) => `COUNTIFS(${[IN_QUARTER, ...tests].join(",")})`;
const FINISHED = meets("deliveries.finished", ">0");

export const quarters: readonly Line[] = [
  { id: "started", label: { en: "Started", "zh-CN": "启动" }, unit: "count", formula: `=${inQuarter()}` },
  {
    id: "successes",
    label: { en: "Successes", "zh-CN": "成功" },
    unit: "count",
    formula: `=${inQuarter(is("deliveries.outcome", "success"))}`,
  },
  {
    id: "open",
    label: { en: "In progress", "zh-CN": "进行中" },
    unit: "count",
    formula: `=${inQuarter(is("deliveries.outcome", "open"))}`,
  },
  {
    id: "rate",
    label: { en: "Success rate", "zh-CN": "交付成功率" },
    unit: "percent",
    formula: `=${ratio("{successes}", "{started}")}`,
    strong: true,
  },
  {
    id: "at_best",
    label: { en: "If all open ones succeed", "zh-CN": "进行中全部成功时" },
    unit: "percent",
    formula: `=${ratio("({successes}+{open})", "{started}")}`,
  },
  {
    id: "cost",
    label: { en: "Cost per finished delivery", "zh-CN": "单次交付成本" },
    unit: "money",
    formula: `=${ratio(`SUMIFS({deliveries.cost},${IN_QUARTER},${FINISHED})`, inQuarter(FINISHED))}`,
  },
  {
    id: "days_median",
    label: { en: "Median days of work", "zh-CN": "交付天数中位数" },
    unit: "days",
    formula: `=IF(${inQuarter(FINISHED)}=0,${NO_DATA},MEDIAN(IF(({deliveries.started}>EOMONTH({days},-3))*({deliveries.started}<={days})*({deliveries.finished}>0),{deliveries.days},"")))`,
  },
  {
    id: "beyond",
    label: { en: "Beyond scope, share", "zh-CN": "超范围承诺占比" },
    unit: "percent",
    formula: `=${ratio(inQuarter(is("deliveries.beyond", "yes")), inQuarter())}`,
  },
];

const inPeriod = within("deliveries.started");
const started = (...tests: readonly string[]) => countIf(inPeriod, ...tests);
const slope = (row: string) => trend("quarters", row, { least: 2, periodsAYear: 4 });
const REPEATED: Text = {
  en: "Name the most repeated manual step and turn it into a tool.",
  "zh-CN": "找出重复最多的人工步骤，做成工具。",
};

export const measures = [
  measure({
    id: "delivery_success",
    label: { en: "Delivery success rate", "zh-CN": "交付成功率" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(started(is("deliveries.outcome", "success")), started())}`,
    rule: "delivery_success",
    better: "higher",
    source: same("R32 · 001 L398, L431"),
  }),
  measure({
    id: "cost_trend",
    label: { en: "Cost per delivery, change a quarter", "zh-CN": "单次交付成本，每季变化" },
    unit: "money",
    over: "now",
    value: slope("cost"),
    rule: "delivery_cost_trend",
    next: REPEATED,
    source: same("R30 · 001 L430–435"),
  }),
  measure({
    id: "days_trend",
    label: { en: "Days of work, change a quarter", "zh-CN": "交付天数，每季变化" },
    unit: "dayTenths",
    over: "now",
    value: slope("days_median"),
    rule: "delivery_days_trend",
    next: REPEATED,
    source: same("001 L275, L432"),
  }),
  measure({
    id: "ttv",
    label: { en: "Days to first value", "zh-CN": "首次价值时间" },
    unit: "days",
    over: "now",
    value: `=IF(COUNT({deliveries.signed})=0,${NO_DATA},IFNA(${call(TTV, "{deliveries.signed}", "{deliveries.valued}", "{setup!asof}")},{"○ Too few got there"|"○ 达成者尚不足半数"}))`,
    better: "lower",
    source: { en: "those still waiting count · I15, R29", "zh-CN": "含尚未达成者 · I15、R29" },
  }),
  measure({
    id: "changes",
    label: { en: "Changes asked per delivery", "zh-CN": "单次交付变更次数" },
    unit: "number",
    over: "quarter",
    value: `=${ratio(sumIf("deliveries.changes", inPeriod), started())}`,
    better: "lower",
    source: same("001 L436"),
  }),
  measure({
    id: "beyond_share",
    label: { en: "Promised beyond scope", "zh-CN": "超范围承诺占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(started(is("deliveries.beyond", "yes")), started())}`,
    better: "lower",
    source: same("T23"),
  }),
  measure({
    id: "pilot",
    label: { en: "Size of the pilot group", "zh-CN": "试点人数" },
    unit: "count",
    over: "now",
    value: `=IF(ISNUMBER({sop.group.people}),{sop.group.people},${NO_DATA})`,
    rule: "pilot_group",
    next: {
      en: "Change the number before you start; it is cheap now.",
      "zh-CN": "开始前先调整数量，此时成本最低。",
    },
    source: same("001 L375"),
  }),
];

export const causes = grid(
  "causes",
  { en: "Causes", "zh-CN": "成败归因" },
  (["success", "failure"] as const).map((key) =>
    computed(
      key,
      OUTCOMES[key],
      "count",
      `=COUNTIFS({deliveries.cause},{label},{deliveries.outcome},{'${key}})`,
      89,
    ),
  ),
  Object.entries(CAUSES).map(([id, label]) => fixedItem(id, label)),
);

export const bySeller = grid(
  "by_seller",
  { en: "By seller", "zh-CN": "按销售" },
  [
    computed("started", { en: "Started", "zh-CN": "启动" }, "count", ofSeller()),
    computed("failures", OUTCOMES.failure, "count", ofSeller(is("deliveries.outcome", "failure"))),
    computed(
      "beyond",
      { en: "Beyond scope", "zh-CN": "超范围承诺" },
      "count",
      ofSeller(is("deliveries.beyond", "yes")),
      96,
    ),
  ],
  listRows("s", "setup!sellers", SELLERS),
  { about: { en: "the first twelve sellers of set-up", "zh-CN": "基础设置中的前十二位销售" } },
);

function ofSeller(...tests: readonly string[]): string {
  return `=IF({label}="","",COUNTIFS(${["{deliveries.seller},{label}", ...tests].join(",")}))`;
}
