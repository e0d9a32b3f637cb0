import { fill, type Text } from "../catalogue/define";
import { quoteText } from "../excel/text";
import { readsAsMonth, saysYearFirst, yearLastIn } from "../excel/written-days";

/* What to do about a cell that is no date, as the end of the sentence that says so. */

export function cureOf(raw: unknown): Text {
  const month = monthIn(raw);
  if (month) return fill(MONTH, { first: `${month}-01` });
  if (typeof raw !== "string") return NO_DATE;
  if (saysYearFirst(raw)) return NO_SUCH_DAY;
  const written = yearLastIn(raw);
  if (written?.year.length === 4) return yearLast(written.first, written.second, written.year);
  return mayBeDate(raw) ? fill(OTHER_TEXT, { example: dateValue(raw) }) : NO_DATE;
}

/** The letters of “Wednesday, 25 September 2024 12:30:00 PM”, and some. */
const LONGEST_DATE = 48;

/** A text without a digit, or a long one, is no date in any language, and no formula makes one of it. */
const mayBeDate = (text: string) => /[\p{Nd}年月日]/u.test(text) && text.trim().length <= LONGEST_DATE;

const MONTH: Text = {
  en: ", a month and no day. Type {first} instead.",
  "zh-CN": "，只有年月而没有日，请改填 {first}。",
};

const NO_DATE: Text = { en: ". It must be a date.", "zh-CN": "，须为日期。" };

const NO_SUCH_DAY: Text = {
  en: ", and Excel’s calendar has no such day. Correct it.",
  "zh-CN": "，日历上没有这一天，请更正。",
};

const OTHER_TEXT: Text = {
  en: ", a text. Turn the column into dates by Data ▸ Text to Columns, or type ={example}.",
  "zh-CN": "，是文本。请用「数据 ▸ 分列」转换整列为日期，或填 ={example}。",
};

const ORDER: Text = {
  en: ", a text. Turn the column into dates by Data ▸ Text to Columns ▸ Date: {order}, or type ={date}.",
  "zh-CN": "，是文本。请用「数据 ▸ 分列 ▸ 日期：{order}」转换整列，或填 ={date}。",
};

const EITHER_ORDER: Text = {
  en: ", a text that says two days. Turn the column into dates by Data ▸ Text to Columns ▸ Date: DMY for ={day} or MDY for ={month}.",
  "zh-CN":
    "，是文本，日月孰先不明。请用「数据 ▸ 分列 ▸ 日期」转换整列：日在前选 DMY，即 ={day}；月在前选 MDY，即 ={month}。",
};

function yearLast(first: number, second: number, year: string): Text {
  const day = `DATE(${year},${second},${first})`;
  const month = `DATE(${year},${first},${second})`;
  if (first > 12) return fill(ORDER, { order: "DMY", date: day });
  if (second > 12) return fill(ORDER, { order: "MDY", date: month });
  return fill(EITHER_ORDER, { day, month });
}

/** yyyy-mm for a number such as 202401 and for a text such as “2024-01” or 2024年1月. */
function monthIn(raw: unknown): string | undefined {
  if (typeof raw === "number" && !readsAsMonth(raw)) return undefined;
  const [, year, month] = /^\s*(\d{4})[-/.年 ]?(\d{1,2})月?\s*$/.exec(String(raw).normalize("NFKC")) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}

/** Excel reads what its own language writes. */
const dateValue = (text: string) => `DATEVALUE(${quoteText(text.trim())})`;
