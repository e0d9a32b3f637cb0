import type { Text } from "./text";

/** The words of the view that makes tables of a file whose rows never become cells. */
export const FILE_TABLES = {
  about: {
    en: "{file}, {size} MB. Its rows stay in the file; the tables go onto sheets.",
    "zh-CN": "{file}，{size} MB。明细行留在文件中，只把结果表写入工作表。",
  },
  wish: { en: "Tables only, no rows on a sheet", "zh-CN": "只要结果表，不写入明细行" },
  heads: { en: "Reading the heads", "zh-CN": "正在读取表头" },
  columns: { en: "Columns", "zh-CN": "列" },
  choose: { en: "choose", "zh-CN": "请选择" },
  endDay: { en: "The end is", "zh-CN": "结束日" },
  excluded: { en: "the first day not covered", "zh-CN": "已不在服务期内" },
  included: { en: "the last day covered", "zh-CN": "仍在服务期内" },
  until: { en: "Up to", "zh-CN": "截至" },
  months: { en: "Months", "zh-CN": "月数" },
  tables: { en: "Tables", "zh-CN": "结果表" },
  moves: { en: "Moves", "zh-CN": "MRR 变动" },
  retention: { en: "Retention", "zh-CN": "留存" },
  cohort: { en: "Cohorts", "zh-CN": "同期群" },
  customers: { en: "Customers", "zh-CN": "客户 MRR" },
  segments: { en: "Segments", "zh-CN": "分组" },
  by: { en: "Segments by", "zh-CN": "分组列" },
  noBy: { en: "none", "zh-CN": "不分组" },
  currency: {
    en: "The amounts are in {list}, which can’t be added up. Which of them?",
    "zh-CN": "金额含 {list} 多种币种，不能直接相加。取哪一种？",
  },
  missing: { en: "Choose the column of {list}", "zh-CN": "请选择{list}列" },
  noTable: { en: "Choose a table", "zh-CN": "请选择结果表" },
  read: { en: "Read the file", "zh-CN": "读取文件" },
  reading: { en: "Reading {file}", "zh-CN": "正在读取 {file}" },
  progress: { en: "{percent}%, {speed} MB a second", "zh-CN": "{percent}%，每秒 {speed} MB" },
  memory: {
    en: "The rows hold {held} MB of memory, {most} MB at most.",
    "zh-CN": "明细占用内存 {held} MB，上限 {most} MB。",
  },
  firstRows: { en: "first {rows:row}", "zh-CN": "前 {rows} 行" },
  first: {
    en: "Only its first rows are shown here. All of them are read when the tables are made.",
    "zh-CN": "此处仅显示文件开头的行，制表时读取全部行。",
  },
  next: { en: "Choose tables", "zh-CN": "选择结果表" },
  madeOf: {
    en: "{rows} of a ledger came of it. Left out: {left}; the sheets say why.",
    "zh-CN": "计入台账 {count} 行，未计入 {left} 行，原因见各结果表。",
  },
  madeOfAll: {
    en: "{rows} of a ledger came of it, none was left out.",
    "zh-CN": "全部计入台账，共 {count} 行。",
  },
  contradicted: {
    en: "Further rows say otherwise than was answered: {why}. Ask again above.",
    "zh-CN": "后面的行与已作答的不符：{why}。请在上方重新选择。",
  },
  severalLarge: {
    en: "{file} is too large for a sheet, so it is read alone. Drop it without the others.",
    "zh-CN": "{file} 过大，无法写入工作表，须单独读取，请勿与其他文件一起拖入。",
  },
  noRows: {
    en: "No row of {file} counts. Go back and look at what is left out, and why.",
    "zh-CN": "{file} 没有可计入的行。请返回查看未计入的行及原因。",
  },
  exportTooLarge: {
    en: '{file} is {size} MB. A file in a system’s own layout is read here up to {most} MB. Make a ledger of it by the command hourglass ledger "{file}" --out ledger.csv, and drop that here: a ledger may be of any size.',
    "zh-CN":
      '{file} 为 {size} MB。计费系统原样导出的文件，此处最多读取 {most} MB。请先用命令 hourglass ledger "{file}" --out ledger.csv 生成台账，再拖入此处；台账文件大小不限。',
  },
  writing: { en: "Writing the tables", "zh-CN": "正在写入结果表" },
  done: {
    en: "{rows} read in {seconds} s. The tables are on their sheets.",
    "zh-CN": "已读取 {count} 行，用时 {seconds} 秒。结果表已写入工作表。",
  },
  noteFile: {
    en: "From {file}, {bytes:byte}, {rows:row}.",
    "zh-CN": "来自 {file}，{bytes} 字节，{rows} 行。",
  },
  noteHash: { en: "SHA-256 {hash}", "zh-CN": "SHA-256 {hash}" },
  noteDay: {
    en: "Read on {day}. Values, not formulas: read the file again to update them.",
    "zh-CN": "读取日期 {day}。均为数值而非公式，更新时请重新读取文件。",
  },
  noteRecipe: {
    en: "Columns: {columns}. {endDay}.",
    "zh-CN": "列：{columns}。{endDay}。",
  },
  noteMade: { en: "Read as {system}: {columns}.", "zh-CN": "按「{system}」读取：{columns}。" },
  notePair: { en: "{role} = {head}", "zh-CN": "{role} = {head}" },
  noteAnswers: {
    en: "Said, as options of hourglass ledger: {answers}.",
    "zh-CN": "已确认，写作 hourglass ledger 的选项：{answers}。",
  },
  noteKept: { en: "Put back: {reasons}.", "zh-CN": "已放回：{reasons}。" },
  noteSpot: {
    en: "Converted to {to} at the rate of each start, by the rates in {rates}.",
    "zh-CN": "按各行开始日的汇率折算为 {to}，汇率取自 {rates}。",
  },
  noteConstant: {
    en: "Converted to {to} at the rate of {day} for all, by the rates in {rates}.",
    "zh-CN": "均按 {day} 的汇率折算为 {to}，汇率取自 {rates}。",
  },
  noteAllIn: { en: "Counted: {rows} of a ledger.", "zh-CN": "计入台账 {count} 行。" },
  noteLeftOut: {
    en: "Counted: {rows} of a ledger. Left out: {reasons}.",
    "zh-CN": "计入台账 {count} 行。未计入：{reasons}。",
  },
  noteReason: { en: "{count} {reason}", "zh-CN": "{reason} {count} 行" },
  noteIncluded: { en: "The end is the last day covered", "zh-CN": "结束日仍在服务期内" },
  noteExcluded: { en: "The end is the first day not covered", "zh-CN": "结束日已不在服务期内" },
  noteCurrency: { en: "Rows in {currency} only.", "zh-CN": "只含 {currency} 的行。" },
  noteBy: { en: "Split by {column}.", "zh-CN": "按「{column}」拆分。" },
  noteHidden: {
    en: "The largest customers; {count} more are left out.",
    "zh-CN": "仅列 MRR 最大的客户，另有 {count} 家未列。",
  },
} satisfies Record<string, Text>;
