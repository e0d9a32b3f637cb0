import fc from "fast-check";
import { compareLedgers, importTables, readFile, type LedgerRow } from "../../src/billing";
import { mergeLedgers } from "../../src/billing/compare";
import { isoDay } from "../../src/excel/days";
import { firstDayOf, lastDayOf, monthOf } from "../../src/engine/months";
import { runs } from "../runs";
import { bytes, day, imported, ledgerOf } from "./setup";

const HEADS = "id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC)\n"; // prettier-ignore

interface Sub {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** What Stripe would have exported on a day: who has begun by then, and the ends that are past. */
function exportOn(subs: readonly Sub[], today: number) {
  const lines = subs
    .filter(({ start }) => start <= today)
    .map(({ id, start, end, amount }) => {
      const ended = end !== 0 && end <= today;
      return `sub_${id},cus_${id % 3},pro,1,usd,month,${amount}.50,${ended ? "canceled" : "active"},${isoDay(start)},,,${ended ? isoDay(end) : ""}`;
    });
  return HEADS + lines.join("\n");
}

const JANUARY = monthOf(day("2025-01-01"));

const sub = fc.record({
  start: fc.integer({ min: 0, max: 330 }),
  days: fc.integer({ min: 0, max: 200 }),
  amount: fc.integer({ min: 1, max: 500 }),
});

test("a year of monthly exports appended one by one is what the last one is", () => {
  fc.assert(
    fc.property(fc.array(sub, { minLength: 1, maxLength: 25 }), (made) => {
      const subs = made.map(({ start, days, amount }, id) => {
        const begins = firstDayOf(JANUARY) + start;
        return { id, start: begins, end: days < 20 ? 0 : begins + days, amount };
      });
      const ledgerOn = (today: number) =>
        importTables([readFile("s.csv", bytes(exportOn(subs, today))).table], today).rows;
      let ledger: readonly LedgerRow[] = [];
      for (let month = JANUARY; month < JANUARY + 12; month++) {
        const compared = compareLedgers(ledger, ledgerOn(lastDayOf(month)), firstDayOf(month));
        expect(compared.gone).toEqual([]);
        expect(compared.past).toEqual([]);
        ledger = mergeLedgers(compared, true);
      }
      const whole = ledgerOn(lastDayOf(JANUARY + 11));
      const lines = (rows: readonly LedgerRow[]) => ledgerOf({ rows } as never).map((line) => line.replace(/ \| [\d+]+$/, "")).sort(); // prettier-ignore
      expect(lines(ledger)).toEqual(lines(whole));
    }),
    { numRuns: runs(15) },
  );
});

test("what is new, changed and gone is told, and so is a changed past", () => {
  const row = (id: string, start: string, end: string, amount: string) =>
    `${id},cus_${id},pro,1,usd,month,${amount},${end ? "canceled" : "active"},${start},,,${end}\n`;
  const before = imported({ f: HEADS + row("a", "2026-01-05", "", "100.00") + row("b", "2026-07-01", "", "31.90") + row("c", "2026-02-01", "", "12.40") }); // prettier-ignore
  const now = imported({ f: HEADS + row("a", "2026-01-05", "2026-11-30", "100.00") + row("b", "2026-08-15", "", "31.90") + row("d", "2026-11-04", "", "10.00") }); // prettier-ignore
  const { same, added, changed, gone, past } = compareLedgers(before.rows, now.rows, day("2026-11-01"));
  expect(same).toEqual([]);
  expect(added.map(({ customer }) => customer)).toEqual(["cus_d"]);
  expect(changed.map(({ now: { customer }, fields }) => [customer, ...fields])).toEqual([
    ["cus_a", "end"],
    ["cus_b", "start"],
  ]);
  expect(gone.map(({ customer }) => customer)).toEqual(["cus_c"]);
  // Acme’s neighbour begins half a month later: July closes 31.90 lower. The row that is gone takes 12.40 from February on.
  const by = new Map(past.map((each) => [isoDay(lastDayOf(each.month)), each.by]));
  expect(by.get("2026-02-28")).toBe(-12.4);
  expect(by.get("2026-07-31")).toBe(-44.3);
  expect(by.get("2026-10-31")).toBe(-12.4);
  expect(by.size).toBe(9);
});
