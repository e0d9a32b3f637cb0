import type { Convention } from "./conventions";
import { customersOf, spansOf } from "./customers";
import { partAt, unitOf, type MonthMetric, type PartId } from "./metrics";
import { spanOf, type BillingRow } from "./rows";

/* Who makes the difference between two ways of counting. */

/** By how much a customer moves a part of a number. */
export interface PartChange {
  readonly part: PartId;
  readonly unit: "money" | "count";
  readonly change: number;
}

/** A customer that counts otherwise. */
export interface Difference {
  readonly customer: string;
  /** Those of a number that is one sum add up to its difference; those of a quotient each stand for their part alone. */
  readonly parts: readonly PartChange[];
  /** Its rows that count otherwise, in the order given, counted from 0; all of them where only a movement does. */
  readonly rows: readonly number[];
}

interface Compared {
  readonly metric: MonthMetric;
  readonly month: number;
  readonly ours: Convention;
  readonly theirs: Convention;
}

/** The customers, the largest first. */
export function differencesOf(
  rows: readonly BillingRow[],
  { metric, month, ours, theirs }: Compared,
): Difference[] {
  const places = new Map(rows.map((row, i) => [row, i]));
  // Another divisor, or that of other months, is no customer’s doing.
  const alike = { ...ours, base: theirs.base, churnOf: theirs.churnOf };
  return customersOf(rows)
    .flatMap((customer) => {
      const [a, b] = [alike, theirs].map((one) => metric.parts(spansOf(customer, one), month, one));
      const parts = changedParts(metric, a, b);
      if (parts.length === 0) return [];
      const other = customer.rows.filter((row) => !isSpanSame(row, ours, theirs));
      const touched = other.length > 0 ? other : customer.rows;
      return [{ customer: customer.customer, parts, rows: touched.map((row) => places.get(row)!) }];
    })
    .sort(largestFirst);
}

/** The parts that differ; a part of several months is told once. */
export function changedParts(
  metric: MonthMetric,
  before: readonly number[],
  after: readonly number[],
): PartChange[] {
  const changes = new Map<PartId, number>();
  after.forEach((value, at) => {
    const part = partAt(metric, at);
    changes.set(part, (changes.get(part) ?? 0) + value - before[at]);
  });
  return [...changes].flatMap(([part, change]) =>
    isSame(change, 0) ? [] : [{ part, unit: unitOf(part, metric), change }],
  );
}

/** Of customers by the first part in which they differ. */
export const largestFirst = (a: Pick<Difference, "parts">, b: Pick<Difference, "parts">): number =>
  Math.abs(b.parts[0].change) - Math.abs(a.parts[0].change);

function isSpanSame(row: BillingRow, ours: Convention, theirs: Convention): boolean {
  const [a, b] = [spanOf(row, ours), spanOf(row, theirs)];
  return a.from === b.from && a.until === b.until && a.perMonth === b.perMonth;
}

/** What arithmetic with decimals leaves. */
export const ROUNDED_OFF = 1e-9;

export const isSame = (a: number, b: number) => Math.abs(a - b) <= ROUNDED_OFF * Math.max(1, Math.abs(a));
