import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../months";
import { isInterval } from "./money";
import { firstOverlaps } from "./overlaps";

/** A row of a ledger as it stands there. 0 and "" are blanks; NaN is what is no date, or no number. */
export interface CheckedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** As money.ts writes it, or what stands there instead. */
  readonly interval: string;
  /** In upper case; undefined where the ledger has no such column. */
  readonly currency?: string;
}

/** In the order in which the findings of a row are listed. */
const CODES = [
  "NO_ID",
  "NO_START",
  "NO_AMOUNT",
  "TEXT_DATE",
  "TEXT_AMOUNT",
  "UNKNOWN_INTERVAL",
  "END_BEFORE_START",
  "ZERO_LENGTH",
  "NEGATIVE",
  "DUPLICATE",
  "OVERLAP",
  "GAP",
  "YEAR_AS_MONTH",
  "END_INCLUSIVE",
  "ID_LOOKALIKE",
  "NO_CURRENCY",
  "MIXED_CURRENCY",
] as const;

export type Code = (typeof CODES)[number];

export interface Finding {
  readonly row: number;
  readonly code: Code;
  /** The other row, id or currency, the days of a gap, or the word that is no interval. */
  readonly other?: number | string;
}

/** A gap of at most so many days is a renewal signed late rather than a customer who left. */
const LATE_RENEWAL = 31;

/** All that looks wrong in the rows, by row. Rows blank in all columns are to be left out. */
export function checkRows(rows: readonly CheckedRow[], endIncluded: boolean): Finding[] {
  const found = [
    ...rows.flatMap((row) => ofOneRow(row, endIncluded)),
    ...byCustomer(rows).flatMap((own) => [...doubles(own, endIncluded), ...gaps(own, endIncluded)]),
    ...yearsAsMonths(rows, endIncluded),
    ...lookalikes(rows),
    ...currencies(rows),
  ];
  return found.sort((a, b) => a.row - b.row || CODES.indexOf(a.code) - CODES.indexOf(b.code));
}

function ofOneRow({ row, id, start, end, amount, interval }: CheckedRow, endIncluded: boolean): Finding[] {
  const codes: (Code | false)[] = [
    id === "" && "NO_ID",
    start === 0 && "NO_START",
    amount === 0 && "NO_AMOUNT",
    (Number.isNaN(start) || Number.isNaN(end)) && "TEXT_DATE",
    Number.isNaN(amount) && "TEXT_AMOUNT",
    !isInterval(interval) && "UNKNOWN_INTERVAL",
    start > 0 && end > 0 && end < start && "END_BEFORE_START",
    start > 0 && end === start && !endIncluded && "ZERO_LENGTH",
    amount < 0 && "NEGATIVE",
    !endIncluded && isWholeMonths(start, end) && "END_INCLUSIVE",
  ];
  return codes
    .filter((code) => code !== false)
    .map((code) => ({
      row,
      code,
      ...(code === "UNKNOWN_INTERVAL" && { other: interval }),
    }));
}

/** From the first of a month to the last of one: an end that was meant to be covered. */
function isWholeMonths(start: number, end: number): boolean {
  if (!(start > 0 && end > start)) return false;
  return start === firstDayOf(monthOf(start)) && end === lastDayOf(monthOf(end));
}

/** The first day not covered. */
function untilOf({ end }: CheckedRow, endIncluded: boolean): number {
  return end === 0 ? Infinity : end + (endIncluded ? 1 : 0);
}

/** The rows of each customer that have dates to compare. */
function byCustomer(rows: readonly CheckedRow[]): CheckedRow[][] {
  const customers = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    if (row.id === "" || !(row.start > 0) || Number.isNaN(row.end)) continue;
    const own = customers.get(row.id);
    if (own) own.push(row);
    else customers.set(row.id, [row]);
  }
  return [...customers.values()];
}

/** Of two rows that are the same, or share days, the later one in the ledger is found. */
function doubles(own: readonly CheckedRow[], endIncluded: boolean): Finding[] {
  if (own.length < 2) return [];
  const found: Finding[] = [];
  const seen = new Map<string, number>();
  const overlaps = firstOverlaps(own.map((row) => ({ start: row.start, until: untilOf(row, endIncluded) })));
  own.forEach(({ row, start, end, amount, interval }, i) => {
    const cells = [start, end, amount, interval].join("|");
    const same = seen.get(cells);
    if (same !== undefined) {
      found.push({ row, code: "DUPLICATE", other: same });
      return;
    }
    seen.set(cells, row);
    if (overlaps[i] >= 0) found.push({ row, code: "OVERLAP", other: own[overlaps[i]].row });
  });
  return found;
}

/** In the order of time, whatever that of the rows. */
function gaps(own: readonly CheckedRow[], endIncluded: boolean): Finding[] {
  const found: Finding[] = [];
  let latest = -Infinity;
  for (const row of [...own].sort((a, b) => a.start - b.start)) {
    const until = untilOf(row, endIncluded);
    if (until <= row.start) continue;
    const days = row.start - latest;
    if (days >= 1 && days <= LATE_RENEWAL) found.push({ row: row.row, code: "GAP", other: days });
    latest = Math.max(latest, until);
  }
  return found;
}

/** A year’s price in a row marked month: as long as a year, and many times what months cost. */
function yearsAsMonths(rows: readonly CheckedRow[], endIncluded: boolean): Finding[] {
  const monthly = rows.filter(({ interval, amount }) => interval === "month" && amount > 0);
  const usual = medianOf(monthly.map(({ amount }) => amount));
  return monthly
    .filter((row) => {
      const days = untilOf(row, endIncluded) - row.start;
      return row.start > 0 && days >= 360 && days <= 370 && row.amount >= 6 * usual;
    })
    .map(({ row }) => ({ row, code: "YEAR_AS_MONTH" }));
}

function medianOf(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Ids that are one but for case and inner spaces, each where it comes up first. */
function lookalikes(rows: readonly CheckedRow[]): Finding[] {
  const seen = new Set<string>();
  const first = new Map<string, string>();
  const found: Finding[] = [];
  for (const { row, id } of rows) {
    if (id === "" || seen.has(id)) continue;
    seen.add(id);
    const bare = id.toLowerCase().replace(/\s+/g, "");
    const other = first.get(bare);
    if (other === undefined) first.set(bare, id);
    else found.push({ row, code: "ID_LOOKALIKE", other });
  }
  return found;
}

function currencies(rows: readonly CheckedRow[]): Finding[] {
  const first = rows.find(({ currency }) => currency)?.currency;
  return rows.flatMap(({ row, currency }): Finding[] => {
    if (currency === undefined || currency === first) return [];
    return [currency === "" ? { row, code: "NO_CURRENCY" } : { row, code: "MIXED_CURRENCY", other: first }];
  });
}

/** Whether Excel has such a day. */
export function isDay(day: number): boolean {
  return day >= 1 && day <= LAST_DAY;
}
