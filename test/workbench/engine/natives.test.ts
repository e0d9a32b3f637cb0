import fc from "fast-check";
import { isFailure, type WholeFunction } from "../../../src/catalogue/define";
import { nativeBody } from "../../../src/catalogue/native";
import { REFERENCE } from "../../../src/catalogue/reference";
import { cellAddress } from "../../../src/excel/address";
import { call } from "../../../src/functions/call";
import { nativeCall } from "../../../src/portable/native-call";
import { legalArguments, type Raw } from "../../catalogue/arguments";
import { agrees, rowsOf } from "../../catalogue/expect";
import { runs } from "../../runs";
import { calculated, type Sheet, type Value } from "./headless";

/*
 * Native formulas in the workbench's grid, each on a sheet of its own, all in one workbook: none may stop the
 * others, and each answers as the function that it stands for.
 */

interface Asked {
  readonly definition: WholeFunction;
  readonly args: readonly (Raw | undefined)[];
}

/** Below the arguments: the formula, and room for its answer. */
const HEIGHT = 80;

/** A second engine beside that of the parity tests: it is asked random arguments as well. */
const DRAWS = runs(4);
const SEED = 2026;

/** Functions that this engine answers otherwise on some arguments, and why the fault is its own. */
const ITS_OWN: Readonly<Record<string, string>> = {};

const asked: Asked[] = REFERENCE.filter((definition) => nativeBody(definition) !== null).flatMap(
  (definition) => {
    const cases = [...definition.examples, ...definition.noAnswer].map(({ args }) => args as Asked["args"]);
    const drawn = fc.sample(legalArguments(definition), { numRuns: DRAWS, seed: SEED });
    return [...cases, ...drawn].map((args) => ({ definition, args }));
  },
);

function sheetOf({ definition, args }: Asked): Sheet {
  const sheet: Value[][] = Array.from({ length: HEIGHT + 1 }, () => []);
  const addresses = new Map<string, string>();
  let left = 0;
  definition.params.forEach(({ name }, i) => {
    const raw = args[i] ?? null;
    const block = (Array.isArray(raw) ? raw : [[raw]]) as Value[][];
    block.forEach((row, r) => row.forEach((cell, c) => (sheet[r][left + c] = cell)));
    const [first, last] = [cellAddress(0, left), cellAddress(block.length - 1, left + block[0].length - 1)];
    addresses.set(name, first === last ? first : `${first}:${last}`);
    left += block[0].length;
  });
  sheet[HEIGHT][0] = `=${nativeCall(definition, [...addresses.values()])}`;
  return sheet.map((row) => Array.from(row, (cell) => cell ?? null));
}

test("each native formula answers as its function does", async () => {
  const sheets = Object.fromEntries(asked.map((each, i) => [`Q${i}`, sheetOf(each)]));
  const { at } = await calculated({ ...sheets, Last: [["=1+1"]] });
  const differing = asked.flatMap(({ definition, args }, i) => {
    const expected = rowsOf(call(definition, [...args])).map((row) =>
      row.map((cell) => (isFailure(cell) ? cell.error : cell)),
    );
    const found = expected.map((row, r) => row.map((_, c) => at(`Q${i}`, HEIGHT + r, c) ?? ""));
    const same = expected.every((row, r) =>
      row.every((cell, c) => {
        const other = found[r][c];
        return typeof cell === "number" && typeof other === "number" ? agrees(other, cell) : other === cell;
      }),
    );
    const name = `${definition.id} ${JSON.stringify(args)}`;
    return same || definition.id in ITS_OWN ? [] : [{ name, expected, found }];
  });
  expect(differing).toEqual([]);
  expect(at("Last", 0, 0)).toBe(2);
});
