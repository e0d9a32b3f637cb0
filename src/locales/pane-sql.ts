import type { Text } from "./text";

/** The words of the page that writes a statement for a warehouse. */
export const SQL = {
  title: { en: "SQL for a warehouse", "zh-CN": "数据仓库 SQL" },
  about: {
    en: "One statement with the ledger’s definitions, to be run where the rows are. Nothing is sent from here.",
    "zh-CN": "一条与台账定义一致的语句，在数据所在处运行。本页不发送任何内容。",
  },
  dialect: { en: "Warehouse", "zh-CN": "数据仓库" },
  answer: { en: "Answers", "zh-CN": "结果" },
  from: { en: "Table", "zh-CN": "表名" },
  months: { en: "Months", "zh-CN": "月份" },
  to: { en: "to", "zh-CN": "至" },
  columns: { en: "Its columns", "zh-CN": "各列的列名" },
  endDay: { en: "The end is the last day covered", "zh-CN": "结束日当天仍在服务期内" },
  missing: { en: "Still needed: {columns}.", "zh-CN": "尚缺：{columns}。" },
  copy: { en: "Copy", "zh-CN": "复制" },
  copied: { en: "Copied", "zh-CN": "已复制" },
  lines: { en: "{count:line} for {dialect}", "zh-CN": "{dialect}，共 {count} 行" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a statement answers. */
export const SQL_ANSWERS = {
  moves: { en: "MRR bridge", "zh-CN": "MRR 变动" },
  retention: { en: "Retention", "zh-CN": "留存" },
  cohort: { en: "Cohorts", "zh-CN": "同期群" },
  customers: { en: "Customers by month", "zh-CN": "各客户逐月" },
  unread: { en: "Rows that can’t be read", "zh-CN": "无法读取的行" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a column of the table is. */
export const SQL_COLUMNS = {
  customer: { en: "Customer", "zh-CN": "客户" },
  start: { en: "Start", "zh-CN": "开始" },
  end: { en: "End", "zh-CN": "结束" },
  amount: { en: "Amount", "zh-CN": "金额" },
  interval: { en: "Interval (if any)", "zh-CN": "周期（可无）" },
  count: { en: "Count (if any)", "zh-CN": "期数（可无）" },
  segment: { en: "Split by (if any)", "zh-CN": "拆分列（可无）" },
} as const satisfies Readonly<Record<string, Text>>;
