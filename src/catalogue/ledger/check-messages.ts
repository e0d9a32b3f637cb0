import type { Text } from "../define";

/** What each finding of LEDGER.CHECK says, and what to do about it. */
export const CHECK_MESSAGES = {
  NO_ID: {
    en: "The customer is missing. Fill it in, or clear the whole row.",
    "zh-CN": "缺少客户。请补填，或清空整行。",
  },
  NO_START: {
    en: "The start date is missing. Fill it in, or clear the whole row.",
    "zh-CN": "缺少开始日期。请补填，或清空整行。",
  },
  NO_AMOUNT: {
    en: "The amount is missing or 0: the row adds no MRR.",
    "zh-CN": "金额未填或为 0，该行不产生 MRR。",
  },
  UNKNOWN_INTERVAL: {
    en: "{shown} is no interval: month, quarter, year, week, day, term or once.",
    "zh-CN": "{shown}不是计费周期，可填月、季、年、周、日、整期、一次性。",
  },
  NO_INTERVAL: {
    en: "The interval is blank and counts as month. Fill it in, as in the other rows.",
    "zh-CN": "计费周期为空，按月计。请与其他行一样补填。",
  },
  NOT_RECURRING: {
    en: "{shown} is not recurring: the row adds no MRR and no customer.",
    "zh-CN": "{shown}不是经常性收入，该行不计入 MRR 与客户数。",
  },
  TERM_OPEN: {
    en: "It pays for its whole term, which has no end. Fill the end in, or give the interval it is charged by.",
    "zh-CN": "按整期计费，但没有结束日期。请补填结束日期，或改填计费周期。",
  },
  END_BEFORE_START: {
    en: "It ends before it starts. Correct one of the two dates.",
    "zh-CN": "结束日期早于开始日期，请更正其一。",
  },
  ZERO_LENGTH: {
    en: "It ends on the day it starts, and so never counts. If that day is covered, set end_day to included.",
    "zh-CN": "开始当天即结束，永不计入。若当天仍在服务期内，请将 end_day 设为「含」。",
  },
  NEGATIVE: {
    en: "The amount is negative: it lowers the customer’s MRR. Right for a credit.",
    "zh-CN": "金额为负，会冲减该客户的 MRR。若为抵扣属正常。",
  },
  FAR_DATE: {
    en: "start is {day}, before 1990 or after 2099. Check the year.",
    "zh-CN": "start 是 {day}，早于 1990 年或晚于 2099 年，请核对年份。",
  },
  DAY_MONTH: {
    en: "{name} is {day}, and other dates of the column are texts with the day first: day and month may have changed places. Import the file again, with its dates as day, month, year.",
    "zh-CN":
      "{name} 是 {day}，而同列有日在前的文本日期，此处日与月可能已颠倒。请重新导入，并将日期格式选为日月年。",
  },
  DUPLICATE: {
    en: "The same as row {other}. Delete one of them, unless both are charged.",
    "zh-CN": "与第 {other} 行完全相同。若非两笔收费，请删除其一。",
  },
  OVERLAP: {
    en: "Overlaps row {other} of the customer. Right for an add-on; else MRR is counted twice.",
    "zh-CN": "与该客户第 {other} 行重叠。若为加购属正常，否则 MRR 会重复计算。",
  },
  GAP: {
    en: "Days since the customer’s rows so far ended: {other}. May show as churn and a return.",
    "zh-CN": "距该客户此前各行结束已隔 {other} 天，可能显示为流失又回流。",
  },
  YEAR_AS_MONTH: {
    en: "Far above the usual monthly amount, as a year’s price would be. Is the interval year?",
    "zh-CN": "金额远高于一般月费，像是年费。计费周期是否应为年？",
  },
  END_INCLUSIVE: {
    en: "Ends on the last day of a month. If that day is covered, set end_day to included.",
    "zh-CN": "结束日为月末。若当天仍在服务期内，请将 end_day 设为「含」。",
  },
  ID_LOOKALIKE: {
    en: "Like {shown} but for case, spaces or width, and counted as another customer. Write both alike.",
    "zh-CN": "与{shown}仅大小写、空格或全半角不同，会算作另一个客户，请统一写法。",
  },
  NO_CURRENCY: { en: "The currency is missing. Fill it in.", "zh-CN": "缺少币种，请补填。" },
  MIXED_CURRENCY: {
    en: "Another currency than {shown}, the first one. Amounts are added as they are: bring them to one with FXCONVERT.",
    "zh-CN": "币种与首个币种{shown}不同，而金额会直接相加。请先用 FXCONVERT 换算为同一币种。",
  },
} as const satisfies Record<string, Text>;

/** Cells that can’t be read are told in the words of whoever refuses them. */
export type Code = keyof typeof CHECK_MESSAGES | "ERROR_CELL" | "TEXT_DATE" | "TEXT_AMOUNT" | "BAD_COUNT";

/** A number like 20240131 in a column of dates. */
export const DAY_AS_NUMBER: Text = {
  en: "{shown} is no day that Excel knows. Type {day}.",
  "zh-CN": "{shown} 不是 Excel 的有效日期，请填 {day}。",
};

export const FAR_END: Text = {
  en: "end is {day}, over 50 years after the start. Check the year, or clear the cell where there is no end.",
  "zh-CN": "end 是 {day}，距开始日期超过 50 年。请核对年份；没有结束日期的请留空。",
};

export const NOTHING_FOUND: Text = { en: "Nothing found.", "zh-CN": "未发现问题。" };

export const MORE_FOUND: Text = {
  en: "{count} not shown. Correct these first.",
  "zh-CN": "另有 {count} 项未列出，请先处理以上各项。",
};
