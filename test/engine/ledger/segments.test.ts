import fc from "fast-check";
import { readLedger } from "../../../src/engine/ledger/ledger";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { SEGMENT_LINES, segmentMoves, segmentOf, type Segments } from "../../../src/engine/ledger/segments";
import { monthOf } from "../../../src/engine/months";
import { runs } from "../../runs";
import { monthlyColumns, type MonthlyRow } from "./columns";

/** 1 January, 1 February and 1 March 2025. */
const [JANUARY, FEBRUARY, MARCH] = [45_658, 45_689, 45_717];
const months = Int32Array.of(monthOf(FEBRUARY));
const OPTIONS = { reactivationDays: 0, countSameMonth: false, measure: "mrr" } as const;

function split(rows: readonly (readonly [...MonthlyRow, segment: "A" | "B" | "C"])[]) {
  const ledger = readLedger(monthlyColumns(rows.map(([c, s, e, a]) => [c, s, e, a])));
  const codes = Int32Array.from(rows, ([, , , , segment]) => "ABC".indexOf(segment));
  return { ledger, segments: { names: ["A", "B", "C"], codes } satisfies Segments };
}

/** The lines that aren’t 0, of each segment in February. */
const februaryOf = (rows: Parameters<typeof split>[0]) => {
  const { ledger, segments } = split(rows);
  return segmentMoves(ledger, segments, months).map((moves) =>
    Object.fromEntries(
      SEGMENT_LINES.map((line) => [line, moves[line][0]] as const).filter(([, value]) => value !== 0),
    ),
  );
};

test("a move from A (50) to B (30) is no churn: B contracts by 20, as over all rows", () => {
  const rows = [
    ["X", JANUARY, FEBRUARY, 50, "A"],
    ["X", FEBRUARY, 0, 30, "B"],
  ] as const;
  expect(februaryOf(rows)).toEqual([
    { opening: 50, movedOut: -50 },
    { movedIn: 50, contraction: -20, closing: 30 },
    {},
  ]);
  // By the rows of plan A alone it is a churn of 50, as with ChartMogul’s filter (docs/differences.md).
  const { ledger, segments } = split(rows);
  expect(ledgerMoves(segmentOf(ledger, segments, 0), months, OPTIONS).churn[0]).toBe(-50);
  expect(ledgerMoves(ledger, months, OPTIONS).contraction[0]).toBe(-20);
});

test("who buys a second product expands, who is new is new in both, who leaves has left both", () => {
  expect(
    februaryOf([
      ["X", JANUARY, 0, 50, "A"],
      ["X", FEBRUARY, 0, 20, "B"],
      ["Y", FEBRUARY, 0, 7, "A"],
      ["Y", FEBRUARY, 0, 3, "B"],
      ["Z", JANUARY, FEBRUARY, 5, "A"],
      ["Z", JANUARY, FEBRUARY, 6, "B"],
    ]),
  ).toEqual([
    { opening: 55, new: 7, churn: -5, closing: 57 },
    { opening: 6, new: 3, expansion: 20, churn: -6, closing: 23 },
    {},
  ]);
});

test("out of one into two: what moved is parted by what they pay there", () => {
  expect(
    februaryOf([
      ["X", JANUARY, FEBRUARY, 60, "A"],
      ["X", FEBRUARY, 0, 60, "B"],
      ["X", FEBRUARY, 0, 30, "C"],
    ]),
  ).toEqual([
    { opening: 60, movedOut: -60 },
    { movedIn: 40, expansion: 20, closing: 60 },
    { movedIn: 20, expansion: 10, closing: 30 },
  ]);
});

test("segments add up to the whole, and each balances", () => {
  const row = fc.tuple(
    fc.constantFrom("X", "Y"),
    fc.constantFrom(JANUARY, FEBRUARY, MARCH),
    fc.constantFrom(0, FEBRUARY + 3, MARCH + 9),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom("A" as const, "B" as const, "C" as const),
  );
  const asked = Int32Array.from([JANUARY, FEBRUARY, MARCH], monthOf);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), (drawn) => {
      const { ledger, segments } = split(drawn.filter(([, start, end]) => end === 0 || end > start));
      const parts = segmentMoves(ledger, segments, asked);
      const whole = ledgerMoves(ledger, asked, OPTIONS);
      const total = (m: number, ...lines: (typeof SEGMENT_LINES)[number][]) =>
        parts.reduce((sum, part) => sum + lines.reduce((all, line) => all + part[line][m], 0), 0);
      asked.forEach((_, m) => {
        for (const line of ["opening", "new", "reactivation", "churn", "closing"] as const)
          expect(total(m, line)).toBeCloseTo(whole[line][m], 9);
        expect(total(m, "movedIn", "movedOut")).toBeCloseTo(0, 9);
        expect(total(m, "expansion", "contraction")).toBeCloseTo(
          whole.expansion[m] + whole.contraction[m],
          9,
        );
        for (const part of parts) {
          const moved = SEGMENT_LINES.slice(1, -1).reduce(
            (sum, line) => sum + part[line][m],
            part.opening[m],
          );
          expect(moved).toBeCloseTo(part.closing[m], 9);
        }
      });
    }),
    { numRuns: runs(100) },
  );
});
