import { plainName, plainParameter } from "./names";
import { trimmed, type Call, type Leaf, type Node, type Nodes } from "./parse";

/** The names that LET and LAMBDA have given in a place of a formula, in small letters and without prefix. */
type Scope = ReadonlySet<string>;

/** What becomes of a name, or of the name of a call; `isBound` says whether LET or LAMBDA gave it. */
interface Walk {
  leaf(leaf: Leaf, isBound: boolean): Node;
  call(call: Call, isBound: boolean): Node;
}

/** Every name, as the key under which a scope knows it. */
export const keyOf = (name: string) => plainParameter(name).toLowerCase();

/** Goes through a formula from the inside out, and knows in each place which names LET and LAMBDA have given. */
export function walk(nodes: Nodes, { leaf, call }: Walk): Node[] {
  const visit = (node: Node, inside: Scope): Node => {
    if (node.kind === "group") return { ...node, nodes: node.nodes.map((each) => visit(each, inside)) };
    if (node.kind !== "call") return leaf(node, node.kind === "name" && inside.has(keyOf(node.text)));
    const given = namesGiven(node);
    const scopes = scopesOf(node, given, inside);
    const args = node.args.map((arg, i) =>
      arg.map((each) => (given.has(i) && isWord(each) ? leaf(each, true) : visit(each, scopes[i]))),
    );
    return call({ ...node, args }, inside.has(keyOf(node.name)));
  };
  return nodes.map((node) => visit(node, new Set()));
}

const NONE: ReadonlyMap<number, string> = new Map();

/** The names that a call gives, by the place of the argument that says them. */
export function namesGiven({ name, args }: Call): ReadonlyMap<number, string> {
  const function_ = plainName(name);
  if (function_ !== "LET" && function_ !== "LAMBDA") return NONE;
  const step = function_ === "LET" ? 2 : 1;
  return new Map(
    args.slice(0, -1).flatMap((arg, i) => {
      const [only, ...others] = trimmed(arg);
      const isName = i % step === 0 && others.length === 0 && (only?.kind === "name" || isOptional(only));
      return isName ? [[i, keyOf((only as Leaf).text)] as const] : [];
    }),
  );
}

const isWord = (node: Node): node is Leaf => node.kind === "name" || isOptional(node);

/** LAMBDA’s [rate], an argument that may be left out; it is spelled as a column of a table is. */
const isOptional = (node: Node | undefined) =>
  node?.kind === "reference" && /^\[[\p{L}_\\][\p{L}\p{N}_.]*\]$/u.test(node.text);

/** A name of LET counts from its own argument on, where it is given; those of LAMBDA likewise. */
function scopesOf(call: Call, given: ReadonlyMap<number, string>, outside: Scope): Scope[] {
  if (given.size === 0) return call.args.map(() => outside);
  const isLet = plainName(call.name) === "LET";
  return call.args.map((_, i) => {
    const known = [...given].filter(([at]) => (isLet ? at < i - 1 || at === i : at <= i));
    return new Set([...outside, ...known.map(([, name]) => name)]);
  });
}

/** Every name and function of a formula, whoever gave it, as keys. */
export function namesIn(nodes: Nodes): Set<string> {
  const names = new Set<string>();
  walk(nodes, {
    leaf: (leaf) => {
      if (leaf.kind === "name") names.add(keyOf(leaf.text));
      return leaf;
    },
    call: (call) => {
      names.add(keyOf(call.name));
      return call;
    },
  });
  return names;
}
