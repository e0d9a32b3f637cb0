import { cellAddress } from "../excel/address";
import { onSheet } from "../excel/sheet-name";
import { fill, type Text } from "../locales/text";
import { toNative } from "../portable/to-native";
import type { PlannedCell, SheetPlan } from "../sheets/plan";

/** Excel takes no longer formula. */
const MOST_LETTERS = 8_192;

/** Why a workbook can't be written. */
export interface FileRefusal {
  readonly refusal: Text;
}

type Plans = ReadonlyMap<string, SheetPlan>;

/** The same plans without a function of the add-in; refused where one of them has no formula of Excel's own. */
export function nativePlans(plans: Plans): Plans | FileRefusal {
  const done = new Map<string, SheetPlan>();
  for (const [id, plan] of plans) {
    const cells: PlannedCell[] = [];
    for (const cell of plan.cells) {
      const written = nativeCell(cell, plan.name);
      if ("refusal" in written) return written;
      cells.push(written);
    }
    done.set(id, { ...plan, cells });
  }
  return done;
}

function nativeCell(cell: PlannedCell, sheet: string): PlannedCell | FileRefusal {
  const { content } = cell;
  if (!content || !("formula" in content)) return cell;
  const native = toNative(content.formula);
  const where = onSheet(sheet, cellAddress(cell.row, cell.col));
  if ("none" in native)
    return { refusal: fill(NONE, { cell: where, function: native.none, reason: native.reason }) };
  if (native.formula.length > MOST_LETTERS) return { refusal: fill(TOO_LONG, { cell: where }) };
  return { ...cell, content: { formula: native.formula } };
}

const NONE: Text = {
  en: "{cell} needs SAAS.{function}, which can’t be written in Excel’s own functions: {reason} Export this sheet with live formulas.",
  "zh-CN": "{cell} 用到 SAAS.{function}，无法改写为 Excel 自带函数：{reason}请以实时公式导出此表。",
};
const TOO_LONG: Text = {
  en: "In Excel’s own functions the formula in {cell} would be longer than Excel takes. Export this sheet with live formulas.",
  "zh-CN": "{cell} 的公式改写为 Excel 自带函数后超过 Excel 允许的长度。请以实时公式导出此表。",
};
