import { onSheet, splitAddress } from "../sheet-name";
import { plainName } from "./names";
import { parseFormula, type Node, type Nodes } from "./parse";
import { withoutFilePrefixes } from "./prefixes";
import { typedThisRow } from "./this-row";

/**
 * Whether two formulas say the same. Excel may give one back in another dress: with blanks and line breaks, in other
 * capitals, with an implicit “@”, with a number or a sheet’s name spelled otherwise, or with the prefixes that files
 * use. What stands in texts is no dress, nor is the blank that means an intersection.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(formula: string): string {
  const nodes = parseFormula(withoutFilePrefixes(formula));
  // Something that is no formula is the same as itself only; the sign before it stands in no formula.
  return nodes ? wordsOf(nodes).join("\0") : `\0${formula}`;
}

function wordsOf(nodes: Nodes): string[] {
  return nodes.flatMap((node, i) => {
    switch (node.kind) {
      case "call":
        return [plainName(node.name), "(", ...node.args.flatMap((arg) => [...wordsOf(arg), ","]), ")"];
      case "group":
        return [node.open, ...wordsOf(node.nodes), ")"];
      case "space":
        return isIntersection(nodes, i) ? [" "] : [];
      case "start":
        return [];
      case "text":
        return [node.text];
      case "number":
        return [String(Number(node.text))];
      case "reference":
        return [bareReference(node.text)];
      case "name":
        return [plainName(bareReference(node.text))];
      default:
        return node.text === "@" ? [] : [node.text.toUpperCase()];
    }
  });
}

/** The cells where two ranges meet are written with nothing but a blank between them. */
function isIntersection(nodes: Nodes, at: number): boolean {
  return isRange(nodes[at - 1]) && isRange(nodes.slice(at).find(({ kind }) => kind !== "space"));
}

const isRange = (node: Node | undefined) =>
  node !== undefined && ["reference", "name", "call", "group"].includes(node.kind);

function bareReference(text: string): string {
  const { sheet, cells } = splitAddress(text);
  return onSheet(sheet, typedThisRow(cells)).toUpperCase();
}
