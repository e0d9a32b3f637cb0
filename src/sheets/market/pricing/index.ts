import { same, type Text } from "../../../locales/text";
import { QUESTIONS } from "../../../playbook/questions";
import { defineSheet } from "../../template/define";
import { grid, item } from "../../template/kinds";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { notes } from "../../template/notes";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Column } from "../../template/types";
import { competitors, floor } from "./list";
import { enough, packages, tariff, tests } from "./tests";

const column = (key: string, title: Text): Column => ({
  key,
  title,
  width: 145,
  cell: { owner: "yours", unit: "number" },
});

const typed = (unit: CellUnit): Cell => ({ owner: "yours", unit });
const example = (unit: CellUnit, number: number): Cell => ({
  owner: "ours",
  unit,
  look: "muted",
  value: { number },
});

const size = (id: string, label: Text, unit: CellUnit, small: number, large: number) =>
  item(id, label, {
    smaller: typed(unit),
    larger: typed(unit),
    small_case: example(unit, small),
    large_case: example(unit, large),
  });

const part = (key: string): Cell => ({
  owner: "ours",
  unit: "hundredths",
  value: {
    formula: `=IF(OR({sizes.fee.${key}}="",N({sizes.turnover.${key}})=0),"",{sizes.fee.${key}}/{sizes.turnover.${key}})`,
  },
});

const sizes = grid(
  "sizes",
  { en: "Price follows the customer", "zh-CN": "收费随客户成长" },
  [
    column("smaller", { en: "Earlier or smaller", "zh-CN": "早期/较小" }),
    column("larger", { en: "Later or larger", "zh-CN": "后期/较大" }),
    column("small_case", { en: "Example: smaller", "zh-CN": "示例：较小" }),
    column("large_case", { en: "Example: larger", "zh-CN": "示例：较大" }),
  ],
  [
    size("staff", { en: "Staff", "zh-CN": "员工数" }, "count", 10, 500),
    size("turnover", { en: "Revenue of the customer", "zh-CN": "客户营收" }, "money", 1_000_000, 250_000_000),
    size("fee", { en: "Our fee a year", "zh-CN": "我方年费" }, "money", 3_000, 100_000),
    item(
      "part",
      { en: "Fee, of their revenue", "zh-CN": "年费占客户营收" },
      Object.fromEntries(["smaller", "larger", "small_case", "large_case"].map((key) => [key, part(key)])),
    ),
  ],
  {
    about: {
      en: "the examples are the source’s: thousands, and 100,000 or more · 003 L55–61",
      "zh-CN": "示例出自来源：几千元与十万元以上 · 003 L55–61",
    },
  },
);

const times = (row: string) => `{sizes.${row}.larger}/{sizes.${row}.smaller}`;
const CELLS = ["turnover", "fee"].flatMap((row) =>
  ["smaller", "larger"].map((key) => `{sizes.${row}.${key}}`),
);
const sized = (value: string) =>
  `=IF(OR(COUNT(${CELLS.join(",")})<4,N({sizes.turnover.smaller})=0,N({sizes.turnover.larger})=0,N({sizes.fee.smaller})=0),${NO_DATA},${value})`;

const measures = [
  measure({
    id: "conversion",
    label: { en: "Conversion of all price tests", "zh-CN": "定价测试转化率（合计）" },
    unit: "percent",
    over: "now",
    value: `=${ratio("SUM({tests.deals})", "SUM({tests.offers})")}`,
    better: "watch",
    source: same("T03 · 001 L192–197"),
  }),
  measure({
    id: "best_income",
    label: { en: "Most income of 100 offers", "zh-CN": "每百次报价最高收入" },
    unit: "money",
    over: "now",
    value: `=IF(COUNT({tests.per_100})=0,${NO_DATA},MAX({tests.per_100}))`,
    better: "watch",
    source: { en: "which price earned it: see the tests", "zh-CN": "对应价格见测试明细" },
  }),
  measure({
    id: "tied_income",
    label: { en: "Tariff income tied to the customer’s gain", "zh-CN": "与客户收益相关的按量收入占比" },
    unit: "percent",
    over: "now",
    value: `=${ratio("SUMIFS({tariff.income},{tariff.tied},{'yes})", "SUM({tariff.income})")}`,
    better: "higher",
    source: same("R44 · 001 L714–722"),
  }),
  measure({
    id: "turnover_times",
    label: { en: "Revenue of the larger customer to the smaller", "zh-CN": "客户营收倍数" },
    unit: "multiple",
    over: "now",
    value: sized(times("turnover")),
  }),
  measure({
    id: "fee_times",
    label: { en: "Our fee to the larger to that to the smaller", "zh-CN": "我方年费倍数" },
    unit: "multiple",
    over: "now",
    value: sized(times("fee")),
  }),
  measure({
    id: "fee_follow",
    label: { en: "Fee follows the customer", "zh-CN": "收费随客户成长" },
    unit: "multiple",
    over: "now",
    value: sized(`(${times("fee")})/(${times("turnover")})`),
    rule: "fee_follow",
    better: "watch",
    source: same("003 L57–61"),
  }),
  measure({
    id: "ceiling",
    label: { en: "Business-model ceiling", "zh-CN": "商业模式天花板" },
    unit: "text",
    over: "now",
    value: sized(
      `IF(AND(${times("turnover")}>=100,{sizes.fee.larger}-{sizes.fee.smaller}<10000),{"✕ Ceiling"|"✕ 见顶"},{"✓ None seen"|"✓ 未见"})`,
    ),
    source: {
      en: "revenue × 100, fee up by under 10,000: an example · T46",
      "zh-CN": "营收百倍而年费增不足 1 万，示例 · T46",
    },
  }),
];

export const PRICING = defineSheet({
  id: "pricing",
  family: "market",
  title: { en: "Pricing & packages", "zh-CN": "定价与套餐" },
  purpose: {
    en: "From the floor to the price test and the usage tariff; product, sales, finance.",
    "zh-CN": "从底价到定价测试与按量计费；产品、销售与财务使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    floor,
    competitors,
    enough,
    tests,
    packages,
    tariff,
    sizes,
    notes(
      "review",
      { en: "Price review", "zh-CN": "定价审视" },
      [
        QUESTIONS.price.ask.leaves,
        QUESTIONS.price.ask.imitators,
        QUESTIONS.price.ask.segments,
        QUESTIONS.extras.ask.paid,
        QUESTIONS.extras.ask.again,
      ],
      same("001 L479–482, L632–636"),
    ),
  ],
  search: ["price", "定价", "discount", "折扣", "packages", "套餐", "usage", "按量"],
});
