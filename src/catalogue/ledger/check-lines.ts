import type { Findings } from "../../engine/ledger/check";
import { isoDate } from "../../engine/iso-date";
import { countMarks, MARKS, type Mark } from "../../engine/ledger/marks";
import type { Language } from "../../locales/text";
import { counted, fill, isFailure, shortened, type Cell, type Odd, type Text } from "../define";
import type { CheckArguments } from "./check-columns";
import {
  CHECK_MESSAGES,
  DAY_AS_NUMBER,
  FAR_END,
  MONTH_AS_DAY,
  MORE_FOUND,
  NOTHING_FOUND,
  type Code,
} from "./check-messages";
import { dayOfMonthNumber, dayOfNumber } from "./number-dates";

/** What a sheet can hold, three cells each. */
const MOST_FINDINGS = 300_000;

/** One finding: its code, and its sentence with what fills it. */
interface Line {
  readonly code: Code;
  readonly text?: Text;
  readonly values?: Readonly<Record<string, string | number | Text>>;
}

/** The finding of a row, counted from 0, that has the mark. */
type LineOf = (row: number) => Line;

/** The findings as a sheet shows them: row, code, message. */
export function findingLines(args: CheckArguments, found: Findings, language: Language): Cell[][] {
  const lines: Cell[][] = [];
  const lineOf = linesOf(args, found);
  const say = speaker(language);
  const { marks } = found;
  for (let row = 0; row < marks.length && lines.length < MOST_FINDINGS; row++) {
    for (let rest = marks[row]; rest !== 0; rest &= rest - 1) {
      const line = lineOf[MARKS[31 - Math.clz32(rest & -rest)]](row);
      lines.push([row + 1, line.code, say(line)]);
    }
  }
  if (lines.length === 0) return [["", "OK", NOTHING_FOUND[language]]];
  const more = countMarks(marks) - lines.length;
  if (more === 0) return lines;
  const count = { en: counted(more, "more finding"), "zh-CN": String(more) };
  return [...lines, ["", "MORE", fill(MORE_FOUND, { count })[language]]];
}

/** Where only a number is filled in, a sentence is taken apart once: there may be hundreds of thousands of them. */
function speaker(language: Language): (line: Line) => string {
  const parts = new Map<Text, readonly string[]>();
  return ({ code, values, text = CHECK_MESSAGES[code] }) => {
    if (!values) return text[language];
    if (typeof values.other !== "number") return fill(text, values)[language];
    const known = parts.get(text) ?? text[language].split("{other}");
    parts.set(text, known);
    return known[0] + values.other + known[1];
  };
}

function linesOf(args: CheckArguments, found: Findings): Readonly<Record<Mark, LineOf>> {
  const { customer, start, end, amount, interval, intervalCount, currency } = args;
  const startDay = (row: number) => isoDate(start.read.values[row]);
  const endDay = (row: number) => isoDate(end.read.values[row]);
  const { names, codes } = interval.read;
  const own = (row: number) => names[codes[codes.length === 1 ? 0 : row]];
  return {
    "no id": always("NO_ID"),
    "no start": always("NO_START"),
    "no amount": always("NO_AMOUNT"),
    "odd customer": odd("customer", customer, () => ({ code: "NO_ID" })),
    "odd start": odd("start", start, (cell) => oddDate("start", cell)),
    "odd end": odd("end", end, (cell) => oddDate("end", cell)),
    "odd amount": odd("amount", amount, (cell) => ({ code: "TEXT_AMOUNT", values: { shown: shown(cell) } })),
    "odd interval": odd("interval", interval, (cell) => ({
      code: "UNKNOWN_INTERVAL",
      values: { shown: quoted(String(cell)) },
    })),
    "odd count": odd("interval_count", intervalCount, (cell) => ({
      code: "BAD_COUNT",
      values: { shown: shown(cell) },
    })),
    "odd currency": odd("currency", currency, () => ({ code: "NO_CURRENCY" })),
    "no interval": always("NO_INTERVAL"),
    "not recurring": (row) => ({ code: "NOT_RECURRING", values: { shown: quoted(own(row)) } }),
    "open term": always("TERM_OPEN"),
    "end before start": always("END_BEFORE_START"),
    "zero length": always("ZERO_LENGTH"),
    negative: always("NEGATIVE"),
    "far start": (row) => ({ code: "FAR_DATE", values: { name: "start", day: startDay(row) } }),
    "far end": (row) => ({ code: "FAR_DATE", text: FAR_END, values: { day: endDay(row) } }),
    "swapped start": (row) => ({ code: "DAY_MONTH", values: { name: "start", day: startDay(row) } }),
    "swapped end": (row) => ({ code: "DAY_MONTH", values: { name: "end", day: endDay(row) } }),
    duplicate: (row) => ({ code: "DUPLICATE", values: { other: found.other[row] + 1 } }),
    overlap: (row) => ({ code: "OVERLAP", values: { other: found.other[row] + 1 } }),
    gap: (row) => ({ code: "GAP", values: { other: found.days[row] } }),
    "year as month": always("YEAR_AS_MONTH"),
    "end inclusive": always("END_INCLUSIVE"),
    lookalike: (row) => ({
      code: "ID_LOOKALIKE",
      values: { shown: quoted(customer.read.names[found.alike[customer.read.codes[row]]]) },
    }),
    "no currency": always("NO_CURRENCY"),
    "mixed currency": () => ({ code: "MIXED_CURRENCY", values: { shown: quoted(found.currency) } }),
  };
}

function always(code: Code): LineOf {
  const line = { code };
  return () => line;
}

interface OddColumn {
  readonly rows: number;
  readonly cols: number;
  readonly oddAt: (place: number) => Odd;
}

/** A cell that can’t be read: an error is one in every column. */
function odd(
  name: string,
  { rows, cols, oddAt }: OddColumn,
  lineOf: (cell: Exclude<Odd, { error: unknown }>) => Line,
): LineOf {
  return (row) => {
    const cell = oddAt(rows * cols === 1 ? 0 : row);
    return isFailure(cell) ? { code: "ERROR_CELL", values: { name, shown: cell.error } } : lineOf(cell);
  };
}

function oddDate(name: string, cell: string | number | boolean): Line {
  const month = dayOfMonthNumber(cell);
  if (month !== null)
    return { code: "FAR_DATE", text: MONTH_AS_DAY, values: { name, shown: String(cell), day: month } };
  const day = dayOfNumber(cell);
  if (day !== null)
    return { code: "TEXT_DATE", text: DAY_AS_NUMBER, values: { name, shown: String(cell), day } };
  return { code: "TEXT_DATE", values: { name, shown: shown(cell) } };
}

const quoted = (text: string): Text => ({ en: `“${shortened(text)}”`, "zh-CN": `「${shortened(text)}」` });

/** What is Latin stands apart from 是. */
function shown(cell: string | number | boolean): Text {
  if (typeof cell === "string") return quoted(cell);
  const plain = String(cell).toUpperCase();
  return { en: plain, "zh-CN": ` ${plain}` };
}
