import {
  isFailure,
  type Answer,
  type AnswerCell,
  type Example,
  type Failure,
} from "../../src/catalogue/define";
import { LANGUAGES } from "../../src/locales/text";

/** Whether two numbers agree: to `tolerance`, or to 1e-9 of their size. */
export function agrees(found: number, expected: number, tolerance?: number): boolean {
  const allowed = tolerance ?? 1e-9 * Math.max(Math.abs(found), Math.abs(expected));
  return Math.abs(found - expected) <= allowed + 1e-12;
}

export function rowsOf(answer: Answer): readonly (readonly AnswerCell[])[] {
  return Array.isArray(answer) ? (answer as AnswerCell[][]) : [[answer as AnswerCell]];
}

/** An example's promise against what came out; error codes stand for failures. */
export function expectPromised(answer: Answer, { result, tolerance }: Example): void {
  const expected = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const found = rowsOf(answer).map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
  const settled = expected.map((row, r) =>
    row.map((cell, c) => {
      const other = found[r]?.[c];
      const same = typeof cell === "number" && typeof other === "number" && agrees(other, cell, tolerance);
      return same ? other : cell;
    }),
  );
  expect(found).toEqual(settled);
}

const CHINESE = /\p{Script=Han}/u;
/** A space belongs beside Latin letters and digits only. */
const STRAY_SPACE = /\p{Script=Han} \p{Script=Han}/u;
const UNFINISHED = /\{\w+[:}]|undefined|NaN|\[object/;

/**
 * What is wrong with an answer, or nothing: a finite number, a text, a boolean or a Failure that explains
 * itself, in a rectangle. A plain function, for the random tests ask it thousands of times.
 */
function faultOf(answer: Answer): string | undefined {
  const rows = rowsOf(answer);
  if (rows.length === 0 || rows[0].length === 0) return "an empty table";
  if (rows.some((row) => row.length !== rows[0].length)) return "a table that is no rectangle";
  for (const row of rows) {
    for (const cell of row) {
      const fault = faultOfCell(cell);
      if (fault) return fault;
    }
  }
  return undefined;
}

function faultOfCell(cell: AnswerCell): string | undefined {
  if (isFailure(cell)) return faultOfFailure(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `a cell is ${cell}`;
  return typeof cell === "string" || typeof cell === "boolean" ? undefined : `a cell is a ${typeof cell}`;
}

function faultOfFailure({ text, error }: Failure): string | undefined {
  if (!error.startsWith("#")) return `an error called ${error}`;
  const unfinished = LANGUAGES.find((language) => !text[language].trim() || UNFINISHED.test(text[language]));
  if (unfinished) return `an unfinished sentence: ${text[unfinished]}`;
  if (STRAY_SPACE.test(text["zh-CN"])) return `a space between Chinese characters: ${text["zh-CN"]}`;
  return CHINESE.test(text["zh-CN"]) ? undefined : `a sentence without Chinese: ${text["zh-CN"]}`;
}

export function expectSound(answer: Answer): void {
  const fault = faultOf(answer);
  if (fault) throw new Error(`The answer is not sound: ${fault}`);
}
