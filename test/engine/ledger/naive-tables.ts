import {
  byCustomer,
  covers,
  monthEnds,
  monthIndex,
  paidOn,
  parts,
  toMoney,
  type Options,
  type Row,
} from "./naive";

/* The other tables of a ledger, as slow and obvious as naive.ts: every cell is worked out by itself. */

const paidAt = (rows: readonly Row[], month: number, options: Options) =>
  month < 0 ? 0n : paidOn(rows, monthEnds[month], options);

const least = (a: bigint, b: bigint) => (a < b ? a : b);

export function naiveMatrix(rows: readonly Row[], days: readonly number[], options: Options) {
  return byCustomer(rows)
    .map((own) => ({
      customer: own[0].customer,
      mrr: days.map((day) => toMoney(paidAt(own, monthIndex(day), options))),
    }))
    .filter(({ mrr }) => mrr.some((money) => money > 0));
}

export function naiveRetention(
  rows: readonly Row[],
  days: readonly number[],
  window: number,
  options: Options,
) {
  return days.map((day) => {
    const month = monthIndex(day);
    const base = byCustomer(rows)
      .map((own) => ({ then: paidAt(own, month - window, options), now: paidAt(own, month, options) }))
      .filter(({ then }) => then > 0n);
    const total = (money: (one: (typeof base)[number]) => bigint) =>
      toMoney(base.reduce((sum, one) => sum + money(one), 0n));
    return {
      before: total(({ then }) => then),
      now: total(({ now }) => now),
      kept: total(({ then, now }) => least(then, now)),
      customers: base.length,
      stayed: base.filter(({ now }) => now > 0n).length,
    };
  });
}

/** 5 January 2025 was a Sunday. */
const A_SUNDAY = 45_662;

/** The last days of units of time, so many that the last one is that of the unit which holds a day. */
function unitEnds(unit: "week" | "month" | "quarter" | "year", from: number, day: number): number[] {
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[unit];
  const isLast = (one: number) =>
    unit === "week"
      ? (A_SUNDAY - one) % 7 === 0
      : monthEnds[monthIndex(one)] === one && (monthIndex(one) + 1) % months === 0;
  const ends: number[] = [];
  for (let one = from; ends.length === 0 || ends[ends.length - 1] < day; one++)
    if (isLast(one)) ends.push(one);
  return ends;
}

/** What each cohort has at the unit-ends until that of asof, the oldest first, and the last day of its own unit. */
export function naiveCohorts(
  rows: readonly Row[],
  asof: number,
  unit: "week" | "month" | "quarter" | "year",
  measure: "mrr" | "customers",
  options: Options,
): { readonly end: number; readonly cells: number[] }[] {
  const ends = unitEnds(unit, Math.min(asof, ...rows.map((row) => row.start)), asof);
  const paid = (own: readonly Row[], end: number) => paidOn(own, end, options);
  const customers = byCustomer(rows).map((own) => ({ own, first: ends.find((end) => paid(own, end) > 0n) }));
  const from = ends.findIndex((end) => customers.some(({ first }) => first === end));
  if (from < 0) return [];
  return ends.slice(from).map((end) => {
    const members = customers.filter(({ first }) => first === end);
    const cells = ends
      .filter((later) => later >= end)
      .map((later) => {
        const each = members.map(({ own }) => paid(own, later));
        if (measure === "customers") return each.filter((money) => money > 0n).length;
        return toMoney(each.reduce((sum, money) => sum + money, 0n));
      });
    return { end, cells };
  });
}

export function naiveLives(rows: readonly Row[], options: Options) {
  return byCustomer(rows).flatMap((all) => {
    const own = all.filter((row) => parts(row, options) !== 0n && covers(row, row.start, options));
    if (own.length === 0) return [];
    const ends = own.map((row) => (row.end === null ? Infinity : row.end + (options.endIncluded ? 1 : 0)));
    const end = Math.max(...ends);
    const open = end > 2_958_465;
    return {
      customer: own[0].customer,
      start: Math.min(...own.map((row) => row.start)),
      end: open ? null : end,
      mrr: toMoney(paidOn(own, open ? 2_958_465 : end - 1, options)),
    };
  });
}

export function naiveRenewals(rows: readonly Row[], days: readonly number[], options: Options) {
  return days.map((day) => {
    const month = monthIndex(day);
    const first = (monthEnds[month - 1] ?? 0) + 1;
    let due = 0n;
    let renewed = 0n;
    for (const own of byCustomer(rows)) {
      const ends = own.filter((row) => {
        if (row.end === null || !covers(row, row.start, options)) return false;
        const notCovered = row.end + (options.endIncluded ? 1 : 0);
        return notCovered >= first && notCovered <= monthEnds[month];
      });
      const begun = own.filter(
        (row) => covers(row, monthEnds[month], options) && !covers(row, first - 1, options),
      );
      const sum = (some: readonly Row[]) => {
        const money = some.reduce((all, row) => all + parts(row, options), 0n);
        return money > 0n ? money : 0n;
      };
      due += sum(ends);
      renewed += least(sum(ends), sum(begun));
    }
    return { due: toMoney(due), renewed: toMoney(renewed) };
  });
}
