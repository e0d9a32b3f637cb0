import { same } from "../../locales/text";
import { both } from "../both";
import { computed, number, oneOf, owner, signed, text } from "../template/columns";
import { defineSheet } from "../template/define";
import { fixedItem, grid, log } from "../template/kinds";
import { measure, NO_DATA, ratio, results } from "../template/measure";

export const AREAS = {
  growth: both("Growth", "增长"),
  leads: both("Leads", "线索"),
  brand: both("Brand", "品牌"),
  sales: both("Sales", "销售"),
  delivery: both("Delivery", "交付"),
  success: both("Customer success", "客户成功"),
  product: both("Product", "产品"),
  organisation: both("Organisation", "组织"),
};
const MEASURED = {
  churn: both("Churn", "流失"),
  expansion: both("Expansion", "增购"),
  renewal: both("Renewal", "续费"),
  satisfaction: both("Satisfaction", "满意度"),
  lead_count: both("Lead count", "线索数"),
  sql: same("SQL"),
  lead_rate: both("Lead-to-deal rate", "线索成交率"),
  revenue: both("Revenue", "收入"),
  process: both("Process", "过程"),
  else: both("Else", "其他"),
};
/** Better the other way: what ought to fall, such as days or minutes. */
const BETTER = { higher: both("Higher", "越高越好"), lower: both("Lower", "越低越好") };
const TYPES = { leading: both("Leading", "先行"), lagging: both("Lagging", "滞后") };
const EVERY = {
  day: both("Day", "天"),
  week: both("Week", "周"),
  month: both("Month", "月"),
  quarter: both("Quarter", "季度"),
};

const okrs = log(
  "okrs",
  both("OKR by role", "岗位 OKR"),
  40,
  [
    owner("role", both("Role", "岗位")),
    text("quarter", both("Quarter", "季度"), 82),
    text("objective", both("Objective", "目标"), 285),
    text("result", both("Key result", "关键结果"), 285),
    text("unit", both("Unit", "单位"), 75),
    number("start", both("Start", "起点")),
    number("goal", both("Goal", "目标值")),
    number("now", both("Now", "当前值")),
    computed(
      "progress",
      both("Progress", "进度"),
      "percent",
      '=IF(COUNT({start},{goal},{now})<3,"",IF({goal}={start},"",MAX(0,MIN(1,({now}-{start})/({goal}-{start})))))',
      82,
    ),
    owner("shared", both("Shared with", "咬合岗位")),
  ],
  {
    about: both(
      "roles, no persons · 001 L784; ordinary form, not from the source",
      "填岗位，不填个人 · 001 L784；通用格式，来源未给出",
    ),
  },
);

/** A KPI that ought to fall: as its row says, and churn where the row says nothing. */
const FALLS = "OR({better}={'lower},AND({better}=\"\",{measures}={'churn}))";

const kpis = log(
  "kpis",
  both("KPI register", "KPI 清单"),
  40,
  [
    text("kpi", same("KPI"), 215),
    oneOf("area", both("Area", "领域"), AREAS, 126),
    oneOf("measures", both("Measures what", "衡量什么"), MEASURED, 130),
    oneOf("type", both("Type", "类型"), TYPES, 82),
    owner(),
    number("goal", both("Goal", "目标值")),
    number("now", both("Now", "当前值")),
    oneOf("every", both("How often", "频率"), EVERY, 82),
    signed(
      "state",
      both("State", "状态"),
      `=IF({kpi}="","",IF({owner}="",{"✕ No owner"|"✕ 无负责角色"},IF(COUNT({goal},{now})<2,{"○ No data"|"○ 缺数据"},IF(IF(${FALLS},{now}<={goal},{now}>={goal}),{"✓ Reached"|"✓ 达成"},{"◐ Not yet"|"◐ 未达成"}))))`,
      130,
    ),
    { ...oneOf("better", both("Better", "方向"), BETTER, 96), isLate: true },
  ],
  {
    rules: [
      {
        column: "owner",
        when: 'AND({kpi}<>"",{owner}="")',
        look: "missing",
        count: 'COUNTIFS({kpis.kpi},"<>",{kpis.owner},"")',
      },
    ],
  },
);

const kpi = (...tests: readonly string[]) => `COUNTIFS(${tests.join(",")})`;
const area = (key: keyof typeof AREAS) => `{kpis.area},{'${key}}`;
const of = (key: keyof typeof MEASURED) => `{kpis.measures},{'${key}}`;
const OWNED = '{kpis.owner},"<>"';

/** A test on the register: no answer while the area has no KPI at all. */
const test = (
  about: string,
  wrong: string,
  sayWrong: readonly [string, string],
  sayRight: readonly [string, string],
) =>
  `=IF(${about}=0,${NO_DATA},IF(${wrong},{"✕ ${sayWrong[0]}"|"✕ ${sayWrong[1]}"},{"✓ ${sayRight[0]}"|"✓ ${sayRight[1]}"}))`;

const MARKETING = `(${kpi(area("leads"))}+${kpi(area("brand"))})`;

const tests = [
  measure({
    id: "growth_owner",
    label: both("Growth has an owner", "增长有负责人"),
    unit: "text",
    over: "now",
    value: test(
      kpi(area("growth")),
      `${kpi(area("growth"), OWNED)}=0`,
      ["Nobody", "无人负责"],
      ["It has", "有"],
    ),
    source: same("T14, T25 · S179"),
  }),
  measure({
    id: "ownerless",
    label: both("KPIs without an owner", "无主 KPI"),
    unit: "count",
    over: "now",
    value: `=IF(COUNTA({kpis.kpi})=0,${NO_DATA},COUNTIFS({kpis.kpi},"<>",{kpis.owner},""))`,
    better: "lower",
    source: same("S179"),
  }),
  measure({
    id: "success_kpis",
    label: both("Customer success: churn and expansion", "客户成功考核流失与增购"),
    unit: "text",
    over: "now",
    value: test(
      kpi(area("success")),
      `OR(${kpi(area("success"), of("churn"))}=0,${kpi(area("success"), of("expansion"))}+${kpi(area("success"), of("revenue"))}=0)`,
      ["One is missing", "有缺项"],
      ["Both are there", "均有"],
    ),
    source: both("not satisfaction alone · T24, S178", "不可仅看满意度 · T24、S178"),
  }),
  measure({
    id: "delivery_kpis",
    label: both("Delivery: renewal or success rate", "交付考核续费或成功率"),
    unit: "text",
    over: "now",
    value: test(
      kpi(area("delivery")),
      `${kpi(area("delivery"), of("renewal"))}+${kpi(area("delivery"), of("process"))}=0`,
      ["Neither", "均无"],
      ["It has", "有"],
    ),
    source: both("004 L209–233; ours", "004 L209–233；我方解读"),
  }),
  measure({
    id: "marketing_rate",
    label: both("Marketing isn’t judged by lead-to-deal rate", "市场不考核线索成交率"),
    unit: "text",
    over: "now",
    value: test(
      MARKETING,
      `${kpi(area("leads"), of("lead_rate"))}+${kpi(area("brand"), of("lead_rate"))}>0`,
      ["It is", "已考核"],
      ["It isn’t", "未考核"],
    ),
    source: same("T16"),
  }),
  measure({
    id: "marketing_brand",
    label: both("Marketing isn’t judged by leads alone", "市场不只看线索"),
    unit: "text",
    over: "now",
    value: test(MARKETING, `${kpi(area("brand"))}=0`, ["Leads only", "仅看线索"], ["Brand too", "兼顾品牌"]),
    source: same("T39 · 000 L59"),
  }),
  measure({
    id: "leading_share",
    label: both("Leading KPIs", "先行指标占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio("COUNTIFS({kpis.type},{'leading})", "(COUNTIFS({kpis.type},{'leading})+COUNTIFS({kpis.type},{'lagging}))")}`,
    better: "higher",
    source: both("no number in the source · 000 L3", "来源未给数字 · 000 L3"),
  }),
];

const byArea = grid(
  "by_area",
  both("KPIs by area", "各领域 KPI"),
  [
    computed("count", same("KPI"), "count", "=COUNTIFS({kpis.area},{label})", 82),
    computed(
      "leading",
      both("Leading", "先行"),
      "count",
      "=COUNTIFS({kpis.area},{label},{kpis.type},{'leading})",
      82,
    ),
    signed(
      "enough",
      both("One leading at least", "至少一个先行指标"),
      '=IF({count}=0,"",IF({leading}=0,{"◐ None"|"◐ 无"},{"✓ Yes"|"✓ 有"}))',
      145,
    ),
  ],
  Object.entries(AREAS).map(([id, label]) => fixedItem(id, label)),
);

const SCORES = "{scorecard.score}";
const scorecard = log(
  "scorecard",
  both("Scorecard", "平衡积分卡"),
  6,
  [
    text("perspective", both("Perspective", "维度"), 145),
    text("aim", both("Goal", "目标"), 285),
    text("how", both("Measure", "衡量方式"), 180),
    number("wanted", both("Wanted", "目标值")),
    number("current", both("Now", "当前值")),
    number("score", both("Score, 0–1", "评分（0–1）"), 89),
    number("weight", both("Weight", "权重"), 75),
  ],
  {
    about: both(
      "not finance alone; the source names no perspectives · 001 L74–77",
      "不只看财务；来源未列维度 · 001 L74–77",
    ),
  },
);

const cards = measure({
  id: "scorecard_mean",
  label: both("Scorecard, weighted mean", "积分卡加权平均"),
  unit: "number",
  over: "now",
  value: `=IF(SUMPRODUCT((${SCORES}<>"")*({scorecard.weight}<>""))=0,${NO_DATA},ROUND(SUMPRODUCT(${SCORES},{scorecard.weight})/SUMPRODUCT((${SCORES}<>"")*1,{scorecard.weight}),2))`,
  source: both("shown, never a gate", "仅展示，不作关口"),
});
const perspectives = measure({
  id: "perspectives",
  label: both("Perspectives filled", "已填维度"),
  unit: "text",
  over: "now",
  value: `=IF(COUNTA({scorecard.perspective})=0,${NO_DATA},IF(COUNTA({scorecard.perspective})=1,{"◐ One only"|"◐ 仅一个"},"✓ "&COUNTA({scorecard.perspective})))`,
  source: same("001 L74–77"),
});

export const OKR = defineSheet({
  id: "okr",
  family: "organisation",
  title: both("OKR, KPIs & scorecard", "OKR、KPI 与积分卡"),
  purpose: both(
    "Goals by role, every KPI with its owner and type, and tests on them; business owner, HR.",
    "岗位目标、每个 KPI 的负责角色与类型，以及检验；业务负责人与人事使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Tests", "检验"), [...tests, cards, perspectives]),
    byArea,
    scorecard,
    okrs,
    kpis,
  ],
  search: ["OKR", "KPI", "goals", "目标", "scorecard", "平衡积分卡"],
});
