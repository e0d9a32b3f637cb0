import fc from "fast-check";
import type { Ask } from "../../src/bulk/ask";
import { isRefusal } from "../../src/bulk/refusal";
import { sumFiles, type Manner } from "../../src/bulk/sum-files";
import { tableOf, type FileTable, type MonthTable } from "../../src/bulk/table";
import { isFailure } from "../../src/catalogue/define";
import { monthOf } from "../../src/engine/months";
import { split } from "../../src/taskpane/ledger/segments/split";
import type { LedgerTable, TableColumn } from "../../src/workbook/ledger-table";
import { anyRow, BASE } from "../engine/ledger/arbitrary";
import type { Row } from "../engine/ledger/naive";
import { runs } from "../runs";
import { askOver, helperFor, MANNER, manner, sourceOf } from "./setup";

/* A file that is split by a column says what its segments say alone, and what the pane says of the same cells. */

const MONTHS = Int32Array.from({ length: 6 }, (_, i) => monthOf(BASE) + i);

const ASK: Ask = { ...askOver(MONTHS), by: "plan" };

type SplitRow = readonly [row: Row, plan: string];

/** The last day of the calendar is a way to write that there is no end. */
const NO_END = 2_958_465;

const PLANS = ["Pro", "Team, large", "", "A"];
const rows = fc
  .array(fc.tuple(anyRow, fc.constantFrom(...PLANS)), { minLength: 1, maxLength: 12 })
  .map((all) =>
    // What is refused whole, a row that no ledger can have or cohorts without number, files.test.ts shows.
    all.filter(
      ([{ start, end, cents }]) =>
        cents !== 0 && start >= BASE && (end === null || (end >= start && end < NO_END)),
    ),
  );

function textOf(all: readonly SplitRow[]): string {
  const lines = all.map(([{ customer, start, end, cents, interval, count }, plan]) =>
    [customer, start, end ?? "", cents / 100, interval, count, `"${plan}"`].join(","),
  );
  return ["customer,start,end,amount,interval,count,plan", ...lines].join("\n");
}

async function answerOf(all: readonly SplitRow[], ask: Ask, how: Partial<Manner> = {}): Promise<FileTable> {
  const sources = [sourceOf("a.csv", textOf(all))];
  const found = await sumFiles({ sources, chosen: new Map(), currency: null }, ask, { ...MANNER, ...how });
  const table = isRefusal(found) ? found : tableOf(found, ask);
  if (isRefusal(table)) throw new Error(table.refusal.en);
  return table;
}

const partsOf = (table: FileTable) => ("segments" in table ? table.segments : []);
const lineOf = ({ lines }: MonthTable, id: string) =>
  lines.find((line) => line.id === id)!.values as number[];

test("retention and cohorts of a segment are those of a file with its rows alone", async () => {
  await fc.assert(
    fc.asyncProperty(rows, manner, fc.constantFrom("retention", "cohort"), async (all, how, table) => {
      const { helped, ...sizes } = how;
      const helper = helped ? helperFor([sourceOf("a.csv", textOf(all))]) : null;
      const ask = { ...ASK, table } as Ask;
      for (const { name, table: part } of partsOf(await answerOf(all, ask, { ...sizes, helper }))) {
        const alone = await answerOf(
          all.filter(([, plan]) => plan === name),
          { ...ask, by: null },
        );
        expect(part).toEqual(alone);
      }
    }),
    { numRuns: runs(25) },
  );
});

test("movements of segments add up to those of the whole, however the work is parted", async () => {
  await fc.assert(
    fc.asyncProperty(rows, manner, async (all, { helped, ...sizes }) => {
      const helper = helped ? helperFor([sourceOf("a.csv", textOf(all))]) : null;
      const parted = await answerOf(all, ASK, { ...sizes, helper });
      expect(parted).toEqual(await answerOf(all, ASK));
      const tables = partsOf(parted).map(({ table }) => table as MonthTable);
      if (tables.length === 0) return;
      const total = (id: string, m: number) => tables.reduce((sum, table) => sum + lineOf(table, id)[m], 0);
      MONTHS.forEach((_, m) => {
        expect(total("movedIn", m) + total("movedOut", m)).toBeCloseTo(0, 9);
        for (const table of tables) {
          const moved = table.lines.slice(1, -1).reduce((sum, { values }) => sum + Number(values[m]), 0);
          expect(lineOf(table, "opening")[m] + moved).toBeCloseTo(lineOf(table, "closing")[m], 9);
        }
      });
    }),
    { numRuns: runs(25) },
  );
});

test("over all months: what the pane says of the same ledger on a sheet, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(rows, manner, async (all, { helped: _, ...sizes }) => {
      const table = await answerOf(all, { ...ASK, table: "segments" }, sizes);
      const pane = split(onSheet(all), planColumn(all), MONTHS);
      if (isFailure(pane)) throw new Error(pane.text.en);
      const shown = pane.map(({ churnAlone: _alone, cohorts: _cohorts, ...segment }) => segment);
      expect("from" in table && table.lines).toEqual(shown);
    }),
    { numRuns: runs(25) },
  );
});

test("a customer who moves from A to B for less: moved, and contracted by the rest", async () => {
  const text = [
    "customer,start,end,amount,plan",
    "X,2025-01-01,2025-02-01,50,A",
    "X,2025-02-01,,30,B",
    "Y,2025-01-01,,10,A",
  ].join("\n");
  const february = { ...ASK, table: "segments" as const, months: Int32Array.of(MONTHS[1]) };
  const found = await sumFiles(
    { sources: [sourceOf("a.csv", text)], chosen: new Map(), currency: null },
    february,
    MANNER,
  );
  if (isRefusal(found)) throw new Error(found.refusal.en);
  expect(tableOf(found, february)).toMatchObject({
    from: "2025-02",
    to: "2025-02",
    lines: [
      { name: "B", bridge: { opening: 0, movedIn: 50, contraction: -20, churn: 0, closing: 30 }, ndr: null },
      { name: "A", bridge: { opening: 60, movedOut: -50, churn: 0, closing: 10 }, ndr: 10 / 60, logo: 0.5 },
    ],
  });
});

test("a column of ids is no column of groups, and a head that isn’t there is told", async () => {
  const many = Array.from({ length: 201 }, (_, i) => `c${i},2025-01-01,,1`).join("\n");
  const refusalBy = async (by: string, how: Partial<Manner> = {}) => {
    const files = {
      sources: [sourceOf("a.csv", `customer,start,end,amount\n${many}`)],
      chosen: new Map(),
      currency: null,
    };
    const found = await sumFiles(files, { ...ASK, by }, { ...MANNER, ...how });
    return isRefusal(found) && found.refusal.en;
  };
  expect(await refusalBy("customer")).toMatch(
    /^a\.csv, line 202: the column .* more than 200 different words/,
  );
  expect(await refusalBy("customer", { pieceSize: 100, helper: null })).toMatch(
    /more than 200 different words/,
  );
  expect(await refusalBy("region")).toBe(
    "a.csv has no column “region”. Its heads are “customer”, “start”, “end”, “amount”.",
  );
});

function onSheet(all: readonly SplitRow[]): LedgerTable {
  const column = (cells: TableColumn["cells"], col: number): TableColumn => ({ head: "", sheet: "L", row: 1, col, cells }); // prettier-ignore
  const read = (value: (row: Row) => string | number, col: number) =>
    column(
      all.map(([row]) => value(row)),
      col,
    );
  return {
    sheet: "L",
    rows: all.length,
    columns: {
      customer: read(({ customer }) => customer, 0),
      start: read(({ start }) => start, 1),
      end: read(({ end }) => end ?? "", 2),
      amount: read(({ cents }) => cents / 100, 3),
      interval: read(({ interval }) => interval, 4),
      count: read(({ count }) => count, 5),
    },
    beside: [],
    asOf: null,
    endIncluded: false,
  };
}

const planColumn = (all: readonly SplitRow[]): TableColumn => ({
  head: "plan",
  sheet: "L",
  row: 1,
  col: 6,
  cells: all.map(([, plan]) => plan),
});
