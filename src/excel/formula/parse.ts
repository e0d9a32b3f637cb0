import { tokenize, type Token } from "@borgar/fx";

/*
 * A formula as its words, calls and brackets: as much of its grammar as is needed to change a part of it and leave
 * every other character alone. Formulas are English with commas, with or without their “=”.
 */

type LeafKind =
  | "start"
  | "space"
  | "text"
  | "number"
  | "logical"
  | "error"
  /** Cells and ranges in any notation, with their sheet, and the columns of tables. */
  | "reference"
  /** A name of the workbook, of LET or LAMBDA, or of a function that is handed on without a call. */
  | "name"
  | "operator"
  | "other";

/** A word or sign of a formula. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly text: string;
}

/** A function with its arguments. */
export interface Call {
  readonly kind: "call";
  /** As it is spelled, with the prefixes of files and of other add-ins. */
  readonly name: string;
  /** What stands between the name and its bracket. */
  readonly gap: string;
  /** One list of nodes an argument, an empty one for an argument left out; F() has one empty argument. */
  readonly args: readonly Nodes[];
}

/** What stands in brackets of its own: a group, or the constants of an array. */
export interface Group {
  readonly kind: "group";
  readonly open: "(" | "{";
  readonly nodes: Nodes;
}

export type Node = Leaf | Call | Group;
export type Nodes = readonly Node[];

/** Undefined where brackets or quotes don’t pair: that is no formula. `printFormula` gives the very same text. */
export function parseFormula(formula: string): Nodes | undefined {
  const tokens = tokensOf(formula);
  if (tokens.some(({ unterminated }) => unterminated)) return undefined;
  const reader = new Reader(leavesOf(tokens));
  const nodes = reader.readTo(undefined);
  return reader.isAtEnd && nodes ? nodes : undefined;
}

/** Texts, and what stands in quotes before a “!”: the sheet, and the way to its file. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;

/**
 * A closed file is written with its way, 'C:\reports\[Book.xlsx]Sheet1'!A1, whose colon the tokenizer takes for an
 * operator, so it is shown another way of the same length.
 */
function tokensOf(formula: string): Token[] {
  const shown = formula.replace(QUOTED, (quoted) =>
    quoted.startsWith("'") && quoted.includes(":") ? `'${"x".repeat(quoted.length - 2)}'` : quoted,
  );
  if (shown === formula) return tokenize(formula);
  let at = 0;
  return tokenize(shown).map((token) => ({
    ...token,
    value: formula.slice(at, (at += token.value.length)),
  }));
}

export function printFormula(nodes: Nodes): string {
  return nodes.map(printNode).join("");
}

function printNode(node: Node): string {
  if (node.kind === "call") return `${node.name}${node.gap}(${node.args.map(printFormula).join(",")})`;
  if (node.kind === "group") return node.open + printFormula(node.nodes) + CLOSING[node.open];
  return node.text;
}

const CLOSING = { "(": ")", "{": "}" } as const;

const isOpening = (text: string): text is "(" | "{" => text === "(" || text === "{";

class Reader {
  private at = 0;

  constructor(private readonly leaves: readonly CallableLeaf[]) {}

  get isAtEnd(): boolean {
    return this.at === this.leaves.length;
  }

  /** The nodes up to a closing bracket, which is passed, or to the end; undefined where brackets don’t pair. */
  readTo(closing: string | undefined): Node[] | undefined {
    const nodes: Node[] = [];
    for (let leaf = this.next(); leaf; leaf = this.next()) {
      if (closing !== undefined && isSign(leaf, closing)) return nodes;
      const node = this.readNode(leaf);
      if (!node) return undefined;
      nodes.push(node);
    }
    return closing === undefined ? nodes : undefined;
  }

  private next(): CallableLeaf | undefined {
    return this.leaves[this.at++] ?? this.stay();
  }

  private stay(): undefined {
    this.at = this.leaves.length;
  }

  private readNode(leaf: CallableLeaf): Node | undefined {
    if (leaf.isCalled) return this.readCall(leaf);
    if (leaf.kind !== "operator") return leaf;
    if (leaf.text === ")" || leaf.text === "}") return undefined;
    if (!isOpening(leaf.text)) return leaf;
    const nodes = this.readTo(CLOSING[leaf.text]);
    return nodes && { kind: "group", open: leaf.text, nodes };
  }

  private readCall({ text }: Leaf): Call | undefined {
    const from = this.at;
    while (this.leaves[this.at].kind === "space") this.at++;
    const gap = printFormula(this.leaves.slice(from, this.at));
    this.at++;
    const inside = this.readTo(")");
    return inside && { kind: "call", name: text, gap, args: splitAt(",", inside) };
  }
}

/** Cut at the separators that stand in no bracket of their own. */
export function splitAt(separator: string, nodes: Nodes): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (isSign(node, separator)) parts.push([]);
    else parts[parts.length - 1].push(node);
  }
  return parts;
}

/** The formula with each of its nodes changed, those inside a call or brackets before these themselves. */
export function mapNodes(nodes: Nodes, change: (node: Node) => Node): Node[] {
  return nodes.map((node) => {
    if (node.kind === "group") return change({ ...node, nodes: mapNodes(node.nodes, change) });
    if (node.kind !== "call") return change(node);
    return change({ ...node, args: node.args.map((arg) => mapNodes(arg, change)) });
  });
}

export function isSign(node: Node | undefined, sign: string): boolean {
  return node?.kind === "operator" && node.text === sign;
}

/** Without the blanks around it. */
export function trimmed(nodes: Nodes): Nodes {
  const isSpace = ({ kind }: Node) => kind === "space";
  const first = nodes.findIndex((node) => !isSpace(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isSpace(node)) + 1);
}

interface CallableLeaf extends Leaf {
  readonly isCalled?: boolean;
}

const KINDS: Readonly<Record<string, LeafKind>> = {
  fx_prefix: "start",
  whitespace: "space",
  newline: "space",
  string: "text",
  number: "number",
  bool: "logical",
  error: "error",
  range: "reference",
  range_beam: "reference",
  range_ternary: "reference",
  structured: "reference",
  range_named: "name",
  func: "name",
  operator: "operator",
};

function leavesOf(tokens: readonly Token[]): CallableLeaf[] {
  const leaves: CallableLeaf[] = [];
  for (const { type, value } of tokens) {
    const leaf = { kind: KINDS[type] ?? "other", text: value };
    if (type === "func") leaves.push({ ...leaf, text: takePrefix(leaves) + value, isCalled: true });
    else if (type === "range_named") leaves.push({ ...leaf, text: takePrefix(leaves) + value });
    else {
      if (value === "(") markCalled(leaves);
      leaves.push(leaf);
    }
  }
  return leaves;
}

/** A name with a blank before its bracket is called all the same: “SUM (A1)”. */
function markCalled(leaves: CallableLeaf[]): void {
  const at = leaves.findLastIndex(({ kind }) => kind !== "space");
  if (at >= 0 && at < leaves.length - 1 && leaves[at].kind === "name")
    leaves[at] = { ...leaves[at], isCalled: true };
}

/** What stands before a name of another file: BloombergUI.xla!, 'C:\…\FUNCRES.XLAM'!, [2]!, '[2]'!. */
function takePrefix(leaves: CallableLeaf[]): string {
  if (leaves.at(-1)?.text !== "!") return "";
  const inBrackets = leaves.at(-2)?.text === "]" || (leaves.at(-2)?.text === "'" && leaves.length > 3);
  return printFormula(leaves.splice(inBrackets ? -4 : -2));
}
