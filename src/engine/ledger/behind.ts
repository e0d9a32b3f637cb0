import { firstDayOf, monthOf } from "../months";
import { rowsOn, rowsWhere, type Ledger } from "./ledger";
import { addRows, newSum, settle } from "./renewals";
import { stepsAt, stepsOf } from "./steps";
import { firstDayOfUnit, type TimeUnit } from "./units";

/* Which customers are behind one number of a table, as trace.ts says it of movements. Rows are counted from 1. */

/** What comes up for renewal with one customer in one month. */
export interface Renewal {
  readonly customer: string;
  readonly due: number;
  readonly renewed: number;
  /** The rows that end in the month, and those that begin in it and last. */
  readonly rows: readonly number[];
}

/** The customers with something due in a month, in the order of the ledger. */
export function traceRenewals(ledger: Ledger, month: number): Renewal[] {
  const [ending, begun] = [newSum(1), newSum(1)];
  const next = firstDayOf(month + 1);
  const isBehind = (begins: number, ends: number) =>
    begins < ends && (monthOf(ends) === month || (monthOf(begins) === month && ends >= next));
  return ledger.customers.flatMap((customer, code) => {
    const sums = { due: new Float64Array(1), renewed: new Float64Array(1) };
    if (code === 0) return [];
    addRows(ledger, code, month, ending, begun);
    settle(sums, ledger, code, month, ending, begun);
    if (sums.due[0] === 0) return [];
    const [due, renewed] = [sums.due[0], sums.renewed[0]].map((money) => money / ledger.scale);
    return { customer, due, renewed, rows: rowsWhere(ledger, code, isBehind) };
  });
}

/** The rows that a customer’s life is read from; none where it has no life. */
export function rowsOfLife(ledger: Ledger, customer: string): number[] {
  const code = ledger.customers.indexOf(customer);
  return code < 1 ? [] : rowsWhere(ledger, code, (begins, ends) => begins < ends);
}

/** A customer of a cohort: what it pays at the end of its first unit, a unit before the asked one, and then. */
export interface CohortMember {
  readonly customer: string;
  readonly first: number;
  readonly before: number;
  readonly now: number;
  /** The rows that run at the end of its first unit or of the asked one. */
  readonly rows: readonly number[];
}

const NONE = -1;

/** The customers who had MRR first at the end of a unit, as units.ts counts, and what became of them so many later. */
export function traceCohort(ledger: Ledger, unit: TimeUnit, cohort: number, age: number): CohortMember[] {
  const count = ledger.customers.length;
  const began = new Int32Array(count).fill(NONE);
  const [first, before, now] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (const steps of stepsOf(ledger, unit)) {
    for (let at = steps.first; at <= cohort + age; at++) {
      const [from, until] = stepsAt(steps, at);
      for (let i = from; i < until; i++) {
        const code = steps.customer[i];
        if (began[code] === NONE) began[code] = at;
        if (at === cohort) first[code] = steps.mrr[i];
        if (at < cohort + age) before[code] = steps.mrr[i];
        now[code] = steps.mrr[i];
      }
    }
  }
  const days = [cohort, cohort + age].map((at) => firstDayOfUnit(at + 1, unit) - 1);
  return ledger.customers.flatMap((customer, code) => {
    if (began[code] !== cohort) return [];
    const [start, then, paid] = [first[code], before[code], now[code]].map((money) => money / ledger.scale);
    return { customer, first: start, before: then, now: paid, rows: rowsOn(ledger, code, days) };
  });
}
