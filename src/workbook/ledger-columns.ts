import { onSheet, sameSheet, splitAddress } from "../excel/sheet-name";
import { propertyKey, readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";
import { withRange } from "./range-at";
import type { CellValue } from "./types";

/** Addresses with their sheet, by the argument that they were given to. */
export type LedgerColumns = Readonly<Record<string, string>>;

const PROPERTY = "ledger";

/** A column as it is kept: its cells, without the sheet, and what stood above them. */
interface Kept {
  readonly cells: string;
  readonly head: string;
}

/**
 * Keeps which columns are the ledger’s with the sheet that they stand on, so that they travel with the file and
 * stay right when the sheet is renamed. Columns of several sheets are not kept. The columns of another sheet are
 * kept no longer: a workbook with two ledgers has the one at hand that was used last.
 */
export function rememberLedgerColumns(columns: LedgerColumns): Promise<void> {
  return inWorkbook(async (context) => {
    const sheets = new Set(Object.values(columns).map((address) => splitAddress(address).sheet));
    const [sheet] = sheets;
    if (sheets.size !== 1 || sheet === undefined) return;
    const names = Object.keys(columns);
    const cells = Object.values(columns).map((address) => splitAddress(address).cells);
    const heads = await readHeads(context, sheet, cells);
    const kept = names.map((name, i): [string, Kept] => [name, { cells: cells[i], head: heads[i] }]);
    const others = (await readSheets(context)).filter(({ name }) => !sameSheet(name, sheet));
    const { worksheets } = context.workbook;
    for (const { name, properties } of others) {
      if (properties[PROPERTY] !== undefined) {
        worksheets.getItem(name).customProperties.getItem(propertyKey(PROPERTY)).delete();
      }
    }
    const { customProperties } = worksheets.getItem(sheet);
    customProperties.add(propertyKey(PROPERTY), JSON.stringify(Object.fromEntries(kept)));
    await context.sync();
  });
}

/** The columns kept before; null where there are none, or where something else stands there by now. */
export function readLedgerColumns(): Promise<LedgerColumns | null> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const found = sheets.find(({ properties }) => properties[PROPERTY] !== undefined);
    const kept = found && parsed(found.properties[PROPERTY]);
    if (!found || !kept) return null;
    const columns = Object.entries(kept);
    const heads = await readHeads(
      context,
      found.name,
      columns.map(([, { cells }]) => cells),
    );
    if (columns.some(([, { head }], i) => head !== heads[i])) return null;
    const whole = columns.map(([name, { cells }]) => [name, onSheet(found.name, cells)]);
    return Object.fromEntries(whole) as LedgerColumns;
  });
}

/** What stands above each column, read in two syncs for all; "" above one that begins in the first row. */
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
