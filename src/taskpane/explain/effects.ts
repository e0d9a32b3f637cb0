import { isFailure, type Param } from "../../catalogue/define";
import { call } from "../../functions/call";
import { numberOf, type Value } from "../../portable/working/values";
import type { Explained, Input } from "./explained";

/** What the result would be by if one input were a tenth less or more; a share of the result. */
export interface Effect {
  readonly name: string;
  /** null where there would be no answer. */
  readonly less: number | null;
  readonly more: number | null;
}

const STEP = 0.1;

/** Which inputs move the result most, the strongest first; those that don’t move it are left out. */
export function effectsOf(explained: Explained): readonly Effect[] {
  const { inputs, answer } = explained;
  if (typeof answer !== "number" || answer === 0) return [];
  const effects = inputs.flatMap((input, i): Effect[] => {
    if (!isMoney(input.param)) return [];
    const change = (by: number) => {
      const result = resultWith(explained, i, scaled(input.value, by));
      return result === undefined ? null : (result - answer) / Math.abs(answer);
    };
    return [{ name: input.param.name, less: change(1 - STEP), more: change(1 + STEP) }];
  });
  return effects.filter((effect) => sizeOf(effect) > NOTHING).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Rounding of the last digits is no effect. */
const NOTHING = 1e-9;

export const sizeOf = ({ less, more }: Effect) => Math.max(Math.abs(less ?? 0), Math.abs(more ?? 0));

/** Numbers that can be a little more or less; days and words can’t. */
const isMoney = ({ kind, unit }: Param) =>
  (kind === "number" || kind === "total" || kind === "numbers") && unit !== "date";

/** The result with another value in the place of one input; undefined where that has none. */
export function resultWith({ definition, args }: Explained, at: number, value: unknown): number | undefined {
  if (!args || value === undefined) return undefined;
  const answer = call(
    definition,
    args.map((arg, i) => (i === at ? value : arg)),
  );
  return typeof answer === "number" && !isFailure(answer) ? answer : undefined;
}

/** The input with another number in its place; the cells of a range share it as they do now. */
export const withTotal = ({ param, value }: Input, now: number, x: number): unknown =>
  param.kind === "numbers" ? scaled(value, x / now) : x;

function scaled(value: Input["value"], by: number): unknown {
  const cell = (each: unknown) => (typeof each === "number" ? each * by : each);
  if (Array.isArray(value)) return value.map((row: readonly unknown[]) => row.map(cell));
  return typeof value === "number" && value !== 0 ? value * by : undefined;
}

/** One number of an input that is one, or the sum of its cells; undefined for others and for what was left out. */
export function numberIn({ param, value }: Input): number | undefined {
  if (!isMoney(param) || (param.kind === "numbers" && param.unit === "percent")) return undefined;
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return typeof value === "number" ? value : undefined;
  const numbers = value.flat().map((cell) => numberOf(cell as Value));
  return numbers.every((each) => typeof each === "number") ? numbers.reduce((a, b) => a + b, 0) : undefined;
}
