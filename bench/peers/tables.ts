import type { LedgerInput } from "../ledger-data";
import { monthOf } from "./months";

/*
 * What the peers have in common: each sums up by month, and here the sums become the tables that our functions
 * answer. Nothing here takes time: it is sixty months.
 */

export type Table = readonly (readonly (string | number | null)[])[];

/** A contestant that answers what our functions answer; null stands where ours has an error. */
export interface Peer {
  readonly name: string;
  readonly tasks: Readonly<Record<Task, (input: LedgerInput) => Table | Promise<Table>>>;
}

export type Task = "moves" | "cohort" | "retention";

/** Amounts have two decimals; in cents no sum is rounded. */
export const CENTS = 100;

/** The window of LEDGER.RETENTION, in months. */
export const WINDOW = 12;

/** The asked months, the first and the last, as months.ts counts them. */
export function askedSpan({ months: [row] }: LedgerInput): { first: number; last: number } {
  return { first: monthOf(row[0] as number), last: monthOf(row[row.length - 1] as number) };
}

/** What the customers did in one month, in cents: `net` is the sum of all, `back` what came from nothing. */
export interface MonthMoves {
  readonly month: number;
  readonly net: number;
  readonly joined: number;
  readonly back: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
}

export function movesTable(input: LedgerInput, rows: Iterable<MonthMoves>): Table {
  const byMonth = new Map<number, MonthMoves>();
  for (const row of rows) byMonth.set(row.month, row);
  const { first, last } = askedSpan(input);
  let opening = 0;
  for (const { month, net } of byMonth.values()) if (month < first) opening += net;
  const lines: Record<string, number[]> = {
    opening: [],
    new: [],
    expansion: [],
    reactivation: [],
    contraction: [],
    churn: [],
    closing: [],
    check: [],
  };
  for (let month = first; month <= last; month++) {
    const moves = byMonth.get(month);
    const closing = opening + (moves?.net ?? 0);
    const { joined = 0, back = 0, expansion = 0, contraction = 0, churn = 0 } = moves ?? {};
    lines.opening.push(opening / CENTS);
    lines.new.push(joined / CENTS);
    lines.expansion.push(expansion / CENTS);
    lines.reactivation.push((back - joined) / CENTS);
    lines.contraction.push(contraction / CENTS);
    lines.churn.push(churn / CENTS);
    lines.closing.push(closing / CENTS);
    lines.check.push((closing - opening - back - expansion - contraction - churn) / CENTS);
    opening = closing;
  }
  return Object.entries(lines).map(([name, values]) => [name, ...values]);
}

/** By how much the MRR of a cohort changes in a month, in cents. */
export interface CohortChange {
  readonly cohort: number;
  readonly month: number;
  readonly change: number;
}

/** As LEDGER.COHORT with pct_mrr: shares of the size, a row for each month from the first cohort on. */
export function cohortTable(asof: number, changes: Iterable<CohortChange>): Table {
  const byCohort = new Map<number, Map<number, number>>();
  for (const { cohort, month, change } of changes) {
    let months = byCohort.get(cohort);
    if (!months) byCohort.set(cohort, (months = new Map()));
    months.set(month, change);
  }
  const first = Math.min(...byCohort.keys());
  const last = monthOf(asof);
  const ages = Array.from({ length: last - first + 1 }, (_, age) => age);
  const rows = ages.map((age) => {
    const cohort = first + age;
    const changes = byCohort.get(cohort);
    const size = changes?.get(cohort) ?? 0;
    let mrr = 0;
    const shares = ages.map((later) => {
      mrr += changes?.get(cohort + later) ?? 0;
      return size === 0 || cohort + later > last ? "" : mrr / size;
    });
    return [firstDayOf(cohort), size / CENTS, ...shares];
  });
  return [["cohort", "size", ...ages], ...rows];
}

const firstDayOf = (month: number) => Date.UTC(1900, month, 1) / 86_400_000 + 25_569;

/** By how much the sums behind LEDGER.RETENTION change in a month; money in cents. */
export interface RetentionChange {
  readonly month: number;
  /** MRR now of the customers of the base, and up to their MRR then. */
  readonly now: number;
  readonly kept: number;
  /** MRR then, the customers of the base, and those of them still here. */
  readonly then: number;
  readonly customers: number;
  readonly stayed: number;
}

export function retentionTable(input: LedgerInput, changes: Iterable<RetentionChange>): Table {
  const sorted = [...changes].sort((a, b) => a.month - b.month);
  const { first, last } = askedSpan(input);
  const sum = { now: 0, kept: 0, then: 0, customers: 0, stayed: 0 };
  const lines: (string | number | null)[][] = [["ndr"], ["grr"], ["logo"], ["customers"]];
  const [ndr, grr, logo, customers] = lines;
  const begins = sorted.length > 0 ? sorted[0].month : Infinity;
  for (let month = first, at = 0; month <= last; month++) {
    for (; at < sorted.length && sorted[at].month <= month; at++) {
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += sorted[at][key];
    }
    const known = month - WINDOW >= begins;
    ndr.push(known && sum.then > 0 ? sum.now / sum.then : null);
    grr.push(known && sum.then > 0 ? sum.kept / sum.then : null);
    logo.push(known && sum.then > 0 ? sum.stayed / sum.customers : null);
    customers.push(known ? sum.customers : null);
  }
  return lines;
}
