import { ourId } from "../excel/formula/names";
import { isSign, parseFormula, printFormula, type Node, type Nodes } from "../excel/formula/parse";
import { oursBehind } from "./rewrite";

/**
 * The formula with each of our functions spelled as people type it, however a file got stuck: _xldudf_SAAS_LTV(…),
 * another add-in’s file in front, “@”, a blank before the bracket. Functions of others, and those that we don’t
 * know, stay as they are; so does a formula that is well.
 */
export function repair(formula: string): string {
  if (!/SAAS[._]/i.test(formula)) return formula;
  const nodes = parseFormula(formula);
  return nodes ? printFormula(mended(nodes)) : formula;
}

function mended(nodes: Nodes): Node[] {
  const done: Node[] = [];
  for (const node of nodes) {
    const next = mendedNode(node);
    if (next !== node || isOurs(node)) dropSign(done, isOurs(node));
    done.push(next);
  }
  return done;
}

/** “@” before our call came from a file that didn’t know the function. */
function dropSign(done: Node[], isCall: boolean): void {
  const at = done.findLastIndex(({ kind }) => kind !== "space");
  if (isCall && isSign(done[at], "@")) done.splice(at);
}

const isOurs = (node: Node) => node.kind === "call" && oursBehind(node.name) !== undefined;

function mendedNode(node: Node): Node {
  if (node.kind === "group") return { ...node, nodes: mended(node.nodes) };
  if (node.kind === "name") return { ...node, text: typed(node.text) };
  if (node.kind !== "call") return node;
  const args = node.args.map(mended);
  return isOurs(node) ? { ...node, args, name: typed(node.name), gap: "" } : { ...node, args };
}

/** SAAS.Ltv stays as somebody typed it. */
function typed(name: string): string {
  if (/^SAAS\./i.test(name) || !oursBehind(name)) return name;
  return `SAAS.${ourId(name)}`;
}
