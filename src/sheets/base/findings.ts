import type { Text } from "../../locales/text";

/** What LEDGER.CHECK finds, by its codes, in the order of the severity: what no function can read comes first. */
export const FINDINGS = {
  NO_ID: { en: "Customer missing", "zh-CN": "缺客户" },
  NO_START: { en: "Start missing", "zh-CN": "缺开始日期" },
  NO_AMOUNT: { en: "Amount missing", "zh-CN": "缺金额" },
  ERROR_CELL: { en: "Error in a cell", "zh-CN": "单元格为错误值" },
  TEXT_DATE: { en: "Text where a day belongs", "zh-CN": "日期为文本" },
  TEXT_AMOUNT: { en: "Text where an amount belongs", "zh-CN": "金额为文本" },
  UNKNOWN_INTERVAL: { en: "Interval not known", "zh-CN": "周期无法识别" },
  BAD_COUNT: { en: "Count not possible", "zh-CN": "期数有误" },
  END_BEFORE_START: { en: "Ends before it starts", "zh-CN": "结束早于开始" },
  TERM_OPEN: { en: "Whole term without an end", "zh-CN": "整期计费却无结束日" },
  MIXED_CURRENCY: { en: "Several currencies", "zh-CN": "币种不一" },
  NO_CURRENCY: { en: "Currency missing", "zh-CN": "缺币种" },
  NO_INTERVAL: { en: "Interval missing, read as month", "zh-CN": "缺周期，按月计" },
  NOT_RECURRING: { en: "Not recurring, not counted", "zh-CN": "一次性，不计入" },
  ZERO_LENGTH: { en: "Ends on the day it starts", "zh-CN": "当日开始当日结束" },
  END_INCLUSIVE: { en: "Ends on the last of a month", "zh-CN": "结束于月末" },
  FAR_DATE: { en: "Day far off", "zh-CN": "日期过远" },
  DAY_MONTH: { en: "Day and month swapped", "zh-CN": "日月颠倒" },
  NEGATIVE: { en: "Negative amount", "zh-CN": "金额为负" },
  DUPLICATE: { en: "Row twice", "zh-CN": "重复行" },
  OVERLAP: { en: "Overlaps with another row", "zh-CN": "日期重叠" },
  GAP: { en: "Gap of up to 31 days", "zh-CN": "断档不超过 31 天" },
  YEAR_AS_MONTH: { en: "Yearly price in a monthly row", "zh-CN": "年费标成按月" },
  ID_LOOKALIKE: { en: "Customer spelled in two ways", "zh-CN": "客户写法不一" },
} as const satisfies Readonly<Record<string, Text>>;
