import {
  unitsOf,
  type Example,
  type RawArgument,
  type RawCell,
  type Unit,
  type WholeFunction,
} from "../src/catalogue/define";
import { isoDay } from "../src/excel/days";
import { quoteText } from "../src/excel/text";

/*
 * Examples as people type and read them in Excel.
 */

/** "=SAAS.LTV(500, 0.8, 0.025)"; ranges as array constants where the example gives no formula of its own. */
export function exampleFormula(definition: WholeFunction, { args, formula }: Example): string {
  if (formula) return `=${formula.replace(/^=/, "")}`;
  return `=SAAS.${definition.id}(${args
    .map(typed)
    .join(", ")
    .replace(/(, )+$/, "")})`;
}

function typed(argument: RawArgument): string {
  if (Array.isArray(argument)) {
    return `{${(argument as RawCell[][]).map((row) => row.map(typedCell).join(",")).join(";")}}`;
  }
  return typedCell(argument as RawCell);
}

function typedCell(cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoteText(cell);
  return String(cell).toUpperCase();
}

/** What the example's cells show; rows on lines of their own. */
export function shownAnswer(definition: WholeFunction, { args, result }: Example): string {
  const rows = Array.isArray(result) ? (result as RawCell[][]) : [[result as RawCell]];
  const units = unitsOf(definition, args, rows);
  return rows.map((row, r) => row.map((cell, c) => shownCell(cell, units[r][c])).join("  ")).join("\n");
}

function shownCell(cell: RawCell, unit: Unit): string {
  return cell === null ? "" : shownValue(cell, unit);
}

/** A value in the notation of its unit, without rounding what a source gives. */
export function shownValue(value: number | string | boolean, unit: Unit): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unit === "percent") return `${grouped(value * 100)}%`;
  return unit === "date" && value > 0 ? isoDay(value) : grouped(value);
}

function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** Excel's serial number of a day as 2026-10-31. */
