import fc from "fast-check";
import { isoDay } from "../../src/excel/days";
import type { Row } from "../engine/ledger/naive";

/*
 * Ledgers written as CSV in every shape that programs and people give it. How a row is written is drawn as numbers, so
 * that a case that fails stays small.
 */

const NAMES: Readonly<Record<string, string>> = {
  A: "Acme, Inc.",
  a: 'Say "hi"',
  B: "北京 数据\n有限公司",
  "7": "00123",
};

export const nameOf = ({ customer }: Row) => NAMES[customer];

export interface Dialect {
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly lineEnd: "\n" | "\r\n" | "\r";
  readonly mark: boolean;
  /** Columns are turned by so many places. */
  readonly turn: number;
  readonly chinese: boolean;
  /** Intervals and counts have no column where all are a month, and one. */
  readonly terse: boolean;
  readonly lastEnd: boolean;
  /** How each field is written, one number after the other, over and over. */
  readonly dice: readonly number[];
}

export const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.boolean(),
  turn: fc.nat(6),
  chinese: fc.boolean(),
  terse: fc.boolean(),
  lastEnd: fc.boolean(),
  dice: fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }),
});

const HEADS = {
  en: ["Customer ID", "start_date", "End Date", "amount (EUR)", "Billing interval", "interval_count", "note"],
  zh: ["客户名称", "开始日期", "到期日", "金额（元）", "计费周期", "期数", "备注"],
};

const [END, INTERVAL, COUNT, NOTE] = [2, 4, 5, 6];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  month: ["month", "Monthly", "", "月", "every month"],
  quarter: ["quarter", "季付", "QUARTERLY"],
  year: ["year", "annual", "年"],
  week: ["week", "weekly", "周"],
  day: ["day", "Daily", "日"],
  term: ["term", "整期"],
  once: ["once", "one-time", "一次性"],
};

/** The text, and the line on which each row begins, counted from 1. */
export function written(rows: readonly Row[], how: Dialect): { text: string; lines: number[] } {
  let throws = 0;
  const die = (sides: number) => how.dice[throws++ % how.dice.length] % sides;
  const says = (column: number) =>
    !how.terse ||
    (column !== INTERVAL && column !== COUNT) ||
    rows.some(({ interval, count }) => (column === COUNT ? count !== 1 : interval !== "month"));
  const columns = HEADS.en.map((_, column) => (column + how.turn) % HEADS.en.length).filter(says);
  const turned = (all: readonly string[]) => columns.map((column) => all[column]);
  const line = (fields: readonly string[]) => fields.join(how.delimiter);
  const lines: number[] = [];
  let text = how.mark ? "\ufeff" : "";
  const heads = how.chinese ? HEADS.zh : HEADS.en;
  const add = (more: string) => (text += more + how.lineEnd);
  add(line(turned(heads)));
  for (const row of rows) {
    if (die(9) === 0) add(die(2) === 0 ? "" : how.delimiter.repeat(columns.length - 1));
    lines.push(text.split(/\r\n|\r|\n/).length);
    const fields = turned(fieldsOf(row, die).map((field) => quoted(field, how.delimiter, die)));
    add(line(die(6) === 0 ? ragged(fields, columns, die) : fields));
  }
  return { text: how.lastEnd ? text : text.slice(0, text.length - how.lineEnd.length), lines };
}

function fieldsOf(row: Row, die: (sides: number) => number): string[] {
  const { start, end, cents, interval, count } = row;
  const word = WORDS[interval][die(WORDS[interval].length)];
  const times = count === 1 && die(2) === 0 ? "" : String(count);
  const note = ["", 'a "quote"', "two\nlines", "x"][die(4)];
  return [nameOf(row), dayText(start, die), end === null ? ["", "-", "never"][die(3)] : dayText(end, die), amountText(cents, die), word, times, note]; // prettier-ignore
}

function dayText(day: number, die: (sides: number) => number): string {
  const iso = isoDay(day);
  const [year, month, date] = iso.split("-").map(Number);
  const forms = [iso, `${year}/${month}/${date}`, `${iso}T09:30:00.000Z`, `${iso} 23:59`, `${iso}T00:00:00+08:00`, String(day), `${day}.75`, `${year}年${month}月${date}日`, ` ${iso}`]; // prettier-ignore
  return forms[die(forms.length)];
}

function amountText(cents: number, die: (sides: number) => number): string {
  const amount = cents / 100;
  const forms = [String(amount), amount.toFixed(2), ` ${amount} `, `${cents}e-2`, `${amount.toFixed(2)}0`, cents < 0 ? String(amount) : `+${amount}`]; // prettier-ignore
  return cents === 0 && die(3) === 0 ? "" : forms[die(forms.length)];
}

function quoted(field: string, delimiter: string, die: (sides: number) => number): string {
  const must = /["\r\n]/.test(field) || field.includes(delimiter);
  return must || die(5) === 0 ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Blank fields left out at the end, or some too many. */
function ragged(
  fields: readonly string[],
  columns: readonly number[],
  die: (sides: number) => number,
): string[] {
  if (die(2) === 0) return [...fields, "", ""];
  const last = fields.length - 1;
  const mayMiss = [END, INTERVAL, COUNT, NOTE].includes(columns[last]);
  return mayMiss && fields[last] === "" ? fields.slice(0, last) : [...fields];
}
