import { format, isPercentFormat } from "numfmt";

/** Days outside of those that Excel knows fill its cell with signs. */
const AS_EXCEL = { dateSpanLarge: false, dateErrorNumber: false } as const;

/** A value as a cell with this number format (English notation) shows it; nothing for a blank cell. */
export function formatted(value: number | string | boolean | null, pattern: string): string {
  return value === null ? "" : format(pattern, value, AS_EXCEL);
}

/** A share as its cell shows it, 20% for 0.2, with all its digits; undefined where the format is no percentage. */
export function percentIn(value: number, pattern: string): string | undefined {
  return isPercentFormat(pattern) ? `${Number((100 * value).toFixed(10))}%` : undefined;
}
