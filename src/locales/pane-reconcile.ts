import { same, type Text } from "./text";

/** The words of the view that tries conventions. */
export const TRY = {
  title: { en: "Which convention gives this number?", "zh-CN": "按哪种口径得出此数？" },
  about: {
    en: "Type the number that another system, a deck or an old workbook shows. Each documented way of counting is tried on the ledger’s rows.",
    "zh-CN": "填入其他系统、汇报材料或旧表中的数字，将以台账逐一试算各种有据可查的口径。",
  },
  metric: { en: "Metric", "zh-CN": "指标" },
  month: { en: "Month", "zh-CN": "月份" },
  from: { en: "From", "zh-CN": "来源" },
  there: { en: "Number there", "zh-CN": "对方数字" },
  here: same("Hourglass"),
  currency: { en: "Currency", "zh-CN": "币种" },
  rates: { en: "Rates", "zh-CN": "汇率表" },
  ratesAbout: {
    en: "Cells of day, currency and rate. Left blank, only rows in {currency} count.",
    "zh-CN": "汇率区域，每行依次为日期、币种、汇率；留空则只计 {currency} 的行。",
  },
  converted: {
    en: "Import converted this ledger to {currency}, so other rates can’t be tried. Import it with each row in its own currency to try them.",
    "zh-CN": "此台账导入时已折算为 {currency}，无法再试其他汇率。如需试算，请重新导入并保留原币种。",
  },
  readAs: { en: "Read as {value}", "zh-CN": "读作 {value}" },
  noNumber: {
    en: "“{typed}” is no number. Type one such as 48,210, 3.1% or 335万.",
    "zh-CN": "「{typed}」不是数值，可填 48,210、3.1% 或 335万。",
  },
  notCounted: { en: "{why} Rows count from {first}.", "zh-CN": "{why}（行号自 {first} 起算。）" },
  eitherWay: {
    en: "{refusal} Make numbers and dates of such texts first.",
    "zh-CN": "{refusal}请先将此类文本转换为数字或日期。",
  },
  try: { en: "Try", "zh-CN": "试算" },
  trying: { en: "Trying every way of counting", "zh-CN": "正在逐一试算" },
  keeps: { en: "Nothing of yours is changed.", "zh-CN": "不改动你的任何口径。" },
  come: { en: "Near: {near} of {tried:way} of counting", "zh-CN": "{tried} 种口径中有 {near} 种接近" },
  shownNear: { en: "The nearest of {tried:way} of counting", "zh-CN": "{tried} 种口径中最接近的" },
  seconds: { en: "tried in {seconds} s", "zh-CN": "用时 {seconds} 秒" },
  asYours: { en: "{count} as yours", "zh-CN": "{count} 项与你相同" },
  allAsYours: {
    en: "Counted as here, the numbers agree.",
    "zh-CN": "按此处口径即相符。",
  },
  countedAsHere: { en: "Counted as here.", "zh-CN": "与此处口径相同。" },
  differ: {
    en: "{count:convention differs|conventions differ} from yours. The rows:",
    "zh-CN": "{count} 项口径与你不同，涉及的行：",
  },
  noRows: {
    en: "No row counts otherwise: the number is divided otherwise.",
    "zh-CN": "各行计法相同，只是除数不同。",
  },
  documented: { en: "So {vendor} documents it", "zh-CN": "与 {vendor} 的说明一致" },
  makes: { en: "{rows} make {change}", "zh-CN": "{count} 个客户合计 {change}" },
  counts: { en: "{rows} count otherwise", "zh-CN": "{count} 个客户计法不同" },
  sum: { en: "{rows}", "zh-CN": "{count} 个客户" },
  more: { en: "{count} more", "zh-CN": "另有 {count} 个" },
  copy: { en: "Copy", "zh-CN": "复制" },
  copied: { en: "Copied", "zh-CN": "已复制" },
  goTo: { en: "Go to {customer}", "zh-CN": "前往 {customer}" },
  row: { en: "row {rows}", "zh-CN": "第 {rows} 行" },
  rows: { en: "rows {rows}", "zh-CN": "第 {rows} 行" },
  trialTo: { en: "trial to {day}", "zh-CN": "试用至 {day}" },
  onTrial: { en: "on trial", "zh-CN": "试用中" },
  owes: { en: "past due", "zh-CN": "逾期未付" },
  cancelled: { en: "cancelled {day}, running", "zh-CN": "{day} 取消，仍在约" },
  cancelledTo: { en: "cancelled {day}, paid to {end}", "zh-CN": "{day} 取消，付至 {end}" },
  ends: { en: "ends {day}", "zh-CN": "{day} 结束" },
  off: { en: "{money} off", "zh-CN": "折扣 {money}" },
  withTax: { en: "{money} tax", "zh-CN": "税 {money}" },
  inCurrency: { en: "in {currency}", "zh-CN": "以 {currency} 计价" },
  byUse: { en: "by use", "zh-CN": "按量计费" },
  untried: {
    en: "Not tried, for the ledger has no such columns: {columns}. Put one beside it under this head, and it is tried too.",
    "zh-CN": "台账没有以下各列，相应口径未试：{columns}。以此为列名在台账旁补上即可一并试算。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a number comes from. */
export const SOURCES: Readonly<Record<string, Text>> = {
  stripe: same("Stripe"),
  chartmogul: same("ChartMogul"),
  profitwell: same("ProfitWell"),
  maxio: same("Maxio"),
  deck: { en: "a board deck", "zh-CN": "汇报材料" },
  workbook: { en: "an old workbook", "zh-CN": "旧表" },
  other: { en: "elsewhere", "zh-CN": "其他" },
};
