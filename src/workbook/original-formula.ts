import { cellAddress, readArea } from "../excel/address";
import { readAddress, sameSheet } from "../excel/sheet-name";
import { fromNames } from "../portable/named";
import { hasMark, valueMark } from "../portable/marks";
import { ORIGINALS_NAMESPACE, readOriginals } from "../portable/originals";
import { inWorkbook } from "./problems";
import type { Selection } from "./types";

/** The formula of ours that a cell was made from, and where it stood. */
interface OriginalFormula {
  /** With “=”. */
  readonly formula: string;
  /** The cell that held it, with its sheet. */
  readonly address: string;
  /** Where the cell stands among those that the formula filled, counted from 0. */
  readonly place?: { readonly row: number; readonly col: number };
}

/**
 * What stood in a cell before it was made portable, whether it holds a formula, a value or a part of a table now.
 * Undefined for a cell that never was, or that was edited since.
 */
export function originalOf({
  sheet,
  address,
  formula,
  value,
  spill,
}: Selection): Promise<OriginalFormula | undefined> {
  const named = fromNames(spill?.formula ?? formula);
  if (named !== (spill?.formula ?? formula)) {
    return Promise.resolve({ formula: named, address: spill?.address ?? address, place: spill });
  }
  const at = readAddress(spill?.address ?? address)?.area;
  if (!at) return Promise.resolve(undefined);
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(ORIGINALS_NAMESPACE).load("items/id");
    await context.sync();
    const kept = parts.items.map((part) => part.getXml());
    if (kept.length === 0) return undefined;
    await context.sync();
    const cells = kept.flatMap((xml) => readOriginals(xml.value)?.cells ?? []);
    const standing = spill?.formula ?? formula;
    const isMarked = (now: string) =>
      standing === "" ? valueMark(String(value)) === now : hasMark(standing, now);
    const found = cells.find(({ sheet: name, cell, now, area }) => {
      if (!sameSheet(name, sheet)) return false;
      if (area === undefined) return cell === cellAddress(at.row, at.col) && isMarked(now);
      const over = readArea(area);
      return (
        standing === "" &&
        over !== undefined &&
        at.row >= over.row &&
        at.col >= over.col &&
        at.row < over.row + over.rows &&
        at.col < over.col + over.cols
      );
    });
    if (!found) return undefined;
    const first = readArea(found.area ?? "");
    const { sheet: name } = readAddress(address)!;
    return {
      formula: `=${found.was}`,
      address:
        name === undefined ? found.cell : `${address.slice(0, address.lastIndexOf("!"))}!${found.cell}`,
      place: first ? { row: at.row - first.row, col: at.col - first.col } : spill,
    };
  });
}
