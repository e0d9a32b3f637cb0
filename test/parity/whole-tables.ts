import { isFailure, type WholeFunction } from "../../src/catalogue/define";
import { call } from "../../src/functions/call";
import { nativeCall } from "../../src/portable/native-call";
import type { Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import { ask } from "./spreadsheet";

/**
 * Each list of arguments through the function and, in cells, through its native formula. For tables of
 * arguments that the random ones of the parity tests rarely make whole.
 */
export function expectNative(definition: WholeFunction, lists: readonly (readonly Raw[])[]): void {
  const names = definition.params.map(({ name }) => name);
  const expected = lists.map((args) =>
    rowsOf(call(definition, args)).map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell))),
  );
  const answers = ask(
    lists.map((args, i) => ({
      cells: Object.fromEntries(names.map((name, at) => [name, args[at] ?? null])),
      formula: (refer) => nativeCall(definition, names.map(refer))!,
      rows: expected[i].length,
      cols: expected[i][0].length,
    })),
  );
  lists.forEach((args, i) => {
    const found = answers[i].map((row, r) => row.map((cell, c) => settled(expected[i][r][c], cell)));
    expect([args, found]).toEqual([args, expected[i]]);
  });
}

/** What the sheet shows; a number that agrees becomes the expected one. */
function settled(expected: number | string | boolean, found: string): number | string | boolean {
  return typeof expected === "number" && found !== "" && agrees(Number(found), expected) ? expected : found;
}
