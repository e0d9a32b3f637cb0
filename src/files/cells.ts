import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import type { Language } from "../locales/text";
import { cellAddress } from "../excel/address";
import { LOOKS } from "../sheets/palette";
import type { Content, PlannedCell, SheetPlan } from "../sheets/plan";
import { styleOf } from "./looks";
import { formulaInFile, type KnownNames } from "./formulas";

/** Writes contents and looks. Of two entries for one cell the later counts, as it does in Excel. */
export function writeCells(
  sheet: Worksheet,
  { cells }: SheetPlan,
  names: KnownNames,
  language: Language,
): void {
  for (const planned of cells) {
    const cell = sheet.getCell(planned.row + 1, planned.col + 1);
    if (planned.content) cell.value = valueOf(planned.content, planned, names);
    if (planned.style || planned.format) {
      const look = planned.style ? LOOKS[planned.style] : {};
      Object.assign(cell, styleOf(look, planned.format, language));
    }
  }
}

/** A text is written as a text whatever it begins with. */
function valueOf(content: Content, { row, col }: PlannedCell, names: KnownNames): CellValueInput {
  if ("text" in content) return content.text;
  if ("number" in content) return content.number;
  if ("blank" in content) return null;
  const { formula, isArray } = formulaInFile(content.formula, names);
  if (!isArray) return { formula };
  return { formula, shareType: "array", ref: cellAddress(row, col), isDynamicArray: true };
}
