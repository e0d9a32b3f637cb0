import { fault, held, isFault, numberOf, spread, unknown, type Value } from "./values";

/** Two values and the sign between them, as Excel calculates them; ranges cell by cell. */
export const operate = (sign: string, left: Value, right: Value): Value =>
  spread((a, b) => operateOn(sign, a, b), left, right);

function operateOn(sign: string, left: Value, right: Value): Value {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  if (sign === "&") return `${textOf(left)}${textOf(right)}`;
  if (sign in COMPARISONS) return COMPARISONS[sign](compare(left, right));
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  return calculate(sign, a, b);
}

const textOf = (value: Value): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

function calculate(sign: string, a: number, b: number): Value {
  switch (sign) {
    case "+":
      return held(a + b);
    case "-":
      return held(a - b);
    case "*":
      return held(a * b);
    case "/":
      return b === 0 ? fault("#DIV/0!") : held(a / b);
    case "^":
      return a === 0 && b === 0 ? fault("#NUM!") : held(a ** b);
    default:
      return unknown(sign);
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Numbers stand before texts, and texts before TRUE and FALSE; capitals don’t count. */
function compare(left: Value, right: Value): number {
  const [a, b] = [filled(left, right), filled(right, left)];
  if (typeof a === typeof b) {
    const [first, second] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
    return first === second ? 0 : first! < second! ? -1 : 1;
  }
  return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
}

const KINDS = ["number", "string", "boolean"];

/** A blank is what the other side would be without anything in it. */
function filled(value: Value, other: Value): Value {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
