import { firstOverlaps } from "./overlaps";
import { BIT } from "./marks";

/** Rows of one customer after the other, each customer’s in the order of the ledger. */
export interface CustomersRows {
  /** Where they stand in the ledger, counted from 0. */
  readonly rows: Int32Array;
  readonly start: Float64Array;
  /** The first day not covered; the start itself for a row that never counts. */
  readonly until: Float64Array;
}

/** What is found among the rows of a customer, by row of the ledger. */
interface Doubles {
  readonly marks: Int32Array;
  /** The earlier row, counted from 0, that a duplicate or an overlap is held against. */
  readonly other: Int32Array;
  /** Days of a gap. */
  readonly days: Int32Array;
}

/** What rows of one customer that begin on one day are compared by. */
export interface Comparison {
  /** Whether all else is the same as well. */
  readonly same: (row: number, earlier: number) => boolean;
  /** The same text for rows that are the same. */
  readonly key: (row: number) => string;
}

/** A gap of at most so many days is a renewal signed late rather than a customer who left. */
const LATE_RENEWAL = 31;
/** Up to so many rows each is held against each. */
const FEW_ROWS = 32;

const order = new Int32Array(FEW_ROWS);

/** Marks the rows from `from` up to `until`, those of one customer. */
export function markDoubles(
  all: CustomersRows,
  from: number,
  until: number,
  compared: Comparison,
  into: Doubles,
): void {
  if (until - from < 2) return;
  if (until - from <= FEW_ROWS) {
    for (let i = from + 1; i < until; i++) markAgainstEarlier(all, from, i, compared, into);
    markGaps(all, from, inTime(all.start, from, until), until - from, into);
  } else {
    markManyDoubles(all, from, until, compared, into);
    const sorted = Int32Array.from({ length: until - from }, (_, i) => i);
    markGaps(
      all,
      from,
      sorted.sort((a, b) => all.start[from + a] - all.start[from + b] || a - b),
      until - from,
      into,
    );
  }
}

/** Hot: the loop holds one row against those before it. Of two that are the same, or share days, the later is marked. */
function markAgainstEarlier(
  { rows, start, until }: CustomersRows,
  from: number,
  at: number,
  compared: Comparison,
  { marks, other }: Doubles,
): void {
  const [row, begins, ends] = [rows[at], start[at], until[at]];
  let overlap = -1;
  for (let i = from; i < at; i++) {
    if (start[i] === begins && compared.same(row, rows[i])) {
      marks[row] |= BIT.duplicate;
      other[row] = rows[i];
      return;
    }
    if (overlap < 0 && ends > begins && until[i] > start[i] && start[i] < ends && begins < until[i]) {
      overlap = rows[i];
    }
  }
  if (overlap < 0) return;
  marks[row] |= BIT.overlap;
  other[row] = overlap;
}

/** As markAgainstEarlier for each row, in n log n. */
function markManyDoubles(
  { rows, start, until }: CustomersRows,
  from: number,
  end: number,
  compared: Comparison,
  { marks, other }: Doubles,
): void {
  const overlaps = firstOverlaps(start.subarray(from, end), until.subarray(from, end));
  const seen = new Map<string, number>();
  for (let at = from; at < end; at++) {
    const row = rows[at];
    const key = `${start[at]}|${compared.key(row)}`;
    const same = seen.get(key);
    if (same !== undefined) {
      marks[row] |= BIT.duplicate;
      other[row] = same;
      continue;
    }
    seen.set(key, row);
    const overlap = overlaps[at - from];
    if (overlap < 0) continue;
    marks[row] |= BIT.overlap;
    other[row] = rows[from + overlap];
  }
}

/** Hot: the loop sorts the places of few rows, counted from the first, by the day they start on; they lie in front. */
function inTime(start: Float64Array, from: number, until: number): Int32Array {
  const count = until - from;
  for (let i = 0; i < count; i++) {
    let place = i;
    while (place > 0 && start[from + order[place - 1]] > start[from + i]) order[place] = order[--place];
    order[place] = i;
  }
  return order;
}

/** Hot: the loop goes through the rows in the order of time and marks those that begin 1 to 31 days after all others ended. */
function markGaps(
  { rows, start, until }: CustomersRows,
  from: number,
  places: Int32Array,
  count: number,
  { marks, days }: Doubles,
): void {
  let latest = -Infinity;
  for (let i = 0; i < count; i++) {
    const at = from + places[i];
    if (until[at] <= start[at]) continue;
    const gap = start[at] - latest;
    if (gap >= 1 && gap <= LATE_RENEWAL) {
      marks[rows[at]] |= BIT.gap;
      days[rows[at]] = gap;
    }
    if (until[at] > latest) latest = until[at];
  }
}
