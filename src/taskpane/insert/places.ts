import type { FunctionDefinition } from "../../catalogue/define";
import { fullAddress, readAddress } from "../../excel/sheet-name";
import type { Text } from "../../locales/text";
import type { Entry } from "./entry";

/*
 * A function knows the place of a bad cell within its argument: “start, row 1”. Where the argument is a range of
 * the sheet, the pane says the sheet's own address instead: “start, B2”.
 */

/** A range as a formula names it, from its first cell on. */
interface Origin {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly col: number;
  readonly cols: number;
  readonly isColumn: boolean;
}

/** Undefined for a name, whose place the pane doesn't know. */
function originOf(entry: Entry): Origin | undefined {
  const found = entry.kind === "cells" ? readAddress(entry.address) : undefined;
  if (!found) return undefined;
  const { row, col, rows, cols } = found.area;
  return { sheet: found.sheet, row, col, cols, isColumn: cols === 1 && rows > 1 };
}

/** The cell of a place that is counted from 1; a row of several columns is named from end to end. */
function addressOf({ sheet, row, col, cols }: Origin, down: string | undefined, right: string | undefined) {
  const whole = down !== undefined && right === undefined;
  return fullAddress(sheet, {
    row: row + (down ? Number(down) - 1 : 0),
    col: col + (right ? Number(right) - 1 : 0),
    rows: 1,
    cols: whole ? cols : 1,
  });
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
