import type { SourceTable } from "../../billing";
import { showsError } from "../../excel/errors";
import { LEDGER_HEADS } from "../../locales/ledger-heads";
import { LEDGER_COLUMNS } from "../../sheets/template/ledger-names";
import type { LedgerTable, TableColumn } from "../../workbook/ledger-table";

/* The ledger of the workbook as a table of subscriptions, with the columns beside it that vendors count by. */

interface Column {
  readonly head: string;
  readonly cells: TableColumn["cells"];
}

/** Lines are rows of the ledger, counted from 0; blank rows are left out. */
export function billingTable(table: LedgerTable, currency: string | null): SourceTable {
  const columns: Column[] = [
    ...LEDGER_COLUMNS.flatMap((name) => {
      const column = table.columns[name];
      return column ? [{ head: LEDGER_HEADS[name][0], cells: column.cells }] : [];
    }),
    ...table.beside,
  ];
  const { customer, amount, currency: currencies } = table.columns;
  const rows = Array.from({ length: table.rows }, (_, i) => i).filter((i) => {
    const isBlank = customer.cells[i] === "" && amount.cells[i] === "";
    return !isBlank && (currency === null || codeIn(currencies, i) === currency);
  });
  return {
    file: table.sheet,
    heads: columns.map(({ head }) => head),
    rows: rows.map((i) => ({
      line: customer.row + i + 1,
      cells: columns.map(({ cells }) => String(cells[i])),
    })),
    setAside: [],
  };
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
