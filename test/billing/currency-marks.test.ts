import { billingRows, readFile } from "../../src/billing";
import { AS_OF, bytes, imported, ledgerOf, leftOutOf } from "./setup";

/** An amount that says its currency, on a row that says another or none: it is never read as the row’s. */

const HEAD = "Customer,Start,Amount,Interval,Currency";

test.each([
  ["50 EUR", "USD"],
  ["EUR 50", "usd"],
  ["€50.00", "USD"],
  ["US$50", "HKD"],
  ["$50", "EUR"],
  ["¥50", "USD"],
  ["50元", "EUR"],
  ["$50 CAD", "USD"],
])("“%s” on a row in %s is left out and told", (amount, currency) => {
  const made = imported({
    f: `${HEAD}\nA,2025-01-01,${amount},month,${currency}\nB,2025-01-01,70.50,month,USD\n`,
  });
  expect(leftOutOf(made)).toEqual([`2 other_currency ${amount}`]);
  expect(ledgerOf(made)).toEqual(["B | 2025-01-01 | - | 70.5 | month | USD | - | 3"]);
});

test.each([
  ["50 USD", "USD"],
  ["$50", "USD"],
  ["$50", "CAD"],
  ["¥50", "CNY"],
  ["¥50", "JPY"],
  ["50元", "RMB"],
  ["RMB 50", "CNY"],
  ["€50", "欧元"],
  ["50", "EUR"],
])("“%s” on a row in %s is 50 of it", (amount, currency) => {
  const made = imported(
    { f: `${HEAD}\nA,2025-01-01,${amount},month,${currency}\n` },
    { answers: { amounts: "units" } },
  );
  expect(ledgerOf(made)).toEqual([`A | 2025-01-01 | - | 50 | month | ${currency} | - | 2`]);
});

test("where the cell of the currency is blank, the amount says it", () => {
  const made = imported({ f: `${HEAD}\nA,2025-01-01,50 EUR,month,\nB,2025-01-01,70.50,month,USD\n` });
  expect(ledgerOf(made)[0]).toBe("A | 2025-01-01 | - | 50 | month | EUR | - | 2");
});

test("so are a tax, a discount, what changes, and the price of a plan or a coupon in another currency", () => {
  const tax = `${HEAD},Tax\nA,2025-01-01,50.50,month,USD,5 EUR\n`;
  expect(leftOutOf(imported({ f: tax }, { answers: { tax: "included" } }))).toEqual([
    "2 other_currency 5 EUR",
  ]);
  const off = `${HEAD},Discount\nA,2025-01-01,50.50,month,USD,€5\n`;
  expect(leftOutOf(imported({ f: off }, { answers: { discount: "to-take" } }))).toEqual([
    "2 other_currency €5",
  ]);
  const moved = "Customer,Date,Type,MRR change,Currency\nA,2025-01-01,new,50 EUR,USD\n";
  expect(leftOutOf(imported({ f: moved }))).toEqual(["2 other_currency 50 EUR"]);
  const events = "Customer,Date,New MRR,Currency\nA,2025-01-01,50 EUR,USD\n";
  expect(leftOutOf(imported({ f: events }))).toEqual(["2 other_currency 50 EUR"]);
  const subscriptions =
    "id,customer_id,status,start_date,ended_at,cancel_at_period_end,price_id,currency,coupon\n";
  const prices = "id,unit_amount,interval,currency\nprice_1,5000,month,eur\nprice_2,7000,month,usd\n";
  const coupons = "id,percent_off,amount_off,duration,currency\nTEN,,1000,forever,eur\n";
  const files = {
    s: `${subscriptions}sub_1,cus_1,active,2025-01-01,,false,price_1,usd,\nsub_2,cus_2,active,2025-01-01,,false,price_2,usd,TEN\n`,
    prices,
    coupons,
  };
  expect(leftOutOf(imported(files)).slice(0, 2)).toEqual([
    "2 other_currency price_1 EUR",
    "3 other_currency TEN EUR",
  ]);
});

test("to reconcile, such a row is named and nothing counted", () => {
  const text = "Customer,Start,End,Amount,Currency\nA,2025-01-01,,50 EUR,USD\n";
  const read = billingRows(readFile("f.csv", bytes(text)).table, { asOf: AS_OF });
  expect(read).toMatchObject({
    refusal: {
      en: "f.csv, line 2: “50 EUR” is not in the currency of its row. Correct the row, or clear it.",
    },
  });
});
