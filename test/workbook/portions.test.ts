import { ALL_SHEETS } from "../../src/sheets";
import { planSheets } from "../../src/sheets/template";
import { PORTION, portionOf, readInPortions } from "../../src/workbook/apply/portions";
import { changesFor } from "../../src/workbook/apply/sheet-changes";
import { rowMoves } from "../../src/workbook/apply/row-moves";
import { buildSheets } from "../../src/workbook/sheet-library";
import type { SheetArea } from "../../src/workbench/host/grid";
import { MemoryGrid } from "../grid/memory-grid";
import { samplePlan, useGrid } from "./setup";

/** What Excel on the web takes at once. */
const LIMIT = 5_000_000;

const NEW_SHEET = {
  isNew: true,
  moves: rowMoves([]),
  at: (cell: { row: number; col: number }) => ({
    ...cell,
    formula: "",
    value: "",
    format: "General",
    look: {},
  }),
  validationOf: () => null,
  rules: [],
  properties: new Map(),
} as const;

test("whatever sheets are built, no portion is more than Excel on the web takes", () => {
  const planned = planSheets({
    building: ALL_SHEETS.filter(({ hidden }) => !hidden),
    choice: { language: "en", stage: "GTM", asOf: 46_341 },
    definitions: ALL_SHEETS,
    existing: new Map(),
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  let rest = planned.plans.map((plan) => ({ plan, name: plan.name, isNew: true }));
  const portions: number[] = [];
  while (rest.length > 0) {
    const portion = portionOf(rest, PORTION.most);
    const bytes = portion.map(({ plan }) => {
      const { looks, formats, contents, rules, validations } = changesFor(plan, NEW_SHEET);
      const cells = [
        looks?.cells.map((line) => line.map((cell) => cell ?? {})),
        formats?.cells,
        contents?.cells,
      ];
      return JSON.stringify([cells, rules, validations, plan.names]).length;
    });
    portions.push(bytes.reduce((sum, each) => sum + each, 0));
    rest = rest.slice(portion.length);
  }
  expect(Math.max(...portions)).toBeLessThan(LIMIT);
  expect(portions.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(LIMIT);
  // Nor are they so small that a build takes long.
  expect(portions.length).toBeLessThan(15);
});

test("a sheet that is more than a portion goes alone", () => {
  const targets = ["a", "b"].map((name) => ({ plan: samplePlan(), name, isNew: true }));
  expect(portionOf(targets, 1)).toEqual([targets[0]]);
  expect(portionOf(targets, PORTION.most)).toEqual(targets);
});

describe("what is read at once", () => {
  const sheet = (name: string, cells: number) => ({ info: { name, cells } });
  const names = (portions: readonly (readonly { info: { name: string } }[])[]) =>
    portions.map((portion) => portion.map(({ info }) => info.name));

  test("all that Excel gives at once, and at least one sheet", () => {
    expect(names(readInPortions([sheet("a", 10), sheet("b", 20)]))).toEqual([["a", "b"]]);
    const large = [sheet("a", 150_000), sheet("b", 100_000), sheet("c", 10), sheet("d", 900_000)];
    expect(names(readInPortions(large))).toEqual([["a"], ["b", "c"], ["d"]]);
    expect(readInPortions([])).toEqual([[]]);
  });

  test("what is to be written comes last, with the rest where that fits", () => {
    const targets = [{ plan: samplePlan(), name: "b", isNew: false }];
    expect(names(readInPortions([sheet("a", 10), sheet("b", 10), sheet("c", 10)], targets))).toEqual([
      ["a", "c", "b"],
    ]);
    expect(names(readInPortions([sheet("a", 200_000), sheet("b", 10)], targets))).toEqual([["a"], ["b"]]);
  });
});

test("all sheets that stand are read in no more than Excel on the web gives, and a second build writes nothing", async () => {
  const grid = new MemoryGrid(["Data"]);
  useGrid(grid);
  const ids = ALL_SHEETS.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;
  await buildSheets(ids, choice);
  const host = useGrid(grid);
  const given = new Map<number, number>();
  for (const member of ["formulas", "values", "numberFormats", "styles"] as const) {
    const read = grid[member].bind(grid) as (area: SheetArea) => never;
    grid[member] = (area: SheetArea) => {
      const answer = read(area);
      const { syncs } = host.counts;
      given.set(syncs, (given.get(syncs) ?? 0) + JSON.stringify(answer).length);
      return answer;
    };
  }
  await buildSheets(ids, choice);
  expect(host.counts.writes).toBe(0);
  const bytes = [...given.values()];
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(LIMIT);
  expect(Math.max(...bytes)).toBeLessThan(LIMIT);
}, 120_000);
