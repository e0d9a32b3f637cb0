import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueNodeFactory,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { arrayOf } from "./each";

/*
 * The grid's engine takes a number in a formula for a text unless it is spelled as JavaScript would print it:
 * 0.10, .5, 1E-9, 100.0. Inside functions it takes a text for a number where it looks like one ("2024-01-31",
 * "5%"), and it cuts texts in {…} at their commas. Here literals are what Excel reads; the formula keeps its text.
 */

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const TEXT = /^"(?:[^"]|"")*"$/s;
const NEGATED = /^-\s*".*"$/s;
const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** What stands in a formula for a value; null for what is none. */
function literalOf(token: string): BaseValueObject | null {
  const trimmed = token.trim();
  if (TEXT.test(trimmed)) return StringValueObject.create(trimmed.slice(1, -1).replaceAll('""', '"'));
  if (NEGATED.test(trimmed)) return NumberValueObject.create(0).minus(literalOf(trimmed.slice(1))!);
  const word = trimmed.toUpperCase();
  if (NUMBER.test(word)) return numberOf(Number(word));
  if (word === "TRUE" || word === "FALSE") return BooleanValueObject.create(word === "TRUE");
  if (ERRORS.has(word)) return ErrorValueObject.create(word as ErrorType);
  return trimmed.startsWith("{") && trimmed.endsWith("}") ? constantOf(trimmed.slice(1, -1)) : null;
}

function numberOf(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

/** Texts keep what they hold, separators too. */
const ARRAY_PARTS = /"(?:[^"]|"")*"|[,;]|[^",;]+/gs;

function constantOf(inside: string): BaseValueObject | null {
  const rows: string[][] = [[""]];
  for (const [part] of inside.matchAll(ARRAY_PARTS)) {
    const row = rows[rows.length - 1];
    if (part === ";") rows.push([""]);
    else if (part === ",") row.push("");
    else row[row.length - 1] += part;
  }
  const cells = rows.map((row) => row.map((cell) => literalOf(cell.replace(/^\s*([+-])\s*(?=[\d.])/, "$1"))));
  if (cells.some((row) => row.includes(null))) return null;
  return arrayOf(cells as BaseValueObject[][]);
}

export class LiteralFactory extends ValueNodeFactory {
  /** The engine leaves the minus of -"5%" with the text and then knows no such value. */
  override _checkValueNode(token: string) {
    return literalOf(token) ? this.create(token) : super._checkValueNode(token);
  }

  override create(token: string) {
    const node = super.create(token);
    if (literalOf(token) === null) return node;
    // Anew for each calculation, for the engine lends numbers a format.
    return Object.assign(node, { execute: () => node.setValue(literalOf(token)) });
  }
}

/** Criteria (">0.10") and cells without a type go another way than formulas, by a function without a service. */
export function readNumbersEverywhere(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignorePattern) =>
    typeof raw === "string" && NUMBER.test(raw.trim()) ? numberOf(Number(raw)) : create(raw, ignorePattern);
}
