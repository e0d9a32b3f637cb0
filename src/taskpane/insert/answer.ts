import type { Answer, Failure, RawCell, Result } from "../../catalogue/define";
import { INSERT } from "../../locales/pane";
import { fill, type Language } from "../../locales/text";
import { showValue } from "../format";
import { isProblem } from "./preview";
import type { Field } from "./use-insert";

/** The result in its unit; of a table its size. */
export function showAnswer(result: Result, answer: Exclude<Answer, Failure>, language: Language): string {
  if (Array.isArray(answer)) {
    const rows = answer as readonly (readonly unknown[])[];
    return fill(INSERT.table, { rows: rows.length, cols: rows[0]?.length ?? 0 })[language];
  }
  return showValue(answer as RawCell, typeof result === "string" ? result : result.table[0], language);
}

/** Every argument that was given, as it reads in a formula; undefined for ranges and texts, which don't. */
export function numbersOf(
  fields: readonly Field[],
  language: Language,
): ReadonlyMap<string, string | undefined> {
  const numbers = new Map<string, string | undefined>();
  for (const { param, entry, reading } of fields) {
    if (entry.kind === "blank") continue;
    const single = reading && !isProblem(reading) && reading.rows === 1 && reading.cols === 1;
    const value = entry.kind === "value" ? entry.value : single ? reading.values[0][0] : null;
    const unit = param.unit === "multiple" || param.unit === "months" ? "number" : param.unit;
    numbers.set(param.name, typeof value === "number" ? showValue(value, unit, language) : undefined);
  }
  return numbers;
}
