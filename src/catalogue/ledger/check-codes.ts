import type { Text } from "../define";

/** The codes of LEDGER.CHECK, when each is listed, and what to do: the conventions on its page. */
export const CHECK_CODES: readonly Text[] = [
  {
    en: "NO_ID, NO_START, NO_AMOUNT, NO_CURRENCY: blank where other cells of the row are filled. Fill them in, or clear the row. A row worth 0 never counts, whatever its dates.",
    "zh-CN":
      "NO_ID、NO_START、NO_AMOUNT、NO_CURRENCY：该行有内容而此格为空，请补填或清空整行。金额为 0 的行无论日期如何都不计入。",
  },
  {
    en: "ERROR_CELL: an error value, listed for each argument. Fix the formula behind it. One error for a whole column is the answer itself.",
    "zh-CN":
      "ERROR_CELL：单元格为错误值，按参数逐一列出，请更正其公式。整列参数只是一个错误值时直接返回该错误。",
  },
  {
    en: "TEXT_DATE, TEXT_AMOUNT, UNKNOWN_INTERVAL, BAD_COUNT: what the other functions refuse, in their words. Texts that say the year first are dates, and no finding.",
    "zh-CN":
      "TEXT_DATE、TEXT_AMOUNT、UNKNOWN_INTERVAL、BAD_COUNT：其他函数会拒绝的内容，按提示更正。年份在前的文本视为日期，不列出。",
  },
  {
    en: "NO_INTERVAL: blank where other rows have one; it counts as month. TERM_OPEN: a term without an end. NOT_RECURRING: once, trial and the like, in no count.",
    "zh-CN":
      "NO_INTERVAL：其他行有周期而此行为空，按月计。TERM_OPEN：整期计费却无结束日期。NOT_RECURRING：一次性、试用等，不计入任何数字。",
  },
  {
    en: "END_BEFORE_START, ZERO_LENGTH: correct a date, or set end_day. END_INCLUSIVE: from the first of a month to the last of one; if that day is covered, set end_day to included.",
    "zh-CN":
      "END_BEFORE_START、ZERO_LENGTH：更正日期，或设 end_day。END_INCLUSIVE：自月初至月末；若末日仍在服务期内，请将 end_day 设为「含」。",
  },
  {
    en: "FAR_DATE: a start before 1990 or after 2099, an end over 50 years after its start, or a number such as 202401, which is year and month. Correct the year, or type the date.",
    "zh-CN":
      "FAR_DATE：开始早于 1990 年或晚于 2099 年，结束距开始超过 50 年，或 202401 这类年月数字。请更正年份，或填完整日期。",
  },
  {
    en: "DAY_MONTH: the column has texts with a day above 12 first, and this real date has a day of 12 or less, as nearly all others do: day and month were swapped when the file was opened. Import it again, with dates as day, month, year.",
    "zh-CN":
      "DAY_MONTH：同列有日在前且大于 12 的文本日期，而真正的日期几乎都不超过 12 日，说明打开文件时日月颠倒。请重新导入，日期按日月年。",
  },
  {
    en: "NEGATIVE: right for a credit. DUPLICATE: all cells as in an earlier row of the customer. OVERLAP: shares days with one; right for an add-on. GAP: 1 to 31 days after the customer’s latest end.",
    "zh-CN":
      "NEGATIVE：抵扣属正常。DUPLICATE：与该客户前面某行完全相同。OVERLAP：与前面某行日期重叠，加购属正常。GAP：距该客户最晚结束日 1 至 31 天。",
  },
  {
    en: "YEAR_AS_MONTH: a monthly amount six times the median on a row within 15 days of one to five years, or 10, 11 or 12 times, to half a percent, on an open row. Set the interval to year.",
    "zh-CN":
      "YEAR_AS_MONTH：按月的金额达中位数的 6 倍且期限与一至五年相差不超过 15 天，或在约行恰为 10、11 或 12 倍（误差不超过 0.5%）。请将周期改为年。",
  },
  {
    en: "YEAR_AS_MONTH asks for prices that are alike: nine in ten of the other monthly amounts within a third and three times the median, five at least for an open row; an amount on three rows or more is a price of the list, unless it is twelvefold.",
    "zh-CN":
      "YEAR_AS_MONTH 须以价格相近为前提：其余按月金额九成在中位数的三分之一至三倍之间，在约行至少有五行可比；三行以上同价且并非 12 倍的视为正常价目。",
  },
  {
    en: "ID_LOOKALIKE: another id but for case, spaces or the width of letters, as （ and (. Write both alike. MIXED_CURRENCY: bring amounts to one currency with FXCONVERT.",
    "zh-CN":
      "ID_LOOKALIKE：与另一编号仅大小写、空格或全半角不同，请统一写法。MIXED_CURRENCY：请先用 FXCONVERT 换算为同一币种。",
  },
];
