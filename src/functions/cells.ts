import type { Text } from "../catalogue/define";
import { inQuotes } from "../catalogue/quote";
import { isErrorCode, type ErrorCode } from "../excel/errors";

/** A range as Excel hands it over; one cell given to a range argument counts as a range of one. */
export interface RawRange {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly cols: number;
}

export function asRange(raw: unknown): RawRange {
  const given = Array.isArray(raw) ? (raw as unknown[][]) : [[raw]];
  // Excel has no range without cells; one that comes from elsewhere is a blank cell.
  const cells = given.length > 0 && given[0].length > 0 ? given : [[null]];
  return { cells, rows: cells.length, cols: cells[0].length };
}

/** By the blank law 0, FALSE, "", a blank cell and a left-out argument are one and the same. */
export function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "" || raw === 0 || raw === false;
}

/**
 * The error that an argument carries, if it is one. Excel hands errors over as CustomFunctions.Error
 * objects, as error entities where data types are on, and the workbench as their text.
 */
export function errorOf(raw: unknown): ErrorCode | undefined {
  const code = typeof raw === "string" ? raw : errorCodeOf(raw);
  return code !== undefined && isErrorCode(code) ? code : undefined;
}

function errorCodeOf(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { code, basicValue } = raw as { code?: unknown; basicValue?: unknown };
  if (typeof code === "string") return code;
  return typeof basicValue === "string" ? basicValue : undefined;
}

const RICH: Text = {
  en: "a rich value, such as a stock or a picture",
  "zh-CN": "富数据类型（如股票、图片）",
};
const NO_NUMBER: Text = { en: "too large for a number, or none", "zh-CN": "超出范围的数值" };

/** What stands in a cell, as a sentence shows it: texts in quotes, long ones cut; what is Latin apart from 是. */
export function shown(raw: unknown): Text {
  if (typeof raw === "string") return inQuotes(raw);
  if (typeof raw === "boolean") return apart(raw ? "TRUE" : "FALSE");
  if (typeof raw === "number") return Number.isFinite(raw) ? apart(String(raw)) : NO_NUMBER;
  return RICH;
}

const apart = (latin: string): Text => ({ en: latin, "zh-CN": ` ${latin}` });
