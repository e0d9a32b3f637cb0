import { same } from "../../locales/text";
import { both } from "../both";
import { date, link, number, owner, signed, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log } from "../template/kinds";
import { measure, NO_DATA, ratio, results } from "../template/measure";

const CYCLE_STAGES = [
  ["marketing", both("Marketing", "营销")],
  ["sale", both("Sale", "销售")],
  ["delivery", both("Delivery", "交付")],
  ["adoption", both("Adoption", "使用")],
  ["renewal", both("Renewal", "续费")],
  ["expansion", both("Expansion", "增购")],
] as const;

const REQUIRED = ["owner", "leading", "meeting"] as const;
const MISSING = REQUIRED.map((key) => `({${key}}="")`).join("+");

const map = grid(
  "map",
  both("Growth-cycle map", "客户成长周期地图"),
  [
    owner(),
    text("begins", both("Begins when", "起点"), 145),
    text("ends", both("Ends when", "终点"), 145),
    text("leading", both("Leading indicator", "先行指标"), 145),
    number("leading_now", both("Now", "当前值")),
    number("leading_wanted", both("Wanted", "目标值")),
    text("lagging", both("Lagging indicator", "结果指标"), 145),
    number("lagging_now", both("Result now", "结果当前值"), 89),
    number("lagging_wanted", both("Result wanted", "结果目标值"), 102),
    text("meeting", both("Meeting", "会议"), 130),
    link("practice", both("Best practice", "最佳实践"), 130),
    text("resources", both("Resources this quarter", "本季资源"), 152),
    text("mechanism", both("Mechanism", "机制"), 215),
    signed(
      "gaps",
      both("Gaps", "缺口"),
      `=IF(${MISSING}=0,{"✓ Complete"|"✓ 完整"},IF(${MISSING}=${REQUIRED.length},{"○ Not begun"|"○ 未填"},"◐ "&(${MISSING})&{" missing"|" 项未填"}))`,
      110,
    ),
  ],
  CYCLE_STAGES.map(([id, label]) => item(id, label)),
  {
    label: both("Stage", "阶段"),
    labelWidth: 180,
    about: both(
      "mechanism: which rule or incentive makes it happen when nobody watches?",
      "机制：没人盯着的时候，靠哪条规则或激励让它照样发生？",
    ),
  },
);

const VIEW = [
  ["problem", both("Has a problem", "遇到问题")],
  ["solution", both("Sees a solution", "了解方案")],
  ["hears", both("Hears us", "听我们介绍")],
  ["buys", both("First purchase", "新购")],
  ["departments", both("More departments", "更多部门使用")],
  ["needs", both("New needs", "新增需求")],
  ["weighs", both("Weighs the value before expiry", "到期前评估")],
  ["renews", both("Renews", "续费")],
] as const;

const view = grid(
  "view",
  both("Customer’s view", "客户视角旅程"),
  [
    text("asks", both("What he asks", "客户的问题"), 215),
    text("shows", both("What we show", "我们展示什么"), 215),
    owner("who", both("Who", "角色")),
    link("material", both("Material", "材料"), 145),
    text("number", both("Number we watch", "关注的数字"), 145),
  ],
  VIEW.map(([id, label]) => item(id, label)),
  { label: both("Step", "环节"), labelWidth: 180, about: same("000 L42") },
);

const MOMENTS = [
  both("Welcome in the group", "入群欢迎"),
  both("First call", "首次通话"),
  both("First meeting", "首次见面"),
  both("Deployment", "产品部署"),
  both("Update", "产品更新"),
  both("Problem handled", "问题处理"),
];

const experience = grid(
  "experience",
  both("Experience map", "用户体验地图"),
  [
    text("does", both("Does", "行为"), 215),
    text("feels", both("Feels", "感受"), 145),
    text("obstacle", both("Obstacle", "障碍"), 215),
    text("idea", both("Idea", "想法"), 215),
    date("updated", both("Updated", "更新日")),
  ],
  Array.from({ length: 8 }, (_, i) => ({ id: `x${i + 1}`, cells: { label: { owner: "yours" as const } } })),
  {
    label: both("Step", "环节"),
    labelWidth: 180,
    about: both("ordinary form, not from the source", "通用格式，来源未给出"),
    rules: [
      {
        column: "updated",
        when: "AND(ISNUMBER({updated}),ISNUMBER({newest_release}),{updated}<{newest_release})",
        look: "partly",
        count:
          'IF(ISNUMBER({newest_release}),COUNTIFS({experience.updated},">0",{experience.updated},"<"&{newest_release}),0)',
      },
    ],
  },
);

export const CYCLE_MAP = defineSheet({
  id: "cycle-map",
  family: "service",
  title: both("Customer cycle map & journey", "客户成长周期地图与旅程"),
  purpose: both(
    "One map from first contact to expansion that meetings run on, the buyer’s own view, and the moments that count; business owner, customer success.",
    "从首次接触到增购的一张地图，开会以此为准；另有客户视角与关键时刻；业务负责人与客户成功使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Results", "结果"), [
      measure({
        id: "complete",
        label: both("Stages without gaps, of 6", "没有缺口的阶段（共 6 个）"),
        unit: "count",
        over: "now",
        value: '=COUNTIF({map.gaps},{"✓ Complete"|"✓ 完整"})',
        better: "higher",
        source: same("R53"),
      }),
      measure({
        id: "moments_good",
        label: both("Moments of truth found good", "关键时刻达标率"),
        unit: "percent",
        over: "now",
        value: `=${ratio("COUNTIFS({moments.good},{'yes})", "(COUNTIFS({moments.good},{'yes})+COUNTIFS({moments.good},{'no}))")}`,
        better: "higher",
        source: same("001 L646"),
      }),
      measure({
        id: "rechecked",
        label: both("Days since the chain was checked again", "距上次复核全链条的天数"),
        unit: "days",
        over: "now",
        value: `=IF(NOT(ISNUMBER({chain.again.on})),${NO_DATA},{setup!asof}-{chain.again.on})`,
        source: both("before scaling · 001 L437", "规模化之前 · 001 L437"),
      }),
      measure({
        id: "meetings_overdue",
        label: both("Meetings of the map that are overdue", "地图上逾期的会议数"),
        unit: "count",
        over: "now",
        value: `=IF(COUNTA({map.meeting})=0,${NO_DATA},SUMPRODUCT(({map.meeting}<>"")*(COUNTIFS({calendar!meeting},{map.meeting},{calendar!state},"✕*")>0)))`,
        better: "lower",
        source: both("as Meetings & activities has them", "按「会议与活动日历」"),
      }),
    ]),
    map,
    grid(
      "chain",
      both("Before scaling", "规模化之前"),
      [date("on", both("On", "日期"), 110), text("found", both("What came out", "结论"), 400)],
      [item("again", both("Marketing to delivery checked again", "营销—销售—交付链条复核"))],
      { labelWidth: 180 },
    ),
    view,
    log("moments", both("Moments of truth", "关键时刻 MOT"), 15, [
      { ...text("moment", both("Moment", "时刻"), 180), first: MOMENTS },
      text("channel", both("Channel", "渠道"), 110),
      text("standard", both("Standard", "标准"), 215),
      owner(),
      number("measured", both("Measured", "实测"), 89),
      date("checked", both("Checked", "检查日")),
      yesNo("good", both("Good?", "是否达标")),
    ]),
    inputs("releases", both("Is the map of today?", "地图是否为最新"), [
      input("newest_release", both("Newest release", "最近发布日"), "date", {
        link: '=IF(COUNTIFS({backlog!releases_date},"<="&{setup!asof})=0,"",MAXIFS({backlog!releases_date},{backlog!releases_date},"<="&{setup!asof}))',
        note: both("a step updated before it is marked", "在此日期之前更新的环节会标出"),
      }),
    ]),
    experience,
    grid(
      "csgb",
      same("CSGB"),
      [text("meaning", both("Our meaning", "我们的定义"), 480)],
      [item("csgb_words", same("CSGB"))],
      {
        labelWidth: 180,
        about: both("write your own meaning", "自行定义"),
      },
    ),
  ],
  search: [
    "journey",
    "旅程",
    "cycle map",
    "周期地图",
    "MOT",
    "关键时刻",
    "experience map",
    "体验地图",
    "CSGB",
  ],
});
