import { KM_MEDIAN } from "../../catalogue/cohorts/km-median";
import { CAPACITY } from "../../catalogue/sales/capacity";
import { COMMISSION_MEDAL } from "../../catalogue/sales/commission-medal";
import { HIRESNEEDED } from "../../catalogue/sales/hiresneeded";
import { REPYIELD } from "../../catalogue/sales/repyield";
import { FUNNEL } from "../../catalogue/funnel/funnel";
import { same, type Text } from "../../locales/text";
import { SALES } from "../../playbook/rules/sales";
import { call } from "../call";
import {
  computed,
  count,
  date,
  fromList,
  money,
  number,
  oneOf,
  percent,
  perRow,
  text,
  YES_NO,
} from "../template/columns";
import { defineSheet } from "../template/define";
import { fixedItem, grid, input, inputs, item, line, log, noteCell, timeline } from "../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, results, within } from "../template/measure";
import { say } from "../template/say";
import type { Row } from "../template/types";

const SERVES = {
  small: { en: "Low", "zh-CN": "低" },
  middle: { en: "Middle", "zh-CN": "中" },
  large: { en: "High", "zh-CN": "高" },
};
const BACKGROUNDS = {
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

const sellers = [
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
  money("arr", { en: "Q new ARR", "zh-CN": "本季新签 ARR" }, 110),
  count("deals", { en: "Q deals", "zh-CN": "本季成交数" }, 89),
  money("cost", { en: "Q pay and cost", "zh-CN": "本季薪酬与成本" }, 110),
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

const measures = [
  measure({
    id: "rep_yield",
    label: { en: "Output per seller to cost", "zh-CN": "销售人效倍数" },
    unit: "multiple",
    over: "now",
    value: `=IF(SUM({sellers.cost})=0,${NO_DATA},${call(REPYIELD, "SUM({sellers.arr})", "SUM({sellers.cost})")})`,
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
    better: "watch",
    source: { en: "4 or 8 are illustrations · 002 L10", "zh-CN": "4 或 8 仅为举例 · 002 L10" },
  }),
  measure({
    id: "rep_retention",
    label: { en: "Stable sellers kept, 12 months", "zh-CN": "稳定出单销售留存率（12 个月）" },
    unit: "percent",
    over: "year",
    value: `=${ratio(stableBefore('">"&{to}'), stableBefore('">="&{from}'))}`,
    better: "higher",
    source: same("001 L494"),
  }),
  measure({
    id: "rep_cost",
    label: { en: "Cost of a stable seller, 12 months", "zh-CN": "稳定出单销售平均成本（12 个月）" },
    unit: "money",
    over: "now",
    value: `=IF(OR(SUM({hiring.cost})=0,N({hiring.productive.people})=0),${NO_DATA},SUM({hiring.cost})/{hiring.productive.people})`,
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
];

const background = grid(
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

/** What the sources say of each step; they differ, and are never averaged. */
const REFERENCE: Readonly<Record<string, Text>> = {
  interviews: { en: "100 (001)", "zh-CN": "100（001）" },
  hires: { en: "10 (001); ten trained in a week (002)", "zh-CN": "10（001）；一周培训十人（002）" },
  confirmed: { en: "5 (001); selling in week two (002)", "zh-CN": "5（001）；第二周开始出单（002）" },
  productive: { en: "a few, after a year (001)", "zh-CN": "几人，约需一年（001）" },
};

const HIRING: readonly (readonly [string, Text, formula?: string])[] = [
  ["interviews", { en: "Interviews", "zh-CN": "面试" }],
  ["hires", { en: "Hires", "zh-CN": "入职" }, inYear("hired")],
  ["confirmed", { en: "Confirmed", "zh-CN": "转正" }, inYear("confirmed")],
  ["productive", { en: "Productive", "zh-CN": "稳定出单" }, inYear("stable")],
];

function inYear(column: string): string {
  return `=COUNTIFS({sellers.${column}},">="&{setup!y_from},{sellers.${column}},"<="&{setup!y_to})`;
}

const hiring = grid(
  "hiring",
  { en: "Hiring funnel", "zh-CN": "招聘培养漏斗" },
  [
    number("people", { en: "People", "zh-CN": "人数" }, 82),
    money("cost", { en: "Cost of the step", "zh-CN": "该步成本" }, 110),
    perRow("step", { en: "Step", "zh-CN": "转化" }, "percent"),
    perRow("all", { en: "From the top", "zh-CN": "累计" }, "percent", 89),
    text("source", { en: "In the source", "zh-CN": "来源参考" }, 285),
  ],
  HIRING.map(([id, label, formula], i) =>
    item(id, label, {
      people: formula
        ? { owner: "offered", unit: "count", value: { formula } }
        : { owner: "yours", unit: "count" },
      step: share(i + 1, 1),
      all: share(i + 1, 2),
      source: noteCell(REFERENCE[id]),
    }),
  ),
  { about: { en: "twelve months to as-of", "zh-CN": "截至当月的 12 个月" } },
);

function share(row: number, col: number): Row["cells"][string] {
  const formula = `=IF(OR(COUNT({hiring.people})<4,N({hiring.interviews.people})=0),"",INDEX(${call(FUNNEL, "{hiring.people}")},${row},${col}))`;
  return { owner: "ours", unit: "percent", value: { formula } };
}

const RAMP_MONTHS = 6;
const ramp = grid(
  "ramp",
  { en: "Ramp", "zh-CN": "成长期" },
  Array.from({ length: RAMP_MONTHS }, (_, i) =>
    percent(`m${i + 1}`, { en: `Month ${i + 1}`, "zh-CN": `第 ${i + 1} 月` }, 82),
  ),
  [item("share", { en: "Share of quota ◆", "zh-CN": "达成定额的比例 ◆" })],
  {
    about: {
      en: "all six; 100% once ramped, which holds from then on",
      "zh-CN": "六个月都填；成长期满填 100%，此后不变",
    },
  },
);
const RAMP = `{ramp.share.m1}:{ramp.share.m${RAMP_MONTHS}}`;

const capacity = timeline(
  "capacity",
  { en: "Capacity", "zh-CN": "产能" },
  { every: "month", count: 12, ahead: true, typed: true },
  [
    { id: "target", label: { en: "Target, new ARR", "zh-CN": "目标新签 ARR" }, unit: "money" },
    {
      id: "capacity",
      label: { en: "Capacity of today’s team", "zh-CN": "现有团队产能" },
      unit: "money",
      formula: `=IF(OR(N({quota})=0,COUNT(${RAMP})<${RAMP_MONTHS},COUNT({sellers.hired})=0),"",${call(CAPACITY, "{sellers.hired}", "{sellers.left}", "{quota}", RAMP, "{days}")})`,
      strong: true,
    },
    {
      id: "short",
      label: { en: "Short of the target", "zh-CN": "缺口" },
      unit: "money",
      formula: '=IF(COUNT({target},{capacity})<2,"",MAX(0,{target}-{capacity}))',
    },
    {
      id: "hires",
      label: { en: "To hire", "zh-CN": "需招聘" },
      unit: "count",
      formula: `=IF(OR(COUNT({capacity.target})<12,COUNT({capacity.capacity})<12),"",IFNA(INDEX(${call(HIRESNEEDED, "{capacity.target}", "{capacity.capacity}", "{quota}", RAMP)},1,MATCH({days},{capacity.days},0)),{"too late"|"已来不及"}))`,
    },
  ],
  { en: "the twelve months after as-of", "zh-CN": "截至月份之后的 12 个月" },
);

const perHead = timeline(
  "output",
  { en: "Output per head", "zh-CN": "人均产出" },
  { every: "quarter", count: 4, typed: false },
  [
    {
      id: "arr",
      label: { en: "New ARR", "zh-CN": "新签 ARR" },
      unit: "money",
      formula: '=SUMIFS({deals!acv},{deals!signed},">"&EOMONTH({days},-3),{deals!signed},"<="&{days})',
    },
    {
      id: "people",
      label: { en: "Sellers at its end", "zh-CN": "期末销售人数" },
      unit: "count",
      formula:
        '=COUNTIFS({sellers.hired},"<="&{days},{sellers.left},"")+COUNTIFS({sellers.hired},"<="&{days},{sellers.left},">"&{days})',
    },
    {
      id: "each",
      label: { en: "New ARR per seller", "zh-CN": "人均新签 ARR" },
      unit: "money",
      formula: `=IF(ISNUMBER({arr}),${ratio("{arr}", "{people}")},{arr})`,
      strong: true,
    },
  ],
  same("T20, T45"),
);

const MEDALS: readonly (readonly [string, Text])[] = [
  ["bronze", { en: "Bronze", "zh-CN": "铜" }],
  ["silver", { en: "Silver", "zh-CN": "银" }],
  ["gold", { en: "Gold", "zh-CN": "金" }],
];

const medals = grid(
  "medals",
  { en: "Pay rules: medals", "zh-CN": "激励规则：金银铜" },
  [
    money("bound", { en: "From last month’s sales ◆", "zh-CN": "上月销售额下限 ◆" }, 180),
    percent("rate", { en: "Rate ◆", "zh-CN": "提成率 ◆" }, 82),
  ],
  MEDALS.map(([id, label]) => item(id, label)),
  { about: { en: "the handbook gives the rule, no numbers", "zh-CN": "手册只给规则，未给数字" } },
);

const pay = inputs("pay", { en: "Pay rules", "zh-CN": "激励规则" }, [
  input("quota", { en: "Quota of a seller a year", "zh-CN": "单个销售年度定额" }, "money", {
    note: { en: "◆ yours; for the capacity below", "zh-CN": "◆ 自定，用于下方产能" },
  }),
  input("test_last", { en: "Test: last month’s sales", "zh-CN": "试算：上月销售额" }, "money"),
  input("test_sales", { en: "Test: this month’s sales", "zh-CN": "试算：本月销售额" }, "money"),
  line(
    "test",
    { en: "Test: commission", "zh-CN": "试算：提成" },
    "money",
    `=IF(COUNT({test_last},{test_sales},{medals.bronze.bound}:{medals.gold.rate})<8,"",${call(COMMISSION_MEDAL, "{test_sales}", "{test_last}", "{medals.bronze.bound}:{medals.gold.rate}")})`,
  ),
  input("outside_rate", { en: "Rate outside the profile", "zh-CN": "非目标客群提成率" }, "percent"),
  input(
    "outside_counts",
    { en: "Outside the profile counts as performance", "zh-CN": "非目标客群计入业绩" },
    "text",
    {
      choices: { words: YES_NO },
    },
  ),
  input("retention", { en: "Pay is linked to retention", "zh-CN": "与留存挂钩" }, "text", {
    choices: { words: YES_NO },
    note: same("R56"),
  }),
]);

const GIVEN = {
  best: { en: "Best", "zh-CN": "优秀" },
  potential: { en: "High potential", "zh-CN": "高潜" },
  average: { en: "Average", "zh-CN": "一般" },
};

const leavers = log(
  "leavers",
  { en: "Leavers’ resources", "zh-CN": "离职资源交接" },
  15,
  [
    date("date", { en: "Date", "zh-CN": "日期" }),
    text("leaver", { en: "Leaver", "zh-CN": "离职者" }, 96),
    count("leads", { en: "Accounts and leads", "zh-CN": "客户与线索数" }, 130),
    fromList("to", { en: "Given to", "zh-CN": "移交给" }, "setup!sellers", 96),
    oneOf("receiver", { en: "Receiver is", "zh-CN": "接手者" }, GIVEN, 110),
    fromList("approved", { en: "Approved by", "zh-CN": "审批角色" }, "setup!roles", 110),
  ],
  {
    about: { en: "none should go to the average · 001 L495–502", "zh-CN": "不应交给一般者 · 001 L495–502" },
    rules: [
      {
        column: "receiver",
        when: "{receiver}={'average}",
        look: "fail",
        count: "COUNTIFS({leavers.receiver},{'average})",
      },
    ],
  },
);

const LEADERS: readonly (readonly [band: string, size: string, needed: Text, does: Text, wall: Text])[] = [
  [
    "evangelist",
    "0–1",
    {
      en: "Evangelist: knows and believes in the product, full of drive",
      "zh-CN": "布道者：懂产品、认同、有激情",
    },
    {
      en: "sells in person, writes a first playbook from some 100 payers",
      "zh-CN": "亲自卖，从约百家付费客户写出打法",
    },
    { en: "can others repeat it?", "zh-CN": "别人能复制吗" },
  ],
  [
    "repeatable",
    "1–100",
    {
      en: "Mr Repeatable: grown from within or hired with experience",
      "zh-CN": "复制者：内部成长或外聘",
    },
    {
      en: "hires in groups, trains briefly, copies the playbook",
      "zh-CN": "成批招人、短期培训、复制打法",
    },
    { en: "deals per seller stop growing", "zh-CN": "人均单量见顶" },
  ],
  [
    "go_big",
    "100–1,000",
    { en: "Go Big: finds new ways", "zh-CN": "扩张者：能开新路" },
    { en: "outbound, channels, events, product changes", "zh-CN": "外呼、渠道、活动、产品调整" },
    { en: "size of the organisation", "zh-CN": "组织规模" },
  ],
  [
    "dashboards",
    "1,000–10,000",
    {
      en: "Mr Dashboards: has led a large organisation",
      "zh-CN": "全盘管理者：有大公司管理经验",
    },
    {
      en: "manages by numbers, efficiency and strategy",
      "zh-CN": "以数据管效率与策略",
    },
    same("–"),
  ],
];

const BANDS = SALES.find(({ metric }) => metric === "sales_leader")!.rules[0].bands;

/** Whether the size typed above lies in the band of the rule. */
function isHere(label: string): string {
  const { from, above, to, below } = BANDS.find((band) => band.label === label)!;
  const lower = from === undefined ? `{size}>${above}` : `{size}>=${from}`;
  const upper = to === undefined ? `{size}<${below}` : `{size}<=${to}`;
  return `=IF(ISNUMBER({size}),IF(AND(${lower},${upper}),{"✓ Here"|"✓ 当前"},""),"")`;
}

const leader = grid(
  "leader",
  { en: "Sales leader", "zh-CN": "销售负责人阶段" },
  [
    perRow("now", { en: "You", "zh-CN": "我们" }, "text", 82),
    text("needed", { en: "Needed", "zh-CN": "所需的人" }, 285),
    text("does", { en: "Does", "zh-CN": "做什么" }, 285),
    text("wall", { en: "Next wall", "zh-CN": "下一道坎" }, 215),
  ],
  LEADERS.map(([id, size, needed, does, wall]) =>
    item(id, same(size), {
      now: { owner: "ours", look: "result", value: { formula: isHere(id) } },
      needed: noteCell(needed),
      does: noteCell(does),
      wall: noteCell(wall),
    }),
  ),
  { about: same("002 L10") },
);

const COUNTED = {
  customers: { en: "Customers", "zh-CN": "客户数" },
  people: { en: "Sellers", "zh-CN": "销售数" },
  own: { en: "Own", "zh-CN": "自定" },
};

export const SALES_TEAM = defineSheet({
  id: "sales-team",
  family: "sales",
  title: { en: "Sales team", "zh-CN": "销售团队" },
  purpose: {
    en: "Sellers from interview to stable, their cost, capacity, pay rules and who gets leavers’ resources; head of sales, HR.",
    "zh-CN": "销售从面试到稳定出单、成本、产能、激励规则与离职资源交接；销售负责人与人事使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    hiring,
    background,
    perHead,
    medals,
    pay,
    ramp,
    capacity,
    leavers,
    inputs("size_of", { en: "Size, for the sales leader", "zh-CN": "规模（判断负责人阶段）" }, [
      input("size", { en: "Size", "zh-CN": "规模" }, "count"),
      input("counted", { en: "Counted in", "zh-CN": "计数单位" }, "text", {
        choices: { words: COUNTED },
        note: { en: "the source names no unit", "zh-CN": "来源未写明单位" },
      }),
    ]),
    leader,
    log("sellers", { en: "Sellers", "zh-CN": "销售名册" }, 40, sellers, {
      about: { en: "codes, no names", "zh-CN": "填代号，不填姓名" },
      rules: [
        {
          column: "hired",
          when: 'AND({code}<>"",{hired}="")',
          look: "missing",
          count: 'COUNTIFS({sellers.code},"<>",{sellers.hired},"")',
        },
        {
          column: "left",
          when: "AND(ISNUMBER({left}),{left}<{hired})",
          look: "fail",
          count: 'SUMPRODUCT(({sellers.left}<>"")*({sellers.left}<{sellers.hired}))',
        },
        {
          column: "stable",
          when: "AND(ISNUMBER({stable}),{stable}<{hired})",
          look: "fail",
          count: 'SUMPRODUCT(({sellers.stable}<>"")*({sellers.stable}<{sellers.hired}))',
        },
      ],
    }),
  ],
  search: ["sellers", "销售", "hiring", "招聘", "capacity", "产能", "commission", "提成", "ramp", "成长期"],
});
