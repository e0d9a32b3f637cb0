import { splitAddress } from "../excel/sheet-name";
import { fill, type Text } from "../locales/text";
import { asItWas, asText, isFormula } from "./cell-content";
import { inWorkbook } from "./problems";
import { WorkbookProblem, type CellValue } from "./types";

/** One cell and what it shall hold; a blank text clears it. */
export interface CellEdit {
  readonly address: string;
  readonly value: string | number;
  /** For a number, where the cell is formatted as text or not at all. */
  readonly format?: string;
}

/** What a cell held, to be put back. */
export interface CellBefore {
  readonly address: string;
  readonly content: CellValue;
  readonly format: string;
}

const UNFORMATTED: readonly string[] = ["@", "General"];

/** Writes some cells in one run, and answers what they held. A cell with a formula is refused, and nothing written. */
export function editCells(edits: readonly CellEdit[]): Promise<readonly CellBefore[]> {
  return inWorkbook(async (context) => {
    const ranges = edits.map(({ address }) => cellOf(context, address).load("formulas,values,numberFormat"));
    await context.sync();
    const before = ranges.map((range, i) => {
      const [formula, value] = [range.formulas[0][0] as CellValue, range.values[0][0] as CellValue];
      const { address } = edits[i];
      if (isFormula(formula, value)) throw new WorkbookProblem(fill(A_FORMULA, { address }));
      return { address, content: asItWas(formula, value), format: String(range.numberFormat[0][0]) };
    });
    ranges.forEach((range, i) => {
      const { value, format } = edits[i];
      if (format !== undefined && UNFORMATTED.includes(before[i].format)) range.numberFormat = [[format]];
      range.formulas = [[typeof value === "string" ? asText(value) : value]];
    });
    await context.sync();
    return before;
  });
}

/** Puts back what cells held before an edit. */
export function putCellsBack(before: readonly CellBefore[]): Promise<void> {
  return inWorkbook(async (context) => {
    for (const { address, content, format } of before) {
      const cell = cellOf(context, address);
      cell.numberFormat = [[format]];
      cell.formulas = [[content]];
    }
    await context.sync();
  });
}

function cellOf({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = splitAddress(address);
  return workbook.worksheets.getItem(sheet!).getRange(cells);
}

const A_FORMULA: Text = {
  en: "{address} holds a formula. Correct what it reads instead.",
  "zh-CN": "{address} 是公式，请更正其引用的内容。",
};
