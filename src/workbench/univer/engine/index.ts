import { ICommandService, type Ctor, type Injector } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  IFunctionService,
  Interpreter,
  LambdaParameterNodeFactory,
  SetDefinedNameMutation,
  ValueNodeFactory,
  type BaseFunction,
} from "@univerjs/engine-formula";
import { calculateWhatIsTaken } from "./choose";
import { Compare } from "./compare";
import { If } from "./condition";
import { DATE_FUNCTIONS } from "./dates";
import { keepDependencies } from "./dependencies";
import { guardEngine } from "./guard";
import { Hyperlink } from "./links";
import { LiteralFactory, readNumbersEverywhere } from "./literals";
import { ParameterFactory } from "./parameters";
import { recoverCalculation } from "./recovery";
import { keepParsedFormulas, rememberWhatFormulasRead } from "./remember";
import { SAME } from "./rewrite";
import { Lookup, MaxIfs, MinIfs, Reduce, Same, SumProduct, Take } from "./tables";
import { rememberWhatIsNoNumber } from "./texts";

/** Functions of the grid that answer otherwise than Excel, and what stands in their place. */
export const MENDED_FUNCTIONS: readonly [Ctor<BaseFunction>, string][] = [
  [Compare, "COMPARE"],
  [If, "IF"],
  [Take, "TAKE"],
  [Hyperlink, "HYPERLINK"],
  [Lookup, "LOOKUP"],
  [Reduce, "REDUCE"],
  [SumProduct, "SUMPRODUCT"],
  [MinIfs, "MINIFS"],
  [MaxIfs, "MAXIFS"],
  [Same, SAME],
  ...DATE_FUNCTIONS,
];

/** Makes the grid’s engine survive what it breaks on and read formulas as Excel does; before it starts. */
export function mendEngine(injector: Injector): void {
  readNumbersEverywhere();
  rememberWhatIsNoNumber();
  forgetIndex();
  keepParsedFormulas();
  rememberWhatFormulasRead(injector);
  keepDependencies(injector);
  forgetWhatNamesMeant(injector);
  recoverCalculation(injector);
  injector.replace([ValueNodeFactory, { useClass: LiteralFactory }]);
  injector.replace([LambdaParameterNodeFactory, { useClass: ParameterFactory }]);
  calculateWhatIsTaken(injector.get(Interpreter));
  guardEngine(injector);
}

/**
 * A name that means other cells counts at once, also after Undo. The engine enters its formulas anew, but keeps what it
 * took them apart into, and with that the cells that the name meant before.
 */
function forgetWhatNamesMeant(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id) return;
    injector.get(IFunctionService).deleteFormulaAstCacheKey((params as { name: string }).name);
  });
}

/** The engine’s index of cells by value answers for computed arrays, too, and takes a blank cell for 0. */
function forgetIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  });
}
