import type { Row, SheetDefinition } from "../../template/types";
import { rowsOf } from "../../template/types";

/* What the pack reads of measures on other sheets: by the ids of their rows, wherever people put them. */

/** “deals!off_target_share”. */
interface Place {
  readonly sheet: string;
  readonly section: string;
  readonly row: Row;
}

/** The rows with a verdict of a sheet’s results. */
export const judgedRows = ({ id: sheet, sections }: SheetDefinition): readonly Place[] =>
  sections
    .filter(({ shared = [] }) => shared.includes("verdict"))
    .flatMap((section) =>
      rowsOf(section)
        .filter(({ cells }) => cells.verdict !== undefined)
        .map((row) => ({ sheet, section: section.id, row })),
    );

/** A cell of a measure’s row, as part of a formula; “–” where somebody took the row away. */
export const cellOf = ({ sheet, section, row }: Place, column: "verdict" | "before" | "next") =>
  cellAt(sheet, section, { row: row.id, column });

/** The same where ids are known. */
export function cellAt(
  sheet: string,
  section: string,
  { row, column }: { readonly row: string; readonly column: string },
): string {
  const place = `MATCH("${sheet}-${section}-${row}",{${sheet}!${section}_ids},0)`;
  const cell = `INDEX({${sheet}!${section}_${column}},${place})`;
  return `IFNA(IF(${cell}="","",${cell}),"–")`;
}

/** A row of results anywhere on some sheets: “deals!count”. */
export function findResult(sheets: readonly SheetDefinition[], name: string): Place | undefined {
  const [sheet, id] = name.split("!");
  const definition = sheets.find((each) => each.id === sheet);
  const section = definition?.sections.find(
    ({ shared = [], rows }) =>
      shared.includes("verdict") && Array.isArray(rows) && rows.some((row) => row.id === id),
  );
  return section && { sheet, section: section.id, row: rowsOf(section).find((row) => row.id === id)! };
}
