import { ALL_SHEETS } from "../../src/sheets";
import { planSheets } from "../../src/sheets/template";
import { PORTION, portionOf } from "../../src/workbook/apply/portions";
import { changesFor } from "../../src/workbook/apply/sheet-changes";
import { rowMoves } from "../../src/workbook/apply/row-moves";
import { samplePlan } from "./setup";

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
