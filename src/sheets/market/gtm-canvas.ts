import { chosenInSetUp } from "../base/setup/choices";
import { same, type Text } from "../../locales/text";
import { date, fromList, link, money, number, oneOf, owner, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log, noteCell, sheetCell } from "../template/kinds";

const AIMS = grid(
  "aims",
  { en: "Aims", "zh-CN": "核心目标" },
  [
    number("now", { en: "Now", "zh-CN": "当前值" }, 96),
    number("target", { en: "Target", "zh-CN": "目标" }, 96),
    text("proof", { en: "How we’ll see it", "zh-CN": "如何判断达成" }, 400),
  ],
  [
    item("adopted", {
      en: "Adopted and paid for by target customers",
      "zh-CN": "被目标客户采纳并付费",
    }),
    item(
      "cac",
      { en: "Entry efficiency: CAC", "zh-CN": "进入效率：获客成本" },
      {
        now: {
          owner: "offered",
          unit: "money",
          value: { link: '=IF(ISNUMBER({unit-economics!cac_all}),{unit-economics!cac_all},"")' },
        },
        target: { owner: "yours", unit: "money" },
      },
    ),
    item(
      "cycle",
      { en: "Entry efficiency: sales cycle", "zh-CN": "进入效率：签单周期" },
      {
        now: {
          owner: "offered",
          unit: "days",
          value: { link: '=IF(ISNUMBER({deals!cycle_median}),{deals!cycle_median},"")' },
        },
        target: { owner: "yours", unit: "days" },
      },
    ),
    item("replicable", { en: "A model that can be repeated", "zh-CN": "模式可复制" }),
  ],
);

const REVIEWED: Text = { en: "Reviewed", "zh-CN": "复盘日" };

const BLOCKS = grid(
  "blocks",
  { en: "Six blocks", "zh-CN": "六个组成" },
  [
    text("covers", { en: "Covers", "zh-CN": "包括" }, 215),
    text("decided", { en: "Decided", "zh-CN": "已定" }, 215),
    link("evidence", { en: "Evidence", "zh-CN": "证据" }, 145),
    text("open", { en: "Open question", "zh-CN": "未决问题" }, 215),
    link("sheet", { en: "In detail on", "zh-CN": "详见" }, 215),
    owner(),
    date("reviewed", REVIEWED),
  ],
  (
    [
      [
        "market",
        "Market definition",
        "市场定义",
        "customers, sub-segments, pains",
        "客户、细分市场、痛点",
        "market-share",
      ],
      ["value", "Value proposition", "价值主张", "what sets us apart", "差异所在", "pmf"],
      [
        "channels",
        "Channels and modes",
        "渠道与模式",
        "direct, distribution, partners; on- and offline",
        "直营、分销、合作伙伴；线上与线下",
        "channel",
      ],
      [
        "pricing",
        "Pricing and packages",
        "定价与包装",
        "subscription, usage, freemium",
        "订阅、按量、免费增值",
        "pricing",
      ],
      [
        "selling",
        "Sales and marketing",
        "销售与营销策略",
        "content, leads, ABM",
        "内容、线索、ABM",
        "marketing",
      ],
      [
        "success",
        "Customer success",
        "客户成功",
        "onboarding, training, retention, NDR",
        "上线、培训、留存、NDR",
        "success-plans",
      ],
    ] as const
  ).map(([id, en, zh, covers, covered, sheet]) =>
    item(
      id,
      { en, "zh-CN": zh },
      { covers: noteCell({ en: covers, "zh-CN": covered }), sheet: sheetCell(sheet) },
    ),
  ),
);

const GO_ON = {
  continue: { en: "Continue", "zh-CN": "继续" },
  change: { en: "Change", "zh-CN": "调整" },
  stop: { en: "Stop", "zh-CN": "停止" },
};

const PATHS = log(
  "paths",
  { en: "Paths to test the UE", "zh-CN": "验证 UE 的路径" },
  4,
  [
    text("segment", { en: "Segment", "zh-CN": "客群" }, 215),
    text("channel", { en: "Channel", "zh-CN": "渠道" }, 110),
    money("price", { en: "Price", "zh-CN": "价格" }),
    number("customers", { en: "Customers", "zh-CN": "目标客户数" }, 89),
    money("cac", { en: "CAC wanted", "zh-CN": "期望获客成本" }),
    date("from", { en: "From", "zh-CN": "起" }),
    date("to", { en: "To", "zh-CN": "止" }),
    text("result", { en: "Result", "zh-CN": "结果" }, 215),
    number("ue", { en: "UE measured", "zh-CN": "实测 UE" }, 89),
    oneOf("go_on", { en: "Go on?", "zh-CN": "是否继续" }, GO_ON, 89),
  ],
  {
    about: same("R06"),
    rules: [
      {
        column: "to",
        when: "AND(ISNUMBER({to}),{to}<{from})",
        look: "fail",
        count: 'SUMPRODUCT(({paths.to}<>"")*({paths.to}<{paths.from}))',
      },
    ],
  },
);

const SWOT = {
  strengths: { en: "Strengths", "zh-CN": "优势" },
  weaknesses: { en: "Weaknesses", "zh-CN": "劣势" },
  opportunities: { en: "Opportunities", "zh-CN": "机会" },
  threats: { en: "Threats", "zh-CN": "威胁" },
};

const PERSPECTIVES = {
  customer: { en: "Customer first", "zh-CN": "客户优先" },
  value: { en: "Value first", "zh-CN": "价值优先" },
};

const PACES = {
  slower: { en: "Slower", "zh-CN": "从慢" },
  planned: { en: "As planned", "zh-CN": "按计划" },
  faster: { en: "Faster", "zh-CN": "加快" },
};

export const GTM_CANVAS = defineSheet({
  id: "gtm-canvas",
  family: "market",
  title: { en: "GTM canvas & strategy", "zh-CN": "GTM 画布与策略" },
  purpose: {
    en: "The go-to-market on one page, with SWOT, the choice of perspective and a decision log; founder, heads of product and sales, consultants in a workshop.",
    "zh-CN": "一页看清 GTM：画布、SWOT、视角选择与决策记录；创始人、产品与销售负责人、顾问研讨使用。",
  },
  needs: ["setup"],
  sections: [
    AIMS,
    BLOCKS,
    PATHS,
    log(
      "swot",
      same("SWOT"),
      6,
      Object.entries(SWOT).map(([key, title]) => text(key, title, 215)),
      { alone: true },
    ),
    grid(
      "actions",
      { en: "What follows from SWOT", "zh-CN": "SWOT 对应行动" },
      [text("action", { en: "Action", "zh-CN": "行动" }, 400), owner()],
      [
        item("use", { en: "Use the strengths", "zh-CN": "发挥优势" }),
        item("mend", { en: "Mend the weaknesses", "zh-CN": "补强劣势" }),
        item("seize", { en: "Seize the opportunities", "zh-CN": "把握机会" }),
        item("guard", { en: "Guard against the threats", "zh-CN": "防范威胁" }),
      ],
      { about: { en: "ordinary form, not from the source", "zh-CN": "通用格式，来源未给出" } },
    ),
    grid(
      "perspectives",
      { en: "Perspective", "zh-CN": "视角选择" },
      [
        text("means", { en: "Means", "zh-CN": "含义" }, 285),
        text("for", { en: "Speaks for it here", "zh-CN": "支持理由" }, 285),
        text("against", { en: "Speaks against it", "zh-CN": "反对理由" }, 285),
      ],
      [
        item("customer", PERSPECTIVES.customer, {
          means: noteCell({
            en: "One or two target groups in one vertical; better odds of winning",
            "zh-CN": "一个垂直市场中的一两类目标客群，胜算更高",
          }),
        }),
        item("value", PERSPECTIVES.value, {
          means: noteCell({
            en: "One closed product for any customer, then see who likes it most; larger prize",
            "zh-CN": "先做出闭环产品，再看谁最喜欢，空间更大",
          }),
        }),
      ],
      { about: same("001 L183–191") },
    ),
    inputs("choice", { en: "Choice of perspective", "zh-CN": "视角结论" }, [
      input("chosen", { en: "Choice", "zh-CN": "选择" }, "text", { choices: { words: PERSPECTIVES } }),
      input("preset", { en: "Customers to win, as set up", "zh-CN": "基础设置中的客群策略" }, "text", {
        link: `=${chosenInSetUp("win")}`,
      }),
      input("why", { en: "Reason", "zh-CN": "理由" }, "text"),
      input("again", { en: "Review on", "zh-CN": "复盘日" }, "date"),
    ]),
    log(
      "decisions",
      { en: "Decisions", "zh-CN": "决策记录" },
      20,
      [
        date("date", { en: "Date", "zh-CN": "日期" }),
        text("question", { en: "Question", "zh-CN": "问题" }, 215),
        text("decision", { en: "Decision", "zh-CN": "决定" }, 215),
        yesNo("doubt", { en: "In doubt?", "zh-CN": "拿不准？" }, 89),
        oneOf("pace", { en: "Pace", "zh-CN": "节奏" }, PACES),
        text("reason", { en: "Reason", "zh-CN": "原因" }, 215),
        owner(),
        date("again", { en: "Look again", "zh-CN": "回看日" }),
      ],
      {
        about: { en: "when in doubt, the slower pace · 001 L344", "zh-CN": "拿不准时从慢 · 001 L344" },
        rules: [
          {
            column: "pace",
            when: "AND({doubt}={'yes},{pace}={'faster})",
            look: "fail",
            count: "COUNTIFS({decisions.doubt},{'yes},{decisions.pace},{'faster})",
          },
        ],
      },
    ),
    log("not_doing", { en: "What we don’t do", "zh-CN": "不做清单" }, 8, [
      text("what", { en: "What", "zh-CN": "不做什么" }, 215),
      text("why", { en: "Why", "zh-CN": "为什么" }, 400),
      date("until", { en: "Until", "zh-CN": "到何时" }),
      fromList("owner", { en: "Owner", "zh-CN": "负责角色" }, "setup!roles", 110),
    ]),
  ],
  search: ["SWOT", "canvas", "画布", "decisions", "决策", "strategy", "战略"],
});
