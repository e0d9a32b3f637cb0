import { createHash } from "node:crypto";
import { isRefusal } from "../../src/bulk/refusal";
import { monthOf } from "../../src/engine/months";
import { answerFile, headsOf, type FileQuestion, type Progress } from "../../src/taskpane/file-tables/job";
import { ledgerCsv } from "../../src/billing";
import { apartOf } from "../../src/taskpane/import/apart";
import { readText } from "../../src/taskpane/import/given-file";
import { made } from "../../src/taskpane/recipe/made";
import { NO_RECIPE, type KeptRecipe } from "../../src/taskpane/recipe/recipe";
import { sheetsOf } from "../../src/taskpane/file-tables/to-sheets";
import { sourceOf } from "../bulk/setup";
import { machineWith } from "../cli/machine";

/* What the thread beside the pane answers is what the command line says of the same file. */

const TEXT = `Account,From,To,Fee,Cycle,Plan,Money
A,2025-01-10,,100,month,pro,EUR
A,2025-03-01,,50,month,team,EUR
B,2025-01-05,2025-02-20,80.25,month,pro,EUR
C,2024-12-01,2025-12-01,1200,year,team,EUR
C,2025-12-01,,1300,year,pro,EUR
`;

const [FIRST, LAST] = [45_658, 46_022].map(monthOf);
const QUESTION: FileQuestion = {
  from: null,
  tables: ["moves", "retention", "cohort", "customers", "segments"],
  months: [FIRST, LAST],
  endIncluded: false,
  columns: {
    customer: "Account",
    start: "From",
    end: "To",
    amount: "Fee",
    interval: "Cycle",
    currency: "Money",
  },
  by: "Plan",
  currency: null,
  language: "en",
};

const hasher = () => {
  const hash = createHash("sha256");
  return { update: (bytes: Uint8Array) => hash.update(bytes), digest: () => new Uint8Array(hash.digest()) };
};

async function answered(text: string, question: Partial<FileQuestion> = {}) {
  const progress: Progress[] = [];
  const whole = { ...QUESTION, ...question };
  const answer = await answerFile(sourceOf("big.csv", text), whole, hasher(), (each) => progress.push(each));
  if ("questions" in answer) throw new Error(answer.questions[0].text.en);
  return { answer, progress };
}

test("all five tables, to the last digit what hourglass metrics writes", async () => {
  const { answer, progress } = await answered(TEXT);
  if (isRefusal(answer)) throw new Error(answer.refusal.en);
  const { run, disk } = machineWith({ "big.csv": TEXT });
  for (const { id, rows } of answer.tables) {
    const by = id === "segments" ? " --by Plan" : "";
    const sort = id === "customers" ? " --sort size" : "";
    await run(`metrics big.csv --months 2025-01:2025-12 --table ${id}${by}${sort} --columns customer=Account,start=From,end=To,amount=Fee,interval=Cycle,currency=Money --out ${id}.csv`); // prettier-ignore
    const lines = new TextDecoder().decode(disk.get(`${id}.csv`)).trim().split("\r\n").map((line) => line.split(",")); // prettier-ignore
    const values = rows.slice(1).map((row) => row.map(({ value }) => String(value ?? "")));
    expect(values).toEqual(lines.slice(1));
  }
  expect(answer.rows).toBe(5);
  expect(answer.hash).toBe(createHash("sha256").update(TEXT).digest("hex"));
  expect(progress.at(-1)).toEqual({ share: 1, bytes: 3 * TEXT.length, held: 0 });
  expect(progress.every(({ share }, i) => i === 0 || share >= progress[i - 1].share)).toBe(true);

  const [moves, , , , segments] = sheetsOf(answer, { name: "big.csv", size: TEXT.length }, QUESTION, 46_356);
  expect(moves.name).toBe("Moves");
  expect(moves.notes).toEqual([
    `From big.csv, ${TEXT.length} bytes, 5 rows.`,
    `SHA-256 ${answer.hash}`,
    "Read on 2026-11-30. Values, not formulas: read the file again to update them.",
    "Columns: customer = Account, start = From, end = To, amount = Fee, interval = Cycle, currency = Money. The end is the first day not covered.", // prettier-ignore
  ]);
  expect(segments.notes.at(-1)).toBe("Split by Plan.");
});

test("heads are known or not; of several currencies one is asked for; a broken row is told", async () => {
  expect(headsOf(sourceOf("big.csv", TEXT))).toMatchObject({ known: { customer: "Account", start: "From" } });
  expect(headsOf(sourceOf("big.csv", "Wer;Wann\n1;2\n"))).toEqual({ heads: ["Wer", "Wann"], known: {} });
  const two = await answered(TEXT.replace("100,month,pro,EUR", "100,month,pro,USD"));
  expect(two.answer).toMatchObject({ currencies: ["USD", "EUR"] });
  const broken = await answered(TEXT.replace("80.25", "much"));
  expect(isRefusal(broken.answer) && broken.answer.refusal.en).toBe(
    "big.csv, line 4: amount is “much”. It must be a number.",
  );
});

const STRIPE = `id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Current Period End (UTC),Ended At (UTC),Region
sub_1,cus_A,pro,5,usd,month,33.00,active,2025-01-10 08:00,,,East
sub_2,00123,pro,1,usd,year,1200.00,canceled,2025-02-01,,2025-06-01,West
sub_3,=cmd,team,1,usd,month,33.00,incomplete,2025-02-01,,,West
`;
const BY_STRIPE: FileQuestion = {
  ...QUESTION,
  from: { recipe: NO_RECIPE, encoding: "utf-8", delimiter: ",", asOf: 46_356, rates: null },
  columns: {},
  by: "Region",
};
const answers = { per: "unit" };

test("a billing system’s own file: what it leaves open is asked, then it is the ledger that Import makes", async () => {
  const bytes = sourceOf("stripe.csv", STRIPE);
  const open = await answerFile(bytes, BY_STRIPE, hasher(), () => undefined);
  expect(open).toMatchObject({ questions: [{ id: "per" }] });

  const from = { ...BY_STRIPE.from!, recipe: { ...NO_RECIPE, answers } };
  const { answer } = await answered(STRIPE, { ...BY_STRIPE, from });
  if (isRefusal(answer)) throw new Error(answer.refusal.en);
  // 5 × 33 from January on, 1,200 ÷ 12 from February to May.
  const lines = (table: number) =>
    answer.tables[table].rows.map((row) => row.map(({ value }) => value).join(" "));
  expect(lines(0)).toContain("new 165 100 0 0 0 0 0 0 0 0 0 0");
  expect(lines(0)).toContain("closing 165 265 265 265 265 165 165 165 165 165 165 165");
  expect(lines(4).map((line) => line.split(" ")[0])).toEqual(["segment", "East", "West"]);
  expect(answer.rows).toBe(3);
  expect(answer.hash).toBe(createHash("sha256").update(STRIPE).digest("hex"));

  const [{ notes }] = sheetsOf(answer, { name: "stripe.csv", size: 9 }, { ...BY_STRIPE, from }, 46_356);
  expect(notes[3]).toMatch(
    /^Read as Stripe subscriptions: .*Customer = Customer ID, .*End = Ended At \(UTC\)/,
  );
  expect(notes.slice(4)).toEqual([
    "Said, as options of hourglass ledger: --per unit.",
    "Counted: 2 rows of a ledger. Left out: 1 incomplete, never revenue.",
  ]);
});

test("a system’s own file is read in its own letters; one that nobody could hold is sent to the command", async () => {
  const from = { ...BY_STRIPE.from!, recipe: { ...NO_RECIPE, answers }, encoding: "utf-16le" as const };
  const bytes = new Uint8Array(Uint16Array.from([...STRIPE], (letter) => letter.charCodeAt(0)).buffer);
  const read = (at: number, into: Uint8Array) => {
    const some = bytes.subarray(at, at + into.length);
    into.set(some);
    return some.length;
  };
  const wide = { name: "stripe.csv", size: bytes.length, read };
  const ask = { ...BY_STRIPE, from };
  expect(await answerFile(wide, ask, hasher(), () => undefined)).toMatchObject({ made: { ledgerRows: 2 } });
  const huge = await answerFile({ ...wide, size: 400 * 2 ** 20 }, ask, hasher(), () => undefined);
  expect(isRefusal(huge) && huge.refusal.en).toContain("stripe.csv is 400 MB");
});

/** Whether the pane takes a file for a ledger, which the thread reads by its columns. */
function isTakenForLedger(text: string, recipe: Partial<KeptRecipe> = {}, megabytes = 40): boolean {
  const given = readText("f.csv", new TextEncoder().encode(text));
  const whole = { ...NO_RECIPE, ...recipe };
  const imported = made([given], whole, 46_356, null);
  const form = { files: [given], imported, recipe: whole, rates: null, asOf: 46_356 };
  const file = { name: "f.csv", size: megabytes * 2 ** 20 } as File;
  return apartOf(form, file).from === null;
}

test("a ledger is read by its columns; what Import was told, or would have to ask, makes it no plain ledger", () => {
  const plain =
    "customer,start,end,amount,interval\nA,2025-01-31,2025-03-31,100.50,month\nB,2025-02-01,,99.00,year\n";
  const written = ledgerCsv(
    made([readText("f.csv", new TextEncoder().encode(plain))], NO_RECIPE, 46_356, null).rows,
  );
  expect(isTakenForLedger(written)).toBe(true);
  expect(
    isTakenForLedger(
      plain
        .replace("interval", "interval,status")
        .replaceAll("month", "month,active")
        .replace("year", "year,active"),
    ),
  ).toBe(false);
  expect(isTakenForLedger("Kunde;Beginn;Ende;Betrag;Menge\nA;2025-01-31;;12,50;3\n")).toBe(false);
  expect(isTakenForLedger(written, { answers: { amounts: "cents" } })).toBe(false);
  expect(isTakenForLedger(STRIPE, {}, 40)).toBe(false);
  expect(isTakenForLedger(STRIPE, {}, 400)).toBe(false);
  // Too large to be imported row by row: its columns are asked for beside the tables.
  expect(isTakenForLedger("Account,From,To,Sum\nA,2025-01-31,,100\n", {}, 400)).toBe(true);
});

test("further rows that say otherwise than was answered are told", async () => {
  const rows = (days: readonly string[]) => days.map((day, i) => `sub_${i},cus_${i},pro,1,usd,month,33.00,active,${day},,,East\n`); // prettier-ignore
  const text = STRIPE.split("\n")[0] + "\n" + rows(["03/04/2025", "05/06/2025", "25/04/2025"]).join("");
  const from = { ...BY_STRIPE.from!, recipe: { ...NO_RECIPE, answers: { dates: "month-first" } } };
  const found = await answerFile(sourceOf("s.csv", text), { ...BY_STRIPE, from }, hasher(), () => undefined);
  expect(isRefusal(found) && found.refusal.en).toMatch(
    /^Further rows say otherwise than was answered: .*25\/04\/2025/,
  );
});

test("a file is read once for all tables, also where its money doesn’t add up in parts", async () => {
  const counting = (text: string) => {
    let bytes = 0;
    const source = sourceOf("big.csv", text);
    const read = (from: number, into: Uint8Array) => {
      const some = source.read(from, into);
      bytes += some;
      return some;
    };
    return { source: { ...source, read }, times: () => bytes / source.size };
  };
  const many = (fee: (i: number) => string) =>
    `Account,From,To,Fee,Cycle,Plan,Money\n${Array.from({ length: 30_000 }, (_, i) => `A${i % 700},2025-0${1 + (i % 9)}-10,,${fee(i)},month,pro,EUR\n`).join("")}`; // prettier-ignore
  const tables = ["moves", "retention", "cohort"] as const;
  for (const [fee, readings] of [
    [(i: number) => `${i}.25`, 1],
    [(i: number) => String(i / 3), 2],
  ] as const) {
    // prettier-ignore
    const { source, times } = counting(many(fee));
    const answer = await answerFile(source, { ...QUESTION, tables, by: null }, hasher(), () => undefined);
    expect(answer).toMatchObject({ rows: 30_000 });
    // Once more for its hash; heads and what lies over the edge of a piece are read twice.
    expect(times()).toBeGreaterThan(readings + 1);
    expect(times()).toBeLessThan(readings + 1.9);
  }
});
