import { plainName } from "../../excel/formula/names";
import type { Tree } from "../../excel/formula/tree";
import { bounded, difference, negative, power, product, quotient, sum, type Part } from "./parts";
import { evaluate, withNames, type Scope } from "./evaluate";
import { cellsOf, isFault, isRows, single, unknown } from "./values";

/** As `Scope`, and which number stands in the place of a word. */
export interface PartScope extends Scope {
  part(text: string): Part | undefined;
  /** Its constants are numbers of the call, and all of them are said. */
  readonly isFilledIn?: boolean;
}

/**
 * What is left of a formula once its questions are answered: the arithmetic that really gives the number, with the
 * ranges added up and nothing that changes nothing. Throws Unknown where it comes to no number.
 */
export function reduce(tree: Tree, scope: PartScope): Part {
  switch (tree.kind) {
    case "constant":
    case "error":
    case "array":
      return whole(tree, scope);
    case "word":
      return scope.part(tree.text) ?? whole(tree, scope);
    case "minus":
      return negative(reduce(tree.of, scope));
    case "binary":
      return operation(tree, scope);
    case "call":
      return called(tree, scope);
  }
}

/** One number, whatever made it. */
function whole(tree: Tree, scope: PartScope): Part {
  const value = single(evaluate(tree, scope));
  if (typeof value === "boolean") return { kind: "number", value: Number(value), isSilent: true };
  if (value === null) return { kind: "number", value: 0, isSilent: true };
  if (typeof value !== "number") return unknown("no number");
  if (tree.kind !== "constant") return { kind: "number", value, isSilent: false };
  const unit = tree.isPercent && scope.isFilledIn ? "percent" : undefined;
  return { kind: "number", value, isSilent: !scope.isFilledIn, ...(unit && { unit }) };
}

const OPERATIONS: Readonly<Record<string, (left: Part, right: Part) => Part>> = {
  "+": sum,
  "-": difference,
  "*": product,
  "/": quotient,
  "^": power,
};

function operation(tree: Tree & { kind: "binary" }, scope: PartScope): Part {
  const operate = OPERATIONS[tree.sign];
  return operate ? operate(reduce(tree.left, scope), reduce(tree.right, scope)) : whole(tree, scope);
}

function called(tree: Tree & { kind: "call" }, scope: PartScope): Part {
  const name = plainName(tree.name);
  const [first, second, third] = tree.args;
  if (name === "IF") {
    const test = single(evaluate(first, scope));
    if (isFault(test) || isRows(test)) return unknown(name);
    const taken = test ? second : third;
    return taken ? reduce(taken, scope) : unknown(name);
  }
  if (name === "IFERROR") {
    const fails = cellsOf(evaluate(first, scope)).some(isFault);
    return reduce(fails ? second : first, scope);
  }
  if (name === "LET") return reduce(tree.args[tree.args.length - 1], insideLet(tree.args, scope));
  // The value first: what can’t be calculated has no working either.
  const value = whole(tree, scope);
  if (name === "INT" && first.kind === "word") return scope.part(first.text) ?? value;
  if (!isShown(name) || tree.args.some((arg) => holdsRange(arg, scope))) return value;
  const parts = tree.args.map((arg) => reduce(arg, scope));
  if (name === "SUM") return parts.reduce(sum);
  if (name === "MIN" || name === "MAX") return bounded(SHOWN[name], parts);
  return name === "ABS" && parts[0].kind === "number" ? value : { kind: "call", name: SHOWN[name], parts };
}

/** Functions that people know by these words. */
const SHOWN = { SUM: "sum", MIN: "min", MAX: "max", ABS: "abs", LN: "ln", EXP: "exp" } as const;
const isShown = (name: string): name is keyof typeof SHOWN => Object.hasOwn(SHOWN, name);

function holdsRange(tree: Tree, scope: PartScope): boolean {
  switch (tree.kind) {
    case "word":
      return isRows(single(scope.word(tree.text) ?? null));
    case "binary":
      return holdsRange(tree.left, scope) || holdsRange(tree.right, scope);
    case "minus":
      return holdsRange(tree.of, scope);
    case "call":
      return tree.args.some((arg) => holdsRange(arg, scope));
    default:
      return tree.kind === "array";
  }
}

/** A name of LET shows as what it stands for. */
function insideLet(args: readonly Tree[], scope: PartScope): PartScope {
  let inside = scope;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [name, given, around] = [args[i], args[i + 1], inside];
    if (name.kind !== "word") return unknown("LET");
    const isMeant = (text: string) => text.toLowerCase() === name.text.toLowerCase();
    inside = {
      ...around,
      ...withNames([name, given, name], around),
      part: (text) => (isMeant(text) ? reduce(given, around) : around.part(text)),
    };
  }
  return inside;
}
