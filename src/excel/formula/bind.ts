import { plainName } from "./names";
import { isSign, parseFormula, printFormula, trimmed, type Nodes } from "./parse";
import { keyOf, namesGiven, namesIn, walk } from "./scope";
import { substitute } from "./substitute";

/**
 * A formula with expressions in the place of its parameters, as `substitute` writes it; but an expression that takes
 * a calculation, and would stand there more than once, gets a name by LET. Such a name is one that neither the
 * expressions nor the formula know, and a formula that is a LET already takes it in.
 */
export function bind(formula: string, expressions: ReadonlyMap<string, string>): string {
  const nodes = parseFormula(formula) ?? [];
  const uses = countUses(nodes);
  const repeated = [...expressions].filter(
    ([name, text]) => (uses.get(keyOf(name)) ?? 0) > 1 && !isPlain(trimmed(parseFormula(text) ?? [])),
  );
  if (repeated.length === 0) return substitute(formula, expressions);
  const taken = takenNames(nodes, expressions);
  const given = repeated.map(([name, text]) => [name, freeName(name, taken), text.trim()] as const);
  const renamed = new Map(given.map(([name, free]) => [name, free] as const));
  const body = substitute(
    formula,
    new Map([...expressions].map(([name, text]) => [name, renamed.get(name) ?? text])),
  );
  const pairs = given.map(([, free, text]) => `${free},${text}`).join(",");
  return `LET(${pairs},${insideLet(body)})`;
}

/** One word or spill, perhaps with a sign or %: to read it twice costs nothing. */
export function isPlain(expression: Nodes): boolean {
  const words = expression.filter(
    (node) => !(node.kind === "operator" && ["-", "+", "%", "#", "@"].includes(node.text)),
  );
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return false;
  return only.kind === "group" ? only.open === "{" : only.kind !== "call" && only.kind !== "other";
}

function countUses(nodes: Nodes): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  walk(nodes, {
    leaf: (leaf, isBound) => {
      if (leaf.kind === "name" && !isBound) uses.set(keyOf(leaf.text), (uses.get(keyOf(leaf.text)) ?? 0) + 1);
      return leaf;
    },
    call: (call) => call,
  });
  return uses;
}

/** What a new name may not be: names of the expressions, and those that the formula gives itself. */
function takenNames(nodes: Nodes, expressions: ReadonlyMap<string, string>): Set<string> {
  const taken = new Set([...expressions.values()].flatMap((text) => [...namesIn(parseFormula(text) ?? [])]));
  walk(nodes, {
    leaf: (leaf) => leaf,
    call: (call) => {
      for (const name of namesGiven(call).values()) taken.add(name);
      return call;
    },
  });
  return taken;
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(keyOf(name))) name += "_";
  taken.add(keyOf(name));
  return name;
}

/** What stands in the brackets of a formula that is one LET; any other formula as it is. */
function insideLet(formula: string): string {
  const [only, ...others] = parseFormula(formula) ?? [];
  if (only?.kind !== "call" || others.length > 0 || plainName(only.name) !== "LET") return formula;
  return only.args.map(printFormula).join(",");
}

/** Whether an expression names several areas at once: a union in brackets, or cells through several sheets. */
export function hasUnion(expression: Nodes): boolean {
  return expression.some((node) => {
    if (node.kind === "group") {
      return node.open === "(" && (hasUnion(node.nodes) || node.nodes.some((each) => isSign(each, ",")));
    }
    return node.kind === "reference" && THROUGH_SHEETS.test(node.text);
  });
}

/** The colon of a drive or of a web address stands before a slash, as none between two sheets does. */
const THROUGH_SHEETS = /^(?:'(?:[^']|'')*:(?![\\/])(?:[^']|'')*'|[^'!]*:[^'!]*)!/;
