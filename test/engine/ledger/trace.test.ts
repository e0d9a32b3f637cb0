import fc from "fast-check";
import { ledgerMoves } from "../../../src/engine/ledger/moves";
import { trace, type Traced } from "../../../src/engine/ledger/trace";
import { monthOf } from "../../../src/engine/months";
import { agree, anyRow, months, options } from "./arbitrary";
import { toLedger } from "./columns";
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

test("the customers behind every movement add up to it, on thousands of small ledgers", () => {
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
    { numRuns: runs(333) },
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
    { numRuns: runs(333) },
  );
});
