import type { FunctionDefinition } from "../../catalogue/define";
import type { Text } from "../../locales/text";
import { cellAddress } from "../../sheets/address";
import { splitAddress } from "./address";
import type { Entry } from "./entry";

/*
 * A function knows the place of a bad cell within its argument: “start, row 1”. Where the argument is a range of
 * the sheet, the pane says the sheet's own address instead: “start, B2”.
 */

/** A range as a formula names it, from its first cell on. */
interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly cols: number;
  readonly isColumn: boolean;
}

const FIRST_AND_LAST = /^\$?([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?(\d*))?$/i;

/** Undefined for a name, whose place the pane doesn't know. */
function originOf(entry: Entry): Origin | undefined {
  if (entry.kind !== "cells") return undefined;
  const [sheet, cells] = splitAddress(entry.address);
  const match = FIRST_AND_LAST.exec(cells);
  if (!match) return undefined;
  const [, first, row, last = first, lastRow = row] = match;
  const col = columnIndex(first);
  const cols = columnIndex(last) - col + 1;
  const isColumn = cols === 1 && (row === "" || lastRow !== row);
  return { sheet, row: row === "" ? 0 : Number(row) - 1, col, cols, isColumn };
}

const columnIndex = (name: string) =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cell of a place that is counted from 1; a row of several columns is named from end to end. */
function addressOf({ sheet, row, col, cols }: Origin, down: string | undefined, right: string | undefined) {
  const at = row + (down ? Number(down) - 1 : 0);
  const first = sheet + cellAddress(at, col + (right ? Number(right) - 1 : 0));
  return down && !right && cols > 1 ? `${first}:${cellAddress(at, col + cols - 1)}` : first;
}

/** The sentence with the sheet's addresses in it, for a call whose arguments stand in these fields. */
export function withAddresses(
  text: Text,
  { params, sameSize }: FunctionDefinition,
  entries: readonly Entry[],
): Text {
  const origins = params.flatMap(({ name }, i) => {
    const origin = originOf(entries[i]);
    return origin ? [{ name, origin }] : [];
  });
  const columns = origins.filter(({ name, origin }) => origin.isColumn && (sameSize?.includes(name) ?? true));
  return nameRows(
    origins.reduce(nameCells, text),
    columns.map(({ origin }) => origin),
  );
}

/** “start, row 1, is …” → “start, B2, is …”; “churn is …” → “churn, B4, is …”. */
function nameCells(text: Text, { name, origin }: { readonly name: string; readonly origin: Origin }): Text {
  const said = (place: string) => `${name}, ${place}`;
  const zh = (place: string) => `${name}（${place}）`;
  return {
    en: text.en
      .replace(
        new RegExp(`\\b${name}, row (\\d+)(?:, column (\\d+))?`, "g"),
        (_, down: string, right?: string) => said(addressOf(origin, down, right)),
      )
      .replace(new RegExp(`\\b${name}, column (\\d+)`, "g"), (_, right: string) =>
        said(addressOf(origin, undefined, right)),
      )
      .replace(
        new RegExp(`\\b([Rr]ow) (\\d+) of ${name}\\b`, "g"),
        (_, word: string, down: string) =>
          `${word} ${down} of ${name} (${addressOf(origin, down, undefined)})`,
      )
      .replace(new RegExp(`^${name} (?=is )`), () => `${said(addressOf(origin, undefined, undefined))}, `),
    "zh-CN": text["zh-CN"]
      .replace(
        new RegExp(`\\b${name} 第 (\\d+) 行(?:第 (\\d+) 列)?`, "g"),
        (_, down: string, right?: string) => zh(addressOf(origin, down, right)),
      )
      .replace(new RegExp(`\\b${name} 第 (\\d+) 列`, "g"), (_, right: string) =>
        zh(addressOf(origin, undefined, right)),
      )
      .replace(new RegExp(`^${name} (?=是)`), () => zh(addressOf(origin, undefined, undefined))),
  };
}

/** “Row 3 ends …” → “Row 4 of the sheet ends …”, where all columns begin in one row. */
function nameRows(text: Text, origins: readonly Origin[]): Text {
  const [first] = origins;
  if (!first || origins.some(({ row }) => row !== first.row)) return text;
  const inSheet = (row: string) => first.row + Number(row);
  return {
    en: text.en.replace(
      /\b([Rr]ow) (\d+)(?! of)\b/g,
      (_, word: string, row: string) => `${word} ${inSheet(row)} of the sheet`,
    ),
    "zh-CN": text["zh-CN"].replace(
      /(?<![\w）] ?)第 (\d+) 行/g,
      (_, row: string) => `工作表第 ${inSheet(row)} 行`,
    ),
  };
}
