import { showsError } from "../../excel/errors";
import type { LeftOut, Mapping, Role, SourceRow, SourceTable } from "../types";

/** Roles whose cells only name or date a row; what it is worth does not hang on them. */
const BESIDE: ReadonlySet<Role> = new Set(["product", "created"]);

/**
 * A table without the rows in which a cell that counts holds an error: all customers that a lookup did not find would
 * be one, and a term, a tax or a coupon that can’t be told would be none.
 */
export function withoutErrors(table: SourceTable, mapping: Mapping): SourceTable {
  const columns = [...mapping].flatMap(([role, { column }]) => (BESIDE.has(role) ? [] : [column]));
  const errorIn = ({ cells }: SourceRow) => columns.find((column) => showsError(cells[column]?.trim() ?? ""));
  const rows: SourceRow[] = [];
  const setAside: LeftOut[] = [...table.setAside];
  for (const row of table.rows) {
    const column = errorIn(row);
    if (column === undefined) rows.push(row);
    else {
      const value = `${table.heads[column]} ${row.cells[column].trim()}`;
      setAside.push({ file: table.file, line: row.line, reason: "error", value });
    }
  }
  return { ...table, rows, setAside };
}
