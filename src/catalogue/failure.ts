import type { ErrorCode } from "../excel/errors";
import { fill, type Text } from "../locales/text";

/** No answer, and the sentence that says why. Excel shows the sentence with #VALUE! and #N/A only. */
export interface Failure {
  /** A function answers with #VALUE!, #NUM!, #N/A or #DIV/0!; the others only pass through. */
  readonly error: ErrorCode;
  readonly text: Text;
}

/** The wrong kind of thing: text for a number, ranges of different sizes, a word outside its list. */
export const badValue = (text: Text): Failure => ({ error: "#VALUE!", text });

/** A number that can't be: a churn above 1, a negative count, a term of 0. */
export const badNumber = (text: Text): Failure => ({ error: "#NUM!", text });

/** There is no answer for a reason of the business: never pays back, no churn and so an endless life. */
export const noAnswer = (text: Text): Failure => ({ error: "#N/A", text });

/** What a blank required argument is told, whatever its error. */
export const missing = (name: string): Text =>
  fill({ en: "{name} is missing. Fill it in.", "zh-CN": "缺少 {name}，请补填。" }, { name });

/** A denominator of exactly 0; `denominator` is the words for it. */
export const dividedByZero = (denominator: Text | string): Failure => ({
  error: "#DIV/0!",
  text: fill(
    { en: "{name} is 0, and nothing can be divided by it.", "zh-CN": "{name} 为 0，不能作除数。" },
    { name: denominator },
  ),
});

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "error" in value && "text" in value;
}

/** numerator / denominator, or #DIV/0! that names the denominator. */
export function ratio(numerator: number, denominator: number, name: string): number | Failure {
  return denominator === 0 ? dividedByZero(name) : numerator / denominator;
}
