import type { SourceTable } from "../../billing";
import { isoDay } from "../../excel/days";
import { showsError } from "../../excel/errors";
import { dayIn, endIn } from "../../excel/written-days";
import { LEDGER_HEADS } from "../../locales/ledger-heads";
import { LEDGER_COLUMNS } from "../../sheets/template/ledger-names";
import type { LedgerTable, TableColumn } from "../../workbook/ledger-table";

/* The ledger of the workbook as a table of subscriptions, with the columns beside it that vendors count by. */

type CellValue = TableColumn["cells"][number];

interface Column {
  readonly head: string;
  readonly cells: TableColumn["cells"];
  readonly textOf: (cell: CellValue) => string;
}

/** Of a ledger that the functions can read; lines are rows of its sheet. */
export function billingTable(table: LedgerTable): SourceTable {
  const columns: Column[] = [
    ...LEDGER_COLUMNS.flatMap((name) => {
      const column = table.columns[name];
      return column
        ? [{ head: LEDGER_HEADS[name][0], cells: column.cells, textOf: TEXT_OF[name] ?? textOf }]
        : [];
    }),
    ...table.beside.map(({ head, cells }) => ({ head, cells, textOf })),
  ];
  const { customer } = table.columns;
  return {
    file: table.sheet,
    heads: columns.map(({ head }) => head),
    rows: customer.cells.map((_, i) => ({
      line: customer.row + i + 1,
      cells: columns.map(({ cells, textOf: written }) => written(cells[i])),
    })),
    setAside: [],
  };
}

/** Days as the functions read them. */
const TEXT_OF: Readonly<Partial<Record<string, (cell: CellValue) => string>>> = {
  start: (cell) => dayText(cell, dayIn),
  end: (cell) => dayText(cell, endIn),
};

function dayText(cell: CellValue, read: (cell: unknown) => number): string {
  const day = textOf(cell) === "" ? 0 : read(cell);
  return day === 0 ? "" : isoDay(day);
}

/** 0 and FALSE are blanks. A number of three decimals has a fourth, for a file that writes 1.234 may mean thousands. */
function textOf(cell: CellValue): string {
  if (cell === 0 || cell === false) return "";
  const text = String(cell).trim();
  return typeof cell === "number" && /\.\d{3}$/.test(text) ? `${text}0` : text;
}

const codeIn = (column: TableColumn | undefined, row: number) =>
  String(column?.cells[row] ?? "")
    .trim()
    .toUpperCase();

/** The ledger of the rows in one currency alone. */
export function inCurrency(table: LedgerTable, currency: string): LedgerTable {
  const rows = Array.from({ length: table.rows }, (_, i) => i).filter(
    (i) => codeIn(table.columns.currency, i) === currency,
  );
  const only = (column: TableColumn): TableColumn => ({
    ...column,
    cells: rows.map((i) => column.cells[i]),
  });
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [name, only(column)]),
  ) as LedgerTable["columns"];
  return { ...table, rows: rows.length, columns, beside: table.beside.map(only) };
}

/** The currencies of the rows, the first one first. */
export function currenciesOf({ columns, rows }: LedgerTable): readonly string[] {
  const codes = Array.from({ length: rows }, (_, i) => codeIn(columns.currency, i));
  return [...new Set(codes.filter((code) => code !== "" && !showsError(code)))];
}
