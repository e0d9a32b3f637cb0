import { textOfValue } from "../../excel/text";
import { isOptional, type Param } from "../../catalogue/define";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill, type Language } from "../../locales/text";
import { showValue } from "../format";
import { isProblem, type Reading } from "../insert/preview";
import { showDefault, showRange } from "../insert/show";
import { showExactly } from "../insert/working";
import type { Input } from "./explained";

/** The value of an argument as the sheet shows it: the cell’s own text, the size of a range, else by its unit. */
export function shownInput(
  { param, address, value }: Input,
  reading: Reading | undefined,
  language: Language,
): string {
  if (address !== undefined && reading && !isProblem(reading)) return showRange(reading, language);
  if (value === undefined) return EXPLAIN.unknown[language];
  if (Array.isArray(value)) {
    const [rows, cols] = [value.length, (value[0] as readonly unknown[]).length];
    if (rows * cols > 1) return showRange({ values: [], rows, cols, text: "" }, language);
    return shownCell(
      param,
      (value as readonly (readonly (string | number | boolean | null)[])[])[0][0],
      language,
    );
  }
  return shownCell(param, value as string | number | boolean | null, language);
}

function shownCell({ unit }: Param, cell: string | number | boolean | null, language: Language): string {
  if (typeof cell !== "number") return textOfValue(cell);
  const exact = showExactly(cell, unit, language);
  return exact.length > LONG ? showValue(cell, unit, language) : exact;
}

/** More characters than that are digits nobody reads. */
const LONG = 12;

/** “discount_rate = 0, timing = start”: what the arguments are that were left out. */
export function leftOut(inputs: readonly Input[], language: Language): string {
  return inputs
    .filter(({ param, text }) => text === "" && isOptional(param))
    .map(({ param }) => {
      const value = showDefault(param, language);
      return value === "" ? param.name : fill(EXPLAIN.isDefault, { name: param.name, value })[language];
    })
    .join({ en: ", ", "zh-CN": "，" }[language]);
}
