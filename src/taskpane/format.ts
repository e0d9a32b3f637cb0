import type { RawCell, Result, Unit } from "../catalogue/define";
import type { Language } from "../locales/text";

/** One value in words of its unit: 111,436 · 74.0% · 2.70× · 10.9 mo. Errors and texts stay as they are. */
export function showValue(value: RawCell, unit: Unit, language: Language): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  return SHOW[unit](value, language);
}

type Show = (value: number, language: Language) => string;

const SHOW: Record<Unit, Show> = {
  amount: (value) => decimals(value, Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0),
  // A churn of 1.21% is not one of 1.2%.
  percent: (value) => `${decimals(value * 100, 1, Math.abs(value) < 0.1 ? 2 : 1)}%`,
  multiple: (value) => `${decimals(value, 2)}×`,
  months: (value, language) => `${decimals(value, 1)} ${language === "en" ? "mo" : "个月"}`,
  count: (value) => decimals(value, 0, Number.isInteger(value) ? 0 : 2),
  number: (value) => decimals(value, 0, 4),
  text: (value) => decimals(value, 0, 4),
  date: showDate,
};

function decimals(value: number, least: number, most = least): string {
  return value
    .toLocaleString("en-US", { minimumFractionDigits: least, maximumFractionDigits: most })
    .replace("-", "−");
}

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A serial number of Excel as a date: 31 Oct 2026, 2026-10-31. */
export function showDate(serial: number, language: Language): string {
  const date = new Date(DAY_ZERO + serial * 86_400_000);
  if (language === "zh-CN") return date.toISOString().slice(0, 10);
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** The unit of a result as a whole; "table" where it spills. */
export function resultKind(result: Result): Unit | "table" {
  return typeof result === "string" ? result : "table";
}
