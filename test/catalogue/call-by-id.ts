import { findFunction } from "../../src/catalogue";
import { isFailure, type Answer } from "../../src/catalogue/define";
import type { ErrorCode } from "../../src/excel/errors";
import { call } from "../../src/functions/call";

/** `SAAS.<id>(…)` as a sheet would calculate it. */
export function saas(id: string, ...args: readonly unknown[]): Answer {
  const definition = findFunction(id);
  if (!definition) throw new Error(`There is no SAAS.${id}`);
  return call(definition, args);
}

/** The number it gives; a test that expects one fails with the sentence of the failure. */
export function numberOf(id: string, ...args: readonly unknown[]): number {
  const answer = saas(id, ...args);
  if (typeof answer === "number") return answer;
  throw new Error(
    isFailure(answer) ? `SAAS.${id}: ${answer.error} ${answer.text.en}` : `SAAS.${id}: no number`,
  );
}

/** The number, or the code of the error. */
export function numberOrError(id: string, ...args: readonly unknown[]): number | ErrorCode {
  const answer = saas(id, ...args);
  return isFailure(answer) ? answer.error : numberOf(id, ...args);
}
