import { IFeatureCalculationManagerService, IFunctionService, BaseFunction } from "@univerjs/engine-formula";
import { mendEngine, MENDED_FUNCTIONS } from "../../../src/workbench/univer/engine";
import { onCalculationFailure } from "../../../src/workbench/univer/engine/recovery";
import { calculated } from "./headless";

/* A calculation ends, whatever a formula, a function or the engine itself does. */

class Thrower extends BaseFunction {
  override minParams = 0;
  override maxParams = 1;
  override calculate(): never {
    throw new Error("No such table.");
  }
}

// The engine’s log names what broke, for people who look into it.
beforeEach(() => jest.spyOn(console, "warn").mockImplementation());

/** Unreadable by the library’s parser, refused by its LOOKUP, recursion without an end, a function that throws. */
const BREAKING = [
  "=LAMBDA(A1:B2)",
  "=LAMBDA({1,2},1)",
  "=SWITCH(1)",
  "=THROWER()",
  "=THROWER(A1)",
  "=SUM(THROWER(),1)",
];

test("a formula that breaks the engine is an error of its own cell, and all others are calculated", async () => {
  const sheet = [...BREAKING.map((formula) => [formula]), ["=1+1"], ["=IFERROR(THROWER(),7)"], ["=A7*2"]];
  const { at } = await calculated(
    { Sheet1: sheet },
    {
      functions: [...MENDED_FUNCTIONS, [Thrower, "THROWER"]],
      prepare: mendEngine,
    },
  );
  const column = sheet.map((_, row) => at("Sheet1", row, 0));
  expect(column.slice(0, BREAKING.length)).toEqual(BREAKING.map(() => expect.stringMatching(/^#/)));
  expect(column.slice(BREAKING.length)).toEqual([2, 7, 4]);
});

test("a function that throws after it was replaced is guarded as well", async () => {
  const { at, injector, again } = await calculated({ Sheet1: [["=ABS(-1)"], ["=1+1"]] });
  injector.get(IFunctionService).registerExecutors(new Thrower("ABS"));
  injector.get(IFunctionService).deleteFormulaAstCacheKey("ABS");
  await again();
  expect([at("Sheet1", 0, 0), at("Sheet1", 1, 0)]).toEqual(["#CALC!", 2]);
});

test("an engine that fails as a whole says so, and the next calculation takes everything anew", async () => {
  const told: boolean[] = [];
  let broken = false;
  const calculation = await calculated({ Sheet1: [["=1+1"]] });
  onCalculationFailure(calculation.injector, (failed) => told.push(failed));
  // What a table or a conditional format reports while formulas are calculated is no formula’s fault.
  calculation.injector.get(IFeatureCalculationManagerService).register("wb", "Sheet1", "feature", {
    unitId: "wb",
    subUnitId: "Sheet1",
    dependencyRanges: [],
    getDirtyData: () => {
      if (broken) throw new Error("No such feature.");
      return { runtimeCellData: {}, dirtyRanges: {} };
    },
  } as never);
  broken = true;
  await calculation.again();
  await calculation.again();
  expect(told).toEqual([true]);
  broken = false;
  await calculation.again();
  expect(told).toEqual([true, false]);
  expect(calculation.at("Sheet1", 0, 0)).toBe(2);
});
