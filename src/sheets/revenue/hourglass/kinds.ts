import type { Text } from "../../../locales/text";
import { oneOf, yesNo, YES_NO } from "../../template/columns";
import { timeline, type Line } from "../../template/kinds";
import { ratio } from "../../template/measure";
import { say } from "../../template/say";
import type { Section } from "../../template/types";

/* Revenue by what is paid for: which of it grows with the customer, and by which business model it comes. */

const MODELS = {
  industry: { en: "Industry SaaS", "zh-CN": "行业 SaaS" },
  private: { en: "Private deployment", "zh-CN": "私有化部署" },
  open: { en: "Open interface", "zh-CN": "开放接口" },
};
type Model = keyof typeof MODELS;

const KINDS: readonly (readonly [id: string, label: Text, grows: boolean, model: Model])[] = [
  ["subscription", { en: "Subscription", "zh-CN": "订阅" }, false, "industry"],
  ["usage", { en: "Usage", "zh-CN": "用量" }, true, "industry"],
  ["transaction", { en: "Transaction share", "zh-CN": "交易分成" }, true, "industry"],
  [
    "units",
    { en: "Seats or stores added since signing", "zh-CN": "席位/门店增长（首签以来）" },
    true,
    "industry",
  ],
  ["hardware", { en: "Hardware volume", "zh-CN": "硬件增量收入" }, true, "industry"],
  ["services", { en: "Paid services", "zh-CN": "付费服务" }, false, "industry"],
  ["plugins", { en: "Plug-in commission", "zh-CN": "插件分成" }, false, "industry"],
  ["value_added", { en: "Value-added services", "zh-CN": "增值服务" }, false, "industry"],
  ["deployed", { en: "Private deployment", "zh-CN": "私有化部署" }, false, "private"],
  ["interfaces", { en: "Through partners’ interfaces", "zh-CN": "开放接口" }, false, "open"],
  ["other_kind", { en: "Other", "zh-CN": "其他" }, false, "industry"],
];

const FIRST = KINDS[0][0];
const LAST = KINDS[KINDS.length - 1][0];
const amounts = `{${FIRST}}:{${LAST}}`;
const beside = (column: "grows" | "model") => `{kinds.${FIRST}.${column}}:{kinds.${LAST}.${column}}`;

/** What a kind of revenue brought, by what stands beside it; blank while a quarter has no figures. */
const summed = (column: "grows" | "model", word: Text) =>
  `=IF(COUNT(${amounts})=0,"",SUMIFS(${amounts},${beside(column)},${say(word)}))`;

const model = (id: Model): Line => ({
  id: `model_${id}`,
  label: { en: `${MODELS[id].en}, share`, "zh-CN": `${MODELS[id]["zh-CN"]} 占比` },
  unit: "percent",
  formula: `=IF(N({kind_total})=0,"",SUMIFS(${amounts},${beside("model")},${say(MODELS[id])})/{kind_total})`,
});

const totals: readonly Line[] = [
  {
    id: "kind_total",
    label: { en: "Together", "zh-CN": "合计" },
    unit: "money",
    formula: `=IF(COUNT(${amounts})=0,"",SUM(${amounts}))`,
    strong: true,
  },
  {
    id: "recognised",
    label: { en: "Revenue recognised, for comparison", "zh-CN": "对照：确认收入" },
    unit: "money",
    link: '=SUMIFS({costs!revenue},{costs!month},">"&EOMONTH({days},-3),{costs!month},"<="&{days})',
  },
  {
    id: "apart",
    label: { en: "Difference", "zh-CN": "差额" },
    unit: "money",
    formula: '=IF(COUNT({kind_total},{recognised})<2,"",{kind_total}-{recognised})',
  },
  {
    id: "growing",
    label: { en: "Growth-linked revenue", "zh-CN": "成长性收入" },
    unit: "money",
    formula: summed("grows", YES_NO.yes),
  },
  {
    id: "growing_share",
    label: { en: "Growth-linked, share", "zh-CN": "成长性收入 占比" },
    unit: "percent",
    formula: `=${ratio("N({growing})", "{kind_total}")}`,
    strong: true,
  },
  model("industry"),
  model("private"),
  model("open"),
];

const plain = timeline(
  "kinds",
  { en: "Revenue by kind", "zh-CN": "收入类型" },
  { every: "quarter", count: 4, typed: true },
  [...KINDS.map(([id, label]): Line => ({ id, label, unit: "money" })), ...totals],
  { en: "a quarter’s revenue each · 001 L474–476", "zh-CN": "按季度收入填写 · 001 L474–476" },
);

const grows = yesNo("grows", { en: "Grows with the customer", "zh-CN": "成长性" }, 152);
const modelOf = oneOf("model", { en: "Model", "zh-CN": "盈利模式" }, MODELS, 145);

/** What the lines below the kinds have beside them is nobody’s to choose. */
const NOTHING = { owner: "ours", unit: "text" } as const;

export const kinds: Section = {
  ...plain,
  columns: [...plain.columns, grows, modelOf],
  rows: (plain.rows as readonly { id: string; cells: object }[]).map((row) => {
    const [, , isGrowing, ours] = KINDS.find(([id]) => id === row.id) ?? [];
    const cells =
      ours === undefined
        ? { grows: NOTHING, model: NOTHING }
        : {
            grows: { ...grows.cell, value: { text: isGrowing ? YES_NO.yes : YES_NO.no } },
            model: { ...modelOf.cell, value: { text: MODELS[ours] } },
          };
    return { ...row, cells: { ...row.cells, ...cells } };
  }),
};
