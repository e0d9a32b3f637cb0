import { findFunction } from "../../catalogue";
import {
  isFailure,
  takesRange,
  type Answer,
  type Param,
  type RawArgument,
  type WholeFunction,
  type WholeParam,
} from "../../catalogue/define";
import { referenceOf } from "../../catalogue/reference";
import { cellAddress } from "../../excel/address";
import { ourId, plainName } from "../../excel/formula/names";
import {
  mapNodes,
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Node,
  type Nodes,
} from "../../excel/formula/parse";
import { treeOf } from "../../excel/formula/tree";
import { onSheet, readAddress, withSheet } from "../../excel/sheet-name";
import { call } from "../../functions/call";
import { tryEvaluate, type Scope } from "../../portable/working/evaluate";
import { fault, isFault, isRows, single, type Value } from "../../portable/working/values";
import { isProblem, type Reading } from "../insert/preview";

/** An argument of a call: what stands there, and what it amounts to. */
export interface Input {
  readonly param: WholeParam;
  /** As the formula spells it; "" where it was left out. */
  readonly text: string;
  /** The cells it is, with their sheet; undefined for anything with more in it. */
  readonly address?: string;
  /** What the function gets; undefined where that can’t be said. */
  readonly value?: RawArgument;
  /** The calls of ours inside it. */
  readonly inner: readonly Explained[];
}

/** A call of ours, taken apart. */
export interface Explained {
  readonly definition: WholeFunction;
  readonly inputs: readonly Input[];
  /** What all arguments amount to; undefined where one of them can’t be said. */
  readonly args?: readonly RawArgument[];
  readonly answer?: Answer;
  /** Where an INDEX around the call takes cells out of its table. */
  readonly picked?: Picked;
}

/** The row and the column of INDEX, as it counts them: 0 for all; undefined where that can’t be said. */
interface Picked {
  readonly row: number | undefined;
  readonly col: number | undefined;
}

/** What stands at an address with its sheet; undefined while it is being read. */
export type ReadingOf = (address: string) => Reading | undefined;

/** A call of ours, and the INDEX whose table it is. */
interface Standing {
  readonly call: Call;
  readonly index?: Call;
}

/** The outermost calls of ours in a formula, in the order of the text. */
export const callsOf = (formula: string): Call[] => standingIn(formula).map(({ call }) => call);

export const standingIn = (formula: string): Standing[] => outermost(parseFormula(formula) ?? []);

function outermost(nodes: Nodes, index?: Call): Standing[] {
  const isAlone = trimmed(nodes).length === 1;
  return nodes.flatMap((node): Standing[] => {
    const around = isAlone ? index : undefined;
    if (node.kind === "group") return outermost(node.nodes, around);
    if (node.kind !== "call") return [];
    if (definitionOf(node)) return [{ call: node, ...(around && { index: around }) }];
    return node.args.flatMap((arg, i) => outermost(arg, i === 0 ? handedTo(node, around) : undefined));
  });
}

/** What hands its first argument on as it is, but for errors. */
const HANDS_ON: ReadonlySet<string> = new Set(["IFERROR", "IFNA"]);

/** The INDEX that a first argument ends up in. */
function handedTo(node: Call, around: Call | undefined): Call | undefined {
  const name = plainName(node.name);
  if (name === "INDEX") return node;
  return HANDS_ON.has(name) ? around : undefined;
}

function definitionOf({ name, args }: Call): WholeFunction | undefined {
  const found = findFunction(ourId(name) ?? "");
  return found && args.length <= found.params.length ? referenceOf(found.id) : undefined;
}

/** Whether a formula is one call of ours and nothing else. */
export function isOneCall(formula: string): boolean {
  const [node, ...others] = trimmed((parseFormula(formula) ?? []).filter(({ kind }) => kind !== "start"));
  return node?.kind === "call" && definitionOf(node) !== undefined && others.length === 0;
}

/** Whether the table of a call, or what INDEX takes of it, stands on the sheet as it is: nothing moves its cells. */
export function keepsPlaces(formula: string): boolean {
  const kept = (nodes: Nodes): boolean => {
    const [node, ...others] = trimmed(nodes).filter(({ kind }) => kind !== "start");
    if (node?.kind !== "call" || others.length > 0) return false;
    if (definitionOf(node)) return true;
    const name = plainName(node.name);
    if (name === "IF") return node.args.slice(1).some(kept);
    return (name === "INDEX" || HANDS_ON.has(name)) && kept(node.args[0] ?? []);
  };
  return kept(parseFormula(formula) ?? []);
}

/** Where a word of a formula points: an address with its sheet, or a name as it is. */
export type PlaceOf = (word: string) => string;

/** Of a formula in the cell at `base`, in a workbook with such names. */
export const placesFrom =
  (base: string, named: ReadonlyMap<string, string>): PlaceOf =>
  (word) =>
    named.get(word.toLowerCase()) ?? withSheet(base, word.replaceAll("$", ""));

/** The addresses that calls speak of, each once. */
export function placesOf(calls: readonly Call[], placeOf: PlaceOf): string[] {
  const found = new Set<string>();
  for (const { args } of calls) {
    for (const arg of args) {
      mapNodes(arg, (node) => {
        if (node.kind === "reference" || node.kind === "name") found.add(placeOf(node.text));
        return node;
      });
    }
  }
  return [...found];
}

/**
 * The cell that a formula without a call of ours shows: one alone, or one out of a range by its number, in whatever
 * stands around it. Undefined for a formula that calculates.
 */
export function shownCell(formula: string, placeOf: PlaceOf): string | undefined {
  const found: string[] = [];
  const nodes = trimmed((parseFormula(formula) ?? []).filter(({ kind }) => kind !== "start"));
  const [only, ...others] = nodes;
  if (only && others.length === 0 && "text" in only && only.kind !== "text") found.push(placeOf(only.text));
  mapNodes(nodes, (node) => {
    const place =
      node.kind === "call" && node.name.toUpperCase() === "INDEX" ? indexed(node, placeOf) : undefined;
    if (place !== undefined) found.push(place);
    return node;
  });
  return found.find((place) => readAddress(place) !== undefined);
}

function indexed({ args }: Call, placeOf: PlaceOf): string | undefined {
  const [area, row, col = "1"] = args.map((arg) => printFormula(trimmed(arg)));
  const place = readAddress(placeOf(area));
  const [r, c] = [Number(row), Number(col)];
  if (!place || !(r >= 1) || !(c >= 1)) return undefined;
  return onSheet(place.sheet, cellAddress(place.area.row + r - 1, place.area.col + c - 1));
}

/** Takes a call apart, as far as what its cells hold is known. */
function explain(node: Call, placeOf: PlaceOf, readingOf: ReadingOf): Explained {
  const definition = definitionOf(node)!;
  const given = node.args.map(trimmed);
  const inputs = definition.params.map((param, i) => inputOf(param, given[i] ?? [], placeOf, readingOf));
  const args = inputs.map(({ value }) => value);
  if (args.includes(undefined)) return { definition, inputs };
  const whole = args as readonly RawArgument[];
  return { definition, inputs, args: whole, answer: call(definition, whole) };
}

/** The same, with the cells that the formula takes out of its table. */
export function explainStanding(
  { call, index }: Standing,
  placeOf: PlaceOf,
  readingOf: ReadingOf,
): Explained {
  const explained = explain(call, placeOf, readingOf);
  if (!index) return explained;
  const counted = (i: number): number | undefined => {
    const nodes = trimmed(index.args[i] ?? []);
    const value = nodes.length === 0 ? 0 : valueOf(nodes, placeOf, readingOf);
    return typeof value === "number" ? Math.trunc(value) : undefined;
  };
  const isOneLine =
    index.args.length < 3 && (explained.answer as readonly unknown[] | undefined)?.length === 1;
  const picked = isOneLine ? { row: 1, col: counted(1) } : { row: counted(1), col: counted(2) };
  return { ...explained, picked };
}

function inputOf(param: WholeParam, nodes: Nodes, placeOf: PlaceOf, readingOf: ReadingOf): Input {
  const text = printFormula(nodes);
  const inner = outermost(nodes).map(({ call }) => explain(call, placeOf, readingOf));
  if (nodes.length === 0) return { param, text, value: null, inner };
  const [only, ...others] = nodes;
  const isPlace = others.length === 0 && (only.kind === "reference" || only.kind === "name");
  const value = valueOf(nodes, placeOf, readingOf);
  return {
    param,
    text,
    ...(isPlace && { address: placeOf((only as Node & { text: string }).text) }),
    ...(value !== undefined && { value: argumentOf(param, value) }),
    inner,
  };
}

function valueOf(nodes: Nodes, placeOf: PlaceOf, readingOf: ReadingOf): Value | undefined {
  const tree = treeOf(nodes);
  const scope: Scope = {
    word: (text) => {
      const reading = readingOf(placeOf(text));
      return reading && !isProblem(reading) ? single(reading.values) : undefined;
    },
    answer: (id, args) => {
      const definition = findFunction(id);
      if (!definition) return undefined;
      const answer = call(
        definition,
        args.map((arg, i) => argumentOf(definition.params[i], arg)),
      );
      return valueOfAnswer(answer);
    },
  };
  return tree && tryEvaluate(tree, scope);
}

const valueOfAnswer = (answer: Answer): Value => {
  if (isFailure(answer)) return fault(answer.error);
  if (!Array.isArray(answer)) return answer as Value;
  return (answer as readonly (readonly Value[])[]).map((row) =>
    row.map((cell) => (isFailure(cell) ? fault(cell.error) : cell)),
  );
};

/** As Excel hands it over: an error as its text. */
function argumentOf(param: Param | undefined, value: Value): RawArgument {
  const cell = (each: Value) => (isFault(each) ? each.error : (each as number | string | boolean | null));
  if (isRows(value)) return value.map((row) => row.map(cell));
  return param && takesRange(param) && param.kind !== "total" ? [[cell(value)]] : cell(value);
}
