import fc from "fast-check";
import { INPUTS } from "../../src/sheets/readiness/inputs";
import { isComputed } from "../../src/sheets/readiness/input";
import { VERDICTS } from "../../src/sheets/readiness/words";
import * as setting from "../../src/sheets/template/setting";
import { MemoryGrid } from "../grid/memory-grid";
import { previewQuarter, startQuarter } from "../../src/workbook/next-quarter";
import { buildReadiness } from "../../src/workbook/readiness";
import { buildSheets } from "../../src/workbook/sheet-library";
import { WorkbookProblem } from "../../src/workbook/types";
import { runs } from "../runs";
import { failAt, snapshot, useGrid } from "./setup";

jest.mock("../../src/sheets/template/setting", () => {
  const actual = jest.requireActual<typeof setting>("../../src/sheets/template/setting");
  return { ...actual, settingFor: jest.fn(actual.settingFor) };
});

/* The start of a quarter: every typed figure keeps its row and its quarter, on its sheet or among the past ones. */

/** 31 October 2026, and 6 January 2027, when the fourth quarter has closed. */
const [BUILT, JANUARY] = [46_326, 46_393];
const NONE = new Set<string>();
const INPUT_SHEET = "GTM Inputs";
const PATHS = "Growth paths & second curve";

/** Every formula shows 7; what this grid can't calculate is no part of this. */
async function company(sheets: readonly string[]) {
  const grid = new MemoryGrid(["Model"], () => 7);
  const host = useGrid(grid);
  await buildReadiness({ stage: "GTM", language: "en", asOf: BUILT }, { readiness: "GTM Readiness", inputs: INPUT_SHEET }); // prettier-ignore
  await buildSheets(["setup", ...sheets], { stage: "GTM", language: "en", asOf: BUILT }); // prettier-ignore
  grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold.en]]);
  return { grid, host };
}

type Cells = (string | number | boolean)[][];

function cellsOf(grid: MemoryGrid, sheet: string, as: "formulas" | "values" = "formulas"): Cells {
  const used = grid.usedArea(sheet)!;
  return grid[as]({ sheet, row: 0, col: 0, rows: used.row + used.rows, cols: used.col + used.cols });
}

const place = (cells: Cells, word: string): readonly [number, number] => {
  const row = cells.findIndex((line) => line.includes(word));
  return [row, row < 0 ? -1 : cells[row].indexOf(word)];
};

/** By input and quarter: what stands there. */
function byQuarter(grid: MemoryGrid): Map<string, string | number | boolean> {
  const cells = cellsOf(grid, INPUT_SHEET);
  const head = cells.findIndex((line) => line.includes("Input") && line.includes("Unit"));
  return new Map(
    cells.flatMap((line) =>
      line.flatMap((cell, col) => {
        const quarter = String(cells[head][col]);
        const isFigure = /^Q\d \d{4}$/.test(quarter) && /^I\d\d$/.test(String(line[0])) && cell !== "";
        return isFigure ? [[`${line[0]} ${quarter}`, cell] as const] : [];
      }),
    ),
  );
}

/** By row and period: the figures that have left their sheets. */
function past(grid: MemoryGrid): Map<string, string | number | boolean> {
  if (!grid.sheets().includes("GTM Past figures")) return new Map();
  return new Map(
    cellsOf(grid, "GTM Past figures").slice(4).map((line) => [`${line[3]} ${line[1]}`, line[5]] as const), // prettier-ignore
  );
}

const TYPED = INPUTS.filter((input) => !isComputed(input) && input.first === undefined).map(({ ref }) => ref);

describe("the next quarter", () => {
  let grid: MemoryGrid;
  let host: Awaited<ReturnType<typeof company>>["host"];
  beforeAll(async () => {
    ({ grid, host } = await company([]));
  });

  test("moves the quarters with their heads, empties the last, and takes set-up along", async () => {
    const cells = cellsOf(grid, INPUT_SHEET);
    const [head, p1] = place(cells, "Q4 2025");
    const rowOf = (ref: string) => cells.findIndex((line) => line[0] === ref);
    const put = (ref: string, values: (string | number)[]) =>
      grid.write(INPUT_SHEET, rowOf(ref), p1, [values]);
    put("I02", [101, 102, 103, 104]);
    put("I10", ["", "", "later", 7]);
    grid.write(INPUT_SHEET, rowOf("I04"), p1 + 3, [["=Model!B2"]]);
    grid.write(INPUT_SHEET, rowOf("I01"), p1 + 3, [[`=G${rowOf("I02") + 1}*0.3`]]);
    grid.write(INPUT_SHEET, rowOf("I23"), p1 + 3, [[48]]);
    const told = await previewQuarter(JANUARY);
    expect(told).toMatchObject({
      from: { en: "Q3 2026" },
      to: { en: "Q4 2026" },
      history: "GTM History",
      past: "GTM Past figures",
      // 30 September 2026 and 31 December 2026
      asOf: { sheet: "Set-up", before: BUILT - 31, after: 46_387 },
    });
    expect(told.sheets[0].leaving.map(({ id, period, figure }) => [id, period, figure])).toEqual([
      ["I02", "Q4 2025", 101],
    ]);
    const syncs = host.counts.syncs;
    await startQuarter(JANUARY, NONE);
    expect(host.counts.syncs - syncs).toBeLessThanOrEqual(6);
    const now = cellsOf(grid, INPUT_SHEET);
    const at = (ref: string) => now[rowOf(ref)].slice(p1, p1 + 4);
    expect(now[head].slice(p1, p1 + 4)).toEqual(["Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"]);
    expect(at("I02")).toEqual([102, 103, 104, ""]);
    expect(at("I10")).toEqual(["", "later", 7, ""]);
    expect(at("I04")).toEqual(["", "", "=Model!B2", ""]);
    // A formula of the user's follows the cell that it reads.
    expect(at("I01")[2]).toBe(`=F${rowOf("I02") + 1}*0.3`);
    // A ceiling is a setting and holds on beside what it was; computed rows are computed in every quarter.
    expect(at("I23")).toEqual(["", "", 48, 48]);
    expect(at("I03").every((cell) => String(cell).startsWith("=IF("))).toBe(true);
    expect([...past(grid)]).toEqual([["I02 Q4 2025", 101]]);
    expect(cellsOf(grid, "GTM History")[23].slice(0, 4)).toEqual([
      JANUARY,
      "Q3 2026",
      "GTM",
      VERDICTS.hold.en,
    ]);
    const setup = cellsOf(grid, "Set-up");
    expect(setup.find((line) => line.includes("As-of month"))).toContain(46_387);
  });

  test("nothing typed is lost, quarter after quarter: it stands in its quarter, or left as was told", async () => {
    let today = JANUARY;
    let next = 1000;
    const own = cellsOf(grid, INPUT_SHEET).findIndex((line) => line[0] === "I01");
    grid.write(INPUT_SHEET, own, place(cellsOf(grid, INPUT_SHEET), "Unit")[1] + 3, [[""]]);
    const entry = fc.record({
      ref: fc.constantFrom(...TYPED),
      back: fc.nat(3),
      as: fc.constantFrom("number", "text", "formula"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 25 }), async (entries) => {
        const cells = cellsOf(grid, INPUT_SHEET);
        const first = place(cells, "Unit")[1] + 1;
        for (const { ref, back, as } of entries) {
          const value = { number: next++, text: `about ${next++}`, formula: `=Model!C${next++}` }[as];
          const row = cells.findIndex((line) => line[0] === ref);
          grid.write(INPUT_SHEET, row, first + 3 - back, [[value]]);
        }
        const [before, gone] = [byQuarter(grid), past(grid)];
        today += 91;
        const told = await startQuarter(today, NONE);
        const [after, left] = [byQuarter(grid), past(grid)];
        for (const ref of TYPED)
          for (const [key, value] of before) {
            if (!key.startsWith(ref)) continue;
            const shown = typeof value === "string" && value.startsWith("=") ? 7 : value;
            expect([key, after.get(key) ?? left.get(key)]).toEqual([key, after.has(key) ? value : shown]);
          }
        const new_ = [...left].filter(([key]) => !gone.has(key));
        const leaving = told.sheets[0].leaving.map(({ id, period, figure }) => [`${id} ${period}`, figure]);
        expect(new_).toEqual(leaving);
      }),
      { numRuns: runs(3) },
    );
  });

  test("other sheets go along: typed timelines with their days, figures of the quarter to where they are kept", async () => {
    ({ grid, host } = await company(["hourglass", "growth-paths"]));
    const hourglass = "Hourglass & revenue mix";
    const cells = cellsOf(grid, hourglass, "values");
    const row = cells.findIndex((line) => line.includes("More seats and resources"));
    const days = cells.findIndex((line, i) => i < row && i > row - 3 && line.includes(BUILT - 31));
    const last = cells[days].lastIndexOf(BUILT - 31);
    grid.write(hourglass, row, last - 3, [[1, 2, 3, 4]]);
    const paths = cellsOf(grid, PATHS);
    const [head, spend] = place(paths, "Spend this quarter");
    grid.write(PATHS, head + 1, place(paths, "Spend this quarter")[1], [[500]]);
    grid.write(PATHS, head + 1, place(paths, "The quarter before")[1], [[400]]);
    const told = await startQuarter(JANUARY, NONE);
    const now = cellsOf(grid, hourglass, "values");
    expect(now[row].slice(last - 3, last + 1)).toEqual([2, 3, 4, ""]);
    expect(now[days].slice(last - 3, last + 1)).toEqual([46_112, 46_203, 46_295, 46_387]);
    const after = cellsOf(grid, PATHS);
    expect([after[head + 1][spend], after[head + 1][place(paths, "The quarter before")[1]]]).toEqual([
      "",
      500,
    ]);
    const left = told.sheets.flatMap(({ leaving }) => leaving.map(({ sheet, period, figure }) => [sheet, period, figure])); // prettier-ignore
    expect(left).toEqual([
      [hourglass, "Q4 2025", 1],
      [PATHS, "Q2 2026", 400],
    ]);
  });

  test("a sheet that is left out stays as it is; without a quarter over the last column nothing is written", async () => {
    const before = snapshot(grid).find(({ name }) => name === "Hourglass & revenue mix");
    await startQuarter(JANUARY + 91, new Set(["hourglass"]));
    expect(snapshot(grid).find(({ name }) => name === "Hourglass & revenue mix")).toEqual(before);
    const cells = cellsOf(grid, INPUT_SHEET);
    const [row, col] = place(cells, "Q1 2027");
    grid.write(INPUT_SHEET, row, col, [["soon"]]);
    const all = snapshot(grid);
    await expect(startQuarter(JANUARY + 182, NONE)).rejects.toMatchObject({
      text: { en: expect.stringContaining("“soon” over the last column of “GTM Inputs” is no quarter") },
    });
    expect(snapshot(grid)).toEqual(all);
    grid.write(INPUT_SHEET, row, col, [["Q1 2027"]]);
  });

  test("a fault wherever it strikes puts everything back", async () => {
    const before = snapshot(grid);
    const { counts } = useGrid(grid, failAt(Number.POSITIVE_INFINITY));
    await previewQuarter(JANUARY + 182);
    const reads = counts.operations;
    for (const late of [1, 40, 200]) {
      useGrid(grid, failAt(reads + late));
      await expect(startQuarter(JANUARY + 182, NONE)).rejects.toBeInstanceOf(WorkbookProblem);
      expect(snapshot(grid)).toEqual(before);
    }
  });
});

test.each(["PSF", "RESOURCES"] as const)(
  "without Set-up a quarter of a company at %s starts as at that stage",
  async (stage) => {
    const grid = new MemoryGrid(["Model"], () => 7);
    useGrid(grid);
    await buildReadiness({ stage, language: "en", asOf: BUILT }, { readiness: "Readiness", inputs: INPUT_SHEET }); // prettier-ignore
    grid.write("Readiness", 1, 0, [[VERDICTS.hold.en]]);
    await previewQuarter(JANUARY);
    const [choice] = jest.mocked(setting.settingFor).mock.lastCall!;
    expect(choice).toMatchObject({ stage });
  },
);
