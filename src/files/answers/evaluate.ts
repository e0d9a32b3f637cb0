import { readArea } from "../../excel/address";
import {
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Node,
  type Nodes,
} from "../../excel/formula/parse";
import { ourId } from "../../excel/formula/names";
import { splitAddress } from "../../excel/sheet-name";
import type { SheetPlan } from "../../sheets/plan";
import { isFault, isRange, PlannedCells, type Value } from "./cells";
import { FUNCTIONS } from "./functions";

/** Answers a call of one of our functions: its id, and what its arguments amount to. */
export type AnswerCall = (id: string, args: readonly unknown[]) => unknown;

/** A formula that needs more than this reader knows. */
class Unknown extends Error {}

/**
 * What formulas of plans amount to, as far as the ledger's functions and the days and words around them need it.
 * Nothing here is a spreadsheet: what it doesn't know it refuses.
 */
export class Evaluation {
  private readonly cells: PlannedCells;

  constructor(
    plans: Iterable<SheetPlan>,
    private readonly answer: AnswerCall,
  ) {
    this.cells = new PlannedCells(plans, (formula, sheet) => this.of(formula, sheet));
  }

  /** Undefined for a formula that needs more than this reader knows. */
  tryOf(formula: string, sheet: string): Value | undefined {
    try {
      return this.of(formula, sheet);
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
  }

  private of(formula: string, sheet: string): Value {
    const nodes = parseFormula(formula);
    if (!nodes) throw new Unknown(formula);
    return this.nodes(nodes, sheet);
  }

  private nodes(all: Nodes, sheet: string): Value {
    const nodes = trimmed(all.filter(({ kind }) => kind !== "start" && kind !== "space"));
    for (const signs of PRECEDENCE) {
      const at = lastBinary(nodes, signs);
      if (at < 0) continue;
      const [left, right] = [this.nodes(nodes.slice(0, at), sheet), this.nodes(nodes.slice(at + 1), sheet)];
      return operate(textOf(nodes[at]), left, right);
    }
    if (nodes.length === 2 && textOf(nodes[0]) === "-") return negative(this.nodes(nodes.slice(1), sheet));
    if (nodes.length === 0) return null;
    if (nodes.length !== 1) throw new Unknown(printFormula(nodes));
    return this.node(nodes[0], sheet);
  }

  private node(node: Node, sheet: string): Value {
    switch (node.kind) {
      case "call":
        return this.call(node, sheet);
      case "group":
        return this.nodes(node.nodes, sheet);
      case "number":
        return Number(node.text);
      case "text":
        return node.text.slice(1, -1).replaceAll('""', '"');
      case "name":
        return this.cells.named(node.text) ?? unknown(node.text);
      case "reference": {
        const { sheet: other = sheet, cells } = splitAddress(node.text);
        const area = readArea(cells);
        return area ? this.cells.at(other, area) : unknown(node.text);
      }
      default:
        return unknown(node.kind);
    }
  }

  private call({ name, args }: Call, sheet: string): Value {
    const id = ourId(name);
    if (id !== undefined) return this.answer(id, args.map((arg) => this.nodes(arg, sheet))) as Value; // prettier-ignore
    // A branch that isn't taken may hold anything.
    if (name.toUpperCase() === "IF") {
      const test = this.nodes(args[0], sheet);
      if (isFault(test)) return test;
      return this.nodes(args[test ? 1 : 2] ?? [], sheet);
    }
    const known = FUNCTIONS[name.toUpperCase()];
    return known ? known(...args.map((arg) => this.nodes(arg, sheet))) : unknown(name);
  }
}

function unknown(text: string): never {
  throw new Unknown(text);
}

/** The weakest first. */
const PRECEDENCE = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

const textOf = (node: Node) => ("text" in node && node.kind === "operator" ? node.text : "");

function lastBinary(nodes: Nodes, signs: readonly string[]): number {
  for (let at = nodes.length - 1; at > 0; at--) {
    // Behind another sign a minus belongs to what follows.
    if (signs.includes(textOf(nodes[at])) && textOf(nodes[at - 1]) === "") return at;
  }
  return -1;
}

function operate(sign: string, left: Value, right: Value): Value {
  const fault = [left, right].find(isFault);
  if (fault) return fault;
  if (isRange(left) || isRange(right)) return unknown(sign);
  switch (sign) {
    case "=":
      return same(left, right);
    case "<>":
      return !same(left, right);
    case "&":
      return `${String(left ?? "")}${String(right ?? "")}`;
    default:
      return calculate(sign, Number(left), Number(right));
  }
}

function calculate(sign: string, left: number, right: number): Value {
  const results: Readonly<Record<string, number | boolean>> = {
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right,
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  return sign in results ? results[sign] : unknown(sign);
}

/** As in Excel: capitals don't count, and a blank is both "" and 0. */
function same(left: Value, right: Value): boolean {
  const [a, b] = [left, right].map((each) => (typeof each === "string" ? each.toLowerCase() : each));
  return a === b || (a === null && (b === "" || b === 0)) || (b === null && (a === "" || a === 0));
}

const negative = (value: Value): Value => (isFault(value) ? value : -Number(value));
