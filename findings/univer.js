/*
 * Asks the grid of Univer, without a page, about formulas. The scripts beside this one copy it to where they have
 * installed Univer. It takes the cells from A1 on as rows in JSON, and line by line from its input:
 *
 *   formula | what it gives | what one would expect
 *
 * All formulas stand in one sheet. An array is written as in a formula, {1,2;3,4}, and a blank cell as nothing. It
 * ends with 1 where a formula gives something else.
 */

const { readFileSync } = require("node:fs");
const { CellValueType, LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets/facade");
require("@univerjs/sheets-formula/facade");

/** Rows from one formula to the next, and the column in which they stand, with room to spill. */
const APART = 5;
const COLUMN = 20;

const TYPES = { number: CellValueType.NUMBER, string: CellValueType.STRING, boolean: CellValueType.BOOLEAN };

function openSheet(cellData) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const size = { rowCount: cellData.length, columnCount: COLUMN + APART };
  const sheets = { one: { id: "one", name: "Sheet1", cellData, ...size } };
  const book = api.createWorkbook({ id: "book", sheetOrder: ["one"], sheets });
  return { formulas: api.getFormula(), sheet: book.getActiveSheet() };
}

/** The cells from A1 on, and the formulas to their right. */
function layOut(rows, formulas) {
  const height = Math.max(rows.length, formulas.length * APART);
  return Array.from({ length: height }, (_, r) => {
    const line = (rows[r] ?? []).map((v) => (v === null ? null : { v, t: TYPES[typeof v] }));
    return r % APART === 0 ? Object.assign([], line, { [COLUMN]: { f: formulas[r / APART] } }) : line;
  });
}

function written(cell) {
  const value = cell?.v ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value ? "TRUE" : "FALSE";
  return cell?.t === CellValueType.STRING && !/^#.*[!?A]$/.test(value) ? `"${value}"` : String(value);
}

function answer(sheet, row) {
  const size = Array.from({ length: APART - 1 }, (_, i) => i);
  const cells = size.map((r) => size.map((c) => written(sheet.getRange(row + r, COLUMN + c).getCellData())));
  const height = cells.findLastIndex((line) => line.some(Boolean)) + 1;
  const width = Math.max(...cells.map((line) => line.findLastIndex(Boolean) + 1));
  const lines = cells.slice(0, height).map((line) => line.slice(0, width).join(","));
  return width > 1 || height > 1 ? `{${lines.join(";")}}` : (lines[0] ?? "");
}

async function main() {
  const rows = JSON.parse(process.argv[2]);
  const asked = readFileSync(0, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()));
  const { formulas, sheet } = openSheet(
    layOut(
      rows,
      asked.map(([formula]) => formula),
    ),
  );
  await formulas.onCalculationResultApplied();
  const changed = asked.filter(([formula, seen, expected], i) => {
    const given = answer(sheet, i * APART);
    const judged = given === expected ? "as expected" : `expected ${expected}`;
    const before = given === seen ? "" : `; it was ${seen}`;
    process.stdout.write(`${formula} gives ${given}, ${judged}${before}\n`);
    return given !== seen;
  });
  // Univer keeps timers running.
  process.exit(changed.length > 0 ? 1 : 0);
}

void main();
