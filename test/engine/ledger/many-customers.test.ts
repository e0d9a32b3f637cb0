import { ledgerCohorts } from "../../../src/engine/ledger/cohort";
import { readLedger, type Ledger } from "../../../src/engine/ledger/ledger";
import { mrrMatrix } from "../../../src/engine/ledger/matrix";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { mrrByMonth } from "../../../src/engine/ledger/mrr";
import { retention } from "../../../src/engine/ledger/retention";
import { stepsOf } from "../../../src/engine/ledger/steps";
import type { TimeUnit } from "../../../src/engine/ledger/units";
import { monthOf } from "../../../src/engine/months";
import { MONTHLY } from "./columns";

/*
 * Customers have nothing to do with each other: the numbers of a ledger are the sums of those of its customers. Of
 * many customers the steps come in parts; the same ones a thousand at a time never do.
 */

const CUSTOMERS = 9_000;
const TOGETHER = 1000;
/** 1 January 2025. */
const DAY = 45_658;
const ASOF = DAY + 730;

interface Row {
  readonly customer: number;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** Three rows of each customer, in an order that takes them from everywhere; 7919 and 27,000 have no common divisor. */
const ROWS: readonly Row[] = Array.from({ length: 3 * CUSTOMERS }, (_, i) => {
  const n = (i * 7919) % (3 * CUSTOMERS);
  const start = DAY + ((n * 37) % 600);
  const end = n % 4 === 0 ? 0 : start + ((n * 13) % 300);
  return { customer: n % CUSTOMERS, start, end, amount: n % 5 === 0 ? -(n % 70) : n % 997 };
});

function ledgerOf(rows: readonly Row[]): Ledger {
  const names = [""];
  const known = new Map<number, number>();
  const codes = Int32Array.from(rows, ({ customer }) => {
    if (!known.has(customer)) known.set(customer, names.push(`C${customer}`) - 1);
    return known.get(customer)!;
  });
  return readLedger({
    customers: { names, codes },
    start: Float64Array.from(rows, ({ start }) => start),
    end: Float64Array.from(rows, ({ end }) => end),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    ...MONTHLY,
    endIncluded: false,
  });
}

const whole = ledgerOf(ROWS);
const pieces = Array.from({ length: CUSTOMERS / TOGETHER }, (_, piece) =>
  ledgerOf(ROWS.filter(({ customer }) => Math.floor(customer / TOGETHER) === piece)),
);
const months = Int32Array.from({ length: 26 }, (_, m) => monthOf(DAY) + m - 1);

/** Line by line, what a function answers for the pieces, added up. */
function addedUp(linesOf: (ledger: Ledger) => readonly (readonly number[])[]): number[][] {
  const sums: number[][] = [];
  for (const lines of pieces.map(linesOf)) {
    lines.forEach((line, l) => {
      sums[l] ??= line.map(() => 0);
      line.forEach((value, at) => (sums[l][at] += value));
    });
  }
  return sums;
}

test("there are several parts, and one of few customers", () => {
  expect(stepsOf(whole).length).toBeGreaterThan(1);
  expect(stepsOf(pieces[0])).toHaveLength(1);
});

test.each(["mrr", "customers"] as const)("movements of %s", (measure) => {
  for (const reactivationDays of [0, 60]) {
    const lines = (ledger: Ledger) =>
      Object.values(ledgerMoves(ledger, months, { reactivationDays, countSameMonth: true, measure })).map(
        (line: Float64Array) => [...line],
      );
    expect(lines(whole)).toEqual(addedUp(lines));
  }
});

test("MRR", () => {
  const lines = (ledger: Ledger) => [[...mrrByMonth(ledger, months)]];
  expect(lines(whole)).toEqual(addedUp(lines));
});

test("retention", () => {
  const lines = (ledger: Ledger) =>
    Object.values(retention(ledger, months, 3)).map((line: Float64Array) => [...line]);
  expect(lines(whole)).toEqual(addedUp(lines));
});

test.each(["week", "month", "quarter", "year"] as const)("cohorts by %s", (unit: TimeUnit) => {
  for (const measure of ["mrr", "customers"] as const) {
    const cohorts = (ledger: Ledger) => ledgerCohorts(ledger, ASOF, unit, measure);
    const lines = (ledger: Ledger) => cohorts(ledger).ages.map((line) => [...line]);
    for (const piece of pieces) expect(cohorts(piece).first).toBe(cohorts(whole).first);
    expect(lines(whole)).toEqual(addedUp(lines));
  }
});

test("what each customer pays", () => {
  const rows = (ledger: Ledger) =>
    mrrMatrix(ledger, months, "name", CUSTOMERS)!.map(({ customer, mrr }) => [customer, ...mrr].join());
  expect(rows(whole).sort()).toEqual(pieces.flatMap(rows).sort());
});
