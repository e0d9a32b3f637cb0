import {
  isTable,
  type Answer,
  type Failure,
  type FunctionDefinition,
  type RawArgument,
  type RawCell,
} from "../../catalogue/define";
import { formatted } from "../../excel/number-format";
import { INSERT } from "../../locales/pane";
import { fill, type Language } from "../../locales/text";
import { cellFormats, rowsOf } from "./cell-formats";

/** The result as its cell will show it; of a table its size. */
export function showAnswer(
  definition: FunctionDefinition,
  args: readonly RawArgument[],
  answer: Exclude<Answer, Failure>,
  language: Language,
): string {
  const rows = rowsOf(answer);
  if (isTable(definition.result) && rows.length * rows[0].length > 1)
    return fill(INSERT.table, { rows: rows.length, cols: rows[0].length })[language];
  const [[format]] = cellFormats(definition, args, rows, language);
  return formatted(rows[0][0] as RawCell, format);
}
