import type { Rate, SourceRow } from "../billing";
import { dayIn } from "../excel/written-days";
import { shortened, type Text, type Values } from "../locales/text";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";
import { textTable } from "./text-table";

const COLUMNS = 3;

/**
 * The rates of a file, each row a day, a currency and what one of it is worth; a head above them or none. A row that
 * can’t be read is refused: without it an older rate would be taken, and nobody would know.
 */
export function ratesIn(file: string, machine: Machine): Rate[] {
  const filled = textTable(file, machine).rows.filter(({ cells }) => cells.some(isFilled));
  const head = filled.length > 0 && isHead(filled[0]) ? filled[0] : undefined;
  const rows = head ? filled.slice(1) : filled;
  if (rows.length === 0) throw cannotDo(NO_RATES, { file });
  // What stands behind the rate is none of ours where a head says so; else a comma may have cut the rate in two.
  const widest = Math.max(COLUMNS, head?.cells.length ?? 0);
  const number = numberReader(rows.map(({ cells }) => cells[2] ?? ""));
  return rows.map(({ line, cells }) => {
    const refuse = (text: Text, values: Values = {}) => cannotDo(text, { file, line, ...values });
    const [dayCell, currencyCell, rateCell] = Array.from(
      { length: COLUMNS },
      (_, i) => cells[i]?.trim() ?? "",
    );
    const [day, currency, rate] = [dayIn(dayCell), currencyCell.toUpperCase(), number(rateCell)];
    if (!(day > 0)) throw refuse(BAD_DAY, { cell: shortened(dayCell) });
    if (currency === "") throw refuse(NO_CURRENCY);
    if (!(rate > 0)) throw refuse(BAD_RATE, { cell: shortened(rateCell) });
    if (cells.slice(widest).some(isFilled)) throw refuse(TOO_MANY);
    return { day, currency, rate };
  });
}

const isFilled = (cell: string) => cell.trim() !== "";

/** Words in all of its columns: a cell that begins with a digit is meant as a date or a rate. */
const isHead = ({ cells }: SourceRow) => !cells.slice(0, COLUMNS).some((cell) => /^\s*[-+]?\d/.test(cell));

const POINT = /^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const COMMA = /^\d+,\d+$/;
/** Three digits behind a comma may be thousands, unless nothing but 0 stands before it. */
const SURELY_DECIMALS = /^(0,\d+|\d+,(\d{1,2}|\d{4,}))$/;

/** Reads numbers with a decimal point; with a comma where some of them must have one, and none has a point. */
function numberReader(cells: readonly string[]): (cell: string) => number {
  const texts = cells.map(plain);
  const hasComma =
    texts.some((text) => SURELY_DECIMALS.test(text)) && !texts.some((text) => text.includes("."));
  return (cell) => {
    const text = plain(cell);
    if (POINT.test(text)) return Number(text);
    return hasComma && COMMA.test(text) ? Number(text.replace(",", ".")) : NaN;
  };
}

const plain = (cell: string) => cell.normalize("NFKC").trim();

const NO_RATES: Text = {
  en: "{file} holds no rate. Each row is a date with its year first, a currency and a rate.",
  "zh-CN": "{file} 中没有汇率。每行依次为年在前的日期、币种、汇率。",
};
const BAD_DAY: Text = {
  en: "{file}, line {line}: “{cell}” is no date with its year first, such as 2025-01-31.",
  "zh-CN": "{file} 第 {line} 行：「{cell}」不是年在前的日期，例如 2025-01-31。",
};
const NO_CURRENCY: Text = {
  en: "{file}, line {line}: the currency is missing. Each row is a date, a currency and a rate.",
  "zh-CN": "{file} 第 {line} 行：缺少币种。每行依次为日期、币种、汇率。",
};
const BAD_RATE: Text = {
  en: "{file}, line {line}: “{cell}” is no rate. A rate is a number above 0 such as 1.25, in all rows with a point before its decimals or in all with a comma, and without marks between thousands.",
  "zh-CN":
    "{file} 第 {line} 行：「{cell}」不是有效汇率。汇率须为大于 0 的数字，如 1.25；各行小数统一用点或统一用逗号，且不带千分位。",
};
const TOO_MANY: Text = {
  en: "{file}, line {line}: more than a date, a currency and a rate. A rate with a decimal comma stands in quotes.",
  "zh-CN": "{file} 第 {line} 行：除日期、币种、汇率外还有多余内容。用逗号表示小数的汇率须加引号。",
};
