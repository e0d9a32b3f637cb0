import {
  isFailure,
  type Answer,
  type AnswerCell,
  type Failure,
  type FunctionDefinition,
} from "../catalogue/define";
import type { Language } from "../locales/text";
import { callerOf } from "./call";
import { errorOf } from "./cells";

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
    const { length } = definition.params;
    host.associate(definition.id, (...raw) => {
      if (raw.length <= length && isInvocation(raw.at(-1))) raw.pop();
      const result = answer(raw);
      return typeof result === "number" ? result : toExcel(result, toError);
    });
    handedOver++;
  }
}

/**
 * Excel passes an object about the call after the arguments it knows of. With metadata that it has kept from
 * before a newer optional argument, that is the newer argument’s place.
 */
function isInvocation(last: unknown): boolean {
  return typeof last === "object" && last !== null && !Array.isArray(last) && !errorOf(last);
}

/** The one place where a Failure becomes an error of Excel: thrown for a whole answer, placed in a table. */
function toExcel(answer: Answer, toError: (failure: Failure) => unknown): unknown {
  if (isFailure(answer)) throw toError(answer);
  if (!Array.isArray(answer)) return answer;
  return (answer as AnswerCell[][]).map((row) =>
    row.some(isFailure) ? row.map((cell) => (isFailure(cell) ? toError(cell) : cell)) : row,
  );
}
