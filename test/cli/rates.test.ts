import { machineWith } from "./machine";

/* Rates of a file: every row of it is read or refused, for a rate that is passed over silently gives way to an older one. */

const OWN = "Customer,Start,End,Amount,Interval,Currency\nA,2025-02-15,,100.00,month,EUR\nB,2025-02-15,,10.50,month,USD\n"; // prettier-ignore

async function ledgerAt(rates: string) {
  const { disk, run } = machineWith({ "own.csv": OWN, "rates.csv": rates });
  const answer = await run("ledger own.csv --rates rates.csv --to USD --out L.csv");
  return { ...answer, ledger: new TextDecoder().decode(disk.get("L.csv")) };
}

const GOOD = "2024-01-01,USD,1\n2024-01-01,EUR,1.10\n";

test.each([
  ["a head and blank rows are passed over", `\ndate,currency,rate\n\n${GOOD}\n`, "110"],
  ["there may be no head", GOOD, "110"],
  ["columns besides have heads of their own", "date,currency,rate,source\n2024-01-01,USD,1,\n2024-01-01,EUR,1.2,ECB\n", "120"], // prettier-ignore
  ["of two rates on one day the lower row counts", `${GOOD}2024-01-01,EUR,1.30\n`, "130"],
  [
    "codes in small letters, and a time behind the day",
    "2024-01-01,usd,1\n2024-01-01 08:00,eur,1.5\n",
    "150",
  ],
  ["decimals behind a comma in all rows", "date;currency;rate\n2024-01-01;USD;1\n2024-01-01;EUR;1,20\n2025-01-01;EUR;1,105\n", "110.5"], // prettier-ignore
  ["and of one rate alone", '2024-01-01,USD,1\n2024-01-01,EUR,"1,20"\n', "120"],
])("rates: %s", async (_, rates, amount) => {
  const { err, ledger } = await ledgerAt(rates);
  expect(err).toBe("");
  expect(ledger).toContain(`A,2025-02-15,,${amount},month,USD`);
});

test.each([
  ["01/02/2025,EUR,1.21", "rates.csv, line 4: “01/02/2025” is no date with its year first"],
  ['2025-01-01,EUR,"1,20"', "rates.csv, line 4: “1,20” is no rate"],
  ['2025-01-01,IDR,"15,800.5"', "rates.csv, line 4: “15,800.5” is no rate"],
  ["2025-01-01,EUR,1,20", "rates.csv, line 4: more than a date, a currency and a rate"],
  ["2025-01-01,EUR,", "rates.csv, line 4: “” is no rate"],
  ["2025-01-01,EUR,0", "rates.csv, line 4: “0” is no rate"],
  ["2025-01-01,EUR,-1.1", "rates.csv, line 4: “-1.1” is no rate"],
  ["2025-01-01,EUR,#N/A", "rates.csv, line 4: “#N/A” is no rate"],
  ["2025-01-01,,1.2", "rates.csv, line 4: the currency is missing"],
  ["2025-01-01,1.2,EUR", "rates.csv, line 4: “EUR” is no rate"],
  ["Total,,2.1", "rates.csv, line 4: “Total” is no date"],
  ["date,currency,rate", "rates.csv, line 4: “date” is no date"],
])("a row “%s” of a file of rates is refused", async (row, words) => {
  const { code, err, ledger } = await ledgerAt(`date,currency,rate\n${GOOD}${row}\n`);
  expect([code, ledger]).toEqual([1, ""]);
  expect(err).toContain(words);
});

test.each([
  ["no rate is there", "date,currency,rate\n", "rates.csv holds no rate"],
  ["a title above the head", `Rates of the ECB\ndate,currency,rate\n${GOOD}`, "line 2: “date” is no date"],
  ["a first row with digits is no head", `01/02/2025,EUR,1.21\n${GOOD}`, "line 1: “01/02/2025” is no date"],
  [
    "1,105 may be one or a thousand",
    '2024-01-01,USD,1\n2024-01-01,EUR,"1,105"\n',
    "line 2: “1,105” is no rate",
  ],
])("rates are refused: %s", async (_, rates, words) => {
  const { code, err } = await ledgerAt(rates);
  expect(code).toBe(1);
  expect(err).toContain(words);
});

test("the currency without a rate is named, be it the one that is wanted", async () => {
  const wanted = await ledgerAt("2024-01-01,EUR,1.10\n");
  expect(wanted.out).toContain(
    "There is no rate for USD, the currency wanted, on 2025-02-15 or before; rows of others that need it stay in theirs.",
  );
  expect(wanted.out).not.toContain("no rate for EUR");
  const other = await ledgerAt("2024-01-01,USD,1\n");
  expect(other.out).toContain(
    "There is no rate for EUR on 2025-02-15 or before; rows that need it stay in EUR.",
  );
  expect(other.out).not.toContain("no rate for USD");
});
