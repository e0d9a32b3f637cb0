import {
  isFailure,
  type Answer,
  type Cell,
  type Failure,
  type FunctionDefinition,
} from "../catalogue/define";
import type { Language } from "../locales/text";
import { callerOf } from "./call";

/** Just what is used of the `CustomFunctions` that Excel provides. */
export interface CustomFunctionsHost {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => unknown;
}

let handedOver = 0;

/** How many functions of this page Excel has been given. */
export function functionsHandedOver(): number {
  return handedOver;
}

/**
 * Hands every function over to Excel. Ids are strings from the catalogue, so that no minifier can break
 * them. `language` is asked at each error, for it may change while a workbook is open.
 */
export function registerFunctions(
  host: CustomFunctionsHost,
  catalogue: readonly FunctionDefinition[],
  language: () => Language,
): void {
  const toError = (failure: Failure) => new host.Error(failure.error, failure.text[language()]);
  for (const definition of catalogue) {
    const answer = callerOf(definition);
    host.associate(definition.id, (...raw) => {
      const result = answer(raw);
      return typeof result === "number" ? result : toExcel(result, toError);
    });
    handedOver++;
  }
}

/** The one place where a Failure becomes an error of Excel: thrown for a whole answer, placed in a table. */
function toExcel(answer: Answer, toError: (failure: Failure) => unknown): unknown {
  if (isFailure(answer)) throw toError(answer);
  if (!Array.isArray(answer)) return answer;
  return (answer as Cell[][]).map((row) => row.map((cell) => (isFailure(cell) ? toError(cell) : cell)));
}
