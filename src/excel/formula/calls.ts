import { ourId } from "./names";
import { mapNodes, parseFormula, printFormula, trimmed, type Call, type Node, type Nodes } from "./parse";

/** A call as texts: how its function is spelled, and its arguments without the blanks around them. */
export interface CallText {
  readonly name: string;
  /** "" for an argument left out; none at all for F(). */
  readonly args: readonly string[];
}

/** The one call that a formula consists of; undefined for any formula with more in it, or less. */
export function onlyCall(formula: string): CallText | undefined {
  const [call, ...others] = trimmed((parseFormula(formula) ?? []).filter(({ kind }) => kind !== "start"));
  return call?.kind === "call" && others.length === 0 ? textOf(call) : undefined;
}

/** The names of the functions that a formula calls, as they are spelled, in the order of the text. */
export function calledIn(formula: string): string[] {
  return everyNode(parseFormula(formula) ?? []).flatMap((node) => (node.kind === "call" ? [node.name] : []));
}

/**
 * The ids of the SAAS functions that a formula names, each once, in the order of their first use. A name without its
 * bracket counts as well: `MAP(A1:A9,SAAS.LTV)` hands the function on.
 */
export function functionsIn(formula: string): string[] {
  const ids = everyNode(parseFormula(formula) ?? []).flatMap((node) => {
    if (node.kind === "call") return ourId(node.name) ?? [];
    return node.kind === "name" ? (ourId(node.text) ?? []) : [];
  });
  return [...new Set(ids)];
}

/**
 * The formula with some of its calls written otherwise, from the inside out: `write` sees the arguments as they are
 * by then, and answers undefined for a call that stays. All other characters stay as they are.
 */
export function replaceCalls(formula: string, write: (call: CallText) => string | undefined): string {
  const nodes = parseFormula(formula);
  if (!nodes) return formula;
  const change = (node: Node): Node => {
    const text = node.kind === "call" ? write(textOf(node)) : undefined;
    return text === undefined ? node : { kind: "other", text };
  };
  return printFormula(mapNodes(nodes, change));
}

function textOf({ name, args }: Call): CallText {
  const texts = args.map((arg) => printFormula(trimmed(arg)));
  return { name, args: texts.length === 1 && texts[0] === "" ? [] : texts };
}

export function everyNode(nodes: Nodes): Node[] {
  return nodes.flatMap((node) => {
    if (node.kind === "call") return [node, ...node.args.flatMap(everyNode)];
    return node.kind === "group" ? [node, ...everyNode(node.nodes)] : [node];
  });
}
