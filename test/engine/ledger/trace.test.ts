import fc from "fast-check";
import { readLedger } from "../../../src/engine/ledger/ledger";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { trace, type TraceOptions, type Traced } from "../../../src/engine/ledger/trace";
import { monthOf } from "../../../src/engine/months";
import { agree, anyRow, months, options } from "./arbitrary";
import { monthlyColumns, type MonthlyRow, toLedger } from "./columns";
import { covers, monthEnds, parts } from "./naive";
import { runs } from "../../runs";

const TRACED: readonly Traced[] = [
  "opening",
  "new",
  "expansion",
  "reactivation",
  "contraction",
  "churn",
  "closing",
];

test("the customers behind every movement add up to it, on hundreds of small ledgers", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 8 }),
      months,
      options,
      (rows, days, { customers: _, ...chosen }) => {
        const ledger = toLedger(rows, chosen);
        const asked = {
          reactivationDays: chosen.reactivationDays ?? 0,
          countSameMonth: chosen.sameMonth ?? false,
        };
        const moves = ledgerMoves(ledger, Int32Array.from(days, monthOf), { ...asked, measure: "mrr" });
        days.forEach((day, m) => {
          for (const traced of TRACED) {
            const found = trace(ledger, monthOf(day), traced, asked);
            const sum = found.reduce((total, { change }) => total + change, 0);
            expect([traced, agree(sum, moves[traced][m])]).toEqual([traced, true]);
          }
        });
      },
    ),
    { numRuns: runs(150) },
  );
});

test("names the rows that count at either month’s end, the largest change first", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), months, options, (rows, [day], chosen) => {
      const month = monthOf(day);
      const found = trace(toLedger(rows, chosen), month, "churn", {
        reactivationDays: 0,
        countSameMonth: false,
      });
      for (const one of found) {
        const expected = rows.flatMap((each, i) => {
          const own = each.customer === one.customer && parts(each, chosen) !== 0n;
          const ends = [monthEnds[month - 1] ?? 0, monthEnds[month]];
          return own && ends.some((end) => covers(each, end, chosen)) ? [i + 1] : [];
        });
        expect(one.rows).toEqual(expected);
        expect(one.change).toBe(-one.previous);
        expect(one.current).toBe(0);
      }
      const sizes = found.map(({ change }) => Math.abs(change));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
    { numRuns: runs(150) },
  );
});

describe("March 2025, worked by hand", () => {
  // 1 January, 1 February, 1 March and 1 April 2025.
  const [JAN, FEB, MAR, APR] = [45_658, 45_689, 45_717, 45_748];
  const march = 1502;

  /** What is found, as [customer, previous, current, change, ...rows]. */
  const found = (rows: readonly MonthlyRow[], traced: Traced, options: Partial<TraceOptions> = {}) =>
    trace(readLedger(monthlyColumns(rows)), march, traced, {
      reactivationDays: 0,
      countSameMonth: false,
      ...options,
    }).map(({ customer, previous, current, change, rows }) => [customer, previous, current, change, ...rows]);

  const rows: MonthlyRow[] = [
    ["stays", JAN, 0, 10],
    ["comes", MAR + 9, 0, 50.5],
    ["comes", MAR + 9, MAR + 19, 25],
    ["grows", JAN, MAR + 14, 100],
    ["grows", MAR + 14, 0, 130],
    ["shrinks", JAN, MAR + 14, 100],
    ["shrinks", MAR + 14, 0, 60],
    ["is back", JAN, FEB + 14, 20],
    ["is back", MAR + 4, 0, 15],
    ["leaves", JAN, MAR + 19, 70],
    ["leaves", MAR, MAR + 9, 5],
    ["passes", MAR + 1, MAR + 11, 40],
  ];
  const [comes, grows, shrinks] = [
    ["comes", 0, 50.5, 50.5, 2],
    ["grows", 100, 130, 30, 4, 5],
    ["shrinks", 100, 60, -40, 6, 7],
  ];
  const [isBack, leaves] = [
    ["is back", 0, 15, 15, 9],
    ["leaves", 70, 0, -70, 10],
  ];

  test.each<[Traced, unknown[]]>([
    [
      "opening",
      [
        ["grows", 100, 130, 100, 4, 5],
        ["shrinks", 100, 60, 100, 6, 7],
        ["leaves", 70, 0, 70, 10],
        ["stays", 10, 10, 10, 1],
      ],
    ],
    ["new", [comes]],
    ["expansion", [grows]],
    ["reactivation", [isBack]],
    ["contraction", [shrinks]],
    ["churn", [leaves]],
    [
      "closing",
      [
        ["grows", 100, 130, 130, 4, 5],
        ["shrinks", 100, 60, 60, 6, 7],
        ["comes", 0, 50.5, 50.5, 2],
        ["is back", 0, 15, 15, 9],
        ["stays", 10, 10, 10, 1],
      ],
    ],
  ])("%s", (traced, expected) => {
    expect(found(rows, traced)).toEqual(expected);
    // Who only passes is new and churned, where that is counted, and in nothing else.
    const passes = { new: [["passes", 0, 0, 40, 12]], churn: [["passes", 0, 0, -40, 12]] };
    const more = traced === "new" || traced === "churn" ? passes[traced] : [];
    expect(found(rows, traced, { countSameMonth: true })).toEqual([...expected, ...more]);
  });

  test("who is back after more than reactivation_days is new: 31 January to 31 March are 59 days", () => {
    expect(found(rows, "reactivation", { reactivationDays: 59 })).toEqual([isBack]);
    expect(found(rows, "new", { reactivationDays: 59 })).toEqual([comes]);
    expect(found(rows, "reactivation", { reactivationDays: 58 })).toEqual([]);
    expect(found(rows, "new", { reactivationDays: 58 })).toEqual([comes, isBack]);
  });

  test("rows behind are those that count on 28 February or on 31 March", () => {
    const [february, lastOfMarch] = [MAR - 1, APR - 1];
    const own: MonthlyRow[] = [
      ["A", JAN, february, 1],
      ["A", JAN, MAR, 2],
      ["A", february, MAR + 4, 4],
      ["A", MAR, lastOfMarch, 8],
      ["A", MAR, APR, 16],
      ["A", lastOfMarch, 0, 32],
      ["A", APR, 0, 64],
      ["A", JAN, 0, 0],
    ];
    expect(found(own, "opening")).toEqual([["A", 6, 48, 6, 2, 3, 5, 6]]);
  });

  test("rows behind one who only passes are those of a day in March", () => {
    const own: MonthlyRow[] = [
      // Up to the end of February, and from the end of March on, a credit of all that is paid.
      ["A", FEB, MAR, 40],
      ["A", FEB, MAR, -40],
      ["A", MAR, MAR + 1, 30],
      ["A", MAR + 6, MAR + 6, 90],
      ["A", MAR + 7, MAR + 9, 0],
      ["A", APR - 1, APR, 50],
      ["A", APR - 1, APR, -50],
      ["A", APR, 0, 60],
    ];
    expect(found(own, "new", { countSameMonth: true })).toEqual([["A", 0, 0, 30, 3, 6, 7]]);
  });
});
