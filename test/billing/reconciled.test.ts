import fc from "fast-check";
import { billingRows, importTables, mrrOn, readFile } from "../../src/billing";
import { reconcile } from "../../src/engine/reconcile/reconcile";
import { lastDayOf, monthOf } from "../../src/engine/months";
import { runs } from "../runs";
import { AS_OF, bytes } from "./setup";

/*
 * What is reconciled is what the import makes a ledger of: whatever an export says of quantities, statuses, trials,
 * discounts and tax, both come to the same MRR.
 */

const day = fc.integer({ min: 0, max: 27 * 28 }).map((n) => {
  const month = n % 28;
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(Math.floor(n / 28) + 1).padStart(2, "0")}`; // prettier-ignore
});
const maybe = (cell: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), cell);
const count = fc.integer({ min: 1, max: 9 }).map(String);
const WORDS = ["", "active", "trialing", "past_due", "unpaid", "canceled", "non renewing", "incomplete", "paused"]; // prettier-ignore

const COLUMNS = {
  Customer: fc.constantFrom("A", "B", "C"),
  Subscription: maybe(fc.constantFrom("s1", "s2", "s3")),
  Start: day,
  End: maybe(day),
  "Cancelled at": maybe(day),
  "Current period end": maybe(day),
  Amount: fc.integer({ min: 0, max: 5000 }).map((cents) => (cents / 4).toFixed(2)),
  Interval: fc.constantFrom("month", "quarter", "year", "term", ""),
  "Interval count": maybe(count),
  Quantity: maybe(count),
  Status: fc.constantFrom(...WORDS),
  "Trial end": maybe(day),
  Discount: fc.constantFrom("", "5", "20%", "12.5%"),
  Tax: fc.constantFrom("", "1.25"),
  "Paused at": maybe(day),
  "Resumed at": maybe(day),
};

const choice = (...words: string[]) => fc.constantFrom(...words);
const ANSWERS = fc.record({
  per: choice("unit", "whole"),
  tax: choice("included", "on-top"),
  discount: choice("taken", "to-take"),
  "end-day": choice("included", "excluded"),
  interval: choice("month", "year"),
});

test("the MRR of what is reconciled is that of the ledger that the import makes", () => {
  const rows = fc.array(
    fc.record(COLUMNS).map((row) => Object.values(row).join()),
    { maxLength: 6 },
  );
  const property = fc.property(rows, ANSWERS, (lines, answers) => {
    const text = [Object.keys(COLUMNS).join(), ...lines].join("\n");
    const { table } = readFile("f.csv", bytes(text));
    const said = { ...answers, amounts: "units", end: "end", "status:unpaid": "count" };
    const read = billingRows(table, { answers: said, asOf: AS_OF });
    // A row that the import leaves out as unreadable keeps the number from being told.
    fc.pre(!("refusal" in read));
    const { rows: ledger } = importTables([table], AS_OF, { answers: said });
    for (const month of [monthOf(AS_OF) - 20, monthOf(AS_OF) - 8, monthOf(AS_OF)]) {
      const { ours } = reconcile(read.rows, { month, metric: "mrr", value: 0, ours: read.ours });
      const [mrr = 0] = [...mrrOn(ledger, lastDayOf(month)).values()];
      expect(ours).toBeCloseTo(mrr, 1);
    }
  });
  fc.assert(property, { numRuns: runs(60) });
});
