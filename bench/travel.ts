import { writeFileSync } from "node:fs";
import { makePortable as makeFilePortable } from "../src/files/standing/make-portable";
import { asBytes, writeParts } from "../src/files/package/parts";
import { createHost } from "../src/workbench/host/host";
import { MemoryGrid } from "../test/grid/memory-grid";
import { planTravel } from "../src/workbook/travel/plan";
import { scanWorkbook } from "../src/workbook/travel/scan";
import { makePortable } from "../src/workbook/travel/travel";
import type { Wish } from "../src/portable/rewrite";

/*
 * What it takes to make a workbook portable: our own time, without that of the grid that stands in for Excel, and how
 * often something is sent to it; and the same of a file.
 *
 * node --expose-gc travel.mjs <file for the results>
 */

const CELLS = 10_000;
const FILE_CELLS = 100_000;
const WISH: Wish = { to: "native", target: "2021" };

/** Formulas as they stand on a sheet, one below the other; each row has cells of its own. */
const KINDS: readonly ((row: number) => string)[] = [
  (row) => `SAAS.ARR(A${row})`,
  (row) => `SAAS.LTV(A${row},B${row},C${row})`,
  (row) => `IFERROR(SAAS.LTVCAC(SAAS.LTV(A${row},$B$1,C${row}),SAAS.CAC(D${row},E${row}+1)),0)`,
  (row) => `SAAS.NDR(A$1:A$40,B$1:B$40)*A${row}`,
  (row) => `ROUND(SAAS.MRR(A${row}*2,"year",,C${row}),2)`,
  (row) => `IF(A${row}>0,SAAS.QUICKRATIO(A${row},B${row},C${row},D${row}),"")`,
  (row) => `SAAS.RULE40(A${row}/B${row}-1,C${row})`,
  (row) => `SAAS.VERSION()&A${row}`,
];
const COLUMNS = 4;
const formulaAt = (row: number, col: number) => KINDS[(row * COLUMNS + col) % KINDS.length](row + 1);

/** The grid with the time that is spent in it. */
function timed(grid: MemoryGrid) {
  const spent = { ms: 0, depth: 0 };
  const proxy = new Proxy(grid, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const from = performance.now();
        try {
          return (member as (...all: unknown[]) => unknown).apply(target, args);
        } finally {
          spent.ms += performance.now() - from;
        }
      };
    },
  });
  return { proxy, spent };
}

async function workbook() {
  const grid = new MemoryGrid(["Data"], () => 60);
  const rows = CELLS / COLUMNS;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 5 + COLUMNS }, (__, col) => (col < 5 ? row + col : `=${formulaAt(row, col - 5)}`)),
  );
  grid.write("Data", 0, 0, lines);
  const { proxy, spent } = timed(grid);
  const { Excel, counts } = createHost(proxy);
  Object.assign(globalThis, { Excel });
  const syncs = counts.syncs;
  const cpu = process.cpuUsage();
  const from = performance.now();
  const scan = await scanWorkbook();
  const scanned = performance.now();
  const plan = planTravel(scan, WISH);
  const planned = performance.now();
  const report = await makePortable(scan, plan, WISH, { stopped: () => false, progress: () => undefined });
  const all = performance.now() - from;
  return {
    cells: scan.cells.length,
    formulas: report.formulas,
    values: report.values,
    syncs: counts.syncs - syncs,
    processorMilliseconds: process.cpuUsage(cpu).user / 1000,
    milliseconds: { all, grid: spent.ms, own: all - spent.ms, scan: scanned - from, plan: planned - scanned },
  };
}

async function file() {
  const NS = "http://schemas.openxmlformats.org/";
  const cells: string[] = [];
  for (let row = 0; row < FILE_CELLS / COLUMNS; row++) {
    const line = Array.from({ length: COLUMNS }, (_, col) => {
      const text = formulaAt(row, col)
        .replace(/SAAS\.(\w+)/g, "_xldudf_SAAS_$1")
        .replaceAll("&", "&amp;")
        .replaceAll(">", "&gt;");
      return `<c r="${"FGHI"[col]}${row + 1}"><f>${text}</f><v>60</v></c>`;
    });
    cells.push(`<row r="${row + 1}">${line.join("")}</row>`);
  }
  const sheet = `<worksheet xmlns="${NS}spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData></worksheet>`;
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="${NS}package/2006/relationships"><Relationship Id="rId1" Type="${NS}officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  const bytes = await writeParts(
    new Map(
      Object.entries({
        "[Content_Types].xml": `<Types xmlns="${NS}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
        "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": `<workbook xmlns="${NS}spreadsheetml/2006/main" xmlns:r="${NS}officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet,
      }).map(([name, text]) => [name, asBytes(text)]),
    ),
  );
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const from = performance.now();
  const made = await makeFilePortable(bytes, WISH);
  const milliseconds = performance.now() - from;
  if ("refusal" in made) throw new Error(made.refusal.en);
  const peak = process.resourceUsage().maxRSS * 1024 - before;
  return {
    cells: made.cells.length,
    processorMilliseconds: process.cpuUsage(cpu).user / 1000,
    milliseconds,
    unzippedMegabytes: sheet.length / 1e6,
    peakMegabytes: peak / 1e6,
  };
}

async function main(): Promise<void> {
  const [output] = process.argv.slice(2);
  // The file first, so that its peak has nothing of the workbook in it.
  const results = { file: await file(), workbook: await workbook() };
  console.log(results);
  if (output) writeFileSync(output, JSON.stringify(results));
}

void main();
