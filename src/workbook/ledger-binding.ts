import { areaAddress } from "../excel/address";
import { SHEET_ROWS } from "../excel/area";
import { onSheet, readAddress, splitAddress } from "../excel/sheet-name";
import { recogniseLedger } from "../sheets/base/recognise";
import { LEDGER_COLUMNS, ledgerIn, ledgerName, type LedgerColumn } from "../sheets/template/ledger-names";
import { readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";
import { withRange } from "./range-at";
import type { CellValue } from "./types";

/*
 * Which columns are the ledger’s stands in names of the workbook: they travel with the file, follow their cells,
 * and every sheet and every function page reads them.
 */

/** Addresses with their sheet, by column. */
export type BoundColumns = Readonly<Partial<Record<LedgerColumn, string>>>;

/** A table that reads like a ledger. */
export interface FoundLedger {
  readonly sheet: string;
  readonly columns: BoundColumns;
  /** How many rows have a customer. */
  readonly rows: number;
}

/** The columns that the workbook holds; null where there are none. */
export function readLedger(): Promise<BoundColumns | null> {
  return inWorkbook(async (context) => {
    const bound = ledgerIn(await readNames(context));
    if (bound.size === 0) return readFormer(context);
    return Object.fromEntries([...bound].map(([column, at]) => [column, at.replaceAll("$", "")]));
  });
}

/** Makes these columns the ledger’s, whatever was before. Two syncs. */
export function bindLedger(columns: BoundColumns): Promise<void> {
  return inWorkbook(async (context) => {
    const [first] = Object.values(columns);
    await withRange(context, first, async () => {
      const names = context.workbook.names.load("items/name");
      const ranges = LEDGER_COLUMNS.flatMap((column) => {
        const address = columns[column];
        return address === undefined ? [] : [{ column, range: rangeOf(context, address) }];
      });
      await context.sync();
      const standing = new Set(names.items.map(({ name }) => name));
      for (const column of LEDGER_COLUMNS) {
        const name = ledgerName(column);
        const given = ranges.find((each) => each.column === column);
        if (!given && standing.has(name)) names.getItem(name).delete();
        else if (given && standing.has(name)) names.getItem(name).formula = fixed(given.range.address);
        else if (given) names.add(name, given.range);
      }
      await context.sync();
    });
  });
}

const rangeOf = ({ workbook }: Excel.RequestContext, address: string) => {
  const { sheet, cells } = splitAddress(address);
  const { worksheets } = workbook;
  const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  return worksheet.getRange(cells).load("address");
};

/** As names hold it: with its sheet, and nothing that moves. */
function fixed(address: string): string {
  const place = readAddress(address);
  return `=${place ? onSheet(place.sheet, areaAddress(place.area, "both")) : address}`;
}

/** What somebody gave to a function becomes the ledger of a workbook that has none; one that has stays with its own. */
export async function offerLedger(columns: BoundColumns): Promise<void> {
  const isBound = await inWorkbook(async (context) => ledgerIn(await readNames(context)).size > 0);
  if (!isBound) await bindLedger(columns);
}

/** How many blank rows below a table belong to it, so that what is added counts. */
const ROOM = 1_000;

/** Every table whose heads say that it is a ledger. */
export function findLedgers(): Promise<readonly FoundLedger[]> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const used = sheets.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
    });
    await context.sync();
    return sheets.flatMap(({ name }, i) => {
      const range = used[i];
      if (range.isNullObject) return [];
      const cells = range.values as CellValue[][];
      const found = recogniseLedger(cells);
      if (!found) return [];
      const row = range.rowIndex + found.first;
      // Nothing stands below the last row of a sheet that is in use.
      const room = found.last === cells.length - 1 ? ROOM : 0;
      const rows = Math.min(found.last - found.first + 1 + room, SHEET_ROWS - row);
      const columns = [...found.columns].map(([column, col]) => {
        const area = { row, col: range.columnIndex + col, rows, cols: 1 };
        return [column, onSheet(name, areaAddress(area))] as const;
      });
      return [{ sheet: name, columns: Object.fromEntries(columns), rows: found.last - found.first + 1 }];
    });
  });
}

export async function readNames(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
}

/** Where workbooks before kept the columns: with their sheet, and what stood above them. */
const FORMER = "ledger";

interface Kept {
  readonly cells: string;
  readonly head: string;
}

/** The columns kept in a workbook from before there were names; null where something else stands there by now. */
async function readFormer(context: Excel.RequestContext): Promise<BoundColumns | null> {
  const sheets = await readSheets(context);
  const found = sheets.find(({ properties }) => properties[FORMER] !== undefined);
  const kept = found && parsed(found.properties[FORMER]);
  if (!found || !kept) return null;
  const columns = Object.entries(kept);
  const heads = await readHeads(
    context,
    found.name,
    columns.map(([, { cells }]) => cells),
  );
  if (columns.some(([, { head }], i) => head !== heads[i])) return null;
  return Object.fromEntries(columns.map(([name, { cells }]) => [name, onSheet(found.name, cells)]));
}

/** What stands above each column; "" above one that begins in the first row. */
function readHeads(
  context: Excel.RequestContext,
  sheet: string,
  columns: readonly string[],
): Promise<string[]> {
  return withRange(context, onSheet(sheet, columns[0]), async ({ worksheet }) => {
    const ranges = columns.map((cells) => worksheet.getRange(cells).load("rowIndex,columnIndex"));
    await context.sync();
    const above = ranges.map(({ rowIndex, columnIndex }) =>
      rowIndex === 0
        ? undefined
        : worksheet.getRangeByIndexes(rowIndex - 1, columnIndex, 1, 1).load("values"),
    );
    await context.sync();
    return above.map((cell) => (cell ? String((cell.values as CellValue[][])[0][0]) : ""));
  });
}

/** A property that people have edited is none of ours. */
function parsed(text: string): Readonly<Record<string, Kept>> | null {
  try {
    const kept = JSON.parse(text) as Record<string, Kept> | null;
    const whole = kept && Object.values(kept).every(({ cells, head }) => isText(cells) && isText(head));
    return whole ? kept : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown) => typeof value === "string";
