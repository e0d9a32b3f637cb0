import {
  OPTIONAL_PREFIX,
  ourId,
  ourNameInFiles,
  PARAMETER_PREFIX,
  plainName,
  plainParameter,
  withoutNewerPrefix,
} from "./names";
import { newerNameInFiles } from "./newer-functions";
import {
  isSign,
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Leaf,
  type Node,
  type Nodes,
} from "./parse";
import { walk } from "./scope";
import { thisRowInFiles, typedThisRow } from "./this-row";

/*
 * An .xlsx file spells formulas otherwise than people see them: newer functions, functions of add-ins and the names
 * of LET and LAMBDA carry prefixes, and the signs # and @ are functions. A file without them opens with #NAME?.
 */

/** As an .xlsx file spells a formula. What has its prefixes already keeps them. */
export function withFilePrefixes(formula: string): string {
  const nodes = parseFormula(withoutFilePrefixes(formula));
  if (!nodes) return formula;
  return printFormula(withSigns(walk(nodes, { leaf: leafInFiles, call: callInFiles })));
}

function leafInFiles(leaf: Leaf, isBound: boolean): Leaf {
  if (leaf.kind === "reference" && isBound)
    return { ...leaf, text: OPTIONAL_PREFIX + plainParameter(leaf.text) };
  if (leaf.kind === "reference") return { ...leaf, text: thisRowInFiles(leaf.text) };
  if (leaf.kind !== "name") return leaf;
  if (isBound) return { ...leaf, text: PARAMETER_PREFIX + leaf.text };
  const id = ourId(leaf.text);
  return id === undefined ? leaf : { ...leaf, text: ourNameInFiles(id) };
}

function callInFiles(call: Call, isBound: boolean): Call {
  return { ...call, name: nameInFiles(call.name, isBound), args: call.args.map(withSigns) };
}

function nameInFiles(name: string, isBound: boolean): string {
  if (isBound) return PARAMETER_PREFIX + name;
  const id = ourId(name);
  return id === undefined ? (newerNameInFiles(plainName(name)) ?? name) : ourNameInFiles(id);
}

/** D1# → ANCHORARRAY(D1), @A1:A9 → SINGLE(A1:A9), both with their prefix. */
function withSigns(nodes: Nodes): Node[] {
  const done: Node[] = [];
  for (const node of nodes.map(withSignsInside)) {
    const before = done.at(-1);
    if (isSign(node, "#") && before) done[done.length - 1] = wrapped("ANCHORARRAY", [before]);
    else done.push(node);
  }
  for (let at = done.findLastIndex(isAt); at >= 0; at = done.findLastIndex(isAt)) {
    const operand = done.slice(at + 1, operandEnd(done, at + 1));
    done.splice(at, 1 + operand.length, wrapped("SINGLE", operand));
  }
  return done;
}

const withSignsInside = (node: Node) =>
  node.kind === "group" ? { ...node, nodes: withSigns(node.nodes) } : node;

const isAt = (node: Node) => isSign(node, "@");

/** Where an operand ends that begins here, perhaps with blanks: A1, INDEX(…), A1:INDEX(…). */
function operandEnd(nodes: Nodes, from: number): number {
  let end = from;
  while (nodes[end]?.kind === "space") end++;
  end++;
  while (isSign(nodes[end], ":")) end += 2;
  return Math.min(end, nodes.length);
}

const wrapped = (name: string, nodes: Nodes): Call => ({
  kind: "call",
  name: newerNameInFiles(name) ?? name,
  gap: "",
  args: [trimmed(nodes)],
});

/** As people type and read a formula. */
export function withoutFilePrefixes(formula: string): string {
  if (!/_xl|#This Row/i.test(formula)) return formula;
  const nodes = parseFormula(formula);
  return nodes ? printFormula(walk(nodes, { leaf: typedLeaf, call: typedCall })) : formula;
}

function typedLeaf(leaf: Leaf): Leaf {
  if (leaf.kind === "reference") return { ...leaf, text: typedThisRow(leaf.text) };
  if (leaf.kind !== "name") return leaf;
  const isOptional = leaf.text.toLowerCase().startsWith(OPTIONAL_PREFIX);
  return { ...leaf, text: isOptional ? `[${plainParameter(leaf.text)}]` : typedName(leaf.text) };
}

function typedCall(call: Call): Node {
  const name = typedName(call.name);
  const operand = call.args.length === 1 && call.name !== name ? printFormula(trimmed(call.args[0])) : "";
  if (operand !== "" && name.toUpperCase() === "ANCHORARRAY") return { kind: "other", text: `${operand}#` };
  if (operand !== "" && name.toUpperCase() === "SINGLE") return { kind: "other", text: `@${operand}` };
  return { ...call, name };
}

function typedName(name: string): string {
  if (!/_xl/i.test(name)) return name;
  const id = ourId(name);
  if (id !== undefined) return `SAAS.${id}`;
  if (/^_xl(?:pm|op)\./i.test(name)) return plainParameter(name);
  // A function that we don’t know would not get its prefix back.
  const plain = withoutNewerPrefix(name);
  return newerNameInFiles(plain.toUpperCase()) === undefined ? name : plain;
}
