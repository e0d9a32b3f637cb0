/*
 * A made-up ledger of any size, as Excel hands it over: one nested array for each column. Four rows for each
 * customer on average, in no order, over five years; a quarter goes on. The same seed gives the same ledger.
 */

export interface RawLedger {
  readonly customer: unknown[][];
  readonly start: unknown[][];
  readonly end: unknown[][];
  readonly amount: unknown[][];
  readonly interval: unknown[][];
}

/** The arguments of the ledger functions that are measured. */
export interface LedgerInput extends Omit<RawLedger, "interval"> {
  readonly months: unknown[][];
}

/** 1 January 2020. */
const FIRST_DAY = 43_831;
const FIVE_YEARS = 1826;

/** The last day of the five years. */
export const ASOF = 45_657;

export function makeLedger(rows: number, seed = 1): RawLedger {
  const random = randomFrom(seed);
  const customers = Math.max(1, Math.floor(rows / 4));
  const ledger: RawLedger = { customer: [], start: [], end: [], amount: [], interval: [] };
  for (let i = 0; i < rows; i++) {
    const start = FIRST_DAY + Math.floor(random() * FIVE_YEARS);
    const open = random() < 0.25;
    ledger.customer.push([`cus_${String(Math.floor(random() * customers)).padStart(7, "0")}`]);
    ledger.start.push([start]);
    ledger.end.push([open ? "" : start + 28 + Math.floor(random() * 700)]);
    ledger.amount.push([Math.round(random() * 100_000) / 100]);
    ledger.interval.push([random() < 0.3 ? "year" : "month"]);
  }
  return ledger;
}

/** The first days of 60 months, in a row. */
export function sixtyMonths(): number[][] {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const months: number[] = [];
  for (let day = FIRST_DAY, m = 0; m < 60; m++) {
    months.push(day);
    day += days[m % 12] + (m === 1 || m === 49 ? 1 : 0);
  }
  return [months];
}

/**
 * One ledger in many editions: each has other ids, and another first row. Every call makes new cells, as Excel
 * does, also for an edition that was handed out before.
 */
export function editionsOf(rows: number): (edition: number) => LedgerInput {
  const { customer, start, end, amount } = makeLedger(rows);
  const ids = JSON.stringify(customer);
  const [starts, ends, amounts] = [start, end, amount].map((column) => JSON.stringify(column));
  const cells = (json: string) => JSON.parse(json) as unknown[][];
  return (edition) => {
    const input = {
      customer: cells(ids.replaceAll("cus", edition.toString(36).padStart(3, "0"))),
      start: cells(starts),
      end: cells(ends),
      amount: cells(amounts),
      months: sixtyMonths(),
    };
    input.start[0] = [FIRST_DAY + edition];
    input.end[0] = [FIRST_DAY + FIVE_YEARS + edition];
    input.amount[0] = [edition / 100];
    return input;
  };
}

/** mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
