import { isFailure, type Answer, type Cell, type Example, type Failure } from "../../src/catalogue/define";
import { LANGUAGES } from "../../src/locales/text";

/** Whether two numbers agree: to `tolerance`, or to 1e-9 of their size. */
export function agrees(found: number, expected: number, tolerance?: number): boolean {
  const allowed = tolerance ?? 1e-9 * Math.max(Math.abs(found), Math.abs(expected));
  return Math.abs(found - expected) <= allowed + 1e-12;
}

export function rowsOf(answer: Answer): readonly (readonly Cell[])[] {
  return Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]];
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
const HOLE = /\{\w+\}/;

export function expectSpoken({ text, error }: Failure): void {
  expect(error).toMatch(/^#/);
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(HOLE);
    expect(text[language].trim()).not.toBe("");
    expect(text[language]).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(text["zh-CN"]).toMatch(CHINESE);
}

/** A finite number, a text, a boolean or a Failure with its sentence; tables are rectangular. */
export function expectSound(answer: Answer): void {
  const rows = rowsOf(answer);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.length).toBe(rows[0].length);
    for (const cell of row) expectSoundCell(cell);
  }
}

function expectSoundCell(cell: Cell): void {
  if (isFailure(cell)) return expectSpoken(cell);
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new Error(`A cell is ${cell}`);
  expect(["number", "string", "boolean"]).toContain(typeof cell);
}
