import { columnName, readArea } from "../../excel/address";
import { parseFormula, printFormula } from "../../excel/formula/parse";
import { walk } from "../../excel/formula/scope";
import { sameSheet, splitAddress } from "../../excel/sheet-name";
import type { Content } from "../plan";
import type { Held } from "../writer";

/* What is in cells goes to cells of earlier periods, as if it were cut and pasted. */

/** Where columns go, by their places from 0. A column that leaves the sheet goes nowhere: null. */
export type ColumnMoves = ReadonlyMap<number, number | null>;

/** What a cell holds, as it stands elsewhere: formulas follow the cells that move with them. */
export function movedContent(held: Held, value: Held, sheet: string, moves: ColumnMoves): Content {
  if (held === "") return { blank: true };
  if (!isFormula(held, value)) return plainContent(held);
  const formula = followed(held, sheet, moves);
  return formula === undefined ? plainContent(value) : { formula };
}

/** Excel gives the text “=A1” back like a formula; only its value tells them apart. */
export const isFormula = (held: Held, value: Held): held is string =>
  typeof held === "string" && held.startsWith("=") && held !== value;

export function plainContent(held: Held): Content {
  if (typeof held === "number") return { number: held };
  if (typeof held === "boolean") return { formula: held ? "=TRUE" : "=FALSE" };
  return held === "" ? { blank: true } : { text: held };
}

/** Undefined where the formula reads a cell that leaves the sheet: its value is all that can be kept. */
function followed(formula: string, sheet: string, moves: ColumnMoves): string | undefined {
  const nodes = parseFormula(formula);
  if (!nodes) return formula;
  let leaves = false;
  const moved = walk(nodes, {
    call: (call) => call,
    leaf: (leaf) => {
      if (leaf.kind !== "reference") return leaf;
      const { sheet: other, cells } = splitAddress(leaf.text);
      const area = other === undefined || sameSheet(other, sheet) ? readArea(cells) : undefined;
      if (!area) return leaf;
      const corners = [area.col, area.col + area.cols - 1].map((col) => moves.get(col));
      if (corners.includes(undefined)) return leaf;
      leaves ||= corners.includes(null);
      const named = cells.replace(/(\$?)([A-Za-z]{1,3})(?=\$?\d|:|$)/g, (_, fixed: string, col: string) => {
        const to = moves.get(readArea(`${col}1`)!.col) ?? 0;
        return fixed + columnName(to);
      });
      const text = leaf.text.slice(0, leaf.text.length - cells.length);
      return { ...leaf, text: text + named };
    },
  });
  return leaves ? undefined : printFormula(moved);
}
