import type { Area } from "../excel/area";
import { cellAddress } from "../excel/address";
import { showsError } from "../excel/errors";
import { onSheet, readAddress, sameSheet } from "../excel/sheet-name";
import { LEDGER_COLUMNS, type LedgerColumn } from "../sheets/template/ledger-names";
import { nameOf } from "../sheets/template/names";
import { readLedger, readNames, type BoundColumns } from "./ledger-binding";
import { RECIPE } from "./ledger-rows";
import { propertyKey } from "./our-sheets";
import { inWorkbook } from "./problems";
import type { CellValue } from "./types";

/* The ledger of the workbook as it stands in its cells, whichever sheet it is on. */

export interface TableColumn {
  readonly head: string;
  readonly sheet: string;
  /** Of the first row, counted from 0. */
  readonly row: number;
  readonly col: number;
  /** One for each row of the ledger. */
  readonly cells: readonly CellValue[];
}

export interface LedgerTable {
  readonly sheet: string;
  /** Down to the last row with something in it. */
  readonly rows: number;
  readonly columns: Readonly<Partial<Record<LedgerColumn, TableColumn>>> &
    Readonly<Record<"customer" | "start" | "end" | "amount", TableColumn>>;
  /** Other columns with a head that stand beside the customers. */
  readonly beside: readonly TableColumn[];
  /** What Set-up says, where there is one. */
  readonly asOf: number | null;
  /** What stands in its place, where that is an error. */
  readonly asOfError?: string;
  readonly endIncluded: boolean;
  /** What was kept with its sheet of how it was imported. */
  readonly recipe?: string;
}

/** Where a cell of a column stands; rows are counted from 0. */
export const addressOf = ({ sheet, row, col }: TableColumn, at: number): string =>
  onSheet(sheet, cellAddress(row + at, col));

/** The ledger with its cells; null where the workbook has none. */
export async function readLedgerTable(): Promise<LedgerTable | null> {
  const bound = await readLedger();
  if (bound === null) return null;
  return inWorkbook(async (context) => {
    const names = await readNames(context);
    const places = placesOf(bound);
    const [asOf, endDay] = ["asof", "end_day"].map((id) => placeIn(names.get(nameOf("setup", id))));
    const { sheet: own } = places.get("customer")!;
    const { customProperties } = context.workbook.worksheets.getItem(own);
    const recipe = customProperties.getItemOrNullObject(propertyKey(RECIPE)).load("value");
    const sheets = [...new Set([...places.values(), asOf, endDay].flatMap((place) => place?.sheet ?? []))];
    const used = new Map(
      sheets.map((sheet) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        return [sheet, worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values")];
      }),
    );
    await context.sync();
    const cellsOf = (sheet: string) => cellsIn(used.get(sheet));
    const valueAt = (place: Place | undefined) =>
      place && cellsOf(place.sheet)(place.area.row, place.area.col);
    const table = tableOf(places, cellsOf, used);
    const day = valueAt(asOf);
    const covered = ["covered", "含"].includes(String(valueAt(endDay) ?? ""));
    return {
      ...table,
      asOf: typeof day === "number" && day > 0 ? day : null,
      endIncluded: covered,
      ...(typeof day === "string" && showsError(day) && { asOfError: day }),
      ...(!recipe.isNullObject && { recipe: recipe.value }),
    };
  });
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

type CellReader = (row: number, col: number) => CellValue;
type UsedRanges = ReadonlyMap<string, Excel.Range>;

function cellsIn(used: Excel.Range | undefined): CellReader {
  if (!used || used.isNullObject) return () => "";
  const { rowIndex, columnIndex } = used;
  const values = used.values as CellValue[][];
  return (row, col) => values[row - rowIndex]?.[col - columnIndex] ?? "";
}

function placeIn(reference: string | undefined): Place | undefined {
  const place = readAddress(reference?.replace(/^=/, "").replaceAll("$", "") ?? "");
  return place?.sheet === undefined ? undefined : { sheet: place.sheet, area: place.area };
}

function placesOf(bound: BoundColumns): ReadonlyMap<LedgerColumn, Place> {
  return new Map(
    LEDGER_COLUMNS.flatMap((column) => {
      const place = placeIn(bound[column]);
      return place ? [[column, place] as const] : [];
    }),
  );
}

function tableOf(
  places: ReadonlyMap<LedgerColumn, Place>,
  cellsOf: (sheet: string) => CellReader,
  used: UsedRanges,
): Pick<LedgerTable, "sheet" | "rows" | "columns" | "beside"> {
  const customer = places.get("customer")!;
  const rows = filledRows([...places.values()], cellsOf);
  const columnAt = (sheet: string, row: number, col: number): TableColumn => {
    const cell = cellsOf(sheet);
    const head = row === 0 ? "" : String(cell(row - 1, col)).trim();
    return { head, sheet, row, col, cells: Array.from({ length: rows }, (_, i) => cell(row + i, col)) };
  };
  const columns = Object.fromEntries(
    [...places].map(([column, { sheet, area }]) => [column, columnAt(sheet, area.row, area.col)]),
  ) as LedgerTable["columns"];
  const { sheet, area } = customer;
  const taken = new Set(
    [...places.values()].flatMap((place) => (sameSheet(place.sheet, sheet) ? place.area.col : [])),
  );
  const beside = colsOf(used.get(sheet))
    .filter((col) => !taken.has(col))
    .map((col) => columnAt(sheet, area.row, col))
    .filter(({ head }) => head !== "");
  return { sheet, rows, columns, beside };
}

function colsOf(used: Excel.Range | undefined): number[] {
  if (!used || used.isNullObject) return [];
  return Array.from({ length: (used.values as CellValue[][])[0].length }, (_, i) => used.columnIndex + i);
}

/** How many rows there are up to the last in which a bound column holds something. */
function filledRows(places: readonly Place[], cellsOf: (sheet: string) => CellReader): number {
  const most = places.reduce((least, { area }) => Math.min(least, area.rows), Infinity);
  for (let row = most - 1; row >= 0; row--)
    if (places.some(({ sheet, area }) => cellsOf(sheet)(area.row + row, area.col) !== "")) return row + 1;
  return 0;
}
