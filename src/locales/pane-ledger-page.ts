import type { Text } from "./text";

/** The words of the Ledger view in the Build tab. */
export const LEDGER_PAGE = {
  back: { en: "Back to the ledger", "zh-CN": "返回台账" },
  reading: { en: "Reading the ledger", "zh-CN": "正在读取台账" },
  none: { en: "No ledger yet", "zh-CN": "尚无台账" },
  noneAbout: {
    en: "Import a billing export, or choose a table of this workbook under All sheets, Ledger.",
    "zh-CN": "请导入计费系统的导出文件，或在「全部工作表」的「台账」处指定工作簿中的一张表。",
  },
  import: { en: "Import a file", "zh-CN": "导入文件" },
  rows: { en: "{sheet}, {rows}", "zh-CN": "「{sheet}」，{count} 行" },
  mrr: { en: "MRR, {month}", "zh-CN": "{month} MRR" },
  sinceBefore: { en: "{change} since the month before", "zh-CN": "较上月 {change}" },
  notRead: {
    en: "These rows can’t be counted yet. Correct first what the check below lists.",
    "zh-CN": "这些行尚无法计算，请先更正下方检查所列的问题。",
  },
  asOfError: {
    en: "The as-of month on Set-up shows {error}, so the last full month is looked at.",
    "zh-CN": "「基础设置」的截至月份显示 {error}，故按最近一个完整月份计算。",
  },
  mixed: {
    en: "The ledger has several currencies, which can’t be added up. See each one under By segment, or convert them to one.",
    "zh-CN": "台账含多种币种，不能直接相加。可在「按分组拆分」中分币种查看，或先折算为同一币种。",
  },
  notSplit: { en: "The ledger can’t be counted yet. {reason}", "zh-CN": "台账尚无法计算。{reason}" },
  standsOut: { en: "What stands out", "zh-CN": "值得留意" },
  nothing: { en: "Nothing stands out.", "zh-CN": "没有特别之处。" },
  movers: { en: "Largest movements", "zh-CN": "变动最大的客户" },
  moversOf: { en: "{shown} of {count}", "zh-CN": "{count} 家中的 {shown} 家" },
  noMovers: { en: "No customer moved.", "zh-CN": "没有客户变动。" },
  large: { en: "Above 10% of MRR", "zh-CN": "占 MRR 超过 10%" },
  cohorts: { en: "Cohorts below their elders", "zh-CN": "留存低于以往的同期群" },
  quarter: { en: "Q{quarter} {year}", "zh-CN": "{year} 年第 {quarter} 季度" },
  after: { en: "after {rows}: {share}", "zh-CN": "满 {count} 季：{share}" },
  elders: {
    en: "The {count} before it kept {least} to {most}.",
    "zh-CN": "此前 {count} 个同期群为 {least} 至 {most}。",
  },
  checks: { en: "Ledger check", "zh-CN": "台账检查" },
  inOrder: { en: "✓ Nothing found", "zh-CN": "✓ 未发现问题" },
  toLookAt: { en: "{count} to look at", "zh-CN": "{count} 处待核" },
  atRow: { en: "Row {row}", "zh-CN": "第 {row} 行" },
  moreFound: { en: "{count} more of this kind", "zh-CN": "同类另有 {count} 处" },
  fix: { en: "Fix", "zh-CN": "更正" },
  fixAll: { en: "Fix {count}", "zh-CN": "更正 {count} 处" },
  fixOf: { en: "Fix row {row}: {value}", "zh-CN": "更正第 {row} 行：{value}" },
  fixAllOf: { en: "Fix {count}: {what}", "zh-CN": "更正 {count} 处：{what}" },
  becomes: { en: "→ {value}", "zh-CN": "→ {value}" },
  blank: { en: "blank", "zh-CN": "留空" },
  fixed: { en: "{cells} changed.", "zh-CN": "已更正 {count} 格。" },
  fixedCell: { en: "{cell}: {before} → {after}", "zh-CN": "{cell}：{before} → {after}" },
  moreFixed: { en: "{count} more", "zh-CN": "另有 {count} 格" },
  undo: { en: "Undo", "zh-CN": "撤销" },
  undone: { en: "Put back as it was.", "zh-CN": "已恢复原样。" },
  notUndone: {
    en: "Not put back, so that nothing typed since is lost. Addresses are those of the fix.",
    "zh-CN": "为免覆盖之后录入的内容，以下单元格未恢复（位置以更正时为准）。",
  },
  partlyUndone: {
    en: "{cells} put back, {left} not, so that nothing typed since is lost. Addresses are those of the fix.",
    "zh-CN": "已恢复 {count} 格；为免覆盖之后录入的内容，以下 {left} 格未恢复（位置以更正时为准）。",
  },
  leftCell: { en: "{told}. {why}", "zh-CN": "{told}。{why}" },
  questions: { en: "More about this ledger", "zh-CN": "进一步分析" },
  reconcile: { en: "Which convention gives this number?", "zh-CN": "按哪种口径得出此数？" },
  reconcileAbout: {
    en: "When Stripe, ChartMogul or a deck shows another one",
    "zh-CN": "与 Stripe、ChartMogul 或汇报材料对不上时",
  },
  segments: { en: "By segment", "zh-CN": "按分组拆分" },
  sql: { en: "SQL for a warehouse", "zh-CN": "数据仓库 SQL" },
  sqlAbout: {
    en: "The same definitions where the rows outgrow a sheet",
    "zh-CN": "数据量超出工作表时，以同样的定义在仓库中计算",
  },
  segmentsAbout: {
    en: "Bridge, retention and cohorts by plan, region or any other column",
    "zh-CN": "按产品、区域或任意一列拆分变动、留存与同期群",
  },
} satisfies Record<string, Text>;

/** The words of the page that splits a ledger by a column. */
export const SPLIT = {
  currency: { en: "Currency", "zh-CN": "币种" },
  column: { en: "Split by", "zh-CN": "拆分列" },
  until: { en: "12 months to", "zh-CN": "12 个月，截至" },
  noColumn: {
    en: "No column splits this ledger: one is needed with a head and 2 to 30 different words, such as plan, region or size. Add it beside the ledger.",
    "zh-CN":
      "此台账没有可用于拆分的列：需要一列带列名、含 2 至 30 种内容，例如产品、区域、规模。请在台账旁补上。",
  },
  unnamed: { en: "(blank)", "zh-CN": "（空白）" },
  all: { en: "All", "zh-CN": "合计" },
  movers: {
    en: "Who moves from one segment to another is told apart from churn.",
    "zh-CN": "客户在分组之间的转移单列，不计入流失。",
  },
  mrrNdr: { en: "MRR · NDR", "zh-CN": "MRR · NDR" },
  alone: {
    en: "By its rows alone churn is {churn}: who moved away looks lost.",
    "zh-CN": "若只看本组的行，流失为 {churn}，转出的客户会被当作流失。",
  },
  retention: { en: "Retention of its rows, 12 months", "zh-CN": "本组留存（12 个月）" },
  logo: { en: "Customers", "zh-CN": "客户" },
  cohorts: { en: "MRR kept of each quarter’s new customers", "zh-CN": "各季新签客户的 MRR 留存" },
  quarter: { en: "Q{quarter} {year}", "zh-CN": "{year} Q{quarter}" },
  age: { en: "+{age} q", "zh-CN": "第 {age} 季" },
  copy: { en: "Copy as a table", "zh-CN": "复制为表格" },
  copied: { en: "Copied. Paste it on a sheet.", "zh-CN": "已复制，可粘贴到工作表。" },
} satisfies Record<string, Text>;

/** The words of a sheet that a split ledger becomes. */
export const SPLIT_SHEET = {
  put: { en: "Put on a sheet", "zh-CN": "写入工作表" },
  written: { en: "On the sheet {sheet}.", "zh-CN": "已写入「{sheet}」。" },
  title: { en: "By {column}", "zh-CN": "按{column}拆分" },
  live: {
    en: "The first table is live. The two below it are values of {day}: put them on a sheet again to update them.",
    "zh-CN": "第一张表为实时公式，其下两张为 {day} 的数值，更新时请重新写入工作表。",
  },
  values: {
    en: "Values of {day}, for words in the column differ in spaces only, which formulas tell apart. Put them on a sheet again to update them.",
    "zh-CN": "均为 {day} 的数值：该列有仅空格不同的内容，公式会视为不同分组。更新时请重新写入工作表。",
  },
  recipe: {
    en: "{sheet} split by {column}, 12 months to {last}. Who moves from one segment to another is told apart from churn.",
    "zh-CN": "「{sheet}」按「{column}」拆分，12 个月，截至 {last}。客户在分组之间的转移单列，不计入流失。",
  },
  ndr: { en: "NDR", "zh-CN": "NDR" },
  grr: { en: "GRR", "zh-CN": "GRR" },
  bridge: { en: "Bridge, 12 months", "zh-CN": "12 个月变动" },
  cohorts: { en: "MRR kept by cohort", "zh-CN": "同期群 MRR 留存" },
  quarterOf: { en: "quarter", "zh-CN": "季度" },
} satisfies Record<string, Text>;
