import { readSheets } from "../../src/files";
import { calculated, sheetsIn, startEngine } from "../files/opened";
import { faultsIn } from "../files/schema";
import { readZip } from "../files/zip";
import { machineWith } from "./machine";

beforeAll(startEngine);

const STRIPE = `id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Current Period End (UTC),Ended At (UTC)
sub_1,cus_A,pro,5,usd,month,33.00,active,2025-01-10 08:00,,
sub_2,00123,pro,1,usd,year,1200.00,canceled,2025-02-01,,2026-06-01
sub_3,=cmd,pro,1,usd,month,33.00,incomplete,2025-02-01,,
`;

/** A picture begins so; its bytes are no letters. */
const PICTURE = "\u0000\u0001\u0002\u0003IHDR\u0000\u0000\u0001";
const machine = () => machineWith({ "subs.csv": STRIPE, "photo.csv": PICTURE });
const textOf = (file: Uint8Array | undefined) => new TextDecoder().decode(file);

test("says what it is, what it makes of it, and what it leaves out", async () => {
  const { code, out, err } = await machine().run("ledger subs.csv --per unit");
  expect([code, err]).toEqual([0, ""]);
  for (const words of [
    "subs.csv: Stripe subscriptions, 93% (UTF-8, “,”). 11 of 11 heads match, times end in “(UTC)”",
    "End ← Ended At (UTC)",
    "2 rows for 2 customers; MRR on 2026-11-29: USD 165",
    "Left out: 1 row\n     1  incomplete, never revenue (line 4)",
  ])
    expect(out).toContain(words);
});

test("an open question is exit 1 with the option that answers it, and nothing is written", async () => {
  const { disk, run } = machine();
  const { code, err } = await run("ledger subs.csv --out L.csv");
  expect(code).toBe(1);
  expect(err).toContain("Is Amount per unit or for the whole quantity? subs.csv, line 2:");
  expect(err).toContain("--per unit / --per whole");
  expect(disk.has("L.csv")).toBe(false);
  expect((await run("ledger subs.csv --lang zh-CN")).err).toContain("「Amount」是单价还是整单金额？");
});

test("writes the ledger as text that the LEDGER functions take, and reads it back", async () => {
  const { disk, run } = machine();
  expect((await run("ledger subs.csv --per unit --keep never --out L.csv")).code).toBe(0);
  expect(textOf(disk.get("L.csv"))).toBe(
    `customer,start,end,amount,interval,currency,product,subscription,source
cus_A,2025-01-10,,165,month,USD,pro,sub_1,subs.csv:2
00123,2025-02-01,2026-06-01,1200,year,USD,pro,sub_2,subs.csv:3
'=cmd,2025-02-01,,33,month,USD,pro,sub_3,subs.csv:4
`,
  );
  const again = await run("ledger subs.csv --per unit --previous L.csv --json");
  expect(JSON.parse(again.out)).toMatchObject({
    asOf: "2026-11-29",
    rows: 2,
    mrr: { USD: 165 },
    leftOut: [{ file: "subs.csv", line: 4, reason: "never", sentence: "incomplete, never revenue" }],
    questions: [],
    compared: { same: 2, new: 0, changed: [], gone: [{ customer: "=cmd", start: "2025-02-01" }] },
  });
});

test("writes the ledger as a workbook, and reads one", async () => {
  const { disk, run } = machine();
  expect((await run("ledger subs.csv --per unit --out L.xlsx")).code).toBe(0);
  const file = disk.get("L.xlsx")!;
  const parts = readZip(file);
  expect(faultsIn(parts)).toEqual([]);
  const cells = sheetsIn(parts).flatMap(({ cells: all }) => all.map(({ text, number }) => text ?? number));
  expect(cells).toEqual(expect.arrayContaining(["cus_A", "00123", 165, 1200]));
  // 165 a month, and 1,200 a year.
  expect([...calculated(parts).values()].map(Number)).toEqual(expect.arrayContaining([165, 100]));
  const sheets = await readSheets(file);
  if ("refusal" in sheets) throw new Error(sheets.refusal.en);
  const [{ rows }] = sheets;
  expect(rows.find(({ cells: [, customer] }) => customer === "00123")?.cells.slice(3, 6)).toEqual(["2025-02-01", "2026-06-01", "1200"]); // prettier-ignore
  expect(JSON.parse((await run("ledger L.xlsx --end-day excluded --json")).out)).toMatchObject({
    rows: 2,
    mrr: { USD: 165 },
  });
});

test("several currencies are converted at a table of rates", async () => {
  const { disk, run } = machineWith({
    "own.csv": "Customer,Start,End,Amount,Interval,Currency\nA,2025-02-15,,100.50,month,EUR\nB,2025-02-15,,100.00,month,USD\nC,2025-02-15,,1.00,month,GBP\n", // prettier-ignore
    "rates.csv": "date,currency,rate\n2025-01-01,EUR,1.10\n2025-03-01,EUR,1.20\n2025-01-01,USD,1\n",
  });
  const { code, out } = await run("ledger own.csv --rates rates.csv --to usd --out L.csv");
  expect(code).toBe(0);
  // 100.5 × 1.10.
  expect(textOf(disk.get("L.csv"))).toContain("A,2025-02-15,,110.55,month,USD");
  expect(out).toContain("There is no rate for GBP on 2025-02-15 or before; rows that need it stay in GBP.");
  await run("ledger own.csv --rates rates.csv --to usd --rate constant --out L.csv --force");
  expect(textOf(disk.get("L.csv"))).toContain("A,2025-02-15,,120.6,month,USD");
});

test("movements of several currencies make no bridge, and the summary says so", async () => {
  const { disk, run } = machineWith({
    "mov.csv": "Customer,Date,Type,MRR Change,Currency\nA,2025-01-03,New Business,100,USD\nB,2025-01-03,New Business,10000,JPY\n", // prettier-ignore
    "rates.csv": "2025-01-01,USD,1\n2025-01-01,JPY,0.0065",
  });
  const words = "The movements are in USD, JPY, which can’t be added up.";
  const written = await run("ledger mov.csv --amounts units --out o.csv");
  expect([written.code, disk.has("o.csv")]).toEqual([1, false]);
  expect(written.err).toContain(words);
  expect(written.err).toContain("Say it with --to USD --rates rates.csv.");
  expect((await run("ledger mov.csv --amounts units")).out).toContain(words);
  // 10,000 yen are 65 dollars.
  const converted = await run("ledger mov.csv --amounts units --to USD --rates rates.csv --out o.csv");
  expect([converted.code, converted.out.includes(words)]).toEqual([0, false]);
  expect(new TextDecoder().decode(disk.get("o.csv"))).toContain("new,165");
});

test("movements beside a table of subscriptions are told to be left out of its ledger", async () => {
  const { disk, run } = machineWith({
    "mov.csv": "Customer,Date,Type,MRR Change,Currency\nB,2025-01-03,New Business,80.00,USD\n",
    "own.csv": "Customer,Start,End,Amount,Interval,Currency\nA,2025-02-15,,50.00,month,USD\n",
  });
  const { code, out } = await run("ledger own.csv mov.csv --out L.csv");
  expect(code).toBe(0);
  expect(out).toContain("1 row for 1 customer; MRR on 2026-11-29: USD 50");
  expect(out).toContain("1 movement: left out of the ledger.");
  expect(textOf(disk.get("L.csv"))).toContain("A,2025-02-15,,50,month,USD");
});

test.each([
  ["ledger", 2, "Say which files to read"],
  ["ledger gone.csv", 1, "gone.csv could not be read:"],
  ["ledger subs.csv --out L.pdf", 2, "--out takes a file name that ends in .xlsx or .csv, not “L.pdf”."],
  ["ledger subs.csv --out subs.csv --force", 2, "subs.csv is one of the files to read."],
  ["ledger subs.csv --out subs.csv", 1, "subs.csv is already there"],
  ["ledger subs.csv --from strip", 2, "--from takes stripe,"],
  ["ledger subs.csv --map begin=Start", 2, "There is no role “begin”."],
  ["ledger subs.csv --map start=Begin", 1, "No file has a column “Begin”. There are id, Customer ID"],
  ["ledger subs.csv --status unpaid", 2, "--status takes a status and count or out"],
  ["ledger subs.csv --asof yesterday", 2, "--asof takes a day"],
  ["ledger subs.csv --to EUR", 2, "--to and --rates belong together"],
  ["ledger photo.csv", 1, "photo.csv holds no table: most of it is no text."],
  ["ledger subs.csv --previous photo.csv --per unit", 1, "photo.csv holds no table"],
  ["ledger subs.csv --map customer=", 1, "Which column of subs.csv holds: Customer?"],
])("hourglass %s: exits with %i, and says “%s”", async (line, code, words) => {
  const answer = await machine().run(line);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(words);
});
