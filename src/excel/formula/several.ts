import { readArea } from "../address";
import { splitAddress } from "../sheet-name";
import { ourId, plainName } from "./names";
import { isSign, parseFormula, printFormula, trimmed, type Call, type Node, type Nodes } from "./parse";
import { namesGiven } from "./scope";

/*
 * A formula in a file counts as one of before 2019, which takes one cell of a range where a single value belongs. The
 * mark of a dynamic array lets it see all of them, as in a sheet where it is typed. Where one needs the mark is told
 * from what each function takes: a range for a range is nothing new, a range for a number is.
 */

/** Which arguments, counted from 0, take a range. */
type Takes = (index: number) => boolean;

const all: Takes = () => true;
const only =
  (...indexes: readonly number[]): Takes =>
  (index) =>
    indexes.includes(index);
const from =
  (first: number): Takes =>
  (index) =>
    index >= first;
const odd: Takes = (index) => index % 2 === 1;
const even: Takes = (index) => index % 2 === 0;
/** The range to add up, then ranges and conditions by turns. */
const firstThenOdd: Takes = (index) => index === 0 || odd(index);

const table = (entries: readonly (readonly [names: string, takes: Takes])[]): ReadonlyMap<string, Takes> =>
  new Map(entries.flatMap(([names, takes]) => names.split(" ").map((name) => [name, takes] as const)));

const TAKES = table([
  [
    "SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX PRODUCT MEDIAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P SUMSQ AND OR XOR " +
      "ROWS COLUMNS SUMPRODUCT CONCAT SLOPE INTERCEPT CORREL RSQ LOOKUP N T",
    all,
  ],
  ["COUNTIFS", even],
  ["SUMIFS AVERAGEIFS MINIFS MAXIFS", firstThenOdd],
  ["SUMIF AVERAGEIF", only(0, 2)],
  ["COUNTIF INDEX OFFSET LARGE SMALL PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC IRR TRIMMEAN", only(0)],
  ["MATCH XMATCH VLOOKUP HLOOKUP RANK RANK.EQ", only(1)],
  ["XLOOKUP FORECAST FORECAST.LINEAR", only(1, 2)],
  ["SUBTOTAL NPV", from(1)],
  ["AGGREGATE TEXTJOIN", from(2)],
]);

/** These calculate on arrays whatever the cell, and hand the habit on to what stands in their arguments. */
const CALCULATES_ON_ARRAYS: ReadonlySet<string> = new Set(["SUMPRODUCT", "LOOKUP"]);
/** … but not to these. */
const STAYS_SINGLE: ReadonlySet<string> = new Set(["IF", "IFERROR", "IFNA", "CHOOSE"]);

const ANSWERS_ARRAYS = /^(?:FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|RANDARRAY|TRANSPOSE|MMULT|FREQUENCY|OFFSET|INDIRECT|ROW|COLUMN|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|WRAPROWS|WRAPCOLS|TEXTSPLIT|MAP|SCAN|BYROW|BYCOL|MAKEARRAY|TREND|LINEST|GROWTH|LOGEST)$/; // prettier-ignore
/** What these calculate on shows only when they do. */
const BINDS = /^(?:LET|LAMBDA)$/;

/** Whether a formula shows its own answer only with the mark. `areas` are the names of several cells, in small letters. */
export function needsArrayMark(formula: string, areas: ReadonlySet<string>): boolean {
  return maybeSeveral(parseFormula(formula) ?? [], areas);
}

/**
 * Whether an expression may stand for more than one value, so that it is no single cell, number or word.
 * `answersTable` knows which of our functions answer one: all of them may, unless somebody says otherwise.
 */
export function maybeSeveral(
  expression: Nodes,
  areas: ReadonlySet<string>,
  answersTable: (id: string) => boolean = () => true,
): boolean {
  const reading = new Reading(areas, answersTable);
  return reading.valuesOf(expression, false) !== "one" || reading.meetsSeveral;
}

/** How many values an expression may stand for; an array of constants was one before 2019 as well. */
type Values = "one" | "constants" | "several";

class Reading {
  /** Whether several values have been met where one belongs. */
  meetsSeveral = false;

  constructor(
    private readonly areas: ReadonlySet<string>,
    private readonly answersTable: (id: string) => boolean,
  ) {}

  /** `onArrays` where the function around the expression calculates on them. */
  valuesOf(nodes: Nodes, onArrays: boolean): Values {
    if (nodes.some((node) => isSign(node, ":"))) return "several";
    // “@” takes one of the values that stand behind it.
    const parts = nodes.map((node, i) =>
      isSign(nodes[i - 1], "@") ? "one" : this.valuesOfNode(node, onArrays),
    );
    return most(parts);
  }

  private valuesOfNode(node: Node, onArrays: boolean): Values {
    switch (node.kind) {
      case "call":
        return this.valuesOfCall(node, onArrays);
      case "group":
        return node.open === "(" ? this.valuesOf(node.nodes, onArrays) : "constants";
      case "reference":
        return isSeveralCells(node.text) ? "several" : "one";
      case "name":
        return this.areas.has(node.text.toLowerCase()) ? "several" : "one";
      default:
        return node.text === "#" ? "several" : "one";
    }
  }

  private valuesOfCall({ name, args }: Call, onArrays: boolean): Values {
    const called = plainName(name);
    const id = ourId(name);
    const isOurs = id !== undefined;
    const calculates = CALCULATES_ON_ARRAYS.has(called) || (onArrays && !STAYS_SINGLE.has(called));
    const takes = isOurs ? all : TAKES.get(called);
    const values = args.map((arg, i) => {
      const found = this.valuesOf(arg, calculates);
      const isTaken = calculates || (takes?.(i) && (found === "constants" || trimmed(arg).length === 1));
      if (found === "several" && !isTaken && !handsOn(called, i)) this.meetsSeveral = true;
      return { found, goesOn: !isTaken || (onArrays && !takes) };
    });
    // What LET and LAMBDA call by a name may be several values wherever the name stands.
    if (BINDS.test(called)) this.meetsSeveral ||= values.some(({ found }) => found !== "one");
    if (called === "INDEX") return args.slice(1).every(isPlace) ? "one" : "several";
    // A function of an add-in may answer an array, and Excel lets it do so only with the mark.
    if (isOurs) return this.answersTable(id) ? "several" : "one";
    if (ANSWERS_ARRAYS.test(called)) return "several";
    return most(values.flatMap(({ found, goesOn }) => (goesOn ? [found] : [])));
  }
}

const most = (values: readonly Values[]): Values =>
  values.find((each) => each === "several") ?? values.find((each) => each === "constants") ?? "one";

/** Whether an argument may be the answer as it stands: the branches of IF and CHOOSE. */
const handsOn = (called: string, index: number) =>
  index > 0 && (called === "IF" || called === "CHOOSE" || BINDS.test(called));

/** The number of a row or column; 0 and nothing stand for all of them. */
const isPlace = (arg: Nodes) => !["", "0"].includes(printFormula(trimmed(arg)));

/** The cell of one column of a table in the row of the formula. */
const THIS_CELL = /\[@[^:\]]+\]{1,2}$|\[\[#This Row\],\s*\[[^:\]]+\]\]$/i;

/** A reference that is no single cell; columns of tables and spilled ranges count as several. */
function isSeveralCells(reference: string): boolean {
  if (THIS_CELL.test(reference)) return false;
  const area = readArea(splitAddress(reference).cells);
  return !area || area.rows * area.cols > 1;
}

/**
 * The names of several cells, with those that LET gives to several values in a formula, and those under which BYROW
 * and BYCOL hand on a row or a column.
 */
export function withGivenNames(nodes: Nodes, areas: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set(areas);
  const visit = (each: Nodes): void => {
    for (const node of each) {
      if (node.kind === "group") visit(node.nodes);
      if (node.kind !== "call") continue;
      for (const name of givenBy(node, known)) known.add(name);
      node.args.forEach(visit);
    }
  };
  visit(nodes);
  return known;
}

function givenBy(call: Call, known: ReadonlySet<string>): readonly string[] {
  const called = plainName(call.name);
  if (called === "LET") {
    const found = new Set(known);
    for (const [at, name] of namesGiven(call)) if (maybeSeveral(call.args[at + 1], found)) found.add(name);
    return [...found];
  }
  const [last] = called === "BYROW" || called === "BYCOL" ? trimmed(call.args.at(-1) ?? []) : [];
  return last?.kind === "call" ? [...namesGiven(last).values()] : [];
}
