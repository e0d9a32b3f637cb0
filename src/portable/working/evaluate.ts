import { ourId, plainName } from "../../excel/formula/names";
import type { Tree } from "../../excel/formula/tree";
import { KNOWN } from "./functions";
import { operate } from "./operators";
import { cellsOf, fault, isFault, isRows, single, spread, Unknown, unknown, type Value } from "./values";

/** Where a formula stands: what its words mean there, and who answers calls of ours. */
export interface Scope {
  /** The value of cells, a name or a parameter; undefined for one that nobody knows. */
  word(text: string): Value | undefined;
  /** What one of our functions answers; undefined where that isn’t asked. */
  answer?(id: string, args: readonly Value[]): Value | undefined;
}

/** What a formula amounts to, by Excel’s rules; undefined for one that needs more than this reader knows. */
export function tryEvaluate(tree: Tree, scope: Scope): Value | undefined {
  try {
    return evaluate(tree, scope);
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** As `tryEvaluate`; throws Unknown. */
export function evaluate(tree: Tree, scope: Scope): Value {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "error":
      return fault(tree.code);
    case "word":
      return known(scope.word(tree.text), tree.text);
    case "array":
      return tree.rows.map((row) => row.map((cell) => evaluate(cell, scope)));
    case "minus":
      return operate("*", evaluate(tree.of, scope), -1);
    case "binary":
      return operate(tree.sign, single(evaluate(tree.left, scope)), single(evaluate(tree.right, scope)));
    case "call":
      return calledWith(tree, scope);
  }
}

/** A blank is a value as well. */
const known = (value: Value | undefined, text: string): Value =>
  value === undefined ? unknown(text) : value;

function calledWith({ name, args }: Tree & { kind: "call" }, scope: Scope): Value {
  const id = ourId(name);
  if (id !== undefined)
    return (
      scope.answer?.(
        id,
        args.map((arg) => evaluate(arg, scope)),
      ) ?? unknown(name)
    );
  const lazy = LAZY[plainName(name)];
  if (lazy) return lazy(args, scope);
  const plain = KNOWN[plainName(name)];
  return plain ? plain(...args.map((arg) => evaluate(arg, scope))) : unknown(name);
}

/** Functions of which an argument that isn’t asked may hold anything. */
const LAZY: Readonly<Record<string, (args: readonly Tree[], scope: Scope) => Value>> = {
  IF: (args, scope) => {
    const test = single(evaluate(args[0], scope));
    if (isRows(test)) {
      const [yes, no] = [1, 2].map((i) => (args[i] ? evaluate(args[i], scope) : false));
      return spread((each, a, b) => (isFault(each) ? each : each ? a : b), test, yes, no);
    }
    if (isFault(test)) return test;
    const taken = args[test ? 1 : 2];
    return taken ? evaluate(taken, scope) : Boolean(test);
  },
  IFERROR: ([value, other], scope) => {
    const found = evaluate(value, scope);
    return cellsOf(found).some(isFault) ? evaluate(other, scope) : found;
  },
  IFNA: ([value, other], scope) => {
    const found = single(evaluate(value, scope));
    return isFault(found) && found.error === "#N/A" ? evaluate(other, scope) : found;
  },
  LET: (args, scope) => evaluate(args[args.length - 1], withNames(args, scope)),
};

/** The scope inside a LET: each name means what its expression amounts to where it is given. */
export function withNames(args: readonly Tree[], scope: Scope): Scope {
  let inside = scope;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [name, given, around] = [args[i], args[i + 1], inside];
    if (name.kind !== "word") return unknown("LET");
    const once: { value?: Value } = {};
    inside = {
      ...around,
      word: (text) =>
        text.toLowerCase() === name.text.toLowerCase()
          ? (once.value ??= evaluate(given, around))
          : around.word(text),
    };
  }
  return inside;
}
