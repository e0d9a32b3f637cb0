import type { Unit } from "../catalogue/define";
import type { Language } from "../locales/text";

/**
 * The number format of a cell that holds a result of this unit. `largest` is the largest size among the
 * cells that share the format: small amounts show their cents.
 */
export function numberFormat(unit: Unit, largest: number, language: Language): string {
  if (unit === "amount") return Math.abs(largest) < 100 && !Number.isInteger(largest) ? "0.00" : "#,##0";
  const format = FORMATS[unit];
  return typeof format === "object" ? format[language] : format;
}

const FORMATS = {
  percent: "0.0%",
  multiple: '0.00"×"',
  months: { en: '0.0" mo"', "zh-CN": '0.0" 个月"' },
  count: "0",
  date: { en: "d mmm yyyy", "zh-CN": "yyyy-mm-dd" },
  number: "General",
  text: "General",
} as const;
