import { listRows } from "../template/list-rows";
import { same } from "../../locales/text";
import { both } from "../both";
import { LEVELS } from "../levels";
import {
  computed,
  count,
  date,
  fromList,
  link,
  number,
  oneOf,
  owner,
  signed,
  text,
  YES_NO,
  yesNo,
} from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, log, timeline } from "../template/kinds";
import { countIf, is, measure, NO_DATA, ratio, results } from "../template/measure";

const EVERY = {
  week: both("Week", "周"),
  month: both("Month", "月"),
  quarter: both("Quarter", "季度"),
  half: both("Half-year", "半年"),
};
const WHY = {
  stop: both("All must stop everything else", "须全员专注"),
  told: both("Can’t be explained otherwise", "非当面说不清"),
};
const MEETINGS = [
  both("Operations review", "经营管理会"),
  both("Monthly sales", "销售月会"),
  both("Need review", "需求评审会"),
  both("Customer stories", "客户故事会"),
  both("Cycle-map review", "周期地图例会"),
  both("Cadre review", "干部盘点"),
];
const KINDS = {
  interaction: both("User interaction", "用户互动"),
  community: both("User community", "用户社群"),
  needs: both("Need collection", "需求收集"),
  training: both("1:N training", "一对多培训"),
  salon: both("Regional salon", "区域沙龙"),
  speaks: both("Customer speaks", "客户分享"),
  contest: both("Contest", "赛事"),
  own: both("Own kind", "自定"),
};

const NEXT = `IF({every}={'week},{last}+7,EDATE({last},IF({every}={'month},1,IF({every}={'quarter},3,6))))`;
/** How often a meeting is held in a month. */
const A_MONTH = `IF({every}={'week},52/12,IF({every}={'month},1,IF({every}={'quarter},1/3,1/6)))`;

const meetings = log(
  "meetings",
  both("Standing meetings", "关键会议"),
  12,
  [
    { ...text("meeting", both("Meeting", "会议"), 152), first: MEETINGS },
    text("purpose", both("Purpose", "目的"), 180),
    oneOf("every", both("Every", "周期"), EVERY, 82),
    owner(),
    text("members", both("Members", "参会者"), 130),
    text("reads", both("Reads", "会前材料"), 145),
    date("last", both("Last held", "上次召开")),
    yesNo("offline", both("Offline", "线下")),
    oneOf("why", both("Why offline", "线下理由"), WHY, 152),
    number("hours", both("Hours", "时长")),
    count("people", both("People", "人数")),
    link("minutes", both("Minutes", "纪要"), 102),
    yesNo("numbers", both("Decided with numbers", "有数据"), 145),
    computed("next", both("Next", "下次"), "date", `=IF(OR({last}="",{every}=""),"",${NEXT})`),
    signed(
      "state",
      both("State", "状态"),
      '=IF({next}="","",IF({next}<{setup!asof},{"✕ Overdue"|"✕ 逾期"},{"✓ Held"|"✓ 按期"}))',
      96,
    ),
    computed(
      "load",
      both("Hours × people a month", "每月人时"),
      "number",
      `=IF(OR({every}="",COUNT({hours},{people})<2),"",ROUND({hours}*{people}*${A_MONTH},1))`,
      152,
    ),
  ],
  {
    about: both("001 L534–535, L778–780", "001 L534–535、L778–780"),
    rules: [
      {
        column: "why",
        when: 'AND({offline}={\'yes},{why}="")',
        look: "missing",
        count: 'COUNTIFS({meetings.offline},{\'yes},{meetings.why},"")',
      },
    ],
  },
);

const activities = log(
  "activities",
  both("Customer activities", "客户活动"),
  60,
  [
    date("date", both("Date", "日期")),
    oneOf("kind", both("Kind", "类别"), KINDS, 126),
    text("scene", both("Scene or question", "场景或问题"), 215),
    text("segment", both("Segment", "客群"), 102),
    fromList("region", both("Region", "区域"), "setup!regions", 82),
    count("guests", both("Guests", "客户数")),
    oneOf("alike", both("Alike?", "相似"), LEVELS, 75),
    yesNo("rivals", both("Direct rivals among them", "含直接竞品"), 152),
    yesNo("speaker", both("A customer speaks", "客户主讲"), 130),
    count("needs", both("Needs collected", "收集需求"), 120),
    text("follow", both("Follow-up", "后续"), 180),
    owner(),
  ],
  {
    about: both(
      "few, alike, no direct rivals; let a customer speak · 001 L667–674",
      "人少、相似、无直接竞品，让客户讲 · 001 L667–674",
    ),
    rules: [
      {
        column: "rivals",
        when: "AND({kind}={'training},{rivals}={'yes})",
        look: "fail",
        count: "COUNTIFS({activities.kind},{'training},{activities.rivals},{'yes})",
      },
    ],
  },
);

const REGIONS = 5;
const inYear = '{activities.date},">="&{setup!y_from},{activities.date},"<="&{setup!y_to}';
const training = is("activities.kind", "training");

export const CALENDAR = defineSheet({
  id: "calendar",
  family: "organisation",
  title: both("Meetings & activities", "会议与活动日历"),
  purpose: both(
    "Standing meetings with their inputs, and customer-facing activities through the year; business owner, customer success, product operations.",
    "关键会议及其材料，以及全年客户活动；业务负责人、客户成功与产品运营使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("customer_hours", both("Hours with customers a month", "每月面客人时"), "number"),
      input("building_hours", both("Hours of building a month", "每月建设人时"), "number"),
      input("review_rule", both("Minutes go to everybody", "纪要全员可见"), "text", {
        choices: { words: YES_NO },
      }),
    ]),
    results("results", both("Results", "结果"), [
      measure({
        id: "overdue",
        label: both("Meetings overdue", "逾期会议"),
        unit: "count",
        over: "now",
        value: `=IF(COUNT({meetings.last})=0,${NO_DATA},COUNTIF({meetings.state},{"✕ Overdue"|"✕ 逾期"}))`,
        better: "lower",
        source: same("R53, R60"),
      }),
      measure({
        id: "no_reason",
        label: both("Offline without a valid reason", "无充分理由的线下会议"),
        unit: "count",
        over: "now",
        value: `=IF(COUNTA({meetings.offline})=0,${NO_DATA},COUNTIFS({meetings.offline},{'yes},{meetings.why},""))`,
        better: "lower",
        source: same("001 L779–780"),
      }),
      measure({
        id: "meeting_ratio",
        label: both("Meeting to doing hours", "会议时间比"),
        unit: "multiple",
        over: "now",
        value: `=IF(COUNT({meetings.load})=0,${NO_DATA},${ratio("SUM({meetings.load})", "(N({customer_hours})+N({building_hours}))")})`,
        rule: "meeting_ratio",
        next: both("Turn status meetings into written updates.", "通报类会议改为书面同步。"),
        source: same("T36 · 001 L778"),
      }),
      measure({
        id: "guests",
        label: both("Guests of a 1:N training, 12 months", "一对多培训平均客户数（12 个月）"),
        unit: "number",
        over: "now",
        value: `=${ratio(`SUMIFS({activities.guests},${inYear},${training})`, countIf(inYear, training))}`,
        better: "lower",
        source: both("no limit in the source · 001 L669", "来源未给界限 · 001 L669"),
      }),
      measure({
        id: "speakers",
        label: both("Activities where a customer speaks", "客户主讲的活动占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio(countIf(inYear, is("activities.speaker", "yes")), countIf(inYear))}`,
        better: "higher",
        source: same("001 L673"),
      }),
    ]),
    meetings,
    timeline("months", both("Activities by month", "各月活动"), { every: "month", count: 12, typed: false }, [
      {
        id: "held",
        label: both("Activities", "活动"),
        unit: "count",
        formula: '=COUNTIFS({activities.date},">"&EOMONTH({days},-1),{activities.date},"<="&{days})',
      },
      {
        id: "guests_m",
        label: both("Guests", "客户数"),
        unit: "count",
        formula:
          '=SUMIFS({activities.guests},{activities.date},">"&EOMONTH({days},-1),{activities.date},"<="&{days})',
      },
    ]),
    grid(
      "salons",
      both("Salons by region", "各区域沙龙"),
      [
        computed(
          "held",
          both("Salons", "沙龙"),
          "count",
          `=IF({label}="","",COUNTIFS(${inYear},{activities.kind},{'salon},{activities.region},{label}))`,
          82,
        ),
        computed(
          "guests",
          both("Guests", "客户数"),
          "count",
          `=IF({label}="","",SUMIFS({activities.guests},${inYear},{activities.kind},{'salon},{activities.region},{label}))`,
          82,
        ),
      ],
      listRows("region", "setup!regions", REGIONS),
      { about: both("12 months", "12 个月") },
    ),
    activities,
  ],
  search: ["meetings", "会议", "salon", "沙龙", "community", "社群", "training", "培训"],
});
