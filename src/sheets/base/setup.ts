import { same, type Text } from "../../locales/text";
import { CUSTOMER_TIERS } from "../../playbook/rules/market";
import { computed, money, text, YES_NO } from "../template/columns";
import { defineSheet } from "../template/define";
import { FINDINGS } from "./findings";
import { TIERS } from "./tiers";
import { grid, input, inputs, item, line, log } from "../template/kinds";
import { LEDGER_COLUMNS, type LedgerColumn } from "../template/ledger-names";
import { COLUMN_NAMES } from "./column-names";
import type { Cell, Choices } from "../template/types";

const words = (choices: Readonly<Record<string, Text>>): Choices => ({ words: choices });

/** A choice between words of which the first is meant until somebody takes another. */
const preset = (id: string, label: Text, choices: Readonly<Record<string, Text>>, note?: Text) =>
  input(id, label, "text", { choices: words(choices), first: { text: Object.values(choices)[0] }, note });

const STAGES = {
  PSF: same("PSF"),
  PMF: same("PMF"),
  GTM: same("GTM"),
  SCALE: { en: "Scale", "zh-CN": "规模化" },
  RESOURCES: { en: "Resource integration", "zh-CN": "资源整合" },
} as const;

const company = inputs("company", { en: "Company and period", "zh-CN": "公司与期间" }, [
  input("company", { en: "Company", "zh-CN": "公司" }, "text"),
  input("currency", { en: "Currency", "zh-CN": "币种" }, "text", { first: { choice: "currency" } }),
  input("stage", { en: "Stage", "zh-CN": "阶段" }, "text", {
    choices: words(STAGES),
    first: { choice: "stage" },
    note: { en: "Thresholds follow it until you type your own.", "zh-CN": "阈值随之变化，自行填写的除外。" },
  }),
  input("asof", { en: "As-of month", "zh-CN": "截至月份" }, "date", {
    first: { choice: "asOf" },
    note: { en: "Last day of a closed month.", "zh-CN": "已结账月份的最后一天。" },
  }),
  line(
    "q_from",
    { en: "Quarter from", "zh-CN": "季度起" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({q_to},-3)+1,"")',
  ),
  line(
    "q_to",
    { en: "Quarter to", "zh-CN": "季度止" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},-MOD(MONTH({asof}),3)),"")',
    {
      en: "The last quarter closed by then.",
      "zh-CN": "截至当时最近已结的季度。",
    },
  ),
  line(
    "y_from",
    { en: "12 months from", "zh-CN": "12 个月起" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},-12)+1,"")',
  ),
  line(
    "y_to",
    { en: "12 months to", "zh-CN": "12 个月止" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},0),"")',
  ),
  input("review", { en: "Next review", "zh-CN": "下次复盘日" }, "date"),
]);

const REQUIRED: Text = { en: "◆ yours; the handbook names no number", "zh-CN": "◆ 自定，手册未给数字" };

const presets = inputs("presets", { en: "Presets", "zh-CN": "口径" }, [
  preset(
    "win",
    { en: "Customers to win", "zh-CN": "客群策略" },
    {
      any: { en: "each tier with its own UE", "zh-CN": "各层级分别核算" },
      middle: { en: "mid-size first", "zh-CN": "优先中型" },
      large: { en: "large only", "zh-CN": "只做大客户" },
    },
  ),
  preset(
    "thresholds",
    { en: "Thresholds", "zh-CN": "阈值口径" },
    {
      handbook: { en: "handbook", "zh-CN": "手册" },
      strict: { en: "strict", "zh-CN": "从严" },
      us2015: { en: "US 2015", "zh-CN": "美国 2015" },
      cn2015: { en: "CN 2015", "zh-CN": "中国 2015" },
    },
  ),
  preset(
    "ltv",
    { en: "LTV method", "zh-CN": "LTV 口径" },
    {
      margin: { en: "gross profit", "zh-CN": "毛利" },
      churn: { en: "churn", "zh-CN": "客户流失率（断约率）" },
      years: { en: "ACV × years", "zh-CN": "年单价 × 年限" },
    },
  ),
  input("life", { en: "Life ceiling", "zh-CN": "生命周期上限" }, "months", { first: { number: 36 } }),
  preset("life_forecasts", { en: "Ceiling in forecasts", "zh-CN": "预测中设上限" }, YES_NO),
  preset(
    "life_history",
    { en: "Ceiling in history", "zh-CN": "历史中设上限" },
    { no: YES_NO.no, yes: YES_NO.yes },
  ),
  preset(
    "support_base",
    { en: "Support-cost base", "zh-CN": "行政占比口径" },
    {
      stage: { en: "by stage", "zh-CN": "随阶段" },
      cost: { en: "of cost", "zh-CN": "占总成本" },
      revenue: { en: "of revenue", "zh-CN": "占收入" },
    },
  ),
  preset(
    "subsidy_base",
    { en: "Subsidy cap", "zh-CN": "补贴上限口径" },
    {
      profit: { en: "renewal gross profit", "zh-CN": "续费毛利" },
      revenue: { en: "renewal revenue", "zh-CN": "续费收入" },
      net: { en: "renewal profit", "zh-CN": "续费利润" },
    },
  ),
  preset(
    "output",
    { en: "Seller’s output", "zh-CN": "人效产出口径" },
    {
      arr: { en: "new ARR", "zh-CN": "新签 ARR" },
      revenue: { en: "revenue", "zh-CN": "收入" },
      profit: { en: "gross profit", "zh-CN": "毛利" },
    },
  ),
  preset(
    "seller_cost",
    { en: "Seller’s cost", "zh-CN": "人效成本口径" },
    { loaded: { en: "loaded", "zh-CN": "全成本" }, pay: { en: "pay", "zh-CN": "薪酬" } },
  ),
  preset(
    "sales",
    { en: "Sales amount", "zh-CN": "销售额口径" },
    {
      revenue: { en: "recognised revenue", "zh-CN": "确认收入" },
      cash: { en: "cash", "zh-CN": "回款" },
      contract: { en: "contract value", "zh-CN": "合同额" },
    },
  ),
  preset(
    "trial",
    { en: "Trial", "zh-CN": "试用口径" },
    { cn: { en: "China 1+1", "zh-CN": "中国 1+1" }, us: { en: "US two weeks", "zh-CN": "美国两周" } },
  ),
  preset(
    "ramp",
    { en: "Ramp", "zh-CN": "成长期口径" },
    {
      tool: { en: "low-ACV tool", "zh-CN": "工具型低客单" },
      large: { en: "mid to large", "zh-CN": "中大型" },
    },
  ),
  input("usd", { en: "USD rate", "zh-CN": "美元汇率" }, "number", { note: REQUIRED }),
  input("base_pay", { en: "Seller’s base pay a month", "zh-CN": "销售月底薪" }, "money", { note: REQUIRED }),
]);

const bound = (number: number | undefined): Cell => ({
  owner: "offered",
  unit: "money",
  value: number === undefined ? undefined : { number },
});

/** The handbook leaves fees between its tiers open: they are unclassified. */
const tiers = grid(
  "tiers",
  { en: "Customer tiers", "zh-CN": "客户规模划分" },
  [
    money("lower", { en: "From", "zh-CN": "下限" }),
    money("upper", { en: "To", "zh-CN": "上限" }),
    text("border", { en: "Border", "zh-CN": "边界规则" }, 145),
    text("note", { en: "Note", "zh-CN": "说明" }, 215),
  ],
  CUSTOMER_TIERS.bands.map(({ label, from, above, to, below }) =>
    item(label, TIERS[label], { lower: bound(from ?? above), upper: bound(to ?? below) }),
  ),
  { about: { en: "by yearly fee", "zh-CN": "按年费" } },
);

const COVERED = {
  excluded: { en: "not covered", "zh-CN": "不含" },
  included: { en: "covered", "zh-CN": "含" },
} as const;

const filled = (column: LedgerColumn): Cell => ({
  owner: "ours",
  unit: "count",
  value: {
    column,
    formula: `=COUNTIF({ledger?${column}},"?*")+COUNT({ledger?${column}})`,
    without: '={"○ not bound"|"○ 未指定"}',
  },
});

/** Which cells are the ledger is settled in the pane; what stands here is what was settled at the last build. */
const ledger = grid(
  "ledger",
  { en: "Ledger", "zh-CN": "台账来源" },
  [
    {
      key: "filled",
      title: { en: "Filled cells", "zh-CN": "有内容" },
      width: 89,
      cell: { owner: "ours", unit: "count" },
    },
    { key: "bound", title: { en: "Stands in", "zh-CN": "所在区域" }, width: 285, cell: { owner: "ours" } },
  ],
  LEDGER_COLUMNS.map((column) =>
    item(`column_${column}`, COLUMN_NAMES[column], {
      filled: filled(column),
      bound: { owner: "ours", look: "note", value: { bound: column } },
    }),
  ),
  {
    about: {
      en: "choose another table in the pane, under Ledger",
      "zh-CN": "可在任务窗格的「台账」处改用其他表",
    },
  },
);

const endDay = inputs("ledger_rules", { en: "How the ledger reads", "zh-CN": "台账口径" }, [
  preset("end_day", { en: "Last day given is", "zh-CN": "所填结束日" }, COVERED),
]);

const findings = grid(
  "check",
  { en: "Ledger check", "zh-CN": "台账检查" },
  [
    computed(
      "found",
      { en: "Findings", "zh-CN": "条数" },
      "count",
      "=COUNTIF(INDEX({data!check},0,2),{code})",
      89,
    ),
    {
      key: "code",
      title: { en: "Code", "zh-CN": "代码" },
      width: 145,
      cell: { owner: "ours", look: "note" },
    },
    computed(
      "first",
      { en: "First at row", "zh-CN": "首见于第几行" },
      "count",
      '=IF(N({found})=0,"",INDEX({data!check},MATCH({code},INDEX({data!check},0,2),0),1))',
      96,
    ),
  ],
  Object.entries(FINDINGS).map(([code, label]) =>
    item(code.toLowerCase(), label, { code: { owner: "ours", look: "note", value: { text: same(code) } } }),
  ),
  {
    about: {
      en: "by SAAS.LEDGER.CHECK; its page in the pane says what to do about each",
      "zh-CN": "由 SAAS.LEDGER.CHECK 检查，处理办法见任务窗格中该函数的页面",
    },
    rules: [{ column: "found", when: "N({found})>0", look: "partly" }],
  },
);

const read = inputs("ledger_read", { en: "What was read", "zh-CN": "读取情况" }, [
  line("ledger_rows", { en: "Rows read", "zh-CN": "读取行数" }, "count", "={data!rows}"),
  line("ledger_first", { en: "First month", "zh-CN": "最早月份" }, "month", "={data!first}"),
  line("ledger_last", { en: "Last month", "zh-CN": "最晚月份" }, "month", "={data!last}"),
  line(
    "ledger_state",
    { en: "State", "zh-CN": "状态" },
    "text",
    '=IF({data!state}="",{"✓ Read"|"✓ 已读取"},{data!state})',
  ),
]);

const ROLES: readonly Text[] = [
  { en: "product lead", "zh-CN": "产品负责人" },
  { en: "marketing", "zh-CN": "市场" },
  same("SDR"),
  { en: "seller", "zh-CN": "销售" },
  { en: "pre-sales", "zh-CN": "售前" },
  { en: "delivery", "zh-CN": "交付" },
  { en: "customer service", "zh-CN": "客服" },
  same("CSM"),
  { en: "renewal", "zh-CN": "续费" },
  { en: "finance", "zh-CN": "财务" },
  { en: "business owner", "zh-CN": "业务负责人" },
];

const lists = log(
  "lists",
  { en: "Lists", "zh-CN": "名单" },
  20,
  [
    text("verticals", { en: "Verticals", "zh-CN": "垂直市场" }),
    text("regions", { en: "Regions", "zh-CN": "区域" }),
    text("products", { en: "Products", "zh-CN": "产品" }),
    text("teams", { en: "Teams", "zh-CN": "团队" }),
    text("sellers", { en: "Sellers", "zh-CN": "销售" }),
    text("csms", { en: "CSMs", "zh-CN": "客户成功经理" }),
    { ...text("roles", { en: "Roles", "zh-CN": "角色" }), first: ROLES },
  ],
  { about: { en: "what other sheets offer to choose from", "zh-CN": "供其他表选择" } },
);

export const SETUP = defineSheet({
  id: "setup",
  family: "base",
  title: { en: "Set-up", "zh-CN": "基础设置" },
  purpose: {
    en: "The few choices that every other sheet reads; for whoever builds the workbook.",
    "zh-CN": "其他各表共用的少数设定，由搭建工作簿的人填写。",
  },
  needs: ["data"],
  sections: [company, presets, tiers, ledger, endDay, read, findings, lists],
  search: ["stage", "阶段", "currency", "币种", "tiers", "客户分层"],
});
