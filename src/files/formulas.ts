import { rewrittenPerShape } from "../excel/formula/cells-apart";
import { withFilePrefixes } from "../excel/formula/prefixes";
import { needsArrayMark } from "../excel/formula/several";
import type { SheetPlan } from "../sheets/plan";

/** Names of the workbook that stand for several cells, in small letters. */
export type KnownNames = ReadonlySet<string>;

export function namesOfSeveralCells(plans: readonly SheetPlan[]): KnownNames {
  const named = plans.flatMap(({ names = [] }) => names);
  return new Set(named.filter(({ area }) => area.rows * area.cols > 1).map(({ name }) => name.toLowerCase()));
}

/** A formula as the XML of a cell holds it, without “=”, and whether its cell needs the mark of a dynamic array. */
export function formulaInFile(formula: string, names: KnownNames): { formula: string; isArray: boolean } {
  return { formula: withoutSign(prefixed(formula)), isArray: needsArrayMark(formula, names) };
}

const prefixed = rewrittenPerShape(withFilePrefixes);

export const withoutSign = (formula: string) => formula.replace(/^=/, "");
