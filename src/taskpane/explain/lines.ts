import { isFailure, type FunctionDefinition, type RawArgument } from "../../catalogue/define";
import { referenceOf } from "../../catalogue/reference";
import type { Worked } from "../../catalogue/working";
import { WORKINGS } from "../../catalogue/workings";
import { readerOf } from "../../functions/read";
import { fill, type Language } from "../../locales/text";
import { compute, written, type Part } from "../../portable/working/parts";
import { workingFrom, workingOf } from "../../portable/working/working";
import { showValue } from "../format";
import { showAnswer } from "../insert/answer";
import { cut, FEWEST, MOST, showExactly } from "../insert/working";
import type { Explained } from "./explained";
import type { Unit } from "../../catalogue/define";

/**
 * How the number comes about, line by line, each with as many digits as it takes to come to the result that is shown.
 * None where the function’s arithmetic fits on no line.
 */
export function linesOf({ definition, args, answer }: Explained, language: Language): Lines {
  if (!args || typeof answer !== "number") return NO_LINES;
  const worked = workedOf(definition, args);
  const parts = worked ? workingFrom(worked.formula) : workingOf(referenceOf(definition.id), args);
  if (!parts || parts.length === 0) return NO_LINES;
  const comesTo = compute(parts[0]);
  const shown = (value: number) =>
    worked?.isShare ? showValue(value, "percent", language) : showAnswer(definition, args, value, language);
  const wanted = shown(worked?.isShare ? comesTo : answer);
  const lines = parts.map((part) => {
    let digits = FEWEST;
    while (digits < MOST && shown(compute(part, (value) => cut(value, digits))) !== wanted) digits++;
    return writtenOut(part, digits, language);
  });
  const says = worked?.says && fill(worked.says, { value: wanted })[language];
  return { lines, sign: worked?.isShare ? "s =" : "=", ...(says && { says }) };
}

/** The arithmetic, line by line, and what is to be said of it. */
interface Lines {
  readonly lines: readonly string[];
  /** What stands before each: a share of a curve is not the answer yet. */
  readonly sign: "=" | "s =";
  readonly says?: string;
}

const NO_LINES: Lines = { lines: [], sign: "=" };

/** The steps that a function tells itself, its arguments read as for a call. */
function workedOf({ id, params }: FunctionDefinition, args: readonly RawArgument[]): Worked | undefined {
  return WORKINGS[id]?.(...(params.map((param, i) => readerOf(param)(args[i] ?? null)) as never[]));
}

const writtenOut = (part: Part, digits: number, language: Language) =>
  written(part, (value, unit) => showExactly(cut(value, digits), (unit ?? "number") as Unit, language));

/** What a call shows: its number formatted as what it is, the size of a table, or the error. */
export function shownAnswer({ definition, args, answer }: Explained, language: Language): string {
  if (!args || answer === undefined) return "";
  return isFailure(answer) ? answer.error : showAnswer(definition, args, answer, language);
}
