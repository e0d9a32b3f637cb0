import { chosenInSetUp } from "../../base/setup/choices";
import { CAC } from "../../../catalogue/unit-economics/cac";
import type { Text } from "../../../locales/text";
import { call } from "../../call";
import { perRow, yesNo, YES_NO } from "../../template/columns";
import { grid, input, inputs, item, line, preset } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { Row } from "../../template/types";

/* What counts as the cost of winning a customer, line by line. */

export const IN_YEAR = '{costs!month},">="&{setup!y_from},{costs!month},"<="&{setup!y_to}';

const LINES: readonly (readonly [column: string, label: Text, counts: boolean])[] = [
  ["pay", { en: "Sales pay and commission", "zh-CN": "销售薪酬与提成" }, true],
  ["travel", { en: "Sales travel and events", "zh-CN": "销售差旅与活动" }, true],
  ["presales", { en: "Pre-sales", "zh-CN": "售前" }, true],
  ["rebates", { en: "Channel rebates", "zh-CN": "渠道返佣" }, true],
  ["marketing", { en: "Marketing people", "zh-CN": "市场人员" }, true],
  ["leads", { en: "Lead programmes", "zh-CN": "线索投放" }, true],
  ["brand", { en: "Brand programmes", "zh-CN": "品牌投入" }, true],
  ["onboarding", { en: "Delivery and onboarding", "zh-CN": "交付实施" }, false],
  ["hosting", { en: "Hosting", "zh-CN": "云资源" }, false],
  ["support", { en: "Customer service (passive)", "zh-CN": "客户服务" }, false],
  ["success", { en: "Customer success and operations", "zh-CN": "客户成功与运营" }, false],
  ["rnd", { en: "R&D core", "zh-CN": "产品研发" }, false],
  ["innovation", { en: "Innovation and second curve", "zh-CN": "创新与第二曲线" }, false],
  ["admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }, false],
];

const include = yesNo("include", { en: "Counted ✎", "zh-CN": "计入 ✎" }, 89);

export const parts = grid(
  "parts",
  { en: "What CAC contains", "zh-CN": "获客成本构成" },
  [include, perRow("amount", { en: "12 months", "zh-CN": "12 个月" }, "money", 110)],
  LINES.map(([column, label, counts], i): Row => {
    const formula = `=SUMIFS({costs!${column}},${IN_YEAR})`;
    return item(`part_${column}`, label, {
      include: { ...include.cell, value: { text: counts ? YES_NO.yes : YES_NO.no } },
      // One line says which sheet is missing.
      amount: { owner: "ours", unit: "money", value: i === 0 ? { formula } : { link: formula } },
    });
  }),
  { about: { en: "sales and marketing only, unless you say otherwise · X37", "zh-CN": "默认仅含销售与市场费用 · X37" } }, // prettier-ignore
);

/** Whose margin LTV is made of; those of the ladder hold the cost of selling already. */
const MARGIN_NAMES = {
  own: { en: "our own", "zh-CN": "自有口径" },
  margin1: { en: "margin 1", "zh-CN": "毛利1" },
  margin2: { en: "margin 2", "zh-CN": "毛利2" },
  margin3: { en: "margin 3", "zh-CN": "毛利3" },
};

export const cac = inputs("cac_sum", { en: "Cost of winning a customer", "zh-CN": "获客成本" }, [
  line(
    "spend",
    { en: "Spend, 12 months", "zh-CN": "费用合计（12 个月）" },
    "money",
    `=IF(COUNT({parts.amount})=0,${NO_DATA},SUMIFS({parts.amount},{parts.include},{'yes}))`,
  ),
  input("won", { en: "New customers, 12 months", "zh-CN": "新签客户（12 个月）" }, "count", {
    link: '=IF({data!state}<>"","",SUM(INDEX({data!customers},2,2):INDEX({data!customers},2,13)))',
    note: { en: "from the ledger; without one, type it", "zh-CN": "取自台账；无台账则手工填写" },
  }),
  line(
    "cac_all",
    { en: "CAC", "zh-CN": "获客成本（CAC）" },
    "money",
    `=IF(OR(NOT(ISNUMBER({spend})),N({won})=0),${NO_DATA},${call(CAC, "{spend}", "{won}")})`,
    { en: "the same 12 months for both", "zh-CN": "两者取同样 12 个月" },
  ),
  input("method", { en: "LTV method", "zh-CN": "LTV 口径" }, "text", { link: `=${chosenInSetUp("ltv")}` }),
  preset("margin_name", { en: "Gross margin is", "zh-CN": "毛利率口径" }, MARGIN_NAMES, {
    en: "1 − (delivery + service) ÷ revenue, or a margin of the ladder · X03",
    "zh-CN": "1 −（交付 + 服务）÷ 收入，或取毛利阶梯 · X03",
  }),
  line(
    "margin_twice",
    { en: "Nothing is counted twice", "zh-CN": "有无重复扣除" },
    "text",
    '=IF({margin_name}={\'own},{"✓ So it is"|"✓ 无"},{"✕ CAC is in the margin, too"|"✕ 已含获客成本"})',
  ),
  input("win", { en: "Customers to win", "zh-CN": "客群策略" }, "text", { link: `=${chosenInSetUp("win")}` }),
  input("ceiling", { en: "Life ceiling", "zh-CN": "生命周期上限" }, "months", {
    link: "={setup!life}",
    note: { en: "months; as Set-up has it", "zh-CN": "按基础设置" },
  }),
  input(
    "years",
    { en: "Years, where LTV is ACV × years", "zh-CN": "年限（LTV = 年单价 × 年限时）" },
    "number",
    {
      note: {
        en: "first 1 ÷ yearly churn, no more than the ceiling",
        "zh-CN": "不填则按 1 ÷ 年流失率，不超过上限",
      },
    },
  ),
]);
