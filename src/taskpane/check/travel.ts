import { sameSheet } from "../../excel/sheet-name";
import { fillScratch, readScratch } from "../../workbook/check/scratch";
import { keep } from "../../workbook/travel/keep";
import { makeLive, repairWorkbook } from "../../workbook/travel/make-live";
import { planTravel } from "../../workbook/travel/plan";
import { scanWorkbook, type TravelScan } from "../../workbook/travel/scan";
import { makePortable } from "../../workbook/travel/travel";
import type { Tally } from "./run";

const QUIET = { stopped: () => false, progress: () => undefined };

const FORMULAS = ["=SAAS.ARR(100)", "=SAAS.LTV(500,0.8,0.05)", "=IF(TRUE,SAAS.LTVCAC(300,100),0)"];
/** By hand. */
const VALUES = [1200, 8000, 3];

/**
 * Portable and live again on three cells of our sheet alone. Not in a workbook that keeps originals of its own: they
 * are not to be put at risk by a test.
 */
export async function checkTravel(sheet: string, row: number, tally: Tally): Promise<void> {
  const area = { row, col: 0, rows: 1, cols: FORMULAS.length };
  await fillScratch(sheet, [{ ...area, cells: [FORMULAS] }]);
  await readScratch(sheet, [area]);
  if ((await scanWorkbook()).originals) return;
  try {
    const scan = await scanHere(sheet, row);
    const { formulas } = await makePortable(scan, planTravel(scan, WISH), WISH, QUIET);
    tally.count(
      "travel",
      "portable",
      String(formulas),
      formulas === FORMULAS.length ? undefined : String(FORMULAS.length),
    );
    await compare(sheet, row, tally);
    const kept = (await scanWorkbook()).originals;
    const cells = (kept?.cells ?? []).filter(({ sheet: name }) => sameSheet(name, sheet));
    const { live } = await makeLive({ cells, names: [] }, QUIET);
    tally.count(
      "travel",
      "live",
      String(live),
      live === FORMULAS.length ? undefined : String(FORMULAS.length),
    );
    await compare(sheet, row, tally);
    await fillScratch(sheet, [{ row: row + 1, col: 0, cells: [["=@SAAS.ARR(100)"]] }]);
    const stuck = await scanHere(sheet, row + 1);
    await repairWorkbook(stuck, QUIET);
    const [[[mended]]] = await readScratch(sheet, [{ row: row + 1, col: 0, rows: 1, cols: 1 }]);
    tally.count(
      "travel",
      "=@SAAS.ARR(100)",
      String(mended),
      mended === VALUES[0] ? undefined : String(VALUES[0]),
    );
  } finally {
    await keep({ cells: [], names: [] });
  }
}

const WISH = { to: "native", target: "2021" } as const;

/** Our own cells, as if the workbook had no others. */
async function scanHere(sheet: string, row: number): Promise<TravelScan> {
  const { cells, beside } = await scanWorkbook();
  return {
    beside,
    cells: cells.filter((cell) => cell.sheet === sheet && cell.row === row),
    locked: new Set(),
    names: [],
    areas: new Set(),
  };
}

async function compare(sheet: string, row: number, tally: Tally): Promise<void> {
  const [[values]] = await readScratch(sheet, [{ row, col: 0, rows: 1, cols: VALUES.length }]);
  VALUES.forEach((wanted, i) =>
    tally.count("travel", FORMULAS[i], String(values[i]), values[i] === wanted ? undefined : String(wanted)),
  );
}
