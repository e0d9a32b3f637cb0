import type { Mapping, Role, SourceRow, SourceTable } from "../types";

/** The cell of a row for a role, without spaces around it; "" where no column stands for it. */
export function cellOf({ cells }: SourceRow, mapping: Mapping, role: Role): string {
  const column = mapping.get(role)?.column;
  return column === undefined ? "" : (cells[column]?.trim() ?? "");
}

/** The filled cells of a role with their rows. */
export function filledCells(
  { rows }: SourceTable,
  mapping: Mapping,
  role: Role,
): readonly { readonly row: SourceRow; readonly cell: string }[] {
  if (!mapping.has(role)) return [];
  return rows.flatMap((row) => {
    const cell = cellOf(row, mapping, role);
    return cell === "" ? [] : [{ row, cell }];
  });
}
