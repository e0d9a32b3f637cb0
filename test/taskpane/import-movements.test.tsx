import { fireEvent, screen, within } from "@testing-library/react";
import { serialOf } from "../../src/excel/days";
import { answerOf } from "../../src/functions/answer";
import type { PaneOptions } from "../../src/taskpane/mount";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

/* Movements of MRR in the pane: a bridge on a sheet of its own, in one currency. */

afterEach(closePanes);

const HEADS = "Customer,Date,Type,MRR Change,Currency\n";
const TWO = `${HEADS}A,2025-01-03,New Business,100.00,USD
B,2025-01-10,New Business,80.00,EUR
B,2025-06-05,Expansion,20.00,EUR
A,2025-06-20,Churn,100.00,USD
`;
const [MARCH_2023, MAY_2025] = [
  serialOf({ year: 2023, month: 3, day: 15 }),
  serialOf({ year: 2025, month: 5, day: 23 }),
];

/** A workbook with rates: a euro is worth $1.25 from March 2023 and $1.50 from May 2025 on. */
function withRates(): MemoryGrid {
  const grid = new MemoryGrid(["FX"]);
  grid.write("FX", 0, 0, [
    ["day", "currency", "rate"],
    [MARCH_2023, "USD", 1],
    [MARCH_2023, "EUR", 1.25],
    [MAY_2025, "EUR", 1.5],
  ]);
  return grid;
}

const drop = (name: string, text: string, label = "File") =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File([text], name)] } });

async function openImport(grid = withRates(), options: PaneOptions = {}) {
  const [build, tab, choose] = options.language === "zh-CN" ? ["建表", "导入", "选择文件"] : ["Build", "Import", "Choose files"]; // prettier-ignore
  const opened = await openPane(options, grid);
  await opened.user.click(await screen.findByRole("tab", { name: build }));
  await opened.user.click(await screen.findByRole("tab", { name: tab }));
  await screen.findByRole("button", { name: choose });
  return opened;
}

const question = () =>
  screen.findByRole("region", {
    name: "The movements are in USD, EUR, which can’t be added up. At which rate are they converted?",
  });

/** The table of a sheet from its row of months down, and what stands above it. */
function bridgeOn(grid: MemoryGrid, sheet: string) {
  const area = grid.usedArea(sheet)!;
  const cells = grid.values({
    sheet,
    row: 0,
    col: 0,
    rows: area.row + area.rows,
    cols: area.col + area.cols,
  });
  const opening = cells.findIndex(([label]) => label === "opening" || label === "期初");
  return {
    notes: cells.slice(0, opening - 1).flatMap(([text]) => (text === "" ? [] : [String(text)])),
    months: cells[opening - 1].slice(1),
    lines: Object.fromEntries(cells.slice(opening).map(([label, ...values]) => [label, values])),
    table: cells.slice(opening),
  };
}

const importing = () => screen.getByRole("button", { name: "Import" });

/** Chooses the day of each movement, or today, and the rates; the cells are found by the time Import is open. */
async function convert(user: Awaited<ReturnType<typeof openPane>>["user"], mode: string, rates = "FX!A1:C4") {
  const asked = await question();
  await user.click(within(asked).getByRole("radio", { name: mode }));
  fireEvent.change(within(asked).getByLabelText("Rates"), { target: { value: rates } });
}
const SPOT = "At the rate of each movement’s day";
const CONSTANT = "At today’s rate for all";

test("movements of one currency become a bridge that SNOWBALL reads", async () => {
  const { user, grid } = await openImport(new MemoryGrid(["Notes"]));
  drop(
    "moves.csv",
    `${HEADS}A,2025-02-03,New Business,100.50,USD\nA,2025-04-10,Contraction,20.25,USD\nB,2025-04-11,Upside down,1.00,USD\n`,
  );
  expect(await screen.findByText("2 movements of 1 customer; MRR closes Apr 2025 at $80.25")).toBeVisible();
  expect(screen.getByText("“Upside down”, not known")).toBeVisible();
  expect(screen.queryByRole("region", { name: /can’t be added up/ })).toBeNull();
  expect(screen.getByText("Writes MRR bridge, 3 months")).toBeVisible();
  expect(screen.getByLabelText("Column for Type")).toHaveValue("Type");
  expect(screen.queryByLabelText("Column for End")).toBeNull();
  await user.click(importing());
  expect(await screen.findByText(/MRR bridge has 3 months/)).toBeVisible();
  const { notes, months, lines } = bridgeOn(grid, "MRR bridge");
  expect(months).toEqual([2, 3, 4].map((month) => serialOf({ year: 2025, month, day: 1 })));
  expect(lines).toEqual({
    opening: [0, 100.5, 100.5],
    new: [100.5, 0, 0],
    expansion: [0, 0, 0],
    reactivation: [0, 0, 0],
    contraction: [0, 0, -20.25],
    churn: [0, 0, 0],
    closing: [100.5, 100.5, 80.25],
    check: [0, 0, 0],
  });
  expect(notes).toEqual([
    "MRR bridge",
    "From moves.csv, 3 rows.",
    expect.stringMatching(/^Read on \d{4}-\d\d-\d\d\. Values, not formulas/),
    expect.stringMatching(/^Read as MRR movements \(ChartMogul, ProfitWell\): Customer = Customer, /),
    "All amounts are in USD.",
    "Counted: 2 movements. Left out: 1 “Upside down”, not known.",
    "It begins with 0: the file doesn’t say what MRR was before Feb 2025.",
  ]);
});

test("movements of two currencies are converted at the rate of their day, and the bridge adds up by quarter", async () => {
  const { user, grid } = await openImport();
  drop("moves.csv", TWO);
  await question();
  expect(screen.getByText("1 open")).toBeVisible();
  expect(importing()).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("radio", { name: "Each row in its own currency" })).toBeNull();
  await convert(user, SPOT);
  // 100 + 80 × 1.25 in January; + 20 × 1.5 − 100 in June.
  expect(await screen.findByText("4 movements of 2 customers; MRR closes Jun 2025 at $130")).toBeVisible();
  // The rows before and after: 20 × 1.5 of June, and who left.
  expect(screen.getByText(/^B .*2025-06-05/)).toBeVisible();
  expect(screen.getByText("→ expansion, 5 Jun 2025")).toBeVisible();
  expect([screen.getByText("$30"), screen.getByText("−$100")].every((each) => each.isConnected)).toBe(true);
  await user.click(importing());
  await screen.findByText(/MRR bridge has 6 months/);
  const { notes, table, lines } = bridgeOn(grid, "MRR bridge");
  expect(lines.new).toEqual([200, 0, 0, 0, 0, 0]);
  expect(lines.expansion).toEqual([0, 0, 0, 0, 0, 30]);
  expect(lines.churn).toEqual([0, 0, 0, 0, 0, -100]);
  expect(lines.closing).toEqual([200, 200, 200, 200, 200, 130]);
  expect(notes).toContain("Converted to USD at the rate of each movement’s day, by the rates in FX!A1:C4.");
  expect(answerOf("SNOWBALL", [table, "quarter"])).toEqual([
    ["opening", 0, 200],
    ["new", 200, 0],
    ["expansion", 0, 30],
    ["reactivation", 0, 0],
    ["contraction", 0, 0],
    ["churn", 0, -100],
    ["closing", 200, 130],
    ["check", 0, 0],
  ]);
});

test("at today’s rate for all a euro is worth the same on every day", async () => {
  const { user, grid } = await openImport();
  drop("moves.csv", TWO);
  await convert(user, CONSTANT);
  // 100 + 80 × 1.5, then + 20 × 1.5 − 100.
  expect(await screen.findByText(/MRR closes Jun 2025 at \$150$/)).toBeVisible();
  await user.click(importing());
  await screen.findByText(/MRR bridge has 6 months/);
  expect(bridgeOn(grid, "MRR bridge").lines.closing).toEqual([220, 220, 220, 220, 220, 150]);
});

test("a rate that is missing is told with the first day that needs it, and nothing can be written", async () => {
  const { user, grid } = await openImport();
  // The first row of rates for the euro is that of May 2025.
  grid.write("FX", 5, 0, [[MARCH_2023, "USD", 1], [MAY_2025, "EUR", 1.5]]); // prettier-ignore
  drop("moves.csv", TWO.replace("B,2025-06-05", "B,2025-02-05"));
  await convert(user, SPOT, "FX!A6:C7");
  expect(
    await screen.findByText(
      "There is no rate for EUR on 2025-01-10 or before; rows that need it stay in EUR.",
    ),
  ).toBeVisible();
  expect(screen.getByText("4 movements of 2 customers")).toBeVisible();
  expect(screen.getByText("Rates are missing")).toBeVisible();
  expect(importing()).toHaveAttribute("aria-disabled", "true");
  fireEvent.change(screen.getByLabelText("Rates"), { target: { value: "FX!A1:B4" } });
  expect(await screen.findByText(/^rates is a range of 4 rows and 2 columns/)).toBeVisible();
});

test("next month’s file is converted as this one was, and its bridge has a sheet of its own", async () => {
  const { user, grid } = await openImport();
  drop("june.csv", TWO);
  await convert(user, SPOT);
  await screen.findByText(/MRR closes/);
  await user.click(importing());
  await user.click(await screen.findByRole("button", { name: "Import another file" }));
  drop("july.csv", `${TWO}B,2025-07-01,Contraction,10.00,EUR\n`);
  expect(await screen.findByText("Mapped as last time. Nothing to ask.")).toBeVisible();
  // 130 − 10 × 1.5.
  expect(await screen.findByText("5 movements of 2 customers; MRR closes Jul 2025 at $115")).toBeVisible();
  await user.click(importing());
  await screen.findByText(/MRR bridge 2 has 7 months/);
  expect(bridgeOn(grid, "MRR bridge").lines.closing.at(-1)).toBe(130);
  expect(bridgeOn(grid, "MRR bridge 2").lines.closing.at(-1)).toBe(115);
});

test("a file in another currency alone is not taken for the one that the files before were converted to", async () => {
  const { user } = await openImport();
  drop("june.csv", TWO);
  await convert(user, SPOT);
  await screen.findByText(/MRR closes/);
  await user.click(importing());
  await user.click(await screen.findByRole("button", { name: "Import another file" }));
  drop("july.csv", `${HEADS}B,2025-07-01,New Business,10.00,EUR\n`);
  expect(await screen.findByText("1 movement of 1 customer; MRR closes Jul 2025 at $15")).toBeVisible();
  expect(screen.getByRole("radio", { name: SPOT })).toBeChecked();
  expect(screen.getByLabelText("Currency")).toHaveValue("USD");
});

test("ledger and movements are each read as their own last file was", async () => {
  const { user } = await openImport();
  const ledger = "Customer,Product,Start,End,Amount,Interval\nA,pro,2025-01-10,,90,month\n";
  drop("ledger.csv", ledger);
  await user.click(await screen.findByRole("button", { name: "Import" }));
  await user.click(await screen.findByRole("button", { name: "Import another file" }, { timeout: 20_000 }));
  drop("moves.csv", TWO);
  await convert(user, SPOT);
  await screen.findByText(/MRR closes/);
  // The ledger that stands is none of a file of movements.
  expect(screen.queryByText("Compared with the ledger")).toBeNull();
  expect(screen.queryByText(/^Mapped as last time/)).toBeNull();
  await user.click(importing());
  await user.click(await screen.findByRole("button", { name: "Import another file" }));
  drop("ledger.csv", ledger);
  expect(await screen.findByText("Mapped as last time. Nothing to ask.")).toBeVisible();
  expect(screen.getByText("1 row the same")).toBeVisible();
}, 60_000);

test("in Chinese", async () => {
  const { user, grid } = await openImport(withRates(), { language: "zh-CN" });
  drop("moves.csv", TWO, "文件");
  const asked = await screen.findByRole("region", {
    name: "MRR 变动含 USD、EUR 多种币种，不能直接相加，按哪一日的汇率折算？",
  });
  await user.click(within(asked).getByRole("radio", { name: "按各笔变动当日汇率" }));
  fireEvent.change(within(asked).getByLabelText("汇率表"), { target: { value: "FX!A1:C4" } });
  expect(await screen.findByText("4 笔变动，2 家客户，2025-06 期末 MRR $130")).toBeVisible();
  expect(screen.getByText("写入「MRR 变动表」6 个月")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "导入" }));
  await screen.findByText(/「MRR 变动表」共 6 个月/);
  const { lines, notes } = bridgeOn(grid, "MRR 变动表");
  expect(lines["期末"]).toEqual([200, 200, 200, 200, 200, 130]);
  expect(notes).toContain("按各笔变动当日汇率折算为 USD，汇率取自 FX!A1:C4。");
});

test("movements beside the rows of a ledger are said to be left out of it", async () => {
  await openImport();
  const ledger = "Customer,Product,Start,End,Amount,Interval\nA,pro,2025-01-10,,90,month\n";
  const files = [new File([ledger], "ledger.csv"), new File([TWO], "moves.csv")];
  fireEvent.change(screen.getByLabelText("File"), { target: { files } });
  expect(
    await screen.findByText(/^The movements among these files are left out of the ledger/),
  ).toBeVisible();
  expect(screen.getByText(/^Writes Subscription ledger, 1 row/)).toBeVisible();
});

test("a question is answered with where the bridge would end", async () => {
  const { user } = await openImport();
  drop("moves.csv", `${HEADS}A,2025-01-03,New Business,10000,USD\nA,2025-02-03,Contraction,2500,USD\n`);
  const asked = await screen.findByRole("region", { name: /units|cents/i });
  expect(within(asked).getByText("MRR closes Feb 2025 at $7,500")).toBeVisible();
  expect(within(asked).getByText("MRR closes Feb 2025 at $75")).toBeVisible();
  await user.click(within(asked).getAllByRole("radio")[0]);
  expect(screen.getByText("Writes MRR bridge, 2 months")).toBeVisible();
});
