/*
 * Does things to names of a Univer workbook, without a page, and looks at a formula in D1. The scripts beside this one
 * copy it to where they have installed Univer. The sheet holds 1 in A1 and 10 in A2. Line by line it takes from its
 * input:
 *
 *   what is done | what D1 holds then | what one would expect
 *
 * It is done by: define NAME CELL, move NAME CELL, delete NAME, write CELL NUMBER, enter FORMULA. What Univer refuses to
 * do leaves "refused" instead of D1. It ends with 1 where D1 holds something else.
 */

const { readFileSync } = require("node:fs");
const { setTimeout: wait } = require("node:timers/promises");
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets/facade");
require("@univerjs/sheets-formula/facade");

/** Milliseconds in which so small a sheet has been calculated many times over. */
const CALCULATED = 1000;

function openBook() {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const size = { rowCount: 10, columnCount: 10 };
  const sheets = { one: { id: "one", name: "Sheet1", cellData: [[{ v: 1 }], [{ v: 10 }]], ...size } };
  return api.createWorkbook({ id: "book", sheetOrder: ["one"], sheets });
}

const place = (cell) => `Sheet1!$${cell[0]}$${cell.slice(1)}`;

const ACTIONS = {
  define: (book, name, cell) => book.insertDefinedName(name, place(cell)),
  move: (book, name, cell) => book.getDefinedName(name).setRef(place(cell)),
  delete: (book, name) => book.deleteDefinedName(name),
  write: (book, cell, number) => book.getActiveSheet().getRange(cell).setValue(Number(number)),
  enter: (book, formula) => book.getActiveSheet().getRange("D1").setValue({ f: formula }),
};

async function after(book, [action, ...details]) {
  try {
    ACTIONS[action](book, ...details);
  } catch {
    return "refused";
  }
  await wait(CALCULATED);
  const { f, v } = book.getActiveSheet().getRange("D1").getCellData() ?? {};
  return `${f ?? ""} ${v ?? ""}`.trim();
}

async function main() {
  const book = openBook();
  let changed = false;
  for (const line of readFileSync(0, "utf8").trimEnd().split("\n")) {
    const [done, seen, expected] = line.split("|").map((part) => part.trim());
    const given = await after(book, done.split(" "));
    const judged = given === expected ? "as expected" : `expected ${expected}`;
    process.stdout.write(`${done}: ${given}, ${judged}${given === seen ? "" : `; it was ${seen}`}\n`);
    changed ||= given !== seen;
  }
  // Univer keeps timers running.
  process.exit(changed ? 1 : 0);
}

void main();
