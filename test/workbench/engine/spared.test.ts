import { ICommandService, type Injector } from "@univerjs/core";
import {
  BaseFunction,
  IDependencyManagerService,
  NumberValueObject,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { MENDED_FUNCTIONS, mendEngine } from "../../../src/workbench/univer/engine";
import { answers, calculated } from "./headless";

/* What the grid's engine does not do more often than Excel would. */

let calls = 0;

class Counting extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject) {
    calls++;
    return value.isArray() ? NumberValueObject.create(1) : value;
  }
}

const OPTIONS = { prepare: mendEngine, functions: [...MENDED_FUNCTIONS, [Counting, "COUNTING"]] } as const;

/** A formula, what Excel answers, and how often it asks the function. */
const CASES = [
  ['=IF(A1="","",COUNTING(2))', "", 0],
  ["=IF(B1=7,COUNTING(2),COUNTING(COUNTING(3)))", 2, 1],
  ["=IF(B1>7,COUNTING(2))", false, 0],
  ["=IF(1/0,COUNTING(2),COUNTING(3))", "#DIV/0!", 0],
  ['=IF("FALSE",1,2)', 2, 0],
  ['=IF("true",1,2)', 1, 0],
  ['=IF("x",1,2)', "#VALUE!", 0],
  ['=IF("",1,2)', "#VALUE!", 0],
  ['=IF("0",1,2)', "#VALUE!", 0],
  ["=IF(C1,1,2)", "#VALUE!", 0],
  ['=SUM(IF({"FALSE","true",0},COUNTING(5),COUNTING(1)))', 7, 2],
  ["=IFERROR(B1,COUNTING(2))", 7, 0],
  ["=IFERROR(1/0,COUNTING(2))", 2, 1],
  ["=IFNA(1/0,COUNTING(2))", "#DIV/0!", 0],
  ["=SUM(IF(B1:B2>7,COUNTING(5),COUNTING(1)))", 6, 2],
  ["=LET(x,B1,IF(x>7,COUNTING(1),IF(x=7,COUNTING(3),COUNTING(4))))", 3, 1],
] as const;

test.each(CASES)("%s is %j, and asks %i times", async (formula, answer, times) => {
  calls = 0;
  const [[[found]]] = await answers([[null, 7, "x"], [null, 8]], [formula], OPTIONS as never); // prettier-ignore
  expect(found ?? "").toBe(answer);
  expect(calls).toBe(times);
});

const ONE_CELL = { unitId: "wb", sheetId: "Sheet1", range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 } }; // prettier-ignore

/** As after typing into a cell. */
function afterAnEdit(injector: Injector): Promise<void> {
  const commands = injector.get(ICommandService);
  return new Promise((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      const ended = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id !== SetFormulaCalculationNotificationMutation.id || ended === undefined) return;
      listening.dispose();
      setTimeout(resolve);
    });
    const edit = { forceCalculation: false, dirtyRanges: [ONE_CELL], commands: [] };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, edit, { onlyLocal: true });
  });
}

test("the index of who reads what doesn’t grow with edits", async () => {
  const { injector } = await calculated({ Sheet1: [[1, "=SUM(A1:A3)+A1", "=SUM(A1:B2)"]] });
  const index = () =>
    (injector.get(IDependencyManagerService) as unknown as { _dependencyRTreeCache: { toJSON(): unknown } })
      ._dependencyRTreeCache;
  const before = JSON.stringify(index().toJSON());
  await afterAnEdit(injector);
  await afterAnEdit(injector);
  expect(JSON.stringify(index().toJSON())).toBe(before);
  expect(injector.get(IDependencyManagerService).searchDependency([ONE_CELL])).toHaveProperty("size", 2);
});

test("two long formulas that the engine numbers alike keep their own answers", async () => {
  const long = (word: string) => `=LEN("longer than sixty-four letters, so that it is a number")&"${word}"`;
  const { at } = await calculated({ Sheet1: [[long("yzeocmjj"), long("swkzheqv")]] });
  expect([at("Sheet1", 0, 0), at("Sheet1", 0, 1)]).toEqual(["54yzeocmjj", "54swkzheqv"]);
});
