import { readArea } from "../../src/excel/address";
import { parseFormula } from "../../src/excel/formula/parse";
import { treeOf } from "../../src/excel/formula/tree";
import { answerOf } from "../../src/functions/answer";
import { isFailure } from "../../src/catalogue/define";
import { tryEvaluate, type Scope } from "../../src/portable/working/evaluate";
import { isFault, isRows, spread, type Value } from "../../src/portable/working/values";
import { checkDress } from "../../src/taskpane/check/dress";
import { checkThisExcel, Tally } from "../../src/taskpane/check/run";
import { reportText } from "../../src/taskpane/check/report";
import { MemoryGrid } from "../grid/memory-grid";
import type { GridValue } from "../../src/workbench/host/grid";
import { WorkbookProblem } from "../../src/workbook/types";
import { failAt, snapshot, useGrid } from "../workbook/setup";

/** An Excel that knows our functions but for those named, and of its own only what the pane can calculate. */
function excel(missing: readonly string[] = []): MemoryGrid {
  // No cell that a formula of the check speaks of changes once it is written.
  const known = new Map<string, GridValue | GridValue[][]>();
  const grid: MemoryGrid = new MemoryGrid(["Mine"], (sheet, _row, _col, formula) => {
    const key = `${sheet} ${formula}`;
    if (!known.has(key)) known.set(key, shownIn(sheet, formula));
    return known.get(key)!;
  });
  const shownIn = (sheet: string, formula: string) => {
    const value = valueOf(sheet, formula);
    return isRows(value) ? value.map((row) => row.map(cellOf)) : cellOf(value);
  };
  const valueOf = (sheet: string, formula: string): Value => {
    const tree = treeOf(parseFormula(formula) ?? []);
    const scope: Scope = {
      word: (text) => {
        const area = readArea(text);
        if (!area) return undefined;
        const cell = (row: number, col: number): Value => {
          const found = grid.sheet(sheet).at(row, col);
          if (found?.isFormula) return valueOf(sheet, String(found.content));
          return found === undefined || found.content === "" ? null : (found.content as Value);
        };
        const rows = Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.cols }, (__, c) => cell(area.row + r, area.col + c)),
        );
        return area.rows * area.cols === 1 ? rows[0][0] : rows;
      },
      answer: (id, args) => {
        if (missing.includes(id)) return undefined;
        const raw = (value: Value): unknown =>
          isRows(value) ? value.map((row) => row.map(raw)) : isFault(value) ? value.error : value;
        const answer = (given: readonly Value[]) => asValue(answerOf(id, given.map(raw)));
        // Where one cell belongs, Excel calls once for each.
        return id === "ARR" ? spread((...cells) => answer(cells), ...args) : answer(args);
      },
    };
    return (tree && tryEvaluate(tree, scope)) ?? { error: "#NAME?" };
  };
  grid.write("Mine", 0, 0, [[1, "=SAAS.ARR(A1)"]]);
  return grid;
}

const asValue = (answer: unknown): Value => {
  if (isFailure(answer)) return { error: answer.error };
  return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(asValue)) : (answer as Value);
};
const cellOf = (value: Value): GridValue => (isFault(value) ? value.error : ((value ?? 0) as GridValue));

const watch = { stopped: () => false, progress: () => undefined };

test("all examples hold, what this Excel lacks is told, and nothing is left behind", async () => {
  const grid = excel(["CAC"]);
  useGrid(grid);
  const before = snapshot(grid);
  const outcomes = (await checkThisExcel("en", watch))!;
  expect(snapshot(grid)).toEqual(before);
  const of = (name: string) => outcomes.find(({ group }) => group === name)!;
  expect(of("registered").broken.map(({ formula }) => formula)).toEqual(["=SAAS.CAC"]);
  expect(of("examples").all).toBeGreaterThan(240);
  for (const group of ["examples", "blanks", "words"])
    expect(of(group).broken.filter(({ formula }) => !formula.startsWith("=SAAS.CAC("))).toEqual([]);
  // What only arrays or LAMBDA can calculate is beyond this one; all others agree.
  expect(of("natives").broken.filter(({ saw, wanted }) => saw !== "#NAME?" && wanted !== "#NAME?")).toEqual(
    [],
  );
  expect(of("natives").all - of("natives").broken.length).toBeGreaterThan(80);
  expect(of("names").broken).toEqual([{ formula: "=SAAS_CHECK(21)", saw: "#NAME?", wanted: "42" }]);
  expect(["rules", "charts", "pages"].map((name) => [of(name).all, of(name).broken])).toEqual([
    [5, []],
    [4, []],
    [7, []],
  ]);
  expect(of("travel")).toMatchObject({ all: 9, broken: [] });
  expect(of("speed").broken.filter(({ formula }) => formula.startsWith("="))).toEqual([]);
  const report = reportText({ outcomes, seconds: 2, on: new Date(0) }, "en");
  expect(report).toContain("✕ Functions registered:");
  expect(report).toContain("=SAAS.CAC  is refused");
}, 120_000);

test("an Excel that gives two cells each other’s lists is told", async () => {
  const grid = new MemoryGrid(["Mine"]);
  const set = grid.setValidation.bind(grid);
  const swapped = [1, 0];
  jest
    .spyOn(grid, "setValidation")
    .mockImplementation((area, list) => set({ ...area, col: swapped[area.col] ?? area.col }, list));
  useGrid(grid);
  const tally = new Tally();
  await checkDress("Mine", 0, tally);
  const { all, broken } = tally.outcomes().find(({ group }) => group === "rules")!;
  expect(all).toBe(5);
  expect(broken.map(({ formula, wanted }) => [formula, wanted])).toEqual([
    ["dataValidation", "List A1 yes,no,later"],
    ["dataValidation", "Date B1"],
  ]);
});

/** Stops before the third batch. */
const soon = () => {
  let asked = 0;
  return { ...watch, stopped: () => ++asked > 2 };
};

test("stopping takes the sheet away; so does a refusal, wherever it falls", async () => {
  const grid = excel();
  const { counts } = useGrid(grid);
  const before = snapshot(grid);
  expect(await checkThisExcel("en", soon())).toBeUndefined();
  expect(snapshot(grid)).toEqual(before);
  // The last few take the sheet away, and are not tried again.
  const last = counts.operations - 8;
  for (const index of [12, Math.floor(last / 2), last]) {
    useGrid(grid, failAt(index));
    await checkThisExcel("en", soon()).catch((error: unknown) =>
      expect(error).toBeInstanceOf(WorkbookProblem),
    );
    expect(snapshot(grid)).toEqual(before);
  }
}, 120_000);
