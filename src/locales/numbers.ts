/* Numbers in sentences, alike in both languages. */

/** 1234.5 → “1,234.50”. */
export const grouped = (value: number): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** “+1,234.50”, “−1,234.50”. */
export const signed = (value: number): string => `${value < 0 ? "−" : "+"}${grouped(Math.abs(value))}`;

/** A number as a report shows it: money to cents, a share in hundredths of a percent. */
export function written(value: number, unit: "money" | "count" | "share"): string {
  if (unit === "share") return `${(100 * value).toFixed(2)}%`;
  return unit === "count" ? value.toLocaleString("en-US") : grouped(value);
}
