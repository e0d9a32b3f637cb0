import { readArea } from "../excel/address";
import { calledIn, everyNode } from "../excel/formula/calls";
import { oncePerShape } from "../excel/formula/cells-apart";
import { plainName } from "../excel/formula/names";
import { parseFormula } from "../excel/formula/parse";

/* Of formulas that anybody wrote: what makes a workbook behave otherwise elsewhere. */

const VOLATILE = /^(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)$/i;
const MAY_BE_VOLATILE = /NOW|TODAY|RAND|OFFSET|INDIRECT|CELL|INFO/i;

/** Whether a formula calculates anew each time something changes anywhere. */
export const isVolatile = (formula: string): boolean =>
  MAY_BE_VOLATILE.test(formula) && callsVolatile(formula);

const callsVolatile = oncePerShape((formula) =>
  calledIn(formula).some((name) => VOLATILE.test(plainName(name))),
);

/** Neither may stand in the name of a sheet: brackets around a book, nor the strokes of its folder. */
const BOOK = /[[\]/\\]/;
/** Names of a whole workbook follow the file’s name as they would follow a sheet’s; other kinds of files have none. */
const FILE = /\.(?:xl\w{1,3}|ods)'?$/i;

/**
 * Whether a formula as people type it refers to cells or names of another workbook: [Budget.xlsx]Sheet1!A1,
 * Budget.xlsx!Rate. A name of a workbook that was never saved, Book2!Rate, can’t be told from one of a sheet; functions
 * of other files are none of these.
 */
export function readsOtherWorkbook(formula: string): boolean {
  if (!formula.includes("!")) return false;
  return everyNode(parseFormula(formula) ?? []).some((node) => {
    if (node.kind !== "reference" && node.kind !== "name") return false;
    const at = node.text.lastIndexOf("!");
    const [before, name] = [node.text.slice(0, Math.max(0, at)), node.text.slice(at + 1)];
    return BOOK.test(before) || (FILE.test(before) && !readArea(name));
  });
}
