import { fireEvent, screen, within } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

/* Next month’s file over a ledger on which people have worked since. */

afterEach(closePanes);

const SHEET = "Subscription ledger";
const HEADS = "Customer,Product,Start,End,Amount,Interval\n";
const A = "A,pro,2025-01-10,,90,month\n";
const B = "B,pro,2025-02-01,,40,month\n";

const drop = (name: string, text: string) =>
  fireEvent.change(screen.getByLabelText("File"), { target: { files: [new File([text], name)] } });

/** Where a text stands on the ledger. */
function placeOf(grid: MemoryGrid, text: string): readonly [number, number] {
  const { row, col, rows, cols } = grid.usedArea(SHEET)!;
  const cells = grid.formulas({ sheet: SHEET, row, col, rows, cols });
  const at = cells.findIndex((line) => line.some((cell) => String(cell) === text));
  return [at + row, cells[at].findIndex((cell) => String(cell) === text) + col];
}

const cellBeside = (grid: MemoryGrid, customer: string, head: string) => ({
  row: placeOf(grid, customer)[0],
  col: placeOf(grid, head)[1],
});

function typeBeside(grid: MemoryGrid, customer: string, head: string, content: string) {
  const { row, col } = cellBeside(grid, customer, head);
  grid.write(SHEET, row, col, [[content]]);
}

function shownBeside(grid: MemoryGrid, customer: string, head: string) {
  const place = cellBeside(grid, customer, head);
  return grid.formulas({ sheet: SHEET, ...place, rows: 1, cols: 1 })[0][0];
}

/** Imports a first file, and answers what it asks. */
async function imported(text: string, answer?: RegExp) {
  const opened = await openPane({}, new MemoryGrid(["Notes"]));
  await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
  await opened.user.click(await screen.findByRole("tab", { name: "Import" }));
  await screen.findByRole("button", { name: "Choose files" });
  drop("october.csv", text);
  if (answer) await opened.user.click(await screen.findByRole("radio", { name: answer }));
  await opened.user.click(await screen.findByRole("button", { name: "Import" }));
  await screen.findByText(/Subscription ledger has/);
  const next = async (file: string) => {
    await opened.user.click(screen.getByRole("button", { name: "Import another file" }));
    drop("november.csv", file);
    await screen.findByText(/Mapped as last time/);
  };
  const append = async () => {
    await opened.user.click(screen.getByRole("button", { name: "Append" }));
    await screen.findByText(/Subscription ledger has/);
  };
  return { ...opened, next, append };
}

test("a note that was typed stays beside a row that is gone", async () => {
  const { grid, next, append } = await imported(HEADS + A + B);
  typeBeside(grid, "B", "Note", "call them in May, CFO Li");
  await next(HEADS + A);
  await append();
  expect(shownBeside(grid, "B", "Note")).toBe("call them in May, CFO Li");
});

test("our own note on a row that is gone goes when the row is back", async () => {
  const { grid, next, append } = await imported(HEADS + A + B);
  await next(HEADS + A);
  await append();
  expect(shownBeside(grid, "B", "Note")).toMatch(/^Not in the file of /);
  await next(HEADS + A + B);
  await append();
  expect(shownBeside(grid, "B", "Note")).toBe("");
});

test("days of a file that can be read one way only are not read as last month’s were", async () => {
  const { next } = await imported(`${HEADS}A,pro,03/04/2025,,90,month\nB,pro,05/06/2025,,40,month\n`, /^Day first/); // prettier-ignore
  await next(`${HEADS}A,pro,04/03/2025,,90,month\nB,pro,06/05/2025,,40,month\nC,pro,10/25/2025,,40,month\n`);
  expect(screen.getByText("2 rows the same")).toBeVisible();
  expect(screen.getByText(/“10\/25\/2025” can be read only so \(Month first\), though another answer/)).toBeVisible(); // prettier-ignore
});

test("a column of last month that is gone is asked for; a customer who has left doesn’t come back unsaid", async () => {
  const ended = "A,pro,2025-01-10,2025-09-30,90,month\n";
  const { user, next } = await imported(HEADS + ended + B, /^Not covered/);
  await next(`Customer,Product,Start,Until when,Amount,Interval\n${ended}${B}`);
  const question = screen.getByRole("region", { name: /^Last time “End” held: End\. november\.csv has no such column/ }); // prettier-ignore
  expect(screen.getByRole("button", { name: "Append" })).toHaveAttribute("aria-disabled", "true");
  const choices = within(question).getAllByRole("radio");
  expect(choices.map((choice) => choice.parentElement?.textContent)).toEqual(["Until when", "None"]);
  // The day of the end was answered last month, and is no question of a file without ends.
  expect(screen.queryByText(/end-day|excluded/)).toBeNull();
  await user.click(choices[0]);
  expect(await screen.findByText("2 rows the same")).toBeVisible();
});

test("a column of last month may be said to be none any more", async () => {
  const { user, next } = await imported(`Currency,${HEADS}USD,${A}USD,${B}`);
  await next(HEADS + A + B);
  const question = screen.getByRole("region", { name: /^Last time “Currency” held/ });
  await user.click(within(question).getByRole("radio", { name: "None" }));
  expect(screen.queryByRole("region", { name: /^Last time “Currency” held/ })).toBeNull();
});

test.each([
  ["Product", "Pro plan (legacy)"],
  ["Interval", "monthly"],
  ["Start", "'2025-02-01"],
])("a %s that people wrote their own way is the same row in the next file", async (head, typed) => {
  const { grid, next, append } = await imported(HEADS + A + B);
  typeBeside(grid, "B", head, typed);
  await next(HEADS + A + B.replace("40", "45"));
  expect(screen.getByText("Amount: 40 → 45")).toBeVisible();
  await append();
  const { row, col, rows, cols } = grid.usedArea(SHEET)!;
  const customers = grid.values({ sheet: SHEET, row, col, rows, cols }).flat();
  expect(customers.filter((cell) => cell === "B")).toHaveLength(1);
  expect(shownBeside(grid, "B", "Amount")).toBe(45);
});

test("a row that can’t be read is told, for the file’s would come beside it", async () => {
  const { grid, next } = await imported(HEADS + A + B);
  typeBeside(grid, "B", "Interval", "now and then");
  const { row } = cellBeside(grid, "B", "Interval");
  await next(HEADS + A + B);
  expect(
    screen.getByText(new RegExp(`1 row of the ledger can’t be read \\(row ${row + 1}\\)`)),
  ).toBeVisible();
});
