import { same, type Text } from "../../locales/text";
import { computed, count, money, oneOf, text, YES_NO, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { chart, grid, input, inputs, item, log, timeline } from "../template/kinds";
import { measure, NO_DATA, ratio, results } from "../template/measure";
import { notes } from "../template/notes";
import type { Column, Row } from "../template/types";

const DIRECTIONS = {
  at_most: { en: "At most", "zh-CN": "不超过" },
  at_least: { en: "At least", "zh-CN": "不低于" },
};

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;
const actual = (key: string, i: number): Column => ({
  key,
  title:
    i === 3
      ? { en: "Last quarter", "zh-CN": "最近季度" }
      : { en: `${3 - i} before`, "zh-CN": `前 ${3 - i} 季` },
  width: 89,
  cell: { owner: "yours", unit: "number" },
});

/** 1 where a quarter is beyond the baseline of the row, 0 where it isn’t or has no figure. */
const beyond = (key: string) =>
  `IF(COUNT({${key}},{baseline})<2,0,IF({direction}={'at_least},--({${key}}<{baseline}),--({${key}}>{baseline})))`;
/** How many quarters up to the last one it has been broken without a break. */
const SINCE = QUARTERS.reduce((rest, key) => `${beyond(key)}*(1+${rest})`, "0");

const baselines = grid(
  "baselines",
  { en: "Four baselines", "zh-CN": "四类基线" },
  [
    text("unit", { en: "Unit", "zh-CN": "单位" }, 96),
    oneOf("direction", { en: "Direction", "zh-CN": "方向" }, DIRECTIONS, 96),
    {
      key: "baseline",
      title: { en: "Baseline ◆", "zh-CN": "基线 ◆" },
      width: 89,
      cell: { owner: "yours", unit: "number" },
    },
    ...QUARTERS.map(actual),
    computed(
      "since",
      { en: "Quarters broken in a row", "zh-CN": "连续突破季度数" },
      "count",
      `=IF(COUNT({q4},{baseline})<2,"",${SINCE})`,
      170,
    ),
  ],
  (
    [
      ["system_model", { en: "System model", "zh-CN": "系统模型" }],
      ["performance", { en: "Performance", "zh-CN": "性能" }],
      ["apps", { en: "Number of apps", "zh-CN": "应用数量" }],
      ["apis", { en: "Open APIs", "zh-CN": "开放 API" }],
    ] as const
  ).map(([id, label]): Row => item(id, label)),
  {
    about: { en: "no figures in the source · 001 L542–566", "zh-CN": "来源未给数字 · 001 L542–566" },
    rules: [
      { column: "since", when: "N({since})>0", look: "fail", count: 'COUNTIF({baselines.since},">0")' },
    ],
  },
);

const reserve = inputs("reserve", { en: "Reserve for debt", "zh-CN": "技术债预留" }, [
  input("capacity", { en: "R&D capacity a quarter", "zh-CN": "研发资源（每季）" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
  }),
  input("reserved", { en: "Kept for complexity and debt", "zh-CN": "预留给复杂度与技术债" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
  }),
  input(
    "unused_below",
    { en: "A function is unused below ◆", "zh-CN": "用户数低于此值视为未使用 ◆" },
    "count",
    {
      suffix: { en: "users", "zh-CN": "用户" },
      note: { en: "yours; the handbook names no number", "zh-CN": "自定，手册未给数字" },
    },
  ),
]);

const CLAIMS = {
  stability: { en: "Stability", "zh-CN": "稳定性" },
  efficiency: { en: "Efficiency", "zh-CN": "效率" },
  platform: { en: "Platform", "zh-CN": "平台" },
};
const DO = {
  do: { en: "Do", "zh-CN": "做" },
  small: { en: "Smaller", "zh-CN": "缩小" },
  no_project: { en: "Don’t", "zh-CN": "不做" },
};
const STATES = {
  polish: { en: "Polish", "zh-CN": "打磨" },
  pass: { en: "A pass is enough", "zh-CN": "及格即可" },
  remove: { en: "Remove", "zh-CN": "下线" },
};

const UNUSED = 'COUNTIFS({functions.function},"<>",{functions.users},"<"&{unused_below})';

const functions = log(
  "functions",
  { en: "Functions", "zh-CN": "功能使用" },
  25,
  [
    text("function", { en: "Function", "zh-CN": "功能" }, 215),
    count("users", { en: "Users, 30 days", "zh-CN": "30 天用户数" }, 110),
    yesNo("key_flow", { en: "In a key flow", "zh-CN": "关键流程" }, 110),
    yesNo("key_step", { en: "Key step", "zh-CN": "关键节点" }, 89),
    oneOf("state", { en: "State", "zh-CN": "状态" }, STATES, 130),
    money("upkeep", { en: "Upkeep a month", "zh-CN": "月维护成本" }, 110),
    computed(
      "used",
      { en: "Used?", "zh-CN": "是否在用" },
      "text",
      '=IF(OR({function}="",NOT(ISNUMBER({users})),NOT(ISNUMBER({unused_below}))),"",IF({users}<{unused_below},{"✕ Unused"|"✕ 未使用"},{"✓ Used"|"✓ 在用"}))',
      96,
    ),
  ],
  {
    about: {
      en: "restraint: a pass off the main flow · 001 L547–551",
      "zh-CN": "克制：非主干及格即可 · 001 L547–551",
    },
  },
);

const line = (id: string, label: Text, unit: "number" | "count" | "percent") => ({ id, label, unit });

const steadiness = timeline(
  "steadiness",
  { en: "Steadiness", "zh-CN": "稳定性" },
  { every: "quarter", count: 4, typed: true },
  [
    line("availability", { en: "Availability, %", "zh-CN": "可用率（%）" }, "number"),
    line("promised", { en: "Availability promised, %", "zh-CN": "承诺可用率（%）" }, "number"),
    line("page_time", { en: "Page time, seconds", "zh-CN": "页面响应（秒）" }, "number"),
    line("incidents", { en: "Incidents", "zh-CN": "事故数" }, "count"),
    line("security", { en: "Security faults", "zh-CN": "安全事故" }, "count"),
    line("core_minutes", { en: "Core flow, minutes", "zh-CN": "核心流程用时（分钟）" }, "number"),
  ],
  same("R11 · 001 L132"),
);

const last = (row: string) => `INDEX({steadiness.${row}},1,4)`;
const previous = (row: string) => `INDEX({steadiness.${row}},1,3)`;
const known = (cell: string) => `=IF(ISNUMBER(${cell}),${cell},${NO_DATA})`;

const measures = [
  measure({
    id: "debt_reserve",
    label: { en: "Reserve for technical debt", "zh-CN": "技术债预留占比" },
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({reserved})),${NO_DATA},${ratio("{reserved}", "{capacity}")})`,
    rule: "debt_reserve",
    next: { en: "Set aside capacity in the next quarter’s plan.", "zh-CN": "在下季度计划中预留研发资源。" },
    source: same("001 L562–563"),
  }),
  measure({
    id: "baselines_broken",
    label: { en: "Baselines broken", "zh-CN": "突破的基线" },
    unit: "count",
    over: "now",
    value: `=IF(COUNT({baselines.since})=0,${NO_DATA},COUNTIF({baselines.since},">0"))`,
    source: same("001 L542–566"),
  }),
  measure({
    id: "availability_now",
    label: { en: "Availability, last quarter, %", "zh-CN": "可用率（最近季度，%）" },
    unit: "number",
    over: "now",
    value: known(last("availability")),
    earlier: known(previous("availability")),
    better: "higher",
    source: same("R11"),
  }),
  measure({
    id: "promise_kept",
    label: { en: "Availability promised", "zh-CN": "承诺可用率是否达到" },
    unit: "text",
    over: "now",
    value: `=IF(COUNT(${last("availability")},${last("promised")})<2,${NO_DATA},IF(${last("availability")}>=${last("promised")},{"✓ Kept"|"✓ 达到"},{"✕ Missed"|"✕ 未达到"}))`,
    source: { en: "the SLA with customers", "zh-CN": "对客户的 SLA" },
  }),
  measure({
    id: "security_faults",
    label: { en: "Security faults, last quarter", "zh-CN": "安全事故（最近季度）" },
    unit: "text",
    over: "now",
    value: `=IF(NOT(ISNUMBER(${last("security")})),${NO_DATA},IF(${last("security")}>0,{"✕ "|"✕ "}&${last("security")},{"✓ None"|"✓ 无"}))`,
    source: { en: "at PMF any is too many · 001 L132", "zh-CN": "PMF 阶段零容忍 · 001 L132" },
  }),
  measure({
    id: "unused_share",
    label: { en: "Functions nobody uses", "zh-CN": "未使用功能占比" },
    unit: "percent",
    over: "now",
    value: `=IF(NOT(ISNUMBER({unused_below})),${NO_DATA},${ratio(UNUSED, "COUNT({functions.users})")})`,
    better: "lower",
    source: same("T33 · 001 L547–551"),
  }),
  measure({
    id: "unused_upkeep",
    label: { en: "Upkeep spent on them, a month", "zh-CN": "未使用功能月维护成本" },
    unit: "money",
    over: "now",
    value: `=IF(NOT(ISNUMBER({unused_below})),${NO_DATA},SUMIFS({functions.upkeep},{functions.users},"<"&{unused_below}))`,
    better: "lower",
    source: same("T33"),
  }),
  measure({
    id: "core_trend",
    label: { en: "Core flow, minutes more a quarter", "zh-CN": "核心流程用时，每季变化" },
    unit: "number",
    over: "now",
    value: `=IF(COUNT({steadiness.core_minutes})<2,${NO_DATA},ROUND(SLOPE({steadiness.core_minutes},{steadiness.days})*365.25/4,2))`,
    better: "watch",
    source: { en: "rising is T33", "zh-CN": "上升即 T33" },
  }),
];

export const PRODUCT_REVIEW = defineSheet({
  id: "product-review",
  family: "product",
  title: { en: "Product review & baselines", "zh-CN": "产品评审与基线" },
  purpose: {
    en: "Quarterly review that keeps product and system light and steady; product lead, architect.",
    "zh-CN": "每季评审，让产品与系统保持轻盈、稳定；产品负责人与架构师使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    baselines,
    steadiness,
    chart(
      "core_chart",
      { en: "Core flow, minutes", "zh-CN": "核心流程用时（分钟）" },
      {
        type: "line",
        of: "steadiness",
        series: [{ id: "core_minutes", color: "main" }],
        unit: "number",
        place: { rows: 9 },
      },
    ),
    reserve,
    log("doubtful", { en: "Doubtful projects", "zh-CN": "存疑项目" }, 8, [
      text("project", { en: "Project", "zh-CN": "项目" }, 285),
      oneOf("claims", { en: "Claims", "zh-CN": "名义" }, CLAIMS, 110),
      oneOf("bottleneck", { en: "Bottleneck seen today", "zh-CN": "现实瓶颈" }, YES_NO, 152),
      oneOf("decision", { en: "Decision", "zh-CN": "决定" }, DO, 96),
    ]),
    functions,
    notes(
      "architecture",
      { en: "Architecture and entropy", "zh-CN": "架构与熵" },
      [
        {
          en: "Is a module cut so coarsely that its links will tangle, or so finely that today’s work slows?",
          "zh-CN": "模块是否粗到日后关系混乱，或细到眼下做事变慢？",
        },
        {
          en: "Do users or front-line staff ever see our module structure?",
          "zh-CN": "使用者或一线是否看得到内部模块结构？",
        },
        {
          en: "At PMF: is the wish for a perfect architecture delaying the test?",
          "zh-CN": "PMF 阶段：是否因追求架构完美耽误了验证？",
        },
      ],
      same("001 L133–141"),
    ),
    notes(
      "navigation",
      { en: "Navigation, principles, restraint", "zh-CN": "导航、设计原则与克制" },
      [
        {
          en: "Is every entry a stable key node, and does the map read like a catalogue of what we sell?",
          "zh-CN": "每个导航入口是否都是稳定的关键节点，读起来像一份卖点目录？",
        },
        {
          en: "Does the home page show what is used daily and what the product can do?",
          "zh-CN": "首页是否兼顾常用与能力展示？",
        },
        {
          en: "Are the design principles written, and unchanged over the last releases?",
          "zh-CN": "设计原则是否成文，近几次发布有无变动？",
        },
        {
          en: "Would two designers working apart make the same choice?",
          "zh-CN": "两位设计者分头做，会做出同样的选择吗？",
        },
        {
          en: "Where did a user last press the wrong thing, and which principle was broken?",
          "zh-CN": "使用者最近一次误操作违反了哪条原则？",
        },
        {
          en: "Would sales close without this change? Then it can wait.",
          "zh-CN": "没有这项改动销售能不能成交？能就先不做。",
        },
        {
          en: "Does it make work harder for those who use it today?",
          "zh-CN": "它会不会让现有使用者更难用？",
        },
      ],
      same("001 L142–148, L542–551"),
    ),
  ],
  search: ["baseline", "基线", "technical debt", "技术债", "availability", "可用率", "restraint", "克制"],
});
