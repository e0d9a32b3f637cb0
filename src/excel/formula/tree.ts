import { isSign, printFormula, splitAt, trimmed, type Leaf, type Node, type Nodes } from "./parse";

/* A formula as the calculation that it is: what is done first stands innermost. */

export type Tree =
  | {
      readonly kind: "constant";
      readonly value: number | string | boolean | null;
      readonly isPercent?: true;
    }
  | { readonly kind: "error"; readonly code: string }
  /** Cells, a name, or the columns of a table, as they are spelled. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Tree[])[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: "binary"; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: "minus"; readonly of: Tree };

/** How strongly an operator holds its two sides together; Excel’s power binds to the left, too. */
const STRENGTH: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Undefined for what is no calculation of values: unions, intersections, spellings that nobody knows. */
export function treeOf(nodes: Nodes): Tree | undefined {
  const words = trimmed(nodes).filter(({ kind }) => kind !== "start" && kind !== "space");
  if (words.length === 0) return { kind: "constant", value: null };
  try {
    return new Reader(words).whole();
  } catch (error) {
    if (error instanceof NoTree) return undefined;
    throw error;
  }
}

class NoTree extends Error {}

class Reader {
  private at = 0;

  constructor(private readonly nodes: Nodes) {}

  whole(): Tree {
    const tree = this.expression(0);
    if (this.at < this.nodes.length) throw new NoTree(printFormula(this.nodes));
    return tree;
  }

  private expression(least: number): Tree {
    let left = this.operand();
    for (;;) {
      const sign = signOf(this.nodes[this.at]);
      const strength = sign === undefined ? 0 : (STRENGTH[sign] ?? 0);
      if (strength <= least) return left;
      this.at++;
      left = { kind: "binary", sign: sign!, left, right: this.expression(strength) };
    }
  }

  /** A sign before a value binds more strongly than a power: −2^2 is 4 in Excel. */
  private operand(): Tree {
    const node = this.nodes[this.at++];
    if (node === undefined) throw new NoTree("");
    if (isSign(node, "-")) return { kind: "minus", of: this.operand() };
    if (isSign(node, "+") || isSign(node, "@")) return this.operand();
    let tree = treeOfNode(node);
    if (tree.kind === "word" && isSign(this.nodes[this.at], "#")) {
      this.at++;
      tree = { ...tree, text: `${tree.text}#` };
    }
    while (isSign(this.nodes[this.at], "%")) {
      this.at++;
      tree = percent(tree);
    }
    return tree;
  }
}

/** 80% is the number 0.8; of anything else it is a hundredth. */
const percent = (of: Tree): Tree =>
  of.kind === "constant" && typeof of.value === "number"
    ? { kind: "constant", value: Number(`${of.value}e-2`), isPercent: true }
    : { kind: "binary", sign: "/", left: of, right: { kind: "constant", value: 100 } };

const signOf = (node: Node | undefined) => (node?.kind === "operator" ? node.text : undefined);

function treeOfNode(node: Node): Tree {
  if (node.kind === "call") return { kind: "call", name: node.name, args: node.args.map(demanded) };
  if (node.kind !== "group") return treeOfLeaf(node);
  if (node.open === "(") return demanded(node.nodes);
  return { kind: "array", rows: splitAt(";", node.nodes).map((row) => splitAt(",", row).map(demanded)) };
}

function demanded(nodes: Nodes): Tree {
  const tree = treeOf(nodes);
  if (!tree) throw new NoTree(printFormula(nodes));
  return tree;
}

function treeOfLeaf({ kind, text }: Leaf): Tree {
  switch (kind) {
    case "number":
      return { kind: "constant", value: Number(text) };
    case "text":
      return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
    case "logical":
      return { kind: "constant", value: /^t/i.test(text) };
    case "error":
      return { kind: "error", code: text.toUpperCase() };
    case "reference":
    case "name":
      return { kind: "word", text };
    default:
      throw new NoTree(text);
  }
}
