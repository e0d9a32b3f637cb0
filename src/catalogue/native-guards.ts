import {
  isSign,
  parseFormula,
  printFormula,
  type Call,
  type Leaf,
  type Node,
  type Nodes,
} from "../excel/formula/parse";
import { plainName } from "../excel/formula/names";
import { substitute } from "../excel/formula/substitute";
import { quoteText } from "../excel/text";
import type { Param, WholeFunction } from "./define";

/*
 * Native formulas keep to the arithmetic. What the arguments say of themselves is asked before it, in the order of a
 * call: sizes and signs, then bounds. Defaults stand in it where the argument is named, and option words are written as
 * `method="linear"` or SWITCH(method,"linear",…,"compound",…), whatever other spellings they have.
 */

/** The arithmetic of a function with what guards it. Its own first conditions join those of their kind. */
export function guarded({ params, sameSize = [] }: WholeFunction, arithmetic: string): string {
  const [values, afterValues] = peeled(withWords(params, arithmetic), "#VALUE!");
  const [numbers, rest] = peeled(afterValues, "#NUM!");
  const unreadable = [...sizes(params, sameSize), ...params.flatMap(signs), ...values];
  const impossible = [...bounds(params), ...numbers];
  return refusing(unreadable, "#VALUE!", refusing(impossible, "#NUM!", withDefaults(params, rest)));
}

function refusing(conditions: readonly string[], error: string, rest: string): string {
  if (conditions.length === 0) return rest;
  return `IF(${conditions.length === 1 ? conditions[0] : `OR(${conditions.join(",")})`},${error},${rest})`;
}

/**
 * The conditions of a formula that begins with IF(…,#NUM!,…), and what it says otherwise. One that divides may be an
 * error, which would come before what is asked beside it.
 */
function peeled(formula: string, error: string): readonly [readonly string[], string] {
  const [only, ...others] = parsed(formula);
  if (others.length > 0 || !isCallOf(only, "IF")) return [[], formula];
  const [condition, answer, otherwise] = only.args;
  if (!otherwise || printFormula(answer) !== error || printFormula(condition).includes("/"))
    return [[], formula];
  const [first, ...more] = condition;
  const alone = more.length === 0 && isCallOf(first, "OR") && first.args.every((arg) => !endsInWords(arg));
  return [alone ? first.args.map(printFormula) : [printFormula(condition)], printFormula(otherwise)];
}

/** What may be left out may be a single cell as well. */
function sizes(params: readonly Param[], names: readonly string[]): string[] {
  const needed = names.filter((name) =>
    params.some((param) => param.name === name && !("fallback" in param)),
  );
  const [first, ...others] = needed;
  return others.flatMap((other) => [
    `ROWS(${first})<>ROWS(${other})`,
    `COLUMNS(${first})<>COLUMNS(${other})`,
  ]);
}

function signs({ name, cost, loss }: Param): string[] {
  if (loss) return [`MIN(${name})*MAX(${name})<0`];
  return cost ? [`${name}<0`] : [];
}

/** Of several that can’t be negative the least is asked. */
function bounds(params: readonly Param[]): string[] {
  const positive = params.filter(isFromZero);
  const least = positive.map((param) => (positive.length > 1 ? plain(param) : lowest(param)));
  const joined = least.length > 1 ? `MIN(${least.join(",")})<0` : `${least[0]}<0`;
  return [...(least.length > 0 ? [joined] : []), ...params.flatMap(otherBounds)];
}

/** 0 is the default of what may be left out, so it stays allowed. */
const isFromZero = ({ bounds: { min, above }, ...param }: Param): boolean =>
  above === undefined ? min === 0 : above === 0 && "fallback" in param;

function otherBounds(param: Param): string[] {
  const { min, max, above } = param.bounds;
  const low = isFromZero(param) ? [] : lowBound(param, above, min);
  return max === undefined ? low : [...low, `${highest(param)}>${max}`];
}

function lowBound(param: Param, above: number | undefined, min: number | undefined): string[] {
  if (above !== undefined) return [`${lowest(param)}<=${above}`];
  if (min === undefined) return [];
  const isLower = `${lowest(param)}<${min}`;
  return ["fallback" in param && min > 0 ? `AND(${param.name}<>0,${isLower})` : isLower];
}

const RANGES: ReadonlySet<string> = new Set(["numbers", "dates"]);

/** As an argument of MIN, which takes ranges. */
const plain = ({ name, kind }: Param) => (kind === "total" ? `SUM(${name})` : name);
const lowest = (param: Param) => (RANGES.has(param.kind) ? `MIN(${param.name})` : plain(param));
const highest = (param: Param) => (RANGES.has(param.kind) ? `MAX(${param.name})` : plain(param));

/** By the blank law 0 is a left-out argument. */
function withDefaults(params: readonly Param[], formula: string): string {
  const defaults = params.flatMap(({ name, kind, fallback }) =>
    kind === "number" && typeof fallback === "number" && fallback !== 0
      ? [[name, `IF(${name}=0,${fallback},${name})`] as const]
      : [],
  );
  return defaults.length === 0 ? formula : substitute(formula, new Map(defaults));
}

function withWords(params: readonly Param[], formula: string): string {
  const options = new Map(params.filter(({ kind }) => kind === "option").map((param) => [param.name, param]));
  return options.size === 0 ? formula : printFormula(spelledOut(parsed(formula), options));
}

type Options = ReadonlyMap<string, Param>;

function spelledOut(nodes: Nodes, options: Options): Node[] {
  return nodes.flatMap((node, at): Node[] => {
    if (node.kind === "group") return [{ ...node, nodes: spelledOut(node.nodes, options) }];
    if (node.kind === "call") return [callSpelledOut(node, options)];
    const compared = comparison(nodes, at, options);
    if (compared) return [asked(compared.option, [compared.word])];
    const isPart = [at - 1, at - 2].some((from) => comparison(nodes, from, options));
    return isPart ? [] : [node];
  });
}

interface Comparison {
  readonly option: Param;
  readonly word: string;
}

/** method="linear" from here on. */
function comparison(nodes: Nodes, at: number, options: Options): Comparison | undefined {
  const [name, sign, word] = nodes.slice(Math.max(at, 0), at + 3);
  const option = name?.kind === "name" ? options.get(name.text) : undefined;
  return option && isSign(sign, "=") && word?.kind === "text"
    ? { option, word: word.text.slice(1, -1) }
    : undefined;
}

function callSpelledOut(call: Call, options: Options): Node {
  const compared = isCallOf(call, "OR") ? call.args.map((arg) => comparison(arg, 0, options)) : [];
  const [first] = compared;
  if (first && compared.every((each) => each?.option === first.option))
    return asked(
      first.option,
      compared.flatMap((each) => each?.word ?? []),
    );
  const args = call.args.map((arg) => spelledOut(arg, options));
  const option = isCallOf(call, "SWITCH") ? options.get(printFormula(call.args[0])) : undefined;
  if (!option) return { ...call, args };
  const cases = args.slice(1).map(printFormula);
  let formula = "#VALUE!";
  for (let at = cases.length - 2; at >= 0; at -= 2)
    formula = `IF(${asked(option, [cases[at].slice(1, -1)]).text},${cases[at + 1]},${formula})`;
  return { kind: "other", text: formula };
}

/** Whether the option is one of these words, in any of its spellings; a blank one is the default. */
function asked({ name, words, fallback }: Param, wanted: readonly string[]): Leaf {
  const spellings = wanted.flatMap((word) => {
    const found = words.find((each) => each.word === word);
    if (!found) throw new RangeError(`${name} knows no word ${word}`);
    return [found.word, found.zh, ...(found.also ?? []), ...(fallback === word ? [""] : [])];
  });
  return { kind: "other", text: `OR(${name}={${spellings.map(quoteText).join(",")}})` };
}

const isCallOf = (node: Node | undefined, name: string): node is Call =>
  node?.kind === "call" && plainName(node.name) === name;

const endsInWords = (nodes: Nodes) => nodes.at(-1)?.kind === "group";

/** The nodes of a native formula, which is one of ours and well formed. */
export function parsed(formula: string): Nodes {
  const nodes = parseFormula(formula);
  if (!nodes) throw new SyntaxError(`The brackets or quotes of a native formula don’t pair: ${formula}`);
  return nodes;
}
