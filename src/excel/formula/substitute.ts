import {
  isSign,
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Group,
  type Leaf,
  type Node,
  type Nodes,
} from "./parse";
import { keyOf, namesGiven, namesIn, walk } from "./scope";

/**
 * A formula with expressions in the place of its parameters, in brackets where they need them. Names inside texts,
 * parts of longer names and functions stay as they are; so does a name that LET or LAMBDA gives anew. Where an
 * expression speaks of a name that LET or LAMBDA uses in the formula for something else, the latter gets another one.
 */
export function substitute(formula: string, expressions: ReadonlyMap<string, string>): string {
  const nodes = template(formula);
  const values = new Map([...expressions].map(([name, text]) => [keyOf(name), trimmed(parsed(text))]));
  const renamed = newNames(nodes, [...values.values()]);
  const wrapped = new Set<Node>();

  const leaf = (word: Leaf, isBound: boolean): Node => {
    if (isBound) return { ...word, text: respelled(word.text, renamed) };
    if (word.kind !== "name") return word;
    const value = values.get(keyOf(word.text));
    if (!value) return word;
    if (isOperand(value)) return value.length === 1 ? value[0] : { kind: "other", text: printFormula(value) };
    const group: Group = { kind: "group", open: "(", nodes: value };
    wrapped.add(group);
    return group;
  };
  const call = (each: Call, isBound: boolean): Call => ({
    ...each,
    name: isBound ? respelled(each.name, renamed) : each.name,
    args: each.args.map((arg) => unwrapped(arg, wrapped)),
  });
  return printFormula(unwrapped(walk(nodes, { leaf, call }), wrapped));
}

/** With its brackets, where LAMBDA says that it may be left out. */
function respelled(name: string, renamed: ReadonlyMap<string, string>): string {
  const other = renamed.get(keyOf(name));
  if (other === undefined) return name;
  return name.startsWith("[") ? `[${other}]` : other;
}

/** An argument is parted from the rest by its commas, and needs no brackets of ours. */
function unwrapped(arg: Nodes, wrapped: ReadonlySet<Node>): Nodes {
  const [only, ...others] = trimmed(arg);
  if (only?.kind !== "group" || others.length > 0 || !wrapped.has(only)) return arg;
  return only.nodes.some((node) => isSign(node, ",")) ? arg : only.nodes;
}

/**
 * One word, call or group stands for itself, and so does a spill, A1#; a number with its sign would join what stands
 * before it.
 */
function isOperand([first, second, ...others]: Nodes): boolean {
  if (second && (others.length > 0 || !isSign(second, "#"))) return false;
  return !(first.kind === "number" && /^[-+]/.test(first.text));
}

/** The last formulas that were filled in: a sheet has the same one on a hundred rows. */
const templates = new Map<string, Nodes>();
const MOST_TEMPLATES = 200;

function template(formula: string): Nodes {
  const known = templates.get(formula);
  if (known) return known;
  const nodes = parsed(formula);
  if (templates.size >= MOST_TEMPLATES) templates.clear();
  templates.set(formula, nodes);
  return nodes;
}

function parsed(expression: string): Nodes {
  const nodes = parseFormula(expression);
  if (!nodes) throw new RangeError(`${expression} is no expression of a formula`);
  return nodes;
}

/** New names for those of LET and LAMBDA in a formula that the expressions mean something else by. */
function newNames(nodes: Nodes, expressions: readonly Nodes[]): ReadonlyMap<string, string> {
  const meant = new Set(expressions.flatMap((each) => [...namesIn(each)]));
  const taken = new Set([...meant, ...namesIn(nodes)]);
  const renamed = new Map<string, string>();
  for (const name of boundIn(nodes)) {
    if (!meant.has(name)) continue;
    let other = `${name}_`;
    while (taken.has(other)) other += "_";
    taken.add(other);
    renamed.set(name, other);
  }
  return renamed;
}

function boundIn(nodes: Nodes): Set<string> {
  const names = new Set<string>();
  walk(nodes, {
    leaf: (leaf) => leaf,
    call: (call) => {
      for (const name of namesGiven(call).values()) names.add(name);
      return call;
    },
  });
  return names;
}
