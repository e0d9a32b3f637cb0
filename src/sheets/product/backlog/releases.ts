import { same, type Text } from "../../../locales/text";
import {
  computed,
  count,
  date,
  link,
  money,
  oneOf,
  percent,
  text,
  yesNo,
  YES_NO,
} from "../../template/columns";
import { grid, item, log } from "../../template/kinds";

/* Where the product ends, whom it overflows to, and what goes with each release. */

export const boundary = grid(
  "boundary",
  { en: "Boundary", "zh-CN": "产品边界" },
  [
    text("belongs", { en: "What belongs there", "zh-CN": "包含内容" }, 285),
    text("served", { en: "Served by", "zh-CN": "由谁满足" }, 190),
    text("until", { en: "Until when", "zh-CN": "到何时" }, 120),
  ],
  [
    item("core_systems", { en: "Core systems and flows", "zh-CN": "核心系统与流程" }),
    item("edge_needs", { en: "Edge needs", "zh-CN": "边缘需求" }),
    item("individual_needs", { en: "Individual needs", "zh-CN": "个性需求" }),
  ],
  { about: same("R10, S044 · 001 L257–269") },
);

const STEPS: readonly (readonly [string, Text])[] = [
  ["mature", { en: "Joined mature third parties", "zh-CN": "接入成熟三方" }],
  ["few", { en: "A few outside developers", "zh-CN": "少量外部开发者" }],
  ["as_third", { en: "Own features built as a third party", "zh-CN": "自有功能按三方方式建设" }],
  ["no_claim", { en: "No “ecosystem” claimed yet (GTM)", "zh-CN": "尚未宣称“生态”（GTM）" }],
  ["app_market", { en: "App market (scale)", "zh-CN": "配件市场（规模化）" }],
];

export const openness = grid(
  "openness",
  { en: "Steps of opening", "zh-CN": "开放步骤" },
  [
    oneOf("done", { en: "Done", "zh-CN": "已做" }, YES_NO, 89),
    date("date", { en: "Date", "zh-CN": "日期" }),
    link("proof", { en: "Proof", "zh-CN": "证据" }, 285),
  ],
  STEPS.map(([id, label]) => item(`open_${id}`, label)),
);

export const integrations = log("integrations", { en: "Integrations", "zh-CN": "已接入三方" }, 10, [
  text("name", { en: "Name", "zh-CN": "名称" }, 190),
  text("flow", { en: "Closes which flow", "zh-CN": "打通流程" }, 285),
  yesNo("mature", { en: "Mature", "zh-CN": "成熟" }, 82),
  date("live", { en: "Live", "zh-CN": "上线日" }),
]);

const DECISIONS = {
  leave: { en: "Leave", "zh-CN": "维持" },
  serve: { en: "Serve smoothly", "zh-CN": "平滑满足" },
  next_core: { en: "Next core segment", "zh-CN": "下一核心客群" },
  own_pmf: { en: "PMF of its own", "zh-CN": "另立 PMF" },
};

export const overflow = log(
  "overflow",
  { en: "Overflow segments", "zh-CN": "溢出客群" },
  10,
  [
    text("segment", { en: "Segment", "zh-CN": "客群" }, 190),
    count("customers", { en: "Customers", "zh-CN": "客户数" }, 89),
    count("active", { en: "Active", "zh-CN": "活跃" }, 75),
    computed(
      "active_part",
      { en: "Active, share", "zh-CN": "活跃占比" },
      "percent",
      '=IF(OR({active}="",N({customers})=0),"",{active}/{customers})',
      96,
    ),
    text("asks", { en: "What it asks about", "zh-CN": "关注点" }, 190),
    yesNo("intact", { en: "Core fit stays intact", "zh-CN": "不破坏 PMF" }, 130),
    money("market", { en: "Market size", "zh-CN": "市场规模" }, 110),
    oneOf("decision", { en: "Decision", "zh-CN": "决定" }, DECISIONS, 130),
  ],
  {
    about: same("001 L229–232, L286–294"),
    rules: [
      {
        column: "decision",
        when: "AND({decision}={'serve},{intact}={'no})",
        look: "fail",
        count: "COUNTIFS({overflow.decision},{'serve},{overflow.intact},{'no})",
      },
    ],
  },
);

const PACK = ["pitch", "message", "who", "csm", "service", "sellers"];

export const releases = log(
  "releases",
  { en: "Releases and packs", "zh-CN": "发布与赋能" },
  20,
  [
    text("release", { en: "Release", "zh-CN": "版本" }, 89),
    date("date", { en: "Date", "zh-CN": "日期" }),
    text("value", { en: "Value", "zh-CN": "价值" }, 190),
    link("pitch", { en: "Pitch for sellers", "zh-CN": "销售话术" }, 130),
    link("message", { en: "Message for customers", "zh-CN": "客户通知" }, 145),
    text("who", { en: "Who tells whom", "zh-CN": "谁通知谁" }, 145),
    date("csm", { en: "CSMs briefed", "zh-CN": "CSM 已培训" }, 96),
    date("service", { en: "Service briefed", "zh-CN": "客服已培训" }, 110),
    date("sellers", { en: "Sellers briefed", "zh-CN": "销售已培训" }, 110),
    yesNo("able", { en: "Able and willing to pass on", "zh-CN": "能讲且愿讲" }, 170),
    percent("used", { en: "Used after 30 days", "zh-CN": "30 天使用率" }, 130),
    text("reaction", { en: "Reaction", "zh-CN": "客户反应" }, 190),
    computed(
      "complete",
      { en: "Pack complete", "zh-CN": "赋能材料齐备" },
      "text",
      `=IF({release}="","",IF(COUNTA(${PACK.map((each) => `{${each}}`).join(",")})<${PACK.length},{"✕ Some missing"|"✕ 有缺"},{"✓ Complete"|"✓ 齐备"}))`,
      130,
    ),
  ],
  {
    about: {
      en: "pitch, message, who, three briefings · 001 L247",
      "zh-CN": "话术、通知、分工与三方培训 · 001 L247",
    },
  },
);
