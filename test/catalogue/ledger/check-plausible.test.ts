import fc from "fast-check";
import { makeCompany } from "../../../src/sample/company";
import { saas } from "../call-by-id";

/* Ledgers in which nothing is wrong: what CHECK finds in them may be meant, and asks for no correction. */

/** What is no more than information about a ledger that is in order. */
const INFORMATION = new Set(["OK", "OVERLAP", "GAP", "NEGATIVE", "END_INCLUSIVE"]);

interface Row {
  readonly customer: string;
  readonly start: number;
  readonly end: number | null;
  readonly amount: number;
  readonly interval: string;
}

function alarms(rows: readonly Row[]): unknown[] {
  const column = (name: keyof Row) => rows.map((row) => [row[name]]);
  const table = saas(
    "LEDGER.CHECK",
    column("customer"),
    column("start"),
    column("end"),
    column("amount"),
    column("interval"),
  ) as unknown[][];
  return table.slice(1).filter(([, code]) => !INFORMATION.has(String(code)));
}

test("the ledger of the sample company", () => {
  expect(alarms(makeCompany().ledger)).toEqual([]);
});

/** What prices of a company look like: a list of plans, seats at one price, or what each customer was sold at. */
const prices = fc.oneof(
  fc.constantFrom([29, 99, 299], [49, 99, 499], [99, 299, 999], [1850, 5500, 18_400]).map((plans) => ({
    draw: (at: number) => plans[at < 0.6 ? 0 : at < 0.9 ? 1 : 2],
  })),
  fc
    .constantFrom(12, 20, 45)
    .map((seat) => ({ draw: (at: number) => seat * Math.ceil(40 * at * at + 0.01) })),
  fc
    .constantFrom(200, 900)
    .map((usual) => ({ draw: (at: number) => Math.round(usual * 10 ** (1.6 * at - 0.8)) })),
);

const life = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  start: fc.integer({ min: 43_466, max: 46_000 }),
  // A monthly price six times the usual one for whole years is asked about, and rightly so.
  days: fc.option(fc.oneof(fc.integer({ min: 20, max: 349 }), fc.integer({ min: 381, max: 714 })), {
    nil: null,
    freq: 2,
  }),
  yearly: fc.boolean(),
});

/**
 * Drawn evenly: a drawing that leans to the ends makes eleven customers of one seat and one of ten, which nobody can
 * tell from a year’s price among monthly ones.
 */
test("random ledgers of plans, of seats and of single prices", () => {
  fc.assert(
    fc.property(prices, fc.noBias(fc.array(life, { minLength: 20, maxLength: 120 })), ({ draw }, lives) => {
      const rows = lives.map(({ at, start, days, yearly }, i) => ({
        customer: `C${i}`,
        start,
        end: days === null ? null : start + days,
        amount: yearly ? 10 * draw(at) : draw(at),
        interval: yearly ? "year" : "month",
      }));
      expect(alarms(rows)).toEqual([]);
    }),
    { numRuns: 400, seed: 2026 },
  );
});
