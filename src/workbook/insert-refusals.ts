import { fill } from "../locales/text";
import { WorkbookProblem } from "./types";

/* Why a formula is not inserted, with the cell that stands against it. */

export function inTheWay(
  address: string,
  { rows, cols }: { readonly rows: number; readonly cols: number },
): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "The result needs {rows} × {cols} cells, and {address} is not empty. Empty it, or choose another cell.",
        "zh-CN": "结果需要 {rows} × {cols} 个单元格，但 {address} 已有内容。请清空它，或另选单元格。",
      },
      { address, rows, cols },
    ),
  );
}

export function partOfResult(address: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "{address} belongs to the result of another formula. Choose another cell.",
        "zh-CN": "{address} 是另一个公式结果的一部分。请另选单元格。",
      },
      { address },
    ),
  );
}

export function cannotSpill(address: string): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "The result has no room at {address}: cells in its way are not empty, or it lies in a table. Choose another cell.",
        "zh-CN": "{address} 处放不下结果：溢出范围内有内容，或位于表格中。请另选单元格。",
      },
      { address },
    ),
  );
}

export function notPutBack(cells: string, cause: unknown): WorkbookProblem {
  return new WorkbookProblem(
    fill(
      {
        en: "Excel stopped halfway, and {cells} could not be put back. Undo in Excel, or close without saving.",
        "zh-CN": "Excel 中途停止，{cells} 未能恢复。请在 Excel 中撤销，或不保存直接关闭。",
      },
      { cells },
    ),
    { cause },
  );
}
