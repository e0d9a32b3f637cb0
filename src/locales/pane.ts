import { same, type Text } from "./text";

/** The words of the pane's frame and of the Functions tab. Names in braces are filled in. */
export const PANE = {
  name: same("Hourglass"),
  tabs: {
    functions: { en: "Functions", "zh-CN": "函数" },
    build: { en: "Build", "zh-CN": "建表" },
    explain: { en: "Explain", "zh-CN": "解释" },
    share: { en: "Share", "zh-CN": "外发" },
    playbook: { en: "Playbook", "zh-CN": "手册" },
  },
  tabList: { en: "Views", "zh-CN": "视图" },
  close: { en: "Close", "zh-CN": "关闭" },
} as const;

/** Shown instead of the pane where it can't work. */
export const OUTSIDE = {
  title: { en: "This page belongs in Excel", "zh-CN": "本页须在 Excel 中打开" },
  text: {
    en: "Hourglass is an add-in. In Excel, choose Home, then Add-ins, and open it there. In a browser alone it has no workbook to work on.",
    "zh-CN":
      "Hourglass 是 Excel 加载项。请在 Excel 的「开始」选项卡中点「加载项」打开；单独在浏览器中没有可用的工作簿。",
  },
  otherHost: {
    en: "Hourglass works in Excel only. Open a workbook and start it there.",
    "zh-CN": "Hourglass 只用于 Excel。请打开工作簿，在其中启动。",
  },
  failed: { en: "Hourglass could not start", "zh-CN": "Hourglass 未能启动" },
  noScript: { en: "Office’s script did not load", "zh-CN": "Office 脚本未能载入" },
  noScriptText: {
    en: "The pane needs office.js from appsforoffice.microsoft.com. Check the network or its filter, then open the pane again.",
    "zh-CN": "窗格需要 appsforoffice.microsoft.com 的 office.js。请检查网络或过滤规则，再重新打开窗格。",
  },
} satisfies Record<string, Text>;

export const SELECTION_BAR = {
  label: { en: "Selected cell", "zh-CN": "所选单元格" },
  empty: { en: "empty", "zh-CN": "空" },
  cells: { en: "{rows} × {cols} cells", "zh-CN": "{rows} × {cols} 格" },
  more: { en: "More", "zh-CN": "更多" },
} satisfies Record<string, Text>;

/** Why the selected cell has no answer, where its function was never asked. */
export const CELL = {
  wrongCount: {
    en: "{name} takes {takes}, and this call has {count}. Excel would refuse the formula.",
    "zh-CN": "{name} 需要 {takes}，这里有 {count} 个。Excel 会拒绝这个公式。",
  },
  takes: { en: "{least} to {most} arguments", "zh-CN": "{least} 至 {most} 个参数" },
  takesJust: { en: "exactly {most:argument}", "zh-CN": "恰好 {most} 个参数" },
  partOf: { en: "{name} in {cell}", "zh-CN": "{name}，公式在 {cell}" },
  format: { en: "Format this table", "zh-CN": "设置此表格式" },
  formatted: { en: "✓ Formatted", "zh-CN": "✓ 已设置格式" },
} satisfies Record<string, Text>;

/** What a name that Excel does not know was meant to be. */
export const MEANT = {
  called: {
    en: "{typed} is SAAS.{id} in Hourglass: {title}.",
    "zh-CN": "{typed} 即 Hourglass 的 SAAS.{id}：{title}。",
  },
  nearest: {
    en: "Hourglass has no {typed}. Close to it is SAAS.{id}: {title}.",
    "zh-CN": "Hourglass 没有 {typed}，相近的是 SAAS.{id}：{title}。",
  },
  open: { en: "Open {id}", "zh-CN": "打开 {id}" },
} satisfies Record<string, Text>;

export const MENU = {
  language: { en: "Language", "zh-CN": "语言" },
  keyboard: { en: "Keyboard", "zh-CN": "键盘操作" },
  ready: { en: "Functions ready: {ready} of {all}", "zh-CN": "函数就绪：{ready} / {all}" },
  about: { en: "About Hourglass", "zh-CN": "关于 Hourglass" },
  version: { en: "Version {version}", "zh-CN": "版本 {version}" },
  aboutText: {
    en: "Excel functions for SaaS companies, and the sheets they run on. It works on this computer only: nothing is sent anywhere. MIT licence.",
    "zh-CN": "面向 SaaS 公司的 Excel 函数与常用表。全部在本机运行，不向外发送数据。MIT 许可证。",
  },
} satisfies Record<string, Text>;

export const KEYS: readonly { readonly keys: readonly string[]; readonly does: Text }[] = [
  { keys: ["/"], does: { en: "Search", "zh-CN": "搜索" } },
  { keys: ["↓"], does: { en: "From the search into the list", "zh-CN": "由搜索框进入列表" } },
  { keys: ["Enter"], does: { en: "Open", "zh-CN": "打开" } },
  { keys: ["Alt", "←"], does: { en: "Back", "zh-CN": "返回" } },
  { keys: ["Ctrl", "Enter"], does: { en: "Insert or build", "zh-CN": "插入或生成" } },
  { keys: ["Esc"], does: { en: "Clear the search, or stop picking", "zh-CN": "清除搜索，或结束选取" } },
  {
    keys: ["F6"],
    does: { en: "To the sheet (Ctrl+F6 in some versions)", "zh-CN": "回到工作表（部分版本为 Ctrl+F6）" },
  },
];

export const BROWSE = {
  search: { en: "Search {count} functions", "zh-CN": "搜索 {count} 个函数" },
  clear: { en: "Clear the search", "zh-CN": "清除搜索" },
  inWorkbook: { en: "In this workbook", "zh-CN": "本工作簿已用" },
  allUsed: { en: "All {count} in this workbook", "zh-CN": "显示全部 {count} 个" },
  all: { en: "All functions", "zh-CN": "全部函数" },
  found: { en: "{count:function}", "zh-CN": "{count} 个函数" },
  nothing: { en: "No function for “{query}”", "zh-CN": "没有与「{query}」对应的函数" },
  closest: { en: "Close to it:", "zh-CN": "相近的有：" },
  aboutAndClosest: { en: "{about} Close to it:", "zh-CN": "{about}相近的有：" },
  tryOther: {
    en: "Try a shorter word, or look through the families.",
    "zh-CN": "可换更短的词，或按分类浏览。",
  },
  results: { en: "Search results", "zh-CN": "搜索结果" },
  notReady: { en: "Excel is still loading the functions.", "zh-CN": "Excel 正在加载函数。" },
  notReadyText: {
    en: "Cells may show #NAME? for a few seconds. If it lasts, close and open the workbook.",
    "zh-CN": "单元格可能短暂显示 #NAME?。若持续出现，请关闭并重新打开工作簿。",
  },
  from1904: { en: "This workbook counts days from 1904.", "zh-CN": "此工作簿使用 1904 日期系统。" },
  from1904Text: {
    en: "Functions that take dates would read each as four years and a day earlier. Turn off “Use 1904 date system” under File > Options > Advanced, and check the dates.",
    "zh-CN":
      "涉及日期的函数会把每个日期读早四年零一天。请在「文件 > 选项 > 高级」中取消「使用 1904 日期系统」，并核对日期。",
  },
  buildTitle: { en: "Build GTM readiness", "zh-CN": "生成 GTM 就绪度" },
  buildText: { en: "60 items, 21 gates, one verdict", "zh-CN": "60 项，21 道关口，一个结论" },
  insertTitle: { en: "Insert a function", "zh-CN": "插入函数" },
  insertText: { en: "Or type =SAAS. in any cell", "zh-CN": "或在单元格中输入 =SAAS." },
} satisfies Record<string, Text>;

/** The kind of a result, as a row of the list says it. */
export const RESULT_KINDS = {
  amount: { en: "amount", "zh-CN": "金额" },
  percent: same("%"),
  multiple: { en: "ratio", "zh-CN": "倍数" },
  months: { en: "months", "zh-CN": "月" },
  count: { en: "count", "zh-CN": "数量" },
  number: { en: "number", "zh-CN": "数值" },
  date: { en: "date", "zh-CN": "日期" },
  text: { en: "text", "zh-CN": "文本" },
  table: { en: "table", "zh-CN": "表格" },
} satisfies Record<string, Text>;

/** The same, at the head of a function's page. */
export const RETURNS = {
  amount: { en: "returns an amount", "zh-CN": "返回金额" },
  percent: { en: "returns a share", "zh-CN": "返回百分比" },
  multiple: { en: "returns a ratio", "zh-CN": "返回倍数" },
  months: { en: "returns months", "zh-CN": "返回月数" },
  count: { en: "returns a count", "zh-CN": "返回数量" },
  number: { en: "returns a number", "zh-CN": "返回数值" },
  date: { en: "returns a date", "zh-CN": "返回日期" },
  text: { en: "returns text", "zh-CN": "返回文本" },
  table: { en: "returns a table", "zh-CN": "返回表格" },
} satisfies Record<string, Text>;

export const PAGE = {
  back: { en: "Back to {place}", "zh-CN": "返回{place}" },
  insert: { en: "Insert", "zh-CN": "插入公式" },
  conventions: { en: "Conventions", "zh-CN": "口径" },
  datesAsNumbers: {
    en: "A formula that is typed by hand brings no number formats, and Excel shows its dates as numbers such as 45292. Insert formats the table; for one that stands, select a cell of it and choose Format this table in the pane.",
    "zh-CN":
      "手工输入的公式不带数字格式，日期会显示为 45292 这样的数字。由窗格插入则自动设好格式；已输入的，选中表中任一单元格，在窗格中点「设置此表格式」。",
  },
  pitfalls: { en: "Pitfalls", "zh-CN": "常见误用" },
  noAnswer: { en: "When there is no answer", "zh-CN": "无结果时" },
  example: { en: "Example", "zh-CN": "示例" },
  without: { en: "Without the add-in", "zh-CN": "未安装加载项时" },
  nativeFormula: { en: "Formula", "zh-CN": "公式" },
  sources: { en: "Sources", "zh-CN": "出处" },
  related: { en: "Related", "zh-CN": "相关函数" },
  tiers: [
    { en: "Works in any Excel.", "zh-CN": "任意版本 Excel 可用。" },
    { en: "Needs Excel 2021 or later.", "zh-CN": "需 Excel 2021 及以上。" },
    { en: "Needs Excel 2024 or Microsoft 365.", "zh-CN": "需 Excel 2024 或 Microsoft 365。" },
  ] as readonly Text[],
  wrongType: {
    en: "text where a number belongs; names the argument and row",
    "zh-CN": "应为数值处出现文本；指明参数与行",
  },
} as const;

export const INSERT = {
  optional: { en: "{count} optional", "zh-CN": "{count} 个可选参数" },
  prefilled: {
    en: "The ledger’s columns are those you gave last time. Change any of them here.",
    "zh-CN": "台账各列沿用上次所填，可在此更改。",
  },
  pick: { en: "Pick {name} from the sheet", "zh-CN": "从表中选取 {name}" },
  done: { en: "Done", "zh-CN": "完成" },
  follows: { en: "Follows what you select in the sheet.", "zh-CN": "随所选单元格变化。" },
  hints: {
    cell: { en: "Number or cell", "zh-CN": "数值或单元格" },
    date: { en: "Date or cell", "zh-CN": "日期或单元格" },
    range: { en: "Range", "zh-CN": "区域" },
    text: { en: "Text or cell", "zh-CN": "文本或单元格" },
  },
  chooseOption: { en: "Choose", "zh-CN": "请选择" },
  yes: { en: "TRUE", "zh-CN": "TRUE（是）" },
  no: { en: "FALSE", "zh-CN": "FALSE（否）" },
  byDefault: { en: "{word} (default)", "zh-CN": "{word}（默认）" },
  rows: { en: "{rows:row}", "zh-CN": "{rows} 行" },
  columns: { en: "{cols:column}", "zh-CN": "{cols} 列" },
  size: same("{rows} × {cols}"),
  table: { en: "table {rows} × {cols}", "zh-CN": "表格 {rows} × {cols}" },
  fill: { en: "Fill {count:argument} to see the result.", "zh-CN": "填好 {count} 个参数即显示结果。" },
  goesInto: { en: "Goes into {cell}", "zh-CN": "写入 {cell}" },
  noTarget: { en: "Select the cell it goes into.", "zh-CN": "请选中要写入的单元格。" },
  formattedAs: { en: "formatted as {format}", "zh-CN": "格式：{format}" },
  change: { en: "Change", "zh-CN": "更改" },
  replace: { en: "Replace", "zh-CN": "替换" },
  insert: { en: "Insert", "zh-CN": "插入" },
  inserted: { en: "Inserted into {cell}.", "zh-CN": "已写入 {cell}。" },
  wrongNumber: {
    en: "{name} must be a number or a cell, and “{typed}” is neither. Type a number such as 74% or 12,000, or a cell such as B4.",
    "zh-CN": "{name} 须为数值或单元格，「{typed}」两者皆非。可填 74%、1.2万，或 B4 等单元格。",
  },
  wrongDate: {
    en: "{name} must be a date or cells, and “{typed}” is neither. Type a date such as 2026-10-31, or cells such as B2 or B2:B40.",
    "zh-CN": "{name} 须为日期或单元格，「{typed}」两者皆非。可填 2026-10-31，或 B2、B2:B40 等单元格。",
  },
  wrongRange: {
    en: "{name} must be a range, and “{typed}” is none. Type one such as B2:B40, or pick it from the sheet.",
    "zh-CN": "{name} 须为区域，「{typed}」不是区域。可填 B2:B40 等区域，或从表中选取。",
  },
} as const;

/** How the inserted cell shows its number. */
export const CELL_FORMATS = {
  amount: { en: "an amount", "zh-CN": "金额" },
  percent: { en: "a percentage", "zh-CN": "百分比" },
  multiple: { en: "a multiple", "zh-CN": "倍数" },
  months: { en: "months", "zh-CN": "月数" },
  count: { en: "a count", "zh-CN": "数量" },
  date: { en: "a date", "zh-CN": "日期" },
} satisfies Record<string, Text>;
