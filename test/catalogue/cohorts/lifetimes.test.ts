import fc from "fast-check";
import { naiveCurve, type Life, type Unit } from "../../engine/survival/naive";
import { agrees, rowsOf } from "../expect";
import { numberOf, numberOrError, saas } from "../call-by-id";

const UNITS: readonly Unit[] = ["day", "week", "month", "quarter", "year"];
const FIRST = 45_000;
const AS_OF = 46_000;

const column = (cells: readonly (number | null)[]) => cells.map((cell) => [cell]);

/** The columns of the sheet: start, end. */
const dates = (lives: readonly Life[]) =>
  [column(lives.map(({ start }) => start)), column(lives.map(({ end }) => end))] as const;

function curve(lives: readonly Life[], unit: Unit = "month", asOf = AS_OF): unknown[][] {
  const weights = column(lives.map(({ weight }) => weight));
  const entries = column(lives.map(({ entry }) => entry));
  return rowsOf(saas("KM.CURVE", ...dates(lives), asOf, unit, weights, entries)).slice(1) as unknown[][];
}

const start = fc.integer({ min: FIRST, max: AS_OF + 50 });
const anyLife = (weight: fc.Arbitrary<number>): fc.Arbitrary<Life> =>
  fc
    .record({
      start,
      lived: fc.option(fc.nat(700), { freq: 2 }),
      weight,
      late: fc.option(fc.nat(400), { freq: 2 }),
    })
    .map((life) => ({
      start: life.start,
      end: life.lived === null ? null : life.start + life.lived,
      weight: life.weight,
      entry: life.late === null ? null : life.start + life.late,
    }));
const someLives = (life: fc.Arbitrary<Life>) => fc.array(life, { minLength: 1, maxLength: 60 });
const counted = anyLife(fc.integer({ min: 1, max: 5 }));
const weighed = anyLife(fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100));
const fromBirth = (life: Life): Life => ({ ...life, weight: 1, entry: null });
const plain = counted.map(fromBirth);

const withOneKnown = (lives: readonly Life[]) => [
  { start: FIRST, end: null, weight: 1, entry: null },
  ...lives,
];

function expectSameTable(found: unknown[][], expected: readonly object[]): void {
  const rows: unknown[][] = expected.map((row) => Object.values(row) as unknown[]);
  const settled = rows.map((row, r) =>
    row.map((cell, c) => {
      const other = found[r]?.[c];
      return typeof cell === "number" && typeof other === "number" && agrees(other, cell, 1e-8 * (1 + cell))
        ? other
        : cell;
    }),
  );
  expect(found).toEqual(settled);
}

describe("KM.CURVE", () => {
  test.each(UNITS)("is the table of the textbook, in %ss: ties, censoring, late entry", (unit) => {
    fc.assert(
      fc.property(someLives(counted), (lives) => {
        const known = withOneKnown(lives);
        expectSameTable(curve(known, unit), naiveCurve(known, AS_OF, unit));
      }),
    );
  });

  test("with any weights", () => {
    fc.assert(
      fc.property(someLives(weighed), (lives) => {
        const known = withOneKnown(lives);
        expectSameTable(curve(known), naiveCurve(known, AS_OF, "month"));
      }),
    );
  });

  test("without censoring it is the empirical survival", () => {
    const ended = plain.filter(({ end }) => end !== null && end <= AS_OF);
    fc.assert(
      fc.property(someLives(ended), (lives) => {
        for (const [t, , , , s] of curve(lives, "day") as number[][]) {
          const alive = lives.filter(({ start, end }) => end! - start > t).length;
          expect(agrees(s, alive / lives.length, 1e-12)).toBe(true);
        }
      }),
    );
  });

  test("falls from 1 or less, between its limits", () => {
    fc.assert(
      fc.property(someLives(counted), (lives) => {
        let before = 1;
        for (const [, , , , s, lo, hi] of curve(withOneKnown(lives)) as (number | "")[][]) {
          expect(s).toBeLessThanOrEqual(before);
          if (lo !== "")
            expect([lo, s, hi].map(Number)).toEqual([lo, s, hi].map(Number).sort((a, b) => a - b));
          expect(lo === "").toBe(s === 0);
          before = Number(s);
        }
      }),
    );
  });

  test("a weight of 3 is three lives, and the order of rows doesn’t matter", () => {
    fc.assert(
      fc.property(someLives(counted), (lives) => {
        const known = withOneKnown(lives);
        const copies = known.flatMap((life) => Array<Life>(life.weight).fill({ ...life, weight: 1 }));
        expectSameTable(curve(copies.reverse()), curve(known));
      }),
    );
  });

  test("rows that are blank, start after asof or weigh nothing are not there", () => {
    fc.assert(
      fc.property(someLives(counted), (lives) => {
        const known = withOneKnown(lives);
        const none = { start: 0, end: null, weight: 0, entry: null };
        const later = { start: AS_OF + 1, end: null, weight: 2, entry: null };
        const weightless = { start: FIRST, end: FIRST + 40, weight: 0, entry: null };
        expect(curve([none, later, ...known, weightless, none])).toEqual(curve(known));
      }),
    );
  });

  test("an end after asof is none, and an entry up to the start neither", () => {
    const entered = (entry: number | null) => ({ start: FIRST, end: FIRST + 90, weight: 1, entry });
    const open = { start: FIRST, end: null, weight: 1, entry: null };
    expect(curve([{ ...open, end: AS_OF + 1 }])).toEqual(curve([open]));
    expect(curve([open, entered(FIRST)])).toEqual(curve([open, entered(null)]));
    expect(curve([open, entered(FIRST - 400)])).toEqual(curve([open, entered(null)]));
  });

  test("one weight and one entry stand for all rows", () => {
    const [starts, ends] = [column([FIRST, FIRST + 200]), column([FIRST + 300, null])];
    expect(saas("KM.CURVE", starts, ends, AS_OF, "day", 2, FIRST + 100)).toEqual([
      ["t", "n", "d", "c", "s", "lo", "hi"],
      [0, 2, 0, 0, 1, 1, 1],
      [300, 4, 2, 0, 0.5, expect.any(Number), expect.any(Number)],
      [800, 2, 0, 2, 0.5, expect.any(Number), expect.any(Number)],
    ]);
  });

  test("who leaves within the first month leaves at age 0", () => {
    const rows = curve([
      { start: FIRST, end: FIRST + 5, weight: 1, entry: null },
      { start: FIRST, end: null, weight: 1, entry: null },
    ]);
    expect(rows[0].slice(0, 5)).toEqual([0, 2, 1, 0, 0.5]);
  });

  test("an entry on the last day, or later, leaves the life out", () => {
    const late = (entry: number) => ({ start: FIRST, end: FIRST + 10, weight: 1, entry });
    const open = { start: FIRST, end: null, weight: 1, entry: null };
    for (const day of [FIRST + 10, FIRST + 11, AS_OF + 1]) {
      expect(curve([open, late(day)], "day")).toEqual(curve([open], "day"));
    }
    expect(curve([open, late(FIRST + 9)], "day")).toHaveLength(3);
  });

  test("fractions as weights leave nothing over when all are gone", () => {
    const gone = [0.1, 0.2, 0.3, 0.7].map((weight, i) => ({
      start: FIRST,
      end: FIRST + 10 * (i + 1),
      weight,
      entry: i === 3 ? FIRST + 5 : null,
    }));
    expect(curve(gone, "day").at(-1)?.slice(4)).toEqual([0, "", ""]);
  });
});

describe("a row that can’t be read is named", () => {
  test.each([
    ["an end and no start", [FIRST, null], [null, FIRST], "Row 2 has no start."],
    ["an end before its start", [FIRST, FIRST], [FIRST + 1, FIRST - 1], "In row 2, end is before start."],
    ["the same after asof", [FIRST, AS_OF + 9], [null, AS_OF + 8], "In row 2, end is before start."],
  ])("%s", (_, starts, ends, sentence) => {
    for (const [id, ...more] of [["KM.CURVE"], ["KM.MEDIAN"], ["KM.MEAN", 3]] as const) {
      const answer = saas(id, column(starts), column(ends), AS_OF, ...more);
      expect(answer).toMatchObject({ error: "#VALUE!" });
      expect((answer as { text: { en: string } }).text.en).toContain(sentence);
    }
  });

  test("a weight without a start", () => {
    const answer = saas("KM.CURVE", column([FIRST, null]), column([null, null]), AS_OF, "", column([1, 5]));
    expect(answer).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("Row 2") as string },
    });
  });
});

describe("KM.MEDIAN", () => {
  test("is the first age at which the curve is at one half or below, or there is none", () => {
    fc.assert(
      fc.property(someLives(plain), fc.constantFrom(...UNITS), (lives, unit) => {
        const known = withOneKnown(lives);
        const first = naiveCurve(known, AS_OF, unit).find(({ s }) => s <= 0.5 + 1e-12);
        expect(numberOrError("KM.MEDIAN", ...dates(known), AS_OF, unit)).toBe(first?.t ?? "#N/A");
      }),
    );
  });

  test("says beyond what it lies", () => {
    const answer = saas("KM.MEDIAN", column([FIRST, FIRST + 30]), column([null, null]), AS_OF, "week");
    expect(answer).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringContaining("142 weeks") as string },
    });
  });
});

describe("KM.MEAN", () => {
  test("is the sum of what is left at each age, where the horizon is whole", () => {
    fc.assert(
      fc.property(someLives(plain), fc.integer({ min: 1, max: 40 }), (lives, horizon) => {
        const known = withOneKnown(lives);
        const table = naiveCurve(known, AS_OF, "month");
        const at = (t: number) => table.filter((step) => step.t <= t).at(-1)!.s;
        const area = Array.from({ length: horizon }, (_, t) => at(t)).reduce((sum, s) => sum + s, 0);
        const beyond = horizon > table.at(-1)!.t && table.at(-1)!.s > 0;
        const found = numberOrError("KM.MEAN", ...dates(known), AS_OF, horizon);
        if (beyond) expect(found).toBe("#N/A");
        else expect(agrees(Number(found), area, 1e-9)).toBe(true);
      }),
    );
  });

  test("is the plain mean where all have gone, whatever lies beyond", () => {
    const gone = [10, 25, 31].map((days) => ({ start: FIRST, end: FIRST + days, weight: 1, entry: null }));
    for (const horizon of [31, 32, 500]) {
      expect(numberOf("KM.MEAN", ...dates(gone), AS_OF, horizon, "day")).toBeCloseTo(22, 12);
    }
    expect(numberOf("KM.MEAN", ...dates(gone), AS_OF, 20.5, "day")).toBeCloseTo((10 + 20.5 + 20.5) / 3, 12);
  });

  test("says how far it goes", () => {
    const answer = saas("KM.MEAN", column([FIRST]), column([null]), FIRST + 40, 9);
    expect(answer).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringContaining("1 month,") as string },
    });
  });
});

describe("TTV", () => {
  test("is the median lifetime in days of what is waited for", () => {
    fc.assert(
      fc.property(someLives(plain), (lives) => {
        const known = withOneKnown(lives);
        const median = numberOrError("KM.MEDIAN", ...dates(known), AS_OF, "day");
        expect(numberOrError("TTV", ...dates(known), AS_OF)).toBe(median);
      }),
    );
  });
});
