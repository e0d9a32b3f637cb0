import { readArea } from "../../excel/address";
import { parseFormula } from "../../excel/formula/parse";
import { treeOf } from "../../excel/formula/tree";
import { splitAddress } from "../../excel/sheet-name";
import { evaluate } from "../../portable/working/evaluate";
import { Unknown, unknown, type Value } from "../../portable/working/values";
import type { SheetPlan } from "../../sheets/plan";
import { PlannedCells } from "./cells";

/** Answers a call of one of our functions: its id, and what its arguments amount to. */
export type AnswerCall = (id: string, args: readonly unknown[]) => unknown;

/** What formulas of plans amount to, as far as they need no more of Excel than stands around calls of ours. */
export class Evaluation {
  private readonly cells: PlannedCells;

  constructor(
    plans: Iterable<SheetPlan>,
    private readonly answer: AnswerCall,
  ) {
    this.cells = new PlannedCells(plans, (formula, sheet) => this.of(formula, sheet));
  }

  /** Undefined for a formula that needs more than the reader knows. */
  tryOf(formula: string, sheet: string): Value | undefined {
    try {
      return this.of(formula, sheet);
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
  }

  private of(formula: string, sheet: string): Value {
    const tree = treeOf(parseFormula(formula) ?? unknown(formula));
    return evaluate(tree ?? unknown(formula), {
      word: (text) => this.word(text, sheet),
      answer: (id, args) => this.answer(id, args) as Value,
    });
  }

  private word(text: string, sheet: string): Value | undefined {
    const { sheet: other = sheet, cells } = splitAddress(text);
    const area = readArea(cells);
    return area ? this.cells.at(other, area) : this.cells.named(text);
  }
}
