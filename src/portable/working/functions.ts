import { calendarDay, serialOf } from "../../excel/days";
import {
  cellsOf,
  fault,
  held,
  isFault,
  isRows,
  numberOf,
  single,
  spread,
  unknown,
  type Value,
} from "./values";

/* The functions of Excel that stand in native formulas of one number, and those that people write around a call. */

type Known = (...args: readonly Value[]) => Value;

/** Numbers of ranges; texts and blanks there don’t count, an error does. */
function numbersIn(args: readonly Value[]): readonly number[] | Value {
  const cells = args.flatMap(cellsOf);
  return cells.find(isFault) ?? cells.filter((cell) => typeof cell === "number");
}

const ofNumbers =
  (of: (numbers: readonly number[]) => Value): Known =>
  (...args) => {
    const numbers = numbersIn(args);
    return Array.isArray(numbers) ? of(numbers as readonly number[]) : (numbers as Value);
  };

/** A function of plain numbers, cell by cell. */
const of =
  (calculate: (...numbers: number[]) => Value): Known =>
  (...args) =>
    spread(
      (...cells) => {
        const numbers = cells.map(numberOf);
        return numbers.find(isFault) ?? calculate(...(numbers as number[]));
      },
      ...args.map(single),
    );

const truths = (args: readonly Value[]) => {
  const cells = args.flatMap(cellsOf).filter((cell) => cell !== null && cell !== "");
  return { bad: cells.find(isFault), all: cells.map(Boolean) };
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const rounded =
  (round: (value: number) => number): Known =>
  (value, digits) =>
    of((number, places = 0) => {
      // The power of ten goes through text, so that 1.005 is not 1.00499…
      const moved = Number(`${Math.abs(number).toPrecision(15)}e${Math.trunc(places)}`);
      return Math.sign(number) * Number(`${round(moved)}e${-Math.trunc(places)}`);
    })(value, ...(digits === undefined ? [] : [digits]));

const day = (part: "year" | "month" | "day") => of((serial) => calendarDay(Math.trunc(serial))[part]);

const monthsOn = (serial: number, months: number) => {
  const { year, month, day: of } = calendarDay(Math.trunc(serial));
  const last = serialOf({ year, month: month + Math.trunc(months) + 1, day: 1 }) - 1;
  return { last, same: Math.min(last, serialOf({ year, month: month + Math.trunc(months), day: of })) };
};

/** As MATCH compares: texts in any capitals, and nothing with another kind. */
const isSame = (cell: Value, wanted: Value) =>
  typeof cell === "string" && typeof wanted === "string"
    ? cell.toLowerCase() === wanted.toLowerCase()
    : cell !== null && cell === wanted;

const size = (value: Value) => (isRows(value) ? [value.length, value[0].length] : [1, 1]);

export const KNOWN: Readonly<Record<string, Known>> = {
  AND: (...args) => truths(args).bad ?? truths(args).all.every(Boolean),
  OR: (...args) => truths(args).bad ?? truths(args).all.some(Boolean),
  NOT: (value) => spread((each) => (isFault(each) ? each : !each), value),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => fault("#N/A"),
  SUM: ofNumbers((numbers) => held(sum(numbers))),
  MIN: ofNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers.length > 0 ? Infinity : 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers.length > 0 ? -Infinity : 0)),
  COUNT: (...args) => args.flatMap(cellsOf).filter((cell) => typeof cell === "number").length,
  COUNTA: (...args) => args.flatMap(cellsOf).filter((cell) => cell !== null && cell !== "").length,
  // Of texts, as “?*” asks for.
  COUNTIF: (range, test) =>
    test === "?*"
      ? cellsOf(range).filter((cell) => typeof cell === "string" && cell !== "").length
      : unknown("COUNTIF"),
  AVERAGE: ofNumbers((numbers) => (numbers.length === 0 ? fault("#DIV/0!") : sum(numbers) / numbers.length)),
  LARGE: (range, place) => {
    const numbers = numbersIn([range]);
    if (!Array.isArray(numbers)) return numbers as Value;
    const sorted = (numbers as readonly number[]).toSorted((a, b) => b - a);
    return sorted[Math.ceil(Number(single(place))) - 1] ?? fault("#NUM!");
  },
  SUMPRODUCT: (...args) => {
    const product = args.length === 1 ? args[0] : spread(times, ...args);
    return KNOWN.SUM(product);
  },
  ABS: of((value) => Math.abs(value)),
  SIGN: of((value) => Math.sign(value)),
  INT: of((value) => Math.floor(value)),
  SQRT: of((value) => held(Math.sqrt(value))),
  LN: of((value) => (value > 0 ? Math.log(value) : fault("#NUM!"))),
  EXP: of((value) => held(Math.exp(value))),
  POWER: of((value, power) => held(value ** power)),
  MOD: of((value, by) => (by === 0 ? fault("#DIV/0!") : value - by * Math.floor(value / by))),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  ISNUMBER: (value) => spread((each) => typeof each === "number", value),
  ISTEXT: (value) => spread((each) => typeof each === "string", value),
  ISERROR: (value) => spread((each) => isFault(each), value),
  ROWS: (value) => size(value)[0],
  COLUMNS: (value) => size(value)[1],
  TRIM: (value) => spread((each) => (isFault(each) ? each : String(each ?? "").trim()), value),
  LEN: (value) => spread((each) => (isFault(each) ? each : String(each ?? "").length), value),
  N: (value) => spread((each) => (typeof each === "string" ? 0 : numberOf(each)), single(value)),
  DATE: of((year, month, date) => serialOf({ year, month, day: date })),
  YEAR: day("year"),
  MONTH: day("month"),
  DAY: day("day"),
  EOMONTH: of((serial, months) => monthsOn(serial, months).last),
  EDATE: of((serial, months) => monthsOn(serial, months).same),
  // Of one row or column, and what equals; a text with a sign for any others is none of these.
  MATCH: (value, range, kind) => {
    const wanted = single(value);
    const [rows, cols] = size(range);
    if (kind !== 0 || (rows > 1 && cols > 1) || /[*?~]/.test(String(wanted))) return unknown("MATCH");
    if (isFault(wanted)) return wanted;
    const at = cellsOf(range).findIndex((cell) => isSame(cell, wanted));
    return at < 0 ? fault("#N/A") : at + 1;
  },
  INDEX: (range, row, col) => {
    const [r, c] = [row, col ?? 0].map((each) => Number(single(each)));
    if (!isRows(range)) return range;
    if (r > 0 && c > 0) return range[r - 1]?.[c - 1] ?? fault("#REF!");
    if (r > 0 && range.length === 1) return range[0][r - 1] ?? fault("#REF!");
    if (r > 0 && range[0].length === 1) return range[r - 1]?.[0] ?? fault("#REF!");
    if (r > 0) return [range[r - 1] ?? unknown("INDEX")];
    return c > 0 ? range.map((line) => [line[c - 1] ?? unknown("INDEX")]) : range;
  },
};

/** In SUMPRODUCT what is no number counts as 0. */
const times = (...cells: Value[]): Value =>
  cells.find(isFault) ??
  cells.reduce<number>((product, cell) => product * (typeof cell === "number" ? cell : 0), 1);
