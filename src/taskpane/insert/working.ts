import {
  isFailure,
  type FunctionDefinition,
  type Param,
  type RawArgument,
  type Unit,
} from "../../catalogue/define";
import { formatted } from "../../excel/number-format";
import { call } from "../../functions/call";
import type { Language } from "../../locales/text";
import { showValue } from "../format";
import { showAnswer } from "./answer";
import type { Entry } from "./entry";
import { withNumbers } from "./formula";

/** A number of so many digits is shown in full; the decimals of a third are cut somewhere. */
const IN_FULL = 9;
export const FEWEST = 6;
/** What a double holds. */
export const MOST = 15;

/**
 * The definition's formula with the arguments as numbers, in so many digits that it computes to the result shown
 * beside it. Undefined where there is no such line: see withNumbers.
 */
export function working(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  args: readonly RawArgument[],
  language: Language,
): string | undefined {
  const { params } = definition;
  const given = params.flatMap((param, i) =>
    entries[i].kind === "blank" ? [] : [{ param, value: single(args[i]) }],
  );
  const line = (digits: number) =>
    withNumbers(
      definition,
      new Map(
        given.map(({ param, value }) => [
          param.name,
          typeof value === "number" ? inFormula(cut(value, digits), param, language) : undefined,
        ]),
      ),
    );
  const shown = (given: readonly RawArgument[]) => {
    const answer = call(definition, given);
    return isFailure(answer) ? undefined : showAnswer(definition, args, answer, language);
  };
  if (line(MOST) === undefined) return undefined;
  const wanted = shown(args);
  const isEnough = (digits: number) => shown(args.map((arg) => cutArgument(arg, digits))) === wanted;
  let digits = FEWEST;
  while (digits < MOST && !isEnough(digits)) digits += 1;
  return line(digits);
}

/** The one cell of an argument; a range of more can't stand in a formula. */
function single(argument: RawArgument): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly unknown[])[];
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : undefined;
}

function cutArgument(argument: RawArgument, digits: number): RawArgument {
  const value = single(argument);
  return typeof value === "number" ? cut(value, digits) : argument;
}

/** To so many digits, but for a number that a few more would show in full. */
export function cut(value: number, digits: number): number {
  const inFull = Number(value.toPrecision(IN_FULL));
  return inFull === Number(value.toPrecision(MOST)) ? inFull : Number(value.toPrecision(digits));
}

function inFormula(value: number, { unit }: Param, language: Language): string {
  const shown = showExactly(value, unit, language);
  return shown.startsWith("-") ? `(${shown})` : shown;
}

/** A number with all of its decimals, grouped and with the sign of its unit: 1,200.50 · 12.5%. */
export function showExactly(value: number, unit: Unit, language: Language): string {
  if (unit === "date") return showValue(value, unit, language);
  const isShare = unit === "percent";
  const decimals = decimalsOf(isShare ? value * 100 : value);
  const least = isShare ? 1 : unit === "amount" && decimals > 0 ? 2 : 0;
  const places = Math.max(least, decimals);
  return formatted(value, `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}${isShare ? "%" : ""}`);
}

/** How many decimals a number has, to the digits that a double holds. */
function decimalsOf(value: number): number {
  const [digits, exponent = "0"] = Number(value.toPrecision(MOST)).toExponential().split("e");
  const decimals = (digits.split(".")[1] ?? "").length - Number(exponent);
  return Math.max(0, decimals);
}
