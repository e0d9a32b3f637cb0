import type { Text } from "./text";

/** The words of the form in which the ledger of a workbook is chosen. */
export const LEDGER = {
  title: { en: "Ledger", "zh-CN": "台账" },
  none: { en: "No ledger yet", "zh-CN": "尚未指定" },
  bound: { en: "{customers} · {count:column}", "zh-CN": "{customers} · {count} 列" },
  about: {
    en: "The table of subscriptions that sheets and functions read. Its columns are chosen once, here.",
    "zh-CN": "各工作表与函数读取的订阅明细。各列在此指定一次即可。",
  },
  readers: {
    en: "Read by {sheets}. They follow the new columns at once; update them when a column was added or left out.",
    "zh-CN": "{sheets}读取此台账，改定后随即取用新列；如列有增减，请更新这些表。",
  },
  find: { en: "Find it in this workbook", "zh-CN": "在工作簿中识别" },
  nothingFound: {
    en: "No sheet has a row of heads that names a customer, a start, an end and an amount. Choose the columns below.",
    "zh-CN": "未找到同时含客户、开始、结束、金额列名的表头行。请在下方逐列指定。",
  },
  rows: { en: "{rows:row}", "zh-CN": "{rows} 行" },
  /** Two columns of a table that was found: Customer B, Start D. */
  column: { en: "{name} {column}", "zh-CN": "{name} {column}" },
  use: { en: "Use this table", "zh-CN": "使用此表" },
  inUse: { en: "in use", "zh-CN": "使用中" },
  useOf: { en: "Use this table: {sheet}", "zh-CN": "使用此表：{sheet}" },
  columns: { en: "Or choose columns, without heads", "zh-CN": "或逐列指定，不含表头" },
  useColumns: { en: "Use these columns", "zh-CN": "使用这些列" },
  needed: { en: "Still needed: {names}.", "zh-CN": "尚缺：{names}。" },
  oneColumn: {
    en: "{name} must be one column, and “{typed}” is {cols:column} wide. Choose one of them.",
    "zh-CN": "{name} 须为一列，「{typed}」宽 {cols} 列。请选其中一列。",
  },
  inOrder: { en: "Checked: nothing found.", "zh-CN": "已检查，未发现问题。" },
  found: {
    en: "Checked, {count} to look at. {first}",
    "zh-CN": "已检查，有 {count} 处待核。{first}",
  },
  atRow: { en: "Row {row} of the sheet: {message}", "zh-CN": "工作表第 {row} 行：{message}" },
  done: {
    en: "The ledger is {customers}, {count:column}.",
    "zh-CN": "台账已定为 {customers}，共 {count} 列。",
  },
} satisfies Record<string, Text>;
