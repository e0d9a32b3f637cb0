import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../months";
import { markDoubles, type Comparison, type CustomersRows } from "./doubles";
import { firstPlaces } from "./ledger";
import { lookalikes } from "./lookalikes";
import { BIT } from "./marks";
import { yearPrices } from "./year-prices";

/** Texts that repeat: each once, and which stands where; −1 where none can be read. */
export interface CheckedWords<W extends string = string> {
  readonly names: readonly W[];
  readonly codes: Int32Array;
}

/** How a row is charged, as far as its dates and amounts are judged by it; "" is a blank, which is a month. */
export type Charge = "" | "month" | "term" | "none" | "other";

/** The columns of a ledger as they stand there: 0 and "" are blanks, NaN and −1 what can’t be read. */
export interface CheckedColumns {
  /** Name 0 is "", for rows without one. */
  readonly customers: CheckedWords;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly amount: Float64Array;
  /** One for all rows, or one for each. */
  readonly intervals: CheckedWords;
  /** How rows with each of the intervals are charged. */
  readonly charges: readonly Charge[];
  /** One for all rows, or one for each. */
  readonly counts: Float64Array;
  /** In upper case; null where the ledger has no such column. */
  readonly currencies: CheckedWords | null;
  /** In the columns of start and end there are texts with a day above 12 before the month. */
  readonly dayFirst: { readonly start: boolean; readonly end: boolean };
  readonly endIncluded: boolean;
}

/** All that looks wrong, by row of the ledger counted from 0. */
export interface Findings {
  /** As marks.ts spells them. */
  readonly marks: Int32Array;
  /** The earlier row, counted from 0, of a duplicate and of an overlap. */
  readonly other: Int32Array;
  /** The days of a gap. */
  readonly days: Int32Array;
  /** For each customer the one that it looks like, or 0. */
  readonly alike: Int32Array;
  /** The first currency. */
  readonly currency: string;
}

/** 1 January 1990: before it no subscription of today began. */
const FIRST_START = 32_874;
/** 31 December 2099. */
const LAST_START = 73_050;
/** No contract runs for fifty years: such an end stands for none, or is a slip of the pen. */
const FAR_END = 50 * 365;

export function checkLedger(columns: CheckedColumns): Findings {
  const rows = columns.start.length;
  const marks = new Int32Array(rows);
  const found = { marks, other: new Int32Array(rows), days: new Int32Array(rows) };
  markRows(columns, marks);
  markDates(columns, marks);
  markAllDoubles(columns, found);
  for (const row of yearPrices(monthlyRows(columns))) marks[row] |= BIT["year as month"];
  const alike = markLookalikes(columns, marks);
  return { ...found, alike, currency: markCurrencies(columns, marks) };
}

/** Whether a row is blank in the four columns that make one. */
function isBlankRow({ customers, start, end, amount }: CheckedColumns, i: number): boolean {
  return customers.codes[i] === 0 && start[i] === 0 && end[i] === 0 && amount[i] === 0;
}

/** One stands for all rows. */
const place = ({ length }: { readonly length: number }, row: number) => (length === 1 ? 0 : row);

/** The first day not covered, by the end of a row; Infinity where there is none. */
function untilOf(end: number, included: number): number {
  return end === 0 || end >= LAST_DAY ? Infinity : end + included;
}

/** Hot: the loop marks what one row shows by itself. */
function markRows(columns: CheckedColumns, marks: Int32Array): void {
  const { customers, start, end, amount, intervals, counts, charges, endIncluded } = columns;
  const included = endIncluded ? 1 : 0;
  const someIntervals = intervals.codes.length > 1 && intervals.codes.some((code) => charges[code] !== "");
  for (let i = 0; i < marks.length; i++) {
    const word = intervals.codes[place(intervals.codes, i)];
    const count = counts[place(counts, i)];
    let mark = (word < 0 ? BIT["odd interval"] : 0) | (count >= 0 ? 0 : BIT["odd count"]);
    if (isBlankRow(columns, i)) {
      // Whoever reads the one word or count for all rows refuses it, though all rows be blank.
      marks[i] = i > 0 && intervals.codes.length === 1 && counts.length === 1 ? 0 : mark;
      continue;
    }
    const [begins, ends, money] = [start[i], end[i], amount[i]];
    if (customers.codes[i] <= 0) mark |= customers.codes[i] < 0 ? BIT["odd customer"] : BIT["no id"];
    if (!(begins > 0)) mark |= begins === 0 ? BIT["no start"] : BIT["odd start"];
    if (!(ends >= 0)) mark |= BIT["odd end"];
    if (!(money > 0)) mark |= money === 0 ? BIT["no amount"] : money < 0 ? BIT.negative : BIT["odd amount"];
    const charge = word < 0 ? "other" : charges[word];
    if (charge === "" && someIntervals) mark |= BIT["no interval"];
    if (charge === "none") mark |= BIT["not recurring"];
    const until = untilOf(ends, included);
    if (charge === "term" && until === Infinity) mark |= BIT["open term"];
    if (begins > 0 && ends > 0) {
      if (ends < begins) mark |= BIT["end before start"];
      else if (until === begins) mark |= BIT["zero length"];
      else if (until < Infinity && ends - begins > FAR_END) mark |= BIT["far end"];
      else if (!endIncluded && until < Infinity && isWholeMonths(begins, ends)) mark |= BIT["end inclusive"];
    }
    marks[i] = mark;
  }
}

/** From the first of a month to the last of one: an end that was meant to be covered. */
function isWholeMonths(start: number, end: number): boolean {
  return end > start && start === firstDayOf(monthOf(start)) && end === lastDayOf(monthOf(end));
}

/** Starts that no ledger has, and dates whose day and month may have changed places. */
function markDates({ start, end, dayFirst }: CheckedColumns, marks: Int32Array): void {
  for (let i = 0; i < start.length; i++) {
    const day = start[i];
    if (day > 0 && (day < FIRST_START || day > LAST_START)) marks[i] |= BIT["far start"];
  }
  if (dayFirst.start && mayBeSwapped(start)) markEarlyDays(start, marks, BIT["swapped start"]);
  if (dayFirst.end && mayBeSwapped(end)) markEarlyDays(end, marks, BIT["swapped end"]);
}

/** Of swapped dates the days are months. Dates with a day above 12 have been read as they were meant. */
const MOST_READ_RIGHT = 0.05;

function mayBeSwapped(dates: Float64Array): boolean {
  const days = dates.filter((day) => day > 0 && day < LAST_DAY);
  const late = days.filter((day) => dayInMonth(day) > 12);
  return late.length <= MOST_READ_RIGHT * days.length;
}

function markEarlyDays(dates: Float64Array, marks: Int32Array, bit: number): void {
  for (let i = 0; i < dates.length; i++) {
    if (dates[i] > 0 && dates[i] < LAST_DAY && dayInMonth(dates[i]) <= 12) marks[i] |= bit;
  }
}

const dayInMonth = (day: number) => day - firstDayOf(monthOf(day)) + 1;

/** Duplicates, overlaps and gaps of each customer. */
function markAllDoubles(columns: CheckedColumns, found: Omit<Findings, "alike" | "currency">): void {
  const { from, ...rows } = rowsOfCustomers(columns);
  const compared = comparisonOf(columns);
  for (let customer = 1; customer + 1 < from.length; customer++) {
    markDoubles(rows, from[customer], from[customer + 1], compared, found);
  }
}

/** The rows of each customer that have dates to compare; those of nobody, and those without dates, come first. */
function rowsOfCustomers(columns: CheckedColumns): CustomersRows & { readonly from: Int32Array } {
  const codes = datedCodes(columns);
  const from = firstPlaces(codes, columns.customers.names.length);
  const { length } = codes;
  const placed = {
    rows: new Int32Array(length),
    start: new Float64Array(length),
    until: new Float64Array(length),
  };
  placeRows(columns, codes, from.slice(), placed);
  return { ...placed, from };
}

/** The customer of each row, 0 where there is none, or no dates. */
function datedCodes({ customers, start, end }: CheckedColumns): Int32Array {
  const codes = customers.codes.slice();
  for (let i = 0; i < codes.length; i++) if (!(codes[i] > 0 && start[i] > 0 && end[i] >= 0)) codes[i] = 0;
  return codes;
}

/** Hot: the loop puts the rows of each customer together; `next` is where the next row of each goes. */
function placeRows(
  { start, end, amount, intervals, charges, endIncluded }: CheckedColumns,
  codes: Int32Array,
  next: Int32Array,
  { rows, start: starts, until }: CustomersRows,
): void {
  const included = endIncluded ? 1 : 0;
  const once = charges.indexOf("none");
  const one = intervals.codes.length === 1;
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === 0) continue;
    const at = next[codes[i]]++;
    const counts = amount[i] !== 0 && (once < 0 || intervals.codes[one ? 0 : i] !== once);
    rows[at] = i;
    starts[at] = start[i];
    until[at] = counts ? untilOf(end[i], included) : start[i];
  }
}

/** An amount that can’t be read is the same as no other. */
function comparisonOf({ end, amount, intervals, charges, counts }: CheckedColumns): Comparison {
  const blank = charges.indexOf("month");
  const interval = (row: number) => {
    const code = intervals.codes[place(intervals.codes, row)];
    return charges[code] === "" ? blank : code;
  };
  const count = (row: number) => counts[place(counts, row)] || 1;
  return {
    same: (a, b) =>
      end[a] === end[b] && amount[a] === amount[b] && interval(a) === interval(b) && count(a) === count(b),
    key: (row) =>
      [end[row], Number.isNaN(amount[row]) ? `row ${row}` : amount[row], interval(row), count(row)].join("|"),
  };
}

/** What is charged by the month, and how long it runs. */
function monthlyRows(columns: CheckedColumns) {
  const { start, end, amount, intervals, charges, counts, endIncluded } = columns;
  const included = endIncluded ? 1 : 0;
  const rows = new Int32Array(amount.length);
  let length = 0;
  for (let i = 0; i < amount.length; i++) {
    const charge = charges[intervals.codes[place(intervals.codes, i)]];
    const isMonthly = (charge === "" || charge === "month") && !(counts[place(counts, i)] > 1);
    if (isMonthly && amount[i] > 0) rows[length++] = i;
  }
  const monthly = rows.subarray(0, length);
  const [amounts, days] = [new Float64Array(length), new Float64Array(length)];
  for (let at = 0; at < length; at++) {
    amounts[at] = amount[monthly[at]];
    days[at] = untilOf(end[monthly[at]], included) - start[monthly[at]];
  }
  return { rows: monthly, amount: amounts, days };
}

/** Each where it comes up first. */
function markLookalikes({ customers: { names, codes } }: CheckedColumns, marks: Int32Array): Int32Array {
  const alike = lookalikes(names);
  const seen = new Uint8Array(names.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (code <= 0 || seen[code] === 1) continue;
    seen[code] = 1;
    if (alike[code] > 0) marks[i] |= BIT.lookalike;
  }
  return alike;
}

/** Answers the first currency. */
function markCurrencies(columns: CheckedColumns, marks: Int32Array): string {
  if (!columns.currencies) return "";
  const { names, codes } = columns.currencies;
  const upper = names.map((name) => name.toUpperCase());
  const first = upper[codes.find((code) => code > 0 && names[code] !== "") ?? -1] ?? "";
  for (let i = 0; i < marks.length; i++) {
    const code = codes[place(codes, i)];
    if (code < 0) marks[i] |= BIT["odd currency"];
    else if (isBlankRow(columns, i)) continue;
    else if (upper[code] === "") marks[i] |= BIT["no currency"];
    else if (upper[code] !== first) marks[i] |= BIT["mixed currency"];
  }
  return first;
}
