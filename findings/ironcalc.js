/*
 * Asks IronCalc about formulas. The scripts beside this one copy it to where they have installed it. It takes the
 * cells from A1 on as rows in JSON, and line by line from its input:
 *
 *   formula | what it gives | what one would expect
 *
 * Each formula stands in a workbook of its own. Answers are as their cell shows them, an array as {1,2;3,4}. It ends
 * with 1 where a formula gives something else.
 */

const { readFileSync } = require("node:fs");

/** Where a formula stands, to the right of the cells, and how far its answer may spill. */
const COLUMN = 10;
const ROOM = 4;

function answer(Model, rows, formula) {
  const model = new Model("book", "en", "UTC", "en");
  rows.forEach((row, r) => row.forEach((value, c) => model.setUserInput(0, r + 1, c + 1, String(value))));
  model.setUserInput(0, 1, COLUMN, formula);
  model.evaluate();
  const size = Array.from({ length: ROOM }, (_, i) => i);
  const cells = size.map((r) => size.map((c) => model.getFormattedCellValue(0, r + 1, COLUMN + c)));
  model.free();
  const filled = cells
    .map((line) => line.slice(0, line.findLastIndex(Boolean) + 1))
    .filter((line) => line.length > 0);
  return filled.length > 1 || filled[0]?.length > 1 ? `{${filled.join(";")}}` : String(filled[0] ?? "");
}

async function main() {
  const { default: init, Model } = await import("@ironcalc/wasm");
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const rows = JSON.parse(process.argv[2]);
  const lines = readFileSync(0, "utf8").trimEnd().split("\n");
  const changed = lines.filter((line) => {
    const [formula, seen, expected] = line.split("|").map((part) => part.trim());
    const given = answer(Model, rows, formula);
    const judged = given === expected ? "as expected" : `expected ${expected}`;
    const before = given === seen ? "" : `; it was ${seen}`;
    process.stdout.write(`${formula} gives ${given}, ${judged}${before}\n`);
    return given !== seen;
  });
  process.exitCode = changed.length > 0 ? 1 : 0;
}

void main();
