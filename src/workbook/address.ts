import { cellAddress, quoteSheet } from "../sheets/address";
import type { Area } from "../sheets/plan";

/** The two halves of 'GTM Inputs'!G28. Without a sheet, `cells` may also be a name of the workbook. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (!found) return { cells: address.trim().replace(/^=/, "") };
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2], cells: found[3] };
}

/** A1:C9, or A1 for a single cell. */
export function areaAddress({ row, col, rows, cols }: Area): string {
  const first = cellAddress(row, col);
  return rows === 1 && cols === 1 ? first : `${first}:${cellAddress(row + rows - 1, col + cols - 1)}`;
}

/** As a formula on another sheet would name it. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}
