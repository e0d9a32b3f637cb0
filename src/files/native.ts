import { cellAddress } from "../excel/address";
import { onSheet } from "../excel/sheet-name";
import { fill, type Text } from "../locales/text";
import { toNative } from "../portable/to-native";
import { isFault, isRows, type Value } from "../portable/working/values";
import { READ } from "../sheets/base/data";
import type { Content, PlannedCell, SheetPlan } from "../sheets/plan";
import { Evaluation, type AnswerCall } from "./answers/evaluate";

/** Excel takes no longer formula. */
const MOST_LETTERS = 8_192;

/** Why a workbook can't be written. */
export interface FileRefusal {
  readonly refusal: Text;
}

type Plans = ReadonlyMap<string, SheetPlan>;

/**
 * The same plans without a function of the add-in. Where one of them has no formula of Excel's own, the sheet has
 * what it answers now; refused where that can't be told.
 */
export function nativePlans(plans: Plans, answer: AnswerCall): Plans | FileRefusal {
  const done = new Map<string, SheetPlan>();
  const evaluation = new Evaluation(plans.values(), answer);
  for (const [id, whole] of plans) {
    const cells: PlannedCell[] = [];
    const plan = withAnswers(whole, evaluation);
    for (const cell of plan.cells) {
      const written = nativeCell(cell, plan.name);
      if ("refusal" in written) return written;
      cells.push(written);
    }
    done.set(id, { ...plan, cells });
  }
  return done;
}

/** The plan with answers for formulas that only we can calculate, and for what must stay as it is beside them. */
function withAnswers(plan: SheetPlan, evaluation: Evaluation): SheetPlan {
  const frozen = plan.names?.find(({ name }) => name === READ)?.area;
  return {
    ...plan,
    cells: plan.cells.flatMap((cell): PlannedCell[] => {
      const { content, row, col } = cell;
      if (!content || !("formula" in content)) return [cell];
      const isFrozen = frozen?.row === row && frozen.col === col;
      if (!isFrozen && !("none" in toNative(content.formula))) return [cell];
      return answerCells(cell, content.formula, plan.name, evaluation);
    }),
  };
}

function answerCells(
  cell: PlannedCell,
  formula: string,
  sheet: string,
  evaluation: Evaluation,
): PlannedCell[] {
  const answer = evaluation.tryOf(formula, sheet);
  if (answer === undefined) return [cell];
  if (!isRows(answer))
    return [{ ...cell, content: isFault(answer) ? { formula: "=NA()" } : contentOf(answer) }];
  const rows = answer;
  return rows.flatMap((values, r) =>
    values.map((value, c): PlannedCell => ({
      ...cell,
      row: cell.row + r,
      col: cell.col + c,
      content: contentOf(value),
    })),
  );
}

function contentOf(value: Value): Content {
  if (value === null || value === "") return { blank: true };
  if (typeof value === "number") return { number: value };
  // Cells without an answer are open; who reads them asks for a number.
  return { text: isFault(value) ? "○" : String(value) };
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
