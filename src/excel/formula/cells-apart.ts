import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, readArea } from "../address";

/*
 * A formula that is copied down a column is one formula with other cells in it. With the cells taken out it is read
 * and written once, and each copy only puts its own cells back.
 */

/** A formula and its single cells, also those at the ends of a range, in the order of the text. */
export interface CellsApart {
  /** The formula with a stand-in for every cell; the same for all copies. */
  readonly shape: string;
  readonly cells: readonly string[];
}

const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d[\d.]*(?:[Ee][-+]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/gu;
const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;

/** Stand-ins are cells of the last column, so that a shape is a formula too. */
const STAND_IN = /XFD10[0-3]\d{4}/;
const FIRST_STAND_IN = 1_000_000;
const MOST_CELLS = 1_000;

/** Undefined for a formula that speaks of the cells that stand in itself, or of very many. */
export function cellsApart(formula: string): CellsApart | undefined {
  if (formula.includes("XFD10")) return undefined;
  const cells: string[] = [];
  const shape = formula.replace(WORDS, (word, at: number) => {
    const next = formula[at + word.length];
    if (!CELL.test(word) || next === "(" || next === "!" || !readArea(word)) return word;
    cells.push(word);
    return `XFD${FIRST_STAND_IN + cells.length - 1}`;
  });
  return cells.length > MOST_CELLS ? undefined : { shape, cells };
}

/** A text in which cells of a shape stand, cut where they do: texts and numbers of cells by turns. */
export type Pattern = readonly (string | number)[];

export function patternOf(text: string): Pattern {
  return text
    .split(new RegExp(`(${STAND_IN.source})`, "u"))
    .map((part, i) => (i % 2 === 1 ? Number(part.slice(3)) - FIRST_STAND_IN : part));
}

export function filledIn(pattern: Pattern, cells: readonly string[]): string {
  let text = "";
  for (const part of pattern) text += typeof part === "number" ? cells[part] : part;
  return text;
}

const MOST_SHAPES = 5_000;

/** Work whose answer hangs on the shape of a formula alone, done once for all copies of one. */
export function oncePerShape<T>(work: (formula: string) => T): (formula: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (formula) => {
    const shape = cellsApart(formula)?.shape;
    if (shape === undefined) return work(formula);
    const known = answers.get(shape) ?? { answer: work(shape) };
    if (answers.size >= MOST_SHAPES) answers.clear();
    answers.set(shape, known);
    return known.answer;
  };
}

/** The same of work that writes the formula anew, with its cells in it. */
export function rewrittenPerShape(work: (formula: string) => string): (formula: string) => string {
  const patterns = oncePerShape((shape) => patternOf(work(shape)));
  return (formula) => {
    const apart = cellsApart(formula);
    return apart ? filledIn(patterns(formula), apart.cells) : work(formula);
  };
}

/** Columns or rows as a whole move as well, and names of tables may look like anything. */
const WHOLE_LINES = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])|\d:\$?\d/u;

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function shifted(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  const apart = WHOLE_LINES.test(formula) ? undefined : cellsApart(formula);
  if (apart)
    return filledIn(
      patternOf(apart.shape),
      apart.cells.map((cell) => shiftedCell(cell, rows, cols)),
    );
  const sign = formula.startsWith("=") ? "" : "=";
  const moved = translateFormulaToA1(
    translateFormulaToR1C1(sign + formula, MIDDLE),
    cellAddress(ROW + rows, COL + cols),
  );
  return moved.slice(sign.length);
}

const [ROW, COL] = [500_000, 8_000];
const MIDDLE = cellAddress(ROW, COL);

/** What Excel writes for a cell beyond the first row or column. */
const OFF_THE_SHEET = "#REF!";

function shiftedCell(cell: string, rows: number, cols: number): string {
  const [, fixedCol, letters, fixedRow] = /^(\$?)([A-Za-z]+)(\$?)/.exec(cell)!;
  const area = readArea(cell)!;
  const row = fixedRow ? area.row : area.row + rows;
  const col = fixedCol ? area.col : area.col + cols;
  if (row < 0 || col < 0) return OFF_THE_SHEET;
  const fixed = fixedCol && fixedRow ? "both" : fixedRow ? "row" : fixedCol ? "col" : undefined;
  const moved = cellAddress(row, col, fixed);
  return letters === letters.toLowerCase() ? moved.toLowerCase() : moved;
}
