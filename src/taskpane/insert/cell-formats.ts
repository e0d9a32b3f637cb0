import {
  isTable,
  unitsOf,
  type FunctionDefinition,
  type RawArgument,
  type RawCell,
  type Unit,
} from "../../catalogue/define";
import type { Language } from "../../locales/text";
import { numberFormat } from "../../sheets/formats";

type Rows = readonly (readonly unknown[])[];

/** An answer as rows of cells; a single value is the only one. */
export const rowsOf = (answer: unknown): Rows => (Array.isArray(answer) ? (answer as Rows) : [[answer]]);

/** The number formats of an answer, cell by cell. The cells of one unit look alike, but for those of a head. */
export function cellFormats(
  definition: Pick<FunctionDefinition, "result" | "params">,
  args: readonly (RawArgument | undefined)[],
  rows: Rows,
  language: Language,
): string[][] {
  const units = unitsOf(definition, args, rows);
  const { result } = definition;
  const top = isTable(result) && result.head ? 1 : 0;
  const parts = [
    [rows.slice(0, top), units.slice(0, top)],
    [rows.slice(top), units.slice(top)],
  ] as const;
  return parts.flatMap(([cells, of]) => {
    const formats = formatsByUnit(cells, of, language);
    return of.map((row) => row.map((unit) => formats.get(unit) as string));
  });
}

function formatsByUnit(rows: Rows, units: readonly (readonly Unit[])[], language: Language) {
  const numbers = new Map<Unit, number[]>();
  units.forEach((row, r) =>
    row.forEach((unit, c) => {
      const known = numbers.get(unit) ?? [];
      const cell = rows[r][c] as RawCell;
      if (typeof cell === "number") known.push(cell);
      numbers.set(unit, known);
    }),
  );
  return new Map([...numbers].map(([unit, held]) => [unit, numberFormat(unit, held, language)]));
}
