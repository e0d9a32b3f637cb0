import { isFailure } from "../../catalogue/define";
import { referenceOf } from "../../catalogue/reference";
import type { Language } from "../../locales/text";
import { compute, written, type Part } from "../../portable/working/parts";
import { workingOf } from "../../portable/working/working";
import { showAnswer } from "../insert/answer";
import { cut, FEWEST, MOST, showExactly } from "../insert/working";
import type { Explained } from "./explained";
import type { Unit } from "../../catalogue/define";

/**
 * How the number comes about, line by line, each with as many digits as it takes to come to the result that is shown.
 * None where the function’s arithmetic fits on no line.
 */
export function linesOf({ definition, args, answer }: Explained, language: Language): readonly string[] {
  if (!args || typeof answer !== "number") return [];
  const shown = (value: number) => showAnswer(definition, args, value, language);
  const wanted = shown(answer);
  return (workingOf(referenceOf(definition.id), args) ?? []).map((part) => {
    let digits = FEWEST;
    while (digits < MOST && shown(compute(part, (value) => cut(value, digits))) !== wanted) digits++;
    return writtenOut(part, digits, language);
  });
}

const writtenOut = (part: Part, digits: number, language: Language) =>
  written(part, (value, unit) => showExactly(cut(value, digits), (unit ?? "number") as Unit, language));

/** What a call shows: its number formatted as what it is, the size of a table, or the error. */
export function shownAnswer({ definition, args, answer }: Explained, language: Language): string {
  if (!args || answer === undefined) return "";
  return isFailure(answer) ? answer.error : showAnswer(definition, args, answer, language);
}
