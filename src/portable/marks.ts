import { cellsApart } from "../excel/formula/cells-apart";

/* Marks of what cells say, by which it is known again when other programs have saved the file since. */

/** A short mark of a text: unlike texts have unlike ones, but for chance of one in 10¹⁵. */
export function markOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * The mark of a formula, the same for all dresses in which Excel gives one back: with prefixes or without, in other
 * capitals, with blanks, and with all 17 digits of a number. What is in quotes counts as it stands.
 */
export function formulaMark(formula: string): string {
  const { shape, cells } = cellsApart(formula) ?? { shape: formula, cells: [] };
  return markOfShape(shape, cells);
}

/** Whether a formula is the one that was marked, also by a mark of before, which looked past blanks in texts. */
export function hasMark(formula: string, mark: string): boolean {
  if (formulaMark(formula) === mark) return true;
  if (!mark.startsWith(PLAIN) || !QUOTED.test(formula)) return false;
  const { shape, cells } = cellsApart(formula) ?? { shape: formula, cells: [] };
  return PLAIN + markWith(markOf(bareAround(shape)), cells) === mark;
}

/** How the mark of a formula begins, and of one with something in quotes, so that neither is taken for the other. */
const PLAIN = "f";
const WITH_QUOTES = "q";

/** The same of a formula whose cells stand apart. */
export function markOfShape(shape: string, cells: readonly string[]): string {
  let mark = shapeMarks.get(shape);
  if (mark === undefined) {
    if (shapeMarks.size >= MOST_SHAPES) shapeMarks.clear();
    mark = markOf(bare(shape));
    shapeMarks.set(shape, mark);
  }
  return (QUOTED.test(shape) ? WITH_QUOTES : PLAIN) + markWith(mark, cells);
}

const markWith = (mark: string, cells: readonly string[]) =>
  markOf(`${mark} ${cells.join(" ").toUpperCase()}`);

/** Marks by shape: a copied formula has the same one on every row. */
const shapeMarks = new Map<string, string>();
const MOST_SHAPES = 5_000;

/** Texts and the names of sheets, which Excel gives back as they stand. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/;

const bare = (formula: string) =>
  formula
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part.replace(/\r\n?/g, "\n") : bareAround(part)))
    .join("");

const bareAround = (formula: string) =>
  formula
    .replace(/^=|\s+|@|_xl(?:fn|ws|pm|op|udf)\.|[[\]]/gi, "")
    .replace(/\d+\.\d+(?:E[-+]?\d+)?|\d+E[-+]?\d+/gi, (number) =>
      String(Number(Number(number).toPrecision(15))),
    )
    .toUpperCase();

/** The mark of what a cell shows. */
export const valueMark = (value: string): string => markOfValues([value]);

/** The mark of what several cells show: a number by its 15 digits, as other programs save it, else the text. */
export const markOfValues = (values: readonly string[]): string =>
  `v${markOf(values.map(rounded).join("\n"))}`;

function rounded(value: string): string {
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? value : String(Number(number.toPrecision(15)));
}
