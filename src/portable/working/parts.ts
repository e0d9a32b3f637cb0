/* Arithmetic with its numbers in it, as people write it down. */

export type Part =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Nobody gave it: the formula itself or a default did, so that 1 × or + 0 need not be said. */
      readonly isSilent?: boolean;
      /** The unit behind it, in whatever words whoever shows it has. */
      readonly unit?: string;
    }
  | { readonly kind: "minus"; readonly of: Part }
  | { readonly kind: "operation"; readonly sign: Sign; readonly left: Part; readonly right: Part }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Part[] };

type Sign = "+" | "-" | "*" | "/" | "^";

const silent = (value: number): Part => ({ kind: "number", value, isSilent: true });
const is = (part: Part, value: number) => part.kind === "number" && part.isSilent && part.value === value;
const joined = (sign: Sign, left: Part, right: Part): Part => ({ kind: "operation", sign, left, right });

/** Both said by nobody: one number that nobody said. */
function folded(left: Part, right: Part, of: (a: number, b: number) => number): Part | undefined {
  const both = left.kind === "number" && right.kind === "number" && left.isSilent && right.isSilent;
  return both ? silent(of(left.value, right.value)) : undefined;
}

export function sum(left: Part, right: Part): Part {
  if (is(left, 0)) return right;
  if (is(right, 0)) return left;
  return folded(left, right, (a, b) => a + b) ?? joined("+", left, right);
}

export function difference(left: Part, right: Part): Part {
  if (is(right, 0)) return left;
  return folded(left, right, (a, b) => a - b) ?? (is(left, 0) ? negative(right) : joined("-", left, right));
}

export function product(left: Part, right: Part): Part {
  if (is(left, 1) || is(right, 0)) return right;
  if (is(right, 1) || is(left, 0)) return left;
  if (right.kind === "operation" && right.sign === "/" && is(right.left, 1))
    return quotient(left, right.right);
  return folded(left, right, (a, b) => a * b) ?? joined("*", left, right);
}

export function quotient(left: Part, right: Part): Part {
  if (is(right, 1)) return left;
  const both = folded(left, right, (a, b) => a / b);
  return both?.kind === "number" && Number.isInteger(both.value) ? both : joined("/", left, right);
}

export function power(left: Part, right: Part): Part {
  if (is(right, 1)) return left;
  return folded(left, right, (a, b) => a ** b) ?? joined("^", left, right);
}

export function negative(of: Part): Part {
  return of.kind === "number" ? { ...of, value: -of.value } : { kind: "minus", of };
}

/** The least or the most of several; a bound that nobody gave and that decides nothing goes unsaid. */
export function bounded(name: "min" | "max", parts: readonly Part[]): Part {
  const decided = CALLS[name](parts.map((part) => compute(part)));
  const said = parts.filter((part) => !(part.kind === "number" && part.isSilent) || part.value === decided);
  return said.length === 1 ? said[0] : { kind: "call", name, parts: said };
}

/** What it comes to. `cut` may shorten each number before. */
export function compute(part: Part, cut: (value: number) => number = (value) => value): number {
  switch (part.kind) {
    case "number":
      return cut(part.value);
    case "minus":
      return -compute(part.of, cut);
    case "call":
      return CALLS[part.name](part.parts.map((each) => compute(each, cut)));
    case "operation":
      return SIGNS[part.sign](compute(part.left, cut), compute(part.right, cut));
  }
}

const SIGNS: Readonly<Record<Sign, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const CALLS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  min: (numbers) => numbers.reduce((a, b) => Math.min(a, b)),
  max: (numbers) => numbers.reduce((a, b) => Math.max(a, b)),
  abs: ([number]) => Math.abs(number),
  ln: ([number]) => Math.log(number),
  exp: ([number]) => Math.exp(number),
};

const LEVEL: Readonly<Record<Sign, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

/** The next line of a working: whatever needs nothing else first is calculated. */
export function nextLine(part: Part): Part {
  if (part.kind === "number") return part;
  if (isReady(part)) return { kind: "number", value: compute(part) };
  if (part.kind === "minus") return { ...part, of: nextLine(part.of) };
  if (part.kind === "call") return { ...part, parts: part.parts.map(nextLine) };
  return { ...part, left: nextLine(part.left), right: nextLine(part.right) };
}

/** Numbers alone, or a chain of them that is read in one go: a + b − c, a × b ÷ c. */
function isReady(part: Part): boolean {
  if (part.kind === "number") return true;
  if (part.kind === "minus") return part.of.kind === "number";
  if (part.kind === "call") return part.parts.every(({ kind }) => kind === "number");
  const isLink = (each: Part) =>
    each.kind === "number" ||
    (each.kind === "operation" && LEVEL[each.sign] === LEVEL[part.sign] && isReady(each));
  return isLink(part.left) && isLink(part.right);
}

/** A number as it is to be shown, without its sign. */
type Show = (value: number, unit: string | undefined) => string;

/** As people write it: 5,136 × 74.0% ÷ 1.21%, with brackets only where they are needed. */
export function written(part: Part, show: Show): string {
  return write(part, 0, show);
}

function write(part: Part, around: number, show: Show): string {
  switch (part.kind) {
    case "number": {
      const text = show(Math.abs(part.value), part.unit);
      if (part.value >= 0) return text;
      return around > 0 ? `(−${text})` : `−${text}`;
    }
    case "minus":
      return inBrackets(`−${write(part.of, 2, show)}`, around > 0);
    case "call":
      return `${part.name}(${part.parts.map((each) => write(each, 0, show)).join("; ")})`;
    case "operation":
      return writeOperation(part, around, show);
  }
}

const inBrackets = (text: string, needed: boolean) => (needed ? `(${text})` : text);

const WRITTEN: Readonly<Record<Sign, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "^" };

function writeOperation(
  { sign, left, right }: Part & { kind: "operation" },
  around: number,
  show: Show,
): string {
  const level = LEVEL[sign];
  // What follows − and ÷ is taken as a whole; behind + and × the order is the same either way.
  const behind = sign === "-" || sign === "/" || sign === "^" ? level + 1 : level;
  const needed = around > level;
  if (sign === "^") {
    const [base, exponent] = [write(left, level + 1, show), raised(right)];
    return inBrackets(exponent ? base + exponent : `${base} ^ ${write(right, behind, show)}`, needed);
  }
  return inBrackets(`${write(left, level, show)} ${WRITTEN[sign]} ${write(right, behind, show)}`, needed);
}

/** A small whole number above the line: ³⁶. */
function raised(part: Part): string | undefined {
  if (part.kind !== "number" || !Number.isInteger(part.value) || part.value < 0) return undefined;
  return [...String(part.value)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}
