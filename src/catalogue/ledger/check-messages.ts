import type { Code } from "../../engine/ledger/check";
import type { Text } from "../define";

/** What each finding of LEDGER.CHECK says. */
export const CHECK_MESSAGES: Readonly<Record<Code, Text>> = {
  NO_ID: { en: "The customer is missing.", "zh-CN": "缺少客户。" },
  NO_START: { en: "The start date is missing.", "zh-CN": "缺少开始日期。" },
  NO_AMOUNT: {
    en: "The amount is missing or 0: the row adds no MRR.",
    "zh-CN": "金额未填或为 0，该行不产生 MRR。",
  },
  TEXT_DATE: {
    en: "A date is text, or no day that Excel knows. Convert it.",
    "zh-CN": "日期为文本，或不是 Excel 的有效日期，请转换。",
  },
  TEXT_AMOUNT: { en: "The amount is text. Convert it.", "zh-CN": "金额为文本，请转换为数字。" },
  UNKNOWN_INTERVAL: {
    en: "“{other}” is no interval: month, quarter, year, week or day.",
    "zh-CN": "「{other}」不是计费周期，可填月、季、年、周、日。",
  },
  END_BEFORE_START: { en: "It ends before it starts.", "zh-CN": "结束日期早于开始日期。" },
  ZERO_LENGTH: {
    en: "It ends on the day it starts, and so never counts.",
    "zh-CN": "开始即结束，永不计入。",
  },
  NEGATIVE: {
    en: "The amount is negative: it lowers the customer’s MRR.",
    "zh-CN": "金额为负，会冲减该客户的 MRR。",
  },
  DUPLICATE: { en: "The same as row {other}.", "zh-CN": "与第 {other} 行完全相同。" },
  OVERLAP: {
    en: "Overlaps row {other} of the customer. Right for an add-on; else MRR is counted twice.",
    "zh-CN": "与该客户第 {other} 行重叠。若为加购属正常，否则 MRR 会重复计算。",
  },
  GAP: {
    en: "Days since the customer’s rows so far ended: {other}. May show as churn and a return.",
    "zh-CN": "距该客户此前各行结束已隔 {other} 天，可能显示为流失又回流。",
  },
  YEAR_AS_MONTH: {
    en: "A year long and far above the usual monthly amount. Is the interval year?",
    "zh-CN": "期限约一年，金额远高于一般月费，计费周期是否应为年？",
  },
  END_INCLUSIVE: {
    en: "Ends on the last day of a month. If that day is covered, set end_day to included.",
    "zh-CN": "结束日为月末。若当天仍在服务期内，请将 end_day 设为「含」。",
  },
  ID_LOOKALIKE: {
    en: "Like “{other}” but for case or spaces, and counted as another customer.",
    "zh-CN": "与「{other}」仅大小写或空格不同，会算作另一个客户。",
  },
  NO_CURRENCY: { en: "The currency is missing.", "zh-CN": "缺少币种。" },
  MIXED_CURRENCY: {
    en: "Another currency than {other}, the first one. Amounts are added as they are.",
    "zh-CN": "币种与首个币种 {other} 不同，金额会直接相加。",
  },
};

export const NOTHING_FOUND: Text = { en: "Nothing found.", "zh-CN": "未发现问题。" };

export const MORE_FOUND: Text = {
  en: "{count} more findings. Correct these first.",
  "zh-CN": "另有 {count} 项，请先处理以上各项。",
};
