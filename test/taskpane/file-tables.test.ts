import { createHash } from "node:crypto";
import { isRefusal } from "../../src/bulk/refusal";
import { monthOf } from "../../src/engine/months";
import { answerFile, headsOf, type FileQuestion, type Progress } from "../../src/taskpane/file-tables/job";
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
  expect(progress.at(-1)).toEqual({ share: 1, bytes: 6 * TEXT.length, held: 0 });
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
