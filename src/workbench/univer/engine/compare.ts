import {
  BaseFunction,
  BooleanValueObject,
  type BaseValueObject,
  type compareToken,
} from "@univerjs/engine-formula";
import { each } from "./each";

/*
 * The operators = <> < <= > >= as Excel has them. The grid's own look computed arrays up in an index of the cells
 * at their place, which they don't have, so that two of them take each other's answers; and they read * and ? in a
 * text as wildcards.
 */

const AGREES: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

export class Compare extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private agrees = AGREES["="];

  /** The engine tells the operator before each call. */
  setCompareType(operator: compareToken): void {
    this.agrees = AGREES[operator];
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const { agrees } = this;
    return each([left, right], (a, b) => BooleanValueObject.create(agrees(order(a, b))));
  }
}

type Plain = number | string | boolean;

/** Numbers come before texts, texts before FALSE and TRUE; a blank cell is the other side's nothing. */
function order(left: BaseValueObject, right: BaseValueObject): number {
  if (left.isNull() && right.isNull()) return 0;
  const a: Plain = left.isNull() ? nothingLike(right) : (left.getValue() as Plain);
  const b: Plain = right.isNull() ? nothingLike(left) : (right.getValue() as Plain);
  if (typeof a === "number" && typeof b === "number") return orderOfNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return orderOfTexts(a.toLowerCase(), b.toLowerCase());
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function nothingLike(value: BaseValueObject): Plain {
  if (value.isString()) return "";
  return value.isBoolean() ? false : 0;
}

function rank(value: Plain): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Excel compares the 15 digits that it shows. */
function orderOfNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const close = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return close && a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}

const COLLATOR = new Intl.Collator("en");

function orderOfTexts(a: string, b: string): number {
  return a === b ? 0 : COLLATOR.compare(a, b) || (a < b ? -1 : 1);
}
