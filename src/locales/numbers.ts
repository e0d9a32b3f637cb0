/* Numbers in sentences, alike in both languages. */

/** 1234.5 → “1,234.50”. */
export const grouped = (value: number): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

type Unit = "money" | "count" | "share";

/** “+1,234.50”, “−1,234.50”, of customers “+1”. */
export const signed = (value: number, unit: Unit = "money"): string =>
  `${value < 0 ? "−" : "+"}${written(Math.abs(value), unit)}`;

/** A number as a report shows it: money to cents, a share in hundredths of a percent. */
export function written(value: number, unit: Unit): string {
  if (unit === "share") return `${(100 * value).toFixed(2)}%`;
  return unit === "count" ? value.toLocaleString("en-US") : grouped(value);
}
