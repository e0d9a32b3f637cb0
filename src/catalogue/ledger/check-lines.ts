import type { Findings } from "../../engine/ledger/check";
import { countMarks, MARKS, type Mark } from "../../engine/ledger/marks";
import { isoDay } from "../../excel/days";
import { readsAsMonth } from "../../excel/written-days";
import type { Language } from "../../locales/text";
import { counted, fill, type AnswerCell, type Checked, type Text } from "../define";
import { inQuotes } from "../quote";
import type { CheckArguments } from "./check-columns";
import {
  CHECK_MESSAGES,
  DAY_AS_NUMBER,
  FAR_END,
  MORE_FOUND,
  NOTHING_FOUND,
  type Code,
} from "./check-messages";

/** More lines than anybody reads; the rest is counted. */
const MOST_FINDINGS = 100_000;

/** One finding: its code, and its sentence with what fills it. */
interface Line {
  readonly code: Code;
  readonly text: Text;
  readonly values?: Readonly<Record<string, string | number | Text>>;
}

/** The finding of a row, counted from 0, that has the mark. */
type LineOf = (row: number) => Line;

/** The findings as a sheet shows them: row, code, message. */
export function findingLines(args: CheckArguments, found: Findings, language: Language): AnswerCell[][] {
  const lines: AnswerCell[][] = [];
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
  return ({ values, text }) => {
    if (!values) return text[language];
    if (typeof values.other !== "number") return fill(text, values)[language];
    const known = parts.get(text) ?? text[language].split("{other}");
    parts.set(text, known);
    return known[0] + values.other + known[1];
  };
}

function linesOf(args: CheckArguments, found: Findings): Readonly<Record<Mark, LineOf>> {
  const { customer, start, end, amount, interval, intervalCount, currency } = args;
  const startDay = (row: number) => isoDay(start.read.values[row]);
  const endDay = (row: number) => isoDay(end.read.values[row]);
  const { names, codes } = interval.read;
  const word = (row: number) => names[codes[codes.length === 1 ? 0 : row]];
  return {
    "no id": always("NO_ID"),
    "no start": always("NO_START"),
    "no amount": always("NO_AMOUNT"),
    "odd customer": odd("NO_ID", customer),
    "odd start": odd("TEXT_DATE", start),
    "odd end": odd("TEXT_DATE", end),
    "odd amount": odd("TEXT_AMOUNT", amount),
    "odd interval": odd("UNKNOWN_INTERVAL", interval),
    "odd count": odd("BAD_COUNT", intervalCount),
    "odd currency": odd("NO_CURRENCY", currency),
    "no interval": always("NO_INTERVAL"),
    "not recurring": (row) => own("NOT_RECURRING", { shown: inQuotes(word(row)) }),
    "open term": always("TERM_OPEN"),
    "end before start": always("END_BEFORE_START"),
    "zero length": always("ZERO_LENGTH"),
    negative: always("NEGATIVE"),
    "far start": (row) => own("FAR_DATE", { day: startDay(row) }),
    "far end": (row) => ({ code: "FAR_DATE", text: FAR_END, values: { day: endDay(row) } }),
    "swapped start": (row) => own("DAY_MONTH", { name: "start", day: startDay(row) }),
    "swapped end": (row) => own("DAY_MONTH", { name: "end", day: endDay(row) }),
    duplicate: (row) => own("DUPLICATE", { other: found.other[row] + 1 }),
    overlap: (row) => own("OVERLAP", { other: found.other[row] + 1 }),
    gap: (row) => own("GAP", { other: found.days[row] }),
    "year as month": always("YEAR_AS_MONTH"),
    "end inclusive": always("END_INCLUSIVE"),
    lookalike: (row) =>
      own("ID_LOOKALIKE", { shown: inQuotes(customer.read.names[found.alike[customer.read.codes[row]]]) }),
    "no currency": always("NO_CURRENCY"),
    "mixed currency": () => own("MIXED_CURRENCY", { shown: inQuotes(found.currency) }),
  };
}

/** A finding with the sentence of its code. */
function own(code: keyof typeof CHECK_MESSAGES, values?: Line["values"]): Line {
  return { code, text: CHECK_MESSAGES[code], values };
}

function always(code: keyof typeof CHECK_MESSAGES): LineOf {
  const line = own(code);
  return () => line;
}

/** A cell that can’t be read: an error is one in every column, and a date may be a number that was meant otherwise. */
function odd(code: Code, { rows, cols, oddAt }: Checked<unknown>): LineOf {
  return (row) => {
    const { cell, error, text } = oddAt(rows * cols === 1 ? 0 : row);
    if (error) return { code: "ERROR_CELL", text: text() };
    if (code === "UNKNOWN_INTERVAL") return own(code, { shown: inQuotes(String(cell)) });
    if (code !== "TEXT_DATE" || typeof cell !== "number") return { code, text: text() };
    return readsAsMonth(cell) ? { code: "FAR_DATE", text: text() } : { code, ...asNumber(cell, text()) };
  };
}

/** 20240131 was meant as a day, and is told how to be typed. */
function asNumber(cell: number, text: Text): Pick<Line, "text" | "values"> {
  const found = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(cell));
  return found ? { text: DAY_AS_NUMBER, values: { shown: cell, day: found.slice(1).join("-") } } : { text };
}
