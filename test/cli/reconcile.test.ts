import { machineWith } from "./machine";

/** hourglass reconcile, on a file as a billing system hands it over. */

const FILE = [
  "Customer ID,Start,End,Cancelled At,Amount,Interval,Status,Discount",
  "cus_A,2026-01-01,,,1200,year,active,",
  "cus_B,2026-01-01,2026-11-12,2026-10-12T09:00:00Z,500,month,active,",
  "cus_C,2026-03-01,,,60,month,past_due,",
  "cus_D,2026-03-01,,,130,month,active,30",
].join("\n");

const ask = (line: string, file?: string) =>
  machineWith({ "subs.csv": file ?? FILE }).run(
    `reconcile subs.csv ${line}${file === undefined ? " --discount to-take" : ""}`,
  );

test("names the convention, and who makes the difference", async () => {
  // 100 + 500 + 60 + 100; without B, who pressed cancel on 12 October.
  const { code, out, err } = await ask("--metric mrr --month 2026-10 --value 260");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("MRR, 2026-10: 760.00 here, 260.00 there. 24 ways of counting tried.");
  expect(out).toContain("Within a cent: 260.00  churn on the day cancelled\n  cus_B  −500.00  line 3");
});

test("in Chinese, as a percentage, and as JSON", async () => {
  const chinese = await ask("--metric logoChurn --month 2026-10 --value 25% --lang zh-CN");
  expect(chinese.out).toContain("2026-10 客户流失率（断约率）：此处 0.00%，对方 25.00%。");
  expect(chinese.out).toContain("取消当日即算流失");
  const { out } = await ask("--metric customers --month 2026-10 --value 4 --json");
  expect(JSON.parse(out)).toMatchObject({ ours: 4, matches: [{ nearness: "cent", changed: [] }] });
});

test("says so where nothing comes near, and who alone would explain it", async () => {
  const { out } = await ask("--metric mrr --month 2026-10 --value 1,260");
  expect(out).toContain("None comes within a percent.");
  expect(out).toContain("cus_B  +500.00  counted twice there");
  // A’s 1200 a year taken for a month’s price adds 1100; D pays by the month, and 100 × 11 is no reason.
  const year = await ask("--metric mrr --month 2026-10 --value 1,860");
  expect(year.out).toContain("cus_A  +1,100.00  a year’s price taken for a month’s there");
  expect(year.out).not.toContain("cus_D  +1,100.00");
});

test("what a customer adds to a part of a quotient is told in the unit of that part", async () => {
  // 760 ÷ 4 = 190, without C 700 ÷ 3.
  const arpa = await ask("--metric arpa --month 2026-10 --value 233.33");
  expect(arpa.out).toContain("ARPA, 2026-10: 190.00 here, 233.33 there.");
  expect(arpa.out).toContain("past due out\n  cus_C  MRR −60.00, customers −1  line 4");
  // B, who pressed cancel in October, is lost of four.
  const churn = await ask("--metric logoChurn --month 2026-10 --value 25% --lang zh-CN");
  expect(churn.out).toContain("取消当日即算流失\n  cus_B  流失客户数 +1  第 3 行");
  const count = await ask("--metric customers --month 2026-10 --value 3");
  expect(count.out).toContain("past due out\n  cus_C  −1  line 4");
});

test.each([
  ["decimal commas", ['A,2026-01-01,,"99,90"', 'B,2026-01-01,,"50,00"'], "149.90"],
  ["days without hyphens", ["A,20260101,,100", "B,2026-01-01,,50"], "150.00"],
  ["one day that says its order for all", ["A,31/01/2026,,100", "B,03/11/2026,,50"], "100.00"],
  ["credits in brackets", ["A,2026-01-01,,100", "A,2026-01-01,,(40)"], "60.00"],
])("cells are read as the import reads them: %s", async (_, rows, ours) => {
  const file = ["Customer,Start,End,Amount", ...rows].join("\n");
  const { out, err } = await ask("--metric mrr --month 2026-10 --value 1", file);
  expect(err).toBe("");
  expect(out).toContain(`MRR, 2026-10: ${ours} here`);
});

test("a head says that amounts are in cents; where none does, they can be said to be", async () => {
  const said = await ask(
    "--metric mrr --month 2026-10 --value 49",
    "Customer,Start,End,Amount (cents)\nA,2026-01-01,,4900",
  );
  expect(said.out).toContain("Within a cent: 49.00");
  const asked = await ask(
    "--metric mrr --month 2026-10 --value 49 --amounts cents",
    "Customer,Start,End,Amount\nA,2026-01-01,,4900",
  );
  expect(asked.out).toContain("Within a cent: 49.00");
});

test("what can be read either way is asked, and read as it is said", async () => {
  const thousands = "Customer,Start,End,Amount\nA,2026-01-01,,1.200";
  const line = "--metric mrr --month 2026-10 --value 1,200";
  const open = await ask(line, thousands);
  expect([open.code, open.err.trim()]).toEqual([
    1,
    "subs.csv, line 2: What stands before the decimals of “1.200”? Say it with --decimal point / --decimal comma.",
  ]);
  expect((await ask(`${line} --decimal comma`, thousands)).out).toContain("Within a cent: 1,200.00  as here");
  const days = "Customer,Start,End,Amount\nA,01/11/2026,,1200";
  expect((await ask(`${line} --dates month-first`, days)).out).toContain("Within a cent: 1,200.00  as here");
  // On 1 November nothing is paid for October yet.
  expect((await ask(`${line} --dates day-first`, days)).out).toContain("0.00 here");
});

test("what has no customer and no amount is a blank row, and what is worth nothing needs no start", async () => {
  const rows = ["A,2026-01-01,,100,", ",,,,a note", "B,,,0,"];
  const file = ["Customer,Start,End,Amount,Note", ...rows].join("\n");
  const { out } = await ask("--metric mrr --month 2026-10 --value 100", file);
  expect(out).toContain("Within a cent: 100.00  as here");
});

/*
 * A raw export of Stripe’s API in cents, one price a unit. A: 3 × 20.00. B is on trial, C owes, D left in June and E on
 * the day it began to be charged, F was never paid, and G waits for something that nobody knows.
 */
const EXPORT = [
  "id,customer_id,status,start_date,canceled_at,ended_at,cancel_at_period_end,trial_end,quantity,unit_amount,interval,currency",
  "sub_A,cus_A,active,2026-01-01,,,false,,3,2000,month,usd",
  "sub_B,cus_B,trialing,2026-10-20,,,false,2026-12-20,1,7000,month,usd",
  "sub_C,cus_C,past_due,2026-01-01,,,false,,2,12000,year,usd",
  "sub_D,cus_D,canceled,2026-01-01,2026-06-10,,false,,1,9000,month,usd",
  "sub_E,cus_E,canceled,2026-09-15,2026-10-15,2026-10-15,false,2026-10-15,1,8000,month,usd",
  "sub_F,cus_F,incomplete_expired,2026-01-01,,,false,,1,5000,month,usd",
  "sub_G,cus_G,unpaid,2026-02-01,,,false,,1,4000,month,usd",
].join("\n");

test("quantities, statuses and trials of an export are read as the import reads them", async () => {
  const line = "--metric mrr --month 2026-10";
  // A 60, C 2 × 120 ÷ 12 = 20, G 40.
  const { out, err } = await ask(`${line} --value 120`, EXPORT);
  expect(err).toBe("");
  expect(out).toContain("MRR, 2026-10: 120.00 here");
  expect(out).toContain("Left out: 1 row\n     1  incomplete_expired, never revenue (line 7)");
  // B pays 70 once its trial ends; E’s was over before October’s end.
  expect((await ask(`${line} --value 190`, EXPORT)).out).toContain("Within a cent: 190.00  trials in");
  expect((await ask(`${line} --value 60`, EXPORT)).out).toContain(
    "Within a cent: 60.00  past due out\n  cus_G  −40.00  line 8\n  cus_C  −20.00  line 4",
  );
  expect((await ask(`${line} --value 80 --status unpaid=out`, EXPORT)).out).toContain(
    "Within a cent: 80.00  as here",
  );
  const json = JSON.parse((await ask(`${line} --value 120 --json`, EXPORT)).out) as object;
  const sentence = "incomplete_expired, never revenue";
  expect(json).toMatchObject({ leftOut: [{ line: 7, reason: "never", sentence }], notes: [] });
});

test.each([
  [
    "a quantity",
    "Quantity",
    "10",
    "Is Amount per unit or for the whole quantity?",
    "--per unit",
    "1,000.00",
    "",
  ],
  [
    "a quantity",
    "Quantity",
    "10",
    "Is Amount per unit or for the whole quantity?",
    "--per whole",
    "100.00",
    "",
  ],
  [
    "a share off",
    "Discount",
    "20%",
    "before or after the discount?",
    "--discount to-take",
    "80.00",
    "none: 100",
  ],
  // 80 ÷ 0.8 = 100 was 125 before: 100 is 80% of 125.
  [
    "a share taken",
    "Discount",
    "20%",
    "before or after the discount?",
    "--discount taken",
    "100.00",
    "none: 125",
  ],
  [
    "money taken",
    "Discount",
    "25",
    "before or after the discount?",
    "--discount taken",
    "100.00",
    "none: 125",
  ],
  ["a rate", "Discount %", "20", "before or after the discount?", "--discount to-take", "80.00", "none: 100"],
  ["tax inside", "Tax", "20", "hold the tax of 20?", "--tax included", "80.00", "in: 100"],
  [
    "a status",
    "Status",
    "dormant",
    "status “dormant” count as revenue?",
    "--status dormant=count",
    "100.00",
    "",
  ],
  ["a status", "Status", "dormant", "status “dormant” count as revenue?", "--status dormant=out", "0.00", ""],
])("what the import asks is asked: %s", async (_, head, cell, question, option, ours, other) => {
  const file = `Customer,Start,End,Amount,Interval,${head}\nA,2026-01-01,,100,month,${cell}`;
  const line = "--metric mrr --month 2026-10 --value 1";
  const open = await ask(line, file);
  expect([open.code, open.err]).toEqual([1, expect.stringContaining(question)]);
  const answered = await ask(`${line} ${option}`, file);
  expect(answered.out).toContain(`MRR, 2026-10: ${ours} here`);
  const [answer, value] = other.split(": ");
  if (value === undefined) return;
  const tried = await ask(`${line.replace(/1$/, value)} ${option}`, file);
  const words = answer === "none" ? "no discount taken off" : "with tax";
  expect(tried.out).toContain(`Within a cent: ${value}.00  ${words}`);
});

test("what is assumed of amounts is said with the option that says otherwise, and so is a coupon", async () => {
  const stripe =
    "Customer ID,Status,Start,Ended At,Amount,Interval,Coupon\nA,active,2026-01-01,,1200,month,20%";
  const { out } = await ask("--metric mrr --month 2026-10 --value 1200", stripe);
  const file = "Customer,Start,End,Amount\nA,2026-01-01,,1200";
  expect(out).toContain("1 row names a coupon, and nothing is taken off for it.");
  const plain = await ask("--metric mrr --month 2026-10 --value 1200", file);
  expect(plain.out).toContain("Is “1200” in whole units or in cents? Counted as: Whole units: 1,200. If not so, say it with --amounts units / --amounts cents."); // prettier-ignore
  expect(plain.out).toContain("What does one amount pay for? Counted as: A month.");
  expect((await ask("--metric mrr --month 2026-10 --value 100 --interval year", file)).out).toContain(
    "Within a cent: 100.00  as here",
  );
});

/*
 * A euro was 1.2 dollars when A began, 1.1 at the end of October and is 1.5 now. A pays 100 euros, B 40 dollars, so that
 * a system shows 160, 150 or 190.
 */
const CURRENCIES = [
  "Customer ID,Start,End,Amount,Currency",
  "cus_A,2026-01-10,,100,EUR",
  "cus_B,2026-03-01,,40,USD",
].join("\n");
const RATES = [
  "date,currency,rate",
  "2026-01-01,USD,1",
  "2026-01-01,EUR,1.2",
  "2026-10-31,EUR,1.1",
  "2026-11-05,EUR,1.5",
].join("\n");
const askIn = (line: string) =>
  machineWith({ "subs.csv": CURRENCIES, "rates.csv": RATES }).run(
    `reconcile subs.csv --metric mrr --month 2026-10 ${line}`,
  );

test.each([
  ["160", "as here"],
  ["150", "all at the rate of the month’s end\n  cus_A  −10.00  line 2"],
  ["190", "all at the latest rate\n  cus_A  +30.00  line 2"],
])("several currencies at rates: %s is counted with %s", async (value, words) => {
  const { out, err } = await askIn(`--currency USD --rates rates.csv --value ${value}`);
  expect(err).toBe("");
  expect(out).toContain("MRR, 2026-10: 160.00 here");
  expect(out).toContain(`Within a cent: ${value}.00  ${words}`);
});

test("tax on a row of amount 0 is in that row’s currency too, and a row without any money needs no rate", async () => {
  const rows = ["A,2026-01-10,,0,EUR,10", "B,2026-01-10,,40,USD,0", "C,2026-01-10,,0,GBP,0"];
  const file = ["Customer,Start,End,Amount,Currency,Tax", ...rows].join("\n");
  const { out, err } = await machineWith({ "subs.csv": file, "rates.csv": RATES }).run(
    "reconcile subs.csv --metric mrr --month 2026-10 --currency USD --rates rates.csv --value 52 --tax on-top",
  );
  expect(err).toBe("");
  // 10 euros of tax at 1.2 dollars.
  expect(out).toContain("Within a cent: 52.00  with tax");
});

test("several currencies without rates: the rows of one, and never their sum", async () => {
  const mixed = await askIn("--value 140");
  expect([mixed.code, mixed.err]).toEqual([1, expect.stringContaining("The amounts are in EUR, USD")]);
  const one = await askIn("--currency usd --value 40");
  expect(one.out).toContain("Within a cent: 40.00  as here");
  const blank = ["cus_C,2026-03-01,,7,", "cus_D,2026-03-01,,8,"];
  const left = await machineWith({ "subs.csv": [CURRENCIES, ...blank].join("\n") }).run(
    "reconcile subs.csv --metric mrr --month 2026-10 --currency USD --value 40 --lang zh-CN",
  );
  expect(left.out).toContain("未填币种、未计入的有 2 行：第 4、5 行。");
  const json = await machineWith({ "subs.csv": [CURRENCIES, ...blank].join("\n") }).run(
    "reconcile subs.csv --metric mrr --month 2026-10 --currency USD --value 40 --json",
  );
  expect(JSON.parse(json.out)).toMatchObject({
    withoutCurrency: [4, 5],
    takenAs: null,
    notes: expect.arrayContaining(["Without a currency, and so left out: 2 rows, lines 4, 5."]),
  });
  const missing = await askIn("--currency GBP --rates rates.csv --value 40");
  expect([missing.code, missing.err]).toEqual([
    1,
    expect.stringContaining("Line 2 needs a rate for GBP on 2026-01-10 or before."),
  ]);
  const alone = await askIn("--rates rates.csv --value 40");
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining("--rates needs --currency")]);
});

test.each([
  ["at rates", "--currency USD --rates rates.csv", [CURRENCIES], "USD", 175],
  ["in the one currency of the others", "", [CURRENCIES.split("\n").slice(0, 2).join("\n")], "EUR", 115],
  ["in the one that is asked for", "--currency USD", ["Customer ID,Start,End,Amount,Currency"], "USD", 15],
])("rows without a currency that are counted %s are named", async (_, line, [head], currency, ours) => {
  const file = [head, "cus_C,2026-03-01,,7,", "cus_D,2026-03-01,,8,", "cus_E,2026-03-01,,0,"].join("\n");
  const first = head.split("\n").length + 1;
  const run = (more: string) =>
    machineWith({ "subs.csv": file, "rates.csv": RATES }).run(
      `reconcile subs.csv --metric mrr --month 2026-10 --value 1 ${line} ${more}`,
    );
  const { out } = await run("");
  expect(out).toContain(`MRR, 2026-10: ${ours}.00 here`);
  const sentence = `Without a currency, and so counted in ${currency}: 2 rows, lines ${first}, ${first + 1}.`;
  expect(out).toContain(sentence);
  expect((await run("--lang zh-CN")).out).toContain(
    `未填币种、按 ${currency} 计入的有 2 行：第 ${first}、${first + 1} 行。`,
  );
  const json = JSON.parse((await run("--json")).out) as { notes: string[] };
  expect(json).toMatchObject({ withoutCurrency: [first, first + 1], takenAs: currency });
  expect(json.notes).toContain(sentence);
});

test.each([
  ["--month 2026-10 --value 1", 2, "Say which number with --metric: mrr, arr,"],
  ["--metric mrr --month October --value 1", 2, "--month takes a month such as 2026-10, not “October”."],
  ["--metric mrr --month 2026-10 --value much", 2, "not “much”."],
  ["more.csv --metric mrr --month 2026-10 --value 1", 2, "Say which file of subscriptions"],
])("%s: exits with %i and says “%s”", async (line, code, words) => {
  const answer = await ask(line);
  expect([answer.code, answer.out]).toEqual([code, ""]);
  expect(answer.err).toContain(words);
});

test.each([
  ["Customer ID,Start,Amount\nA,2026-01-01,1", "subs.csv has no column for: End."],
  [
    "Customer,Start,End,Amount\nA,01/02/2026,,1",
    "subs.csv, line 2: Does “01/02/2026” say its day or its month first?",
  ],
  [
    "Customer,Start,End,Amount\nA,soon,,1",
    "subs.csv, line 2: start “soon” is no day. Correct the row, or clear it.",
  ],
  ["Customer,Start,End,Amount\nA,,,1", "subs.csv, line 2: no start."],
  ["Customer,Start,End,Amount\n,2026-01-01,,1", "subs.csv, line 2: no customer."],
  ["Customer,Start,End,Amount\nA,2026-02-01,2026-01-01,1", "subs.csv, line 2: ends before it starts."],
  [
    "Customer,Start,End,Amount,Interval\nA,2026-02-01,,1,term",
    "line 2: it pays for its whole term and has no end.",
  ],
  [
    "Customer,Start,End,Amount,Interval,Count\nA,2026-02-01,,1,month,-2",
    "line 2: interval “-2 × month” is not known.",
  ],
  ["Customer,Start,End,Amount,Tax\nA,2026-02-01,,1,#N/A", "line 2: an error in a cell: Tax #N/A."],
  ["Customer,Start,End,Amount\nA,2026-01-01,,much", "subs.csv, line 2: “much” is no amount."],
  ["Customer,Start,End,Amount,Interval\nA,2026-01-01,,1,whenever", "interval “whenever” is not known."],
])("a file that can’t be read is told by its line", async (file, words) => {
  const { code, err } = await ask("--metric mrr --month 2026-10 --value 1", file);
  expect([code, err.includes(words)]).toEqual([1, true]);
});
