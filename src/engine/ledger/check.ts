import { isBlankRow, place, untilOf, type CheckedColumns } from "./checked-columns";
import { markDoubles, type Comparison, type CustomersRows } from "./doubles";
import { firstPlaces } from "./ledger";
import { lookalikes } from "./lookalikes";
import { BIT } from "./marks";
import { markDates, markRows } from "./row-marks";
import { yearPrices } from "./year-prices";

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

export function checkLedger(columns: CheckedColumns): Findings {
  const rows = columns.start.length;
  const marks = new Int32Array(rows);
  const found = { marks, other: new Int32Array(rows), days: new Int32Array(rows) };
  markRows(columns, marks);
  markDates(columns, marks);
  markAllDoubles(columns, found);
  for (const row of yearPrices(monthlyRows(columns))) marks[row] |= BIT["year as month"];
  const alike = markLookalikes(columns, marks);
  const { other, days } = found;
  return { marks, other, days, alike, currency: markCurrencies(columns, marks) };
}

/** Duplicates, overlaps and gaps of each customer. */
function markAllDoubles(columns: CheckedColumns, found: Omit<Findings, "alike" | "currency">): void {
  const { from, placed } = rowsOfCustomers(columns);
  const compared = comparisonOf(columns);
  for (let customer = 1; customer < columns.customers.names.length; customer++) {
    markDoubles(placed, from[customer], from[customer + 1], compared, found);
  }
}

/** The rows of each customer that have dates to compare; those of nobody, and those without dates, come first. */
function rowsOfCustomers(columns: CheckedColumns) {
  const codes = datedCodes(columns);
  const from = firstPlaces(codes, columns.customers.names.length);
  const { length } = codes;
  const placed = {
    rows: new Int32Array(length),
    start: new Float64Array(length),
    until: new Float64Array(length),
  };
  placeRows(columns, codes, from.slice(), placed);
  return { placed, from };
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
  const monthly = rows.slice(0, length);
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
  let latest = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (code <= latest) continue;
    latest = code;
    if (alike[code] > 0) marks[i] |= BIT.lookalike;
  }
  return alike;
}

/** Answers the first currency. */
function markCurrencies(columns: CheckedColumns, marks: Int32Array): string {
  if (!columns.currencies) return "";
  const { names, codes } = columns.currencies;
  const upper = names.map((name) => name.toUpperCase());
  const first = upper[codes.find((code) => code > 0) ?? 0];
  for (let i = 0; i < marks.length; i++) {
    const code = codes[place(codes, i)];
    if (code < 0) marks[i] |= BIT["odd currency"];
    else if (isBlankRow(columns, i)) continue;
    else if (upper[code] === "") marks[i] |= BIT["no currency"];
    else if (upper[code] !== first) marks[i] |= BIT["mixed currency"];
  }
  return first;
}
