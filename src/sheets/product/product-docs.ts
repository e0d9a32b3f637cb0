import { same, type Text } from "../../locales/text";
import { QUESTIONS } from "../../playbook/questions";
import { date, text, YES_NO } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, log } from "../template/kinds";
import { measure, NO_DATA, results } from "../template/measure";
import { notes } from "../template/notes";
import type { Row } from "../template/types";

/* Documents of one project. Where the source gives a heading only, the heading stands and the field is blank. */

const DECISIONS = {
  go: { en: "Go", "zh-CN": "立项" },
  rework: { en: "Rework", "zh-CN": "修改" },
  no: { en: "No", "zh-CN": "不立项" },
};

const FIELDS: readonly (readonly [id: string, label: Text])[] = [
  ["project", { en: "Project", "zh-CN": "项目" }],
  ["opportunity", { en: "Market opportunity", "zh-CN": "市场机会" }],
  ["users", { en: "Target users", "zh-CN": "目标用户" }],
  ["needs", { en: "Core needs", "zh-CN": "核心需求" }],
  ["aim", { en: "Business aim", "zh-CN": "商业目标" }],
  ["contributors", { en: "Contributors", "zh-CN": "参与人" }],
  ["research", { en: "Market research", "zh-CN": "市场调研" }],
  ["feedback", { en: "Sales feedback", "zh-CN": "销售反馈" }],
  ["competition", { en: "Competitor analysis", "zh-CN": "竞品分析" }],
];

const mrd = grid(
  "mrd",
  { en: "MRD", "zh-CN": "市场需求文档（MRD）" },
  [
    text("says", { en: "What it says", "zh-CN": "内容" }, 520),
    text("where", { en: "Where to read more", "zh-CN": "链接" }, 215),
    date("updated", { en: "Updated", "zh-CN": "更新日" }),
  ],
  FIELDS.map(([id, label]): Row => ({
    id: `mrd_${id}`,
    height: 36,
    cells: { label: { owner: "offered", look: "label", value: { text: label } } },
  })),
  {
    about: {
      en: "what the market wants; the product manager leads · 001 L36–40",
      "zh-CN": "产品经理牵头 · 001 L36–40",
    },
  },
);

const head = inputs("head", { en: "Version and decision", "zh-CN": "版本与决定" }, [
  input("version", { en: "Version", "zh-CN": "版本" }, "text"),
  input("dated", { en: "Date", "zh-CN": "日期" }, "date"),
  input("led_by", { en: "Led by", "zh-CN": "牵头角色" }, "text", { choices: { from: "setup!roles" } }),
  input("size", { en: "Size", "zh-CN": "规模" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
  }),
  input("decision", { en: "Decision", "zh-CN": "决定" }, "text", { choices: { words: DECISIONS } }),
  input("granted", { en: "Resources granted", "zh-CN": "批准资源" }, "text"),
  input("decided_by", { en: "Decided by", "zh-CN": "决策角色" }, "text", {
    choices: { from: "setup!roles" },
  }),
  input("decided", { en: "Decided on", "zh-CN": "决定日" }, "date"),
  input("brief_from", { en: "Launch brief wanted from ◆", "zh-CN": "需发布稿的项目规模 ◆" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
    note: { en: "yours; the handbook names no number", "zh-CN": "自定，手册未给数字" },
  }),
]);

const blank = (id: string, title: Text, columns: readonly (readonly [string, Text])[], about: Text) =>
  log(
    id,
    title,
    7,
    columns.map(([key, label]) => text(key, label, 400)),
    { about },
  );

const prd = blank(
  "prd",
  { en: "PRD", "zh-CN": "产品需求文档（PRD）" },
  [
    ["function", { en: "Function details", "zh-CN": "功能细节" }],
    ["interaction", { en: "Interaction", "zh-CN": "交互" }],
  ],
  same("001 L41–42"),
);

const brd = blank(
  "brd",
  { en: "BRD", "zh-CN": "业务需求文档（BRD）" },
  [
    ["process", { en: "Business process", "zh-CN": "业务流程" }],
    ["need", { en: "Business needs", "zh-CN": "业务需求" }],
  ],
  { en: "no technical solution here · 001 L43–44", "zh-CN": "此处不写技术方案 · 001 L43–44" },
);

const launch = inputs(
  "launch",
  { en: "Launch brief", "zh-CN": "发布稿" },
  [
    input("script", { en: "Launch script", "zh-CN": "发布会逐字稿" }, "link"),
    input("slides", { en: "Slides", "zh-CN": "发布会 PPT" }, "link"),
    input("with_mrd", { en: "Written together with the MRD", "zh-CN": "与 MRD 同时完成" }, "text", {
      choices: { words: YES_NO },
    }),
    input("read_by", { en: "Read by", "zh-CN": "阅读人" }, "text"),
    input(
      "retold",
      { en: "An engineer can retell the design logic", "zh-CN": "工程师能复述设计逻辑" },
      "text",
      {
        choices: { words: YES_NO },
        note: { en: "in his own words · 001 L242", "zh-CN": "用自己的话 · 001 L242" },
      },
    ),
    input("retold_on", { en: "Retold on", "zh-CN": "复述日" }, "date"),
  ],
  { en: "as a press release before the work begins · 001 L250", "zh-CN": "新闻工作法 · 001 L250" },
);

const FILLED = FIELDS.map(([id]) => `({mrd.mrd_${id}.says}<>"")`).join("+");

const measures = [
  measure({
    id: "mrd_filled",
    label: { en: "MRD fields filled, of nine", "zh-CN": "MRD 已填项（共 9 项）" },
    unit: "count",
    over: "now",
    value: `=${FILLED}`,
    source: same("001 L36–40"),
  }),
  measure({
    id: "brief_state",
    label: { en: "Launch brief", "zh-CN": "发布稿" },
    unit: "text",
    over: "now",
    value: `=IF(NOT(ISNUMBER({size})),${NO_DATA},IF(NOT(ISNUMBER({brief_from})),{"○ No size set"|"○ 未设规模"},IF({size}<{brief_from},{"– Not wanted"|"– 无需"},IF(AND({script}<>"",{slides}<>""),{"✓ Present"|"✓ 已有"},{"✕ Missing"|"✕ 缺少"}))))`,
    source: same("001 L250"),
  }),
];

export const PRODUCT_DOCS = defineSheet({
  id: "product-docs",
  family: "product",
  title: { en: "MRD, PRD, BRD & launch brief", "zh-CN": "产品文档" },
  purpose: {
    en: "For one project: what the market wants, and how we’d announce it; product managers.",
    "zh-CN": "一个项目一份：市场要什么，我们如何发布；产品经理使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    head,
    mrd,
    brd,
    prd,
    launch,
    notes(
      "design",
      { en: "User-centred design", "zh-CN": "以使用者为中心" },
      [QUESTIONS.scene.ask.whose, QUESTIONS.scene.ask.drop],
      same("001 L49–50"),
    ),
  ],
  search: ["MRD", "PRD", "BRD", "press release", "发布稿", "市场需求文档", "产品需求文档", "业务需求文档"],
});
