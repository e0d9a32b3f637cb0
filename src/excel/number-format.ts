import { format } from "numfmt";

/** Days outside of those that Excel knows fill its cell with signs. */
const AS_EXCEL = { dateSpanLarge: false, dateErrorNumber: false } as const;

/** A value as a cell with this number format (English notation) shows it; nothing for a blank cell. */
export function formatted(value: number | string | boolean | null, pattern: string): string {
  return value === null ? "" : format(pattern, value, AS_EXCEL);
}
