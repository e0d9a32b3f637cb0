import { isTable, unitsOf, type RawArgument, type RawCell } from "../catalogue/define";
import type { FunctionDefinition } from "../catalogue/define";
import { dayIn } from "../excel/written-days";
import { fill, type Language } from "../locales/text";
import type { CellValue } from "../workbook/types";
import { showValue } from "./format";

interface Place {
  readonly row: number;
  readonly col: number;
}

/**
 * What a cell of a table stands for, in the words of its row and column: “cohort 1 Jan 2025”, “age 2”. Nothing is
 * said of a label itself.
 */
export function meaningOf(
  definition: FunctionDefinition,
  args: readonly (RawArgument | undefined)[],
  values: readonly (readonly CellValue[])[],
  { row, col }: Place,
  language: Language,
): string[] {
  const { result, params } = definition;
  if (!isTable(result)) return [];
  const units = unitsOf(definition, args, values);
  const show = (r: number, c: number) => showValue(values[r][c], units[r][c], language);
  const hasHead = values.length > 1 && (result.head !== undefined || values[0].every(isTitle));
  if (hasHead && row === 0) return [];

  const months =
    result.over === undefined ? undefined : args[params.findIndex(({ name }) => name === result.over)];
  const date = monthAt(months, { row, col }, { row: values.length, col: values[0].length });
  const isLabelled = result.over === undefined || !hasHead;
  const said: string[] = [];
  if (isLabelled && col > 0 && hasHead) said.push(labelUnder(String(values[0][0]), show(row, 0)));
  if (isLabelled && col > 0 && !hasHead && typeof values[row][0] === "string") said.push(values[row][0]);
  if (hasHead && (col > 0 || !isLabelled)) {
    const says = result.head?.says;
    said.push(
      says && typeof values[0][col] === "number"
        ? fill(says, { value: show(0, col) })[language]
        : show(0, col),
    );
  }
  if (date !== undefined) said.push(showValue(date, "date", language));
  return said;
}

/** A line may be all errors, or blank but for its label, and is no head for that. */
const isTitle = (cell: CellValue) => typeof cell === "string" && cell !== "" && !cell.startsWith("#");

/** “cohort 1 Jan 2025”; “margin1” under “margin” says it already. */
const labelUnder = (head: string, label: string) => (label.startsWith(head) ? label : `${head} ${label}`);

/** The date that a cell is about: as many cells as there are dates lie at the end of its row, or of its column. */
export function monthAt(months: RawArgument | undefined, at: Place, size: Place): number | undefined {
  const dayOf = (cell: unknown) => (dayIn(cell) > 0 ? dayIn(cell) : undefined);
  if (!Array.isArray(months)) return at.col === size.col - 1 ? dayOf(months) : undefined;
  const rows = months as readonly (readonly RawCell[])[];
  const across = rows.length === 1;
  const dates = rows.flat();
  return dayOf(dates[across ? at.col - (size.col - dates.length) : at.row - (size.row - dates.length)]);
}
