import fc from "fast-check";
import { BEYOND, findBadRow, readLedger } from "../../../src/engine/ledger/ledger";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { mrrByMonth } from "../../../src/engine/ledger/mrr";
import { monthOf } from "../../../src/engine/months";
import { agree, anyRow, BASE, months, options, rowsAndShare } from "./arbitrary";
import { coded, MONTHLY, monthlyColumns, type MonthlyRow, toLedger } from "./columns";
import { monthEnds, naiveMoves, naiveMrr, type Options, type Row } from "./naive";
import { runs } from "../../runs";

const movesOf = (rows: readonly Row[], days: readonly number[], options: Options, share = 1) =>
  ledgerMoves(toLedger(rows, options, share), Int32Array.from(days, monthOf), {
    reactivationDays: options.reactivationDays ?? 0,
    countSameMonth: options.sameMonth ?? false,
    measure: options.customers ? "customers" : "mrr",
  });

describe("a ledger agrees with a second implementation", () => {
  test("movements, on hundreds of small ledgers with all the nasty shapes", () => {
    fc.assert(
      fc.property(rowsAndShare, months, options, ([rows, divisor], days, chosen) => {
        const found = movesOf(rows, days, chosen, divisor);
        const inUnit = chosen.customers ? 1 : divisor;
        const expected = naiveMoves(rows, days, chosen);
        for (const [name, values] of Object.entries(expected)) {
          const line = [...found[name as keyof typeof found]];
          expect({ name, line: line.map((value, m) => agree(value, values[m], inUnit)) }).toEqual({
            name,
            line: values.map(() => true),
          });
        }
        expect([...found.check]).toEqual(days.map(() => 0));
      }),
      { numRuns: runs(400) },
    );
  });

  test("MRR by month", () => {
    fc.assert(
      fc.property(rowsAndShare, months, options, ([rows, divisor], days, chosen) => {
        const found = [...mrrByMonth(toLedger(rows, chosen, divisor), Int32Array.from(days, monthOf))];
        const expected = naiveMrr(rows, days, chosen);
        expect(found.map((value, m) => agree(value, expected[m], divisor))).toEqual(days.map(() => true));
      }),
      { numRuns: runs(250) },
    );
  });
});

describe("laws", () => {
  const price = { interval: "month", count: 1 } as const;

  test("one month closes where the next opens", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), fc.integer({ min: 1, max: 1600 }), (rows, month) => {
        const { opening, closing } = movesOf(rows, [monthEnds[month], monthEnds[month + 1]], {});
        expect(opening[1]).toBe(closing[0]);
      }),
    );
  });

  test("opening and the five make closing, to the last unit, and closing is the MRR of the month", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), months, (rows, days) => {
        const { check, closing } = movesOf(rows, days, {});
        expect([...check]).toEqual(days.map(() => 0));
        expect([...mrrByMonth(toLedger(rows, {}), Int32Array.from(days, monthOf))]).toEqual([...closing]);
      }),
    );
  });

  test("no residue of decimals churns a customer or keeps one alive", () => {
    const parts = Array.from({ length: 10 }, () => ({
      ...price,
      customer: "A",
      start: BASE,
      end: 45_750,
      cents: 10,
    }));
    const whole = { ...price, customer: "A", start: 45_750, end: null, cents: 100 };
    const moves = movesOf([...parts, whole], [45_747, 45_777, 45_808], {});
    expect([...moves.closing]).toEqual([1, 1, 1]);
    expect([...moves.expansion, ...moves.contraction, ...moves.churn]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("amounts that whole units can’t hold", () => {
  const [january, february, march] = [BASE, 45_689, 45_717];

  /** Rows counted at the ends of January, February and March. */
  function movesOfParts(rows: readonly MonthlyRow[], customers = false) {
    const ledger = readLedger(monthlyColumns(rows));
    expect(ledger.exact).toBe(false);
    return ledgerMoves(ledger, Int32Array.from([january, february, march], monthOf), {
      reactivationDays: 0,
      countSameMonth: false,
      measure: customers ? "customers" : "mrr",
    });
  }

  const parts = Array.from({ length: 60 }, (_, i) => i + 3);

  test("parts of 100 that give way to 100 are no change", () => {
    const rows = parts.flatMap((n) => [
      ...Array.from({ length: n }, () => [`C${n}`, january, february, 100 / n] as const),
      [`C${n}`, february, 0, 100] as const,
    ]);
    const { expansion, contraction, churn, check } = movesOfParts(rows, true);
    const changes = [expansion, contraction, churn, check].map((line) => [...line]);
    expect(changes).toEqual(changes.map(() => [0, 0, 0]));
    expect([...movesOfParts(rows).check]).toEqual([0, 0, 0]);
  });

  test("a check beside customers that are far larger than what is left", () => {
    for (let k = 1; k < 400; k++) {
      const { check } = movesOfParts([
        ["A", january, february, (1e9 * k) / 7],
        ["B", january, 0, 7 / 3],
        ["C", february, 0, k / 3],
      ]);
      expect([k, ...check]).toEqual([k, 0, 0, 0]);
    }
  });

  test("parts of 100 and a credit of 100 are no MRR", () => {
    const rows = parts.flatMap((n) => [
      ...Array.from({ length: n }, () => [`C${n}`, january, 0, 100 / n] as const),
      [`C${n}`, february, 0, -100] as const,
    ]);
    expect([...movesOfParts(rows, true).closing]).toEqual([parts.length, 0, 0]);
  });

  test("a row worth nothing keeps nothing alive of far larger and far smaller ones that have ended", () => {
    const moves = movesOfParts(
      [
        ["A", january, 0, 0],
        ["A", january + 30, february + 5, 0.00003857142857142857],
        ["A", january + 20, february + 7, 0.000015714285714285715],
        ["A", january + 10, february + 3, 1157142857142.8572],
      ],
      true,
    );
    expect([...moves.closing]).toEqual([1, 0, 0]);
    expect([...moves.churn]).toEqual([0, -1, 0]);
  });

  test("a row and its credit are no MRR after a far larger row has ended", () => {
    for (let k = 1; k < 200; k++) {
      const { closing } = movesOfParts(
        [
          ["A", january, february, (1e13 * k) / 7],
          ["A", january, 0, k + 1 / 3],
          ["A", january, 0, -k - 1 / 3],
        ],
        true,
      );
      expect([k, ...closing]).toEqual([k, 1, 0, 0]);
    }
  });

  test("changes too small to count add up until they do", () => {
    const rows = [0, 1, 2].map(
      (month) => ["A", [january, february, march][month], 0, month ? 2e-8 / 3 : 100 / 7] as const,
    );
    const { expansion, closing } = movesOfParts(rows);
    expect([...expansion]).toEqual([0, 0, 0]);
    expect([...closing]).toEqual([100 / 7, 100 / 7, 100 / 7]);
    const more = movesOfParts([...rows, ["A", march, 0, 1e-8]]);
    expect(more.expansion[2]).toBeCloseTo(4e-8 / 3 + 1e-8, 12);
  });

  test("nothing is left of rows that have ended", () => {
    const money = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(money, { minLength: 2, maxLength: 9 }), (amounts) => {
        const rows = amounts.map(
          (amount, i) => ["A", i % 2 ? february : january, march + i, amount] as const,
        );
        const { closing, churn } = movesOfParts([...rows, ["B", january, 0, 1 / 3]], true);
        expect([...closing]).toEqual([2, 2, 1]);
        expect([...churn]).toEqual([0, 0, -1]);
      }),
    );
  });
});

test("a customer of many thousand rows is counted like any other", () => {
  const count = 30_000;
  const rows = Array.from({ length: count }, (_, i) => ({
    customer: "A",
    start: BASE + i,
    end: BASE + i + 40,
    cents: 1200,
    interval: "month" as const,
    count: 1,
  }));
  // The rows begun in the last 40 days up to and with the last of the month count.
  const { closing } = movesOf(rows, [monthEnds[1600]], {});
  expect([...closing]).toEqual([40 * 12]);
});

describe("rows that can’t be read", () => {
  const columns = {
    customers: coded(["A", "B", ""]),
    start: Float64Array.of(BASE, BASE, 0),
    end: Float64Array.of(0, 0, 0),
    amount: Float64Array.of(1, 1, 0),
    ...MONTHLY,
    endIncluded: false,
  };

  test("a row blank in all columns is no row", () => {
    expect(findBadRow(columns)).toBeNull();
    expect(readLedger(columns)).toMatchObject({ customers: ["", "A", "B"] });
  });

  test.each([
    ["no customer", { ...columns, amount: Float64Array.of(1, 1, 5) }, 3],
    ["no start", { ...columns, start: Float64Array.of(BASE, 0, 0) }, 2],
    ["end before start", { ...columns, end: Float64Array.of(BASE - 1, 0, 0) }, 1],
  ])("%s is named with its row", (why, bad, at) => {
    expect(findBadRow(bad)).toEqual({ row: at, why });
  });
});

test("the ledger that is worked in ledger.ts reads as it says there", () => {
  const days = { jan05: 45_662, jan10: 45_667, feb01: 45_689, feb20: 45_708, mar01: 45_717, mar15: 45_731 };
  const ledger = readLedger({
    customers: coded(["A", "A", "B", "C"]),
    start: Float64Array.of(days.jan10, days.mar15, days.jan05, days.feb01),
    end: Float64Array.of(days.mar15, 0, days.feb20, days.mar01),
    amount: Float64Array.of(100, 1800, -240, 46),
    intervals: { names: ["month", "year", "quarter", "term"], codes: Int32Array.of(0, 1, 2, 3) },
    counts: Float64Array.of(1),
    endIncluded: false,
  });
  expect(ledger).toMatchObject({ customers: ["", "A", "B", "C"], scale: 1200, exact: true });
  expect([...ledger.begin]).toEqual([1500, 1502, 1500, 1501]);
  expect([...ledger.until]).toEqual([1502, BEYOND, 1501, 1502]);
  expect([...ledger.units]).toEqual([120_000, 180_000, -96_000, 59_964]);
  expect([...mrrByMonth(ledger, Int32Array.of(1500, 1501, 1502))]).toEqual([100, 149.97, 150]);
});
