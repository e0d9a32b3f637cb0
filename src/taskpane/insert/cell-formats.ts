import type { Answer, Failure, Result } from "../../catalogue/define";
import type { Language } from "../../locales/text";
import { numberFormat } from "../../sheets/formats";

type Shown = Exclude<Answer, Failure>;

/** The number formats of a result, cell by cell. */
export function cellFormats(result: Result, answer: Shown, language: Language): string[][] {
  const rows = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];
  const units = typeof result === "string" ? [result] : result.table;
  const formats = rows[0].map((_, col) => {
    const unit = units[Math.min(col, units.length - 1)];
    return numberFormat(unit, largestOf(rows.map((row) => row[col])), language);
  });
  return rows.map(() => formats);
}

/** The number of the largest size; a column without numbers counts as 0. */
function largestOf(cells: readonly unknown[]): number {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.reduce((largest, each) => (Math.abs(each) > Math.abs(largest) ? each : largest), 0);
}
