import type { RawCell, Unit } from "../catalogue/define";
import { formatted } from "../excel/number-format";
import type { Language } from "../locales/text";
import { numberFormat } from "../sheets/formats";

/** One value as the cell shows it that Insert writes: 111,436 · 74.0% · 2.70× · 10.9 mo. */
export function showValue(value: RawCell, unit: Unit, language: Language): string {
  return formatted(value, numberFormat(unit, typeof value === "number" ? [value] : [], language));
}
