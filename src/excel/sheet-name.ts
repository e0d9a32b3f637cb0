import { areaAddress, cellAddress, readArea, readsAsCell } from "./address";
import type { Area } from "./area";

/* Addresses that say which sheet they are on: 'GTM Inputs'!G28. */

/** A sheet’s name that needs no quotes holds letters, digits and underscores. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LOGICAL = /^(?:TRUE|FALSE)$/i;

/** The name of a sheet as it stands in a formula: in quotes where it could be read as anything else. */
export function quoteSheet(name: string): string {
  const plain = PLAIN.test(name) && !LOGICAL.test(name) && !readsAsCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference as other sheets write it; without a sheet it stays as it is. */
export function onSheet(sheet: string | undefined, reference: string): string {
  return sheet === undefined ? reference : `${quoteSheet(sheet)}!${reference}`;
}

/** Cells with their sheet, as a formula on another one names them. */
export function fullAddress(sheet: string | undefined, area: Area): string {
  return onSheet(sheet, areaAddress(area));
}

interface SplitAddress {
  /** The name of the sheet, without its quotes. */
  readonly sheet?: string;
  readonly cells: string;
}

const HALVES = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** The two halves of 'GTM Inputs'!G28, with or without “=”. Without a sheet, `cells` may also be a name. */
export function splitAddress(address: string): SplitAddress {
  const text = address.trim().replace(/^=/, "");
  const found = HALVES.exec(text);
  return found ? { sheet: found[1]?.replaceAll("''", "'") ?? found[2], cells: found[3] } : { cells: text };
}

interface Place {
  /** The name of the sheet, without its quotes; undefined for cells of whichever sheet the formula is on. */
  readonly sheet?: string;
  readonly area: Area;
}

/** A sheet’s name as people type it: Excel adds the quotes that a dot needs. */
const TYPED_SHEET = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;

/** The sheet and the cells of 'GTM Inputs'!G28 or B:B; undefined for names, and for whatever is no address. */
export function readAddress(address: string): Place | undefined {
  const { sheet, cells } = splitAddress(address);
  const area = readArea(cells);
  return area && (sheet === undefined || TYPED_SHEET.test(address)) ? { sheet, area } : undefined;
}

/** The first cell of an address: Metrics!B2:C9 → Metrics!B2, Metrics!B:B → Metrics!B1. A name stays as it is. */
export function firstCell(address: string): string {
  const { sheet, cells } = splitAddress(address);
  const area = readArea(cells);
  return area ? onSheet(sheet, cellAddress(area.row, area.col)) : address;
}

/** Excel takes no second sheet whose name differs in capitals only. */
export function sameSheet(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/** As a formula in `target` would spell an address: without the sheet when both are on one. */
export function seenFrom(target: string, address: string): string {
  const { sheet, cells } = splitAddress(address);
  return sameSheet(sheet, splitAddress(target).sheet) ? cells : address;
}

/** With the sheet of `target` in front, where an address has none. */
export function withSheet(target: string, address: string): string {
  const { sheet, cells } = splitAddress(address);
  return sheet === undefined ? onSheet(splitAddress(target).sheet, cells) : address;
}

/** Letters that Excel takes in no sheet’s name, and the most that one has. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

/** Whether Excel takes a name for a sheet. */
export const isSheetName = (name: string) =>
  name.length <= LONGEST_NAME && name.search(NOT_IN_NAMES) < 0 && !/^'|'$/.test(name) && name.trim() !== "";

/** As much of a name as a sheet’s may have with an end that it keeps: “GTM Readiness Enterp… 2”. */
export const fittedSheetName = (name: string, end = "") =>
  name.slice(0, LONGEST_NAME - end.length).replace(/['\s]+$/, "") + end;

/** A name that no sheet has: the one that is wished for, else with the first number that is free, from 2. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const plain = wished.replaceAll(NOT_IN_NAMES, " ").replaceAll(/^['\s]+|['\s]+$/g, "");
  for (let number = 1; ; number++) {
    const name = fittedSheetName(plain, number === 1 ? "" : ` ${number}`);
    if (!taken.some((other) => sameSheet(other, name))) return name;
  }
}
