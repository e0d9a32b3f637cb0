import fc from "fast-check";
import { traceCohort, traceRenewals } from "../../../src/engine/ledger/behind";
import { ledgerCohorts } from "../../../src/engine/ledger/cohort";
import { renewals } from "../../../src/engine/ledger/renewals";
import { monthOf } from "../../../src/engine/months";
import { agree, anyRow, BASE, options } from "./arbitrary";
import { toLedger } from "./columns";
import { runs } from "../../runs";

/* Who is behind a number adds up to it; what the numbers themselves are, tables.test.ts asks a second implementation. */

const rows = fc.array(
  anyRow.filter(({ start }) => start >= BASE),
  { maxLength: 8 },
);
const day = fc.integer({ min: BASE, max: BASE + 300 });
const total = <T>(list: readonly T[], of: (each: T) => number) =>
  list.reduce((sum, each) => sum + of(each), 0);

test("renewals, customer by customer", () => {
  fc.assert(
    fc.property(rows, day, options, (made, asked, chosen) => {
      const ledger = toLedger(made, chosen);
      const month = monthOf(asked);
      const whole = renewals(ledger, Int32Array.of(month));
      const found = traceRenewals(ledger, month);
      expect(
        agree(
          total(found, ({ due }) => due),
          whole.due[0],
        ),
      ).toBe(true);
      expect(
        agree(
          total(found, ({ renewed }) => renewed),
          whole.renewed[0],
        ),
      ).toBe(true);
      expect(found.every((each) => each.rows.length > 0)).toBe(true);
    }),
    { numRuns: runs(60) },
  );
});

test("cohorts, customer by customer", () => {
  const unit = fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const);
  fc.assert(
    fc.property(rows, day, unit, options, fc.nat(), (made, asof, by, chosen, drawn) => {
      const ledger = toLedger(made, chosen);
      const { first, ages } = ledgerCohorts(ledger, asof, by, "mrr");
      if (ages.length === 0) return;
      const cohort = drawn % ages.length;
      const age = ages[cohort].length - 1;
      const found = traceCohort(ledger, by, first + cohort, age);
      expect(
        agree(
          total(found, (each) => each.first),
          ages[cohort][0],
        ),
      ).toBe(true);
      expect(
        agree(
          total(found, ({ now }) => now),
          ages[cohort][age],
        ),
      ).toBe(true);
      if (age > 0)
        expect(
          agree(
            total(found, ({ before }) => before),
            ages[cohort][age - 1],
          ),
        ).toBe(true);
      expect(found.every((each) => each.rows.length > 0)).toBe(true);
    }),
    { numRuns: runs(60) },
  );
});
