import {
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Node,
  type Nodes,
} from "../excel/formula/parse";
import { ourId, plainName } from "../excel/formula/names";
import { readArea } from "../excel/address";
import { splitAddress } from "../excel/sheet-name";

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
  const reading = new Reading(areas);
  return reading.valuesOf(parseFormula(formula) ?? [], false) !== "one" || reading.meetsSeveral;
}

/** How many values an expression may stand for; an array of constants was one before 2019 as well. */
type Values = "one" | "constants" | "several";

class Reading {
  /** Whether several values have been met where one belongs. */
  meetsSeveral = false;

  constructor(private readonly areas: ReadonlySet<string>) {}

  /** `onArrays` where the function around the expression calculates on them. */
  valuesOf(nodes: Nodes, onArrays: boolean): Values {
    return most(nodes.map((node) => this.valuesOfNode(node, onArrays)));
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
    const isOurs = ourId(name) !== undefined;
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
    if (isOurs || ANSWERS_ARRAYS.test(called)) return "several";
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

/** A reference that is no single cell; columns of tables and spilled ranges count as several. */
function isSeveralCells(reference: string): boolean {
  const area = readArea(splitAddress(reference).cells);
  return !area || area.rows * area.cols > 1;
}
