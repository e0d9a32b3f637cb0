import { format } from "numfmt";
import type { RawCell, Unit } from "../catalogue/define";
import type { Language } from "../locales/text";
import { numberFormat } from "../sheets/formats";

/** A value as a cell with this number format shows it. */
export function showFormatted(value: RawCell, pattern: string): string {
  return value === null ? "" : format(pattern, value, AS_EXCEL);
}

/** Days outside of those that Excel knows fill its cell with signs. */
const AS_EXCEL = { dateSpanLarge: false, dateErrorNumber: false } as const;

/** One value as the cell shows it that Insert writes: 111,436 · 74.0% · 2.70× · 10.9 mo. */
export function showValue(value: RawCell, unit: Unit, language: Language): string {
  return showFormatted(value, numberFormat(unit, typeof value === "number" ? [value] : [], language));
}
