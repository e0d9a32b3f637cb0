import { fireEvent, screen } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import type { FileQuestion } from "../../src/taskpane/file-tables/job";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

// jsdom has no decoder; every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const TEXT = `Account,From,To,Sum,Plan,Money
A,2025-01-10,,100,pro,EUR
B,2025-01-05,2025-02-20,80,team,USD
`;
let bytes = new TextEncoder().encode(TEXT);
const source = () => ({
  name: "big.csv",
  size: bytes.length,
  read: (from: number, into: Uint8Array) => {
    const some = bytes.subarray(from, from + into.length);
    into.set(some);
    return some.length;
  },
});
const hasher = { update: () => undefined, digest: () => Uint8Array.of(171) };
const job = () => import("../../src/taskpane/file-tables/job");
let answers = true;

// jsdom has no threads, so the thread’s job is done in this one; one that doesn’t answer waits for Stop.
jest.mock("../../src/taskpane/file-tables/ask-worker", () => ({
  askHeads: async () => (await job()).headsOf(source()),
  askTables: (_: File, question: FileQuestion, signal: AbortSignal) =>
    answers
      ? job().then(({ answerFile }) => answerFile(source(), question, hasher, () => undefined))
      : new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason as Error)),
        ),
}));

afterEach(closePanes);

/** Drops a file of so many megabytes, whose thread reads no more than its text. */
async function drop(text: string, megabytes: number) {
  bytes = new TextEncoder().encode(text);
  const grid = new MemoryGrid(["Notes"]);
  const { user } = await openPane({}, grid);
  await user.click(await screen.findByRole("tab", { name: "Build" }));
  await user.click(await screen.findByRole("tab", { name: "Import" }));
  await screen.findByRole("button", { name: "Choose files" });
  const file = new File([text], "big.csv");
  Object.defineProperty(file, "size", { value: megabytes * 2 ** 20 });
  fireEvent.change(screen.getByLabelText("File"), { target: { files: [file] } });
  return { grid, user };
}

test("a large file: columns and currency are asked, its rows become no cells, the tables stand on sheets; Stop leaves all as it was", async () => {
  const { grid, user } = await drop(TEXT, 2_000);

  expect(await screen.findByText(/^big\.csv, 2,000 MB\. Its rows stay in the file/)).toBeVisible();
  expect(screen.getByText("Choose the column of Amount")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Amount"), "Sum");
  await user.selectOptions(screen.getByLabelText("Currency"), "Money");
  await user.selectOptions(screen.getByLabelText("Segments by"), "Plan");

  answers = false;
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  expect(grid.sheets()).toEqual(["Notes"]);

  answers = true;
  await user.click(await screen.findByRole("button", { name: "Read the file" }));
  const currency = await screen.findByLabelText(/^The amounts are in EUR, USD/);
  await user.selectOptions(currency, "EUR");
  // A currency is one of its column: with another column, it is asked anew.
  await user.selectOptions(screen.getByLabelText("Currency"), "Plan");
  expect(currency).toHaveValue("");
  await user.selectOptions(screen.getByLabelText("Currency"), "Money");
  await user.selectOptions(currency, "EUR");
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  expect(await screen.findByText(/^✓ 1 row read in/)).toBeVisible();
  expect(grid.sheets()).toEqual(["Notes", "Moves", "Retention", "Cohorts", "Segments"]);
  expect(screen.getByRole("button", { name: "Go to Segments" })).toBeVisible();
});

const HEADS = "id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Ended At (UTC)\n";
const row = (n: number, seats: number) =>
  `sub_${n},cus_${n},pro,${seats},usd,month,33.00,active,2025-01-10,\n`;

test("a large file of a billing system: its first rows are looked at as in Import, further rows may ask more, and the tables are those of all rows", async () => {
  // The last of the first rows may be cut off, so that the five seats are seen with the whole file.
  const { grid, user } = await drop(HEADS + row(1, 1) + row(2, 1) + row(3, 5), 90);
  expect(await screen.findByText("Stripe subscriptions, 100%")).toBeVisible();
  expect(screen.getByText("first 2 rows")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Choose tables" }));
  await user.selectOptions(await screen.findByLabelText("Segments by"), "product");
  await user.click(screen.getByRole("button", { name: "Read the file" }));

  await user.click(await screen.findByRole("radio", { name: /per unit/i }));
  await user.click(await screen.findByRole("button", { name: "Read the file" }));
  expect(await screen.findByText(/^✓ 3 rows read in/)).toBeVisible();
  expect(screen.getByText("3 rows of a ledger came of it, none was left out.")).toBeVisible();
  expect(grid.sheets()).toEqual(["Notes", "Moves", "Retention", "Cohorts", "Segments"]);
  // 33 + 33 + 5 × 33.
  expect(grid.values({ sheet: "Moves", row: 0, col: 0, rows: 30, cols: 4 }).flat()).toContain(231);
});
