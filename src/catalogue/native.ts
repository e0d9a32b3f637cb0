import { calledIn } from "../excel/formula/calls";
import { plainName } from "../excel/formula/names";
import { excelVersionOf } from "../excel/formula/newer-functions";
import { mapNodes, parseFormula, printFormula, type Node, type Nodes } from "../excel/formula/parse";
import { quoteText } from "../excel/text";
import { isTable, takesRange, type FunctionDefinition, type WholeFunction } from "./define";
import { largest } from "./extremes";
import { CHINESE_SPELLINGS } from "./option-words";

/**
 * Which Excel evaluates a native formula: 0 any, 1 one with LET and spilling arrays (2021), 2 one with
 * LAMBDA and its helpers (365, 2024).
 */
export type NativeTier = 0 | 1 | 2;

/**
 * The worksheet formula over the parameter names, without "=", or null where there is none. Where it lists an
 * option word in Chinese, the further spellings of that word stand beside it.
 */
export function nativeBody({ native }: WholeFunction): string | null {
  if (typeof native !== "string") return null;
  const known = bodies.get(native);
  if (known !== undefined) return known;
  const body = printFormula(mapNodes(parsed(native), withSpellings));
  bodies.set(native, body);
  return body;
}

/** Bodies by the text they come from: a workbook asks for the same one on every row. */
const bodies = new Map<string, string>();

function parsed(body: string): Nodes {
  const nodes = parseFormula(body);
  if (!nodes) throw new SyntaxError(`The brackets or quotes of a native formula don’t pair: ${body}`);
  return nodes;
}

/** In an array that begins with a text, which is a list of words. */
function withSpellings(node: Node): Node {
  if (node.kind !== "group" || node.open !== "{" || node.nodes[0]?.kind !== "text") return node;
  return {
    ...node,
    nodes: node.nodes.map((each) => (each.kind === "text" ? { ...each, text: spelledOut(each.text) } : each)),
  };
}

function spelledOut(quoted: string): string {
  const word = quoted.slice(1, -1);
  return [word, ...(CHINESE_SPELLINGS[word] ?? [])].map(quoteText).join(",");
}

/** The first Excel, by year, that evaluates the native formula of a function that has one; 365 and 2024 are both 2024. */
export function nativeVersion(definition: WholeFunction): number {
  const body = nativeBody(definition) ?? "";
  const version = largest(calledIn(body).map((name) => excelVersionOf(plainName(name))));
  return nativeTier(definition) === 0 ? version : Math.max(version, 2021);
}

/** The lowest tier in which the native formula works; null where there is none. */
export function nativeTier(definition: WholeFunction): NativeTier | null {
  const body = nativeBody(definition);
  if (body === null) return null;
  const version = largest(calledIn(body).map((name) => excelVersionOf(plainName(name))));
  if (version >= 2024) return 2;
  const needsArrays = isTable(definition.result) || calculatesOnRanges(definition, parsed(body));
  return version >= 2021 || needsArrays ? 1 : 0;
}

/** Older Excel takes only the first cell of a range in arithmetic, except inside SUMPRODUCT. */
function calculatesOnRanges({ params }: FunctionDefinition, body: Nodes): boolean {
  const ranges = new Set(params.filter(takesRange).map(({ name }) => name));
  const isRange = (node: Node) => node.kind === "name" && ranges.has(node.text);
  const looksInto = (nodes: Nodes): boolean =>
    nodes.some((node, i) => {
      if (node.kind === "call") return node.name !== "SUMPRODUCT" && node.args.some(looksInto);
      if (node.kind === "group") return looksInto(node.nodes);
      return isRange(node) && (isArithmetic(nodes[i - 1]) || isArithmetic(nodes[i + 1]));
    });
  return looksInto(body);
}

const isArithmetic = (node: Node | undefined) =>
  node?.kind === "operator" && /^[-+*/^&<>=]+$/.test(node.text);
