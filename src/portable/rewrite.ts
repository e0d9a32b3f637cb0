import { isTable, takesRange, type WholeFunction } from "../catalogue/define";
import { nativeBody, nativeVersion, whyNoNative } from "../catalogue/native";
import { limitsOf } from "../catalogue/native-limits";
import { REFERENCE } from "../catalogue/reference";
import { functionsIn } from "../excel/formula/calls";
import { hasUnion, isPlain } from "../excel/formula/bind";
import { ourId, plainName } from "../excel/formula/names";
import { excelVersionOf } from "../excel/formula/newer-functions";
import {
  isSign,
  parseFormula,
  printFormula,
  trimmed,
  type Call,
  type Leaf,
  type Node,
  type Nodes,
} from "../excel/formula/parse";
import { maybeSeveral, withGivenNames } from "../excel/formula/several";
import type { Text } from "../locales/text";
import { lambdaOf, namedSpelling, nameOf } from "./named";
import { nativeCall } from "./native-call";
import { because, type Reason } from "./reasons";
import { bindsByLet, excelOf, hasLambda, obstacleIn, type Excel, type Target } from "./targets";

/** What people want of the formulas of a workbook. */
export interface Wish {
  readonly to: "native" | "names" | "values";
  /** What must show the same: the oldest Excel, or another spreadsheet. */
  readonly target: Target;
}

/** What becomes of a formula. */
export type Rewrite =
  /** None of our functions is in it. */
  | { readonly is: "none" }
  | {
      readonly is: "formula";
      readonly formula: string;
      readonly ids: readonly string[];
      readonly excel: Excel;
      /** How it may answer otherwise than our functions for what cells may hold one day. */
      readonly limits: readonly Text[];
    }
  /** The cell keeps what it shows; without a reason where that is what was asked for. */
  | { readonly is: "value"; readonly ids: readonly string[]; readonly reason?: Reason };

/** Names of the workbook that stand for several cells, in small letters. */
type Areas = ReadonlySet<string>;

const MOST_LETTERS = 8_192;
const MOST_LEVELS = 64;
const NO_AREAS: Areas = new Set();

const byId: ReadonlyMap<string, WholeFunction> = new Map(REFERENCE.map((each) => [each.id, each]));

/** The function behind a name as any file may spell it; undefined for all that isn’t ours. */
export const oursBehind = (name: string): WholeFunction | undefined => byId.get(ourId(name) ?? "");

const answersTable = (id: string): boolean => {
  const definition = byId.get(id);
  return definition === undefined || isTable(definition.result);
};

/**
 * A formula for people without the add-in. It is English with commas, as people type it, with or without “=”. All
 * that is not a call of ours stays as it is, character by character.
 */
export function rewrite(formula: string, wish: Wish, areas: Areas = NO_AREAS): Rewrite {
  if (!MAY_BE_OURS.test(formula)) return { is: "none" };
  const nodes = parseFormula(formula);
  if (!nodes) return { is: "none" };
  const pass = new Pass(wish, withGivenNames(nodes, areas));
  const written = pass.list(nodes, true);
  const ids = [...pass.ids];
  if (ids.length === 0) return { is: "none" };
  if (wish.to === "values") return { is: "value", ids };
  const made = printFormula(written);
  const reason = pass.reason ?? tooMuch(written) ?? obstacleIn(wish.target, made, pass.version);
  if (reason) return { is: "value", ids, reason };
  return { is: "formula", formula: made, ids, excel: excelOf(pass.version), limits: [...pass.limits] };
}

/** Sifts out formulas without a word of ours before they are read. */
const MAY_BE_OURS = /SAAS[._]/i;

function tooMuch(nodes: Nodes): Reason | undefined {
  const formula = printFormula(nodes);
  if (formula.length > MOST_LETTERS) return because("tooLong", { length: formula.length });
  const depth = formula.split("(").length > MOST_LEVELS ? levels(parseFormula(formula) ?? []) : 0;
  return depth > MOST_LEVELS ? because("tooDeep", { depth }) : undefined;
}

function levels(nodes: Nodes): number {
  return nodes.reduce((most, node) => {
    if (node.kind === "group") return Math.max(most, levels(node.nodes));
    return node.kind === "call" ? Math.max(most, 1 + levels(node.args.flat())) : most;
  }, 0);
}

/** One formula on its way, and what is learned of it. */
class Pass {
  readonly ids = new Set<string>();
  readonly limits = new Set<Text>();
  /** The first thing that stands in the way of a formula. */
  reason: Reason | undefined;
  /** The year of the newest function. */
  version = 0;
  private letters = 0;

  constructor(
    private readonly wish: Wish,
    private readonly areas: Areas,
  ) {}

  /** `isWhole` where the list is a formula, an argument or a group, whose only node needs no brackets of its own. */
  list(nodes: Nodes, isWhole: boolean): Node[] {
    const isAlone = isWhole && trimmed(nodes.filter(({ kind }) => kind !== "start")).length === 1;
    const done: Node[] = [];
    for (const node of nodes) {
      const at = done.findLastIndex(({ kind }) => kind !== "space");
      const hasAt = isSign(done[at], "@");
      const ours = node.kind === "call" && this.wish.to === "native" ? oursBehind(node.name) : undefined;
      if (hasAt && ours) {
        done.splice(at);
        done.push(this.first(node as Call, ours, isWhole && done.every(({ kind }) => kind === "start")));
      } else done.push(this.node(node, isAlone));
    }
    return done;
  }

  /** “@” before a call takes the first cell of a table, and changes nothing of a single answer. */
  private first(call: Call, ours: WholeFunction, isAlone: boolean): Node {
    if (!isTable(ours.result)) return this.node(call, isAlone);
    return { kind: "other", text: `INDEX(${printFormula([this.node(call, true)])},1,1)` };
  }

  private node(node: Node, isAlone: boolean): Node {
    if (node.kind === "group") return { ...node, nodes: this.list(node.nodes, node.open === "(") };
    if (node.kind !== "call") return this.leaf(node);
    const ours = oursBehind(node.name);
    const args = node.args.map((arg) => this.list(arg, true));
    if (!ours) {
      this.meets(excelVersionOf(plainName(node.name)));
      return { ...node, args };
    }
    this.ids.add(ours.id);
    if (this.wish.to === "names") return this.named({ ...node, args }, ours);
    return this.wish.to === "native" ? this.native(node, args, ours, isAlone) : node;
  }

  private leaf(leaf: Leaf): Node {
    if (isSign(leaf, "#")) this.meets(2021);
    const ours = leaf.kind === "name" ? oursBehind(leaf.text) : undefined;
    if (!ours) return leaf;
    this.ids.add(ours.id);
    if (this.wish.to === "values" || !this.hasNative(ours)) return leaf;
    this.meets(2024);
    if (this.wish.to === "names") return { ...leaf, text: namedSpelling(leaf.text, ours.id) };
    if (!hasLambda(this.wish.target)) return this.fails(leaf, because("handedOn", { function: ours.id }));
    return { kind: "other", text: lambdaOf(ours)! };
  }

  private named(call: Call, ours: WholeFunction): Node {
    if (!this.hasNative(ours)) return call;
    this.meets(2024);
    // A blank between a name of the workbook and its bracket would mean an intersection.
    return { ...call, name: namedSpelling(call.name, ours.id), gap: "" };
  }

  private native(call: Call, written: readonly Nodes[], ours: WholeFunction, isAlone: boolean): Node {
    const reason = this.refusalOf(call, ours);
    if (reason) return this.fails(call, reason);
    const texts = written.map((arg) => printFormula(trimmed(arg)));
    const body = this.hasNative(ours) && nativeCall(ours, texts, bindsByLet(this.wish.target));
    if (!body) return call;
    this.meets(nativeVersion(ours));
    for (const limit of limitsOf(ours, texts)) this.limits.add(limit);
    if (body.startsWith("LET(")) this.meets(2021);
    this.letters += body.length;
    if (this.letters > 4 * MOST_LETTERS)
      return this.fails(call, because("tooLong", { length: this.letters }));
    return { kind: "other", text: isAlone || isOneCall(ours, body) ? body : `(${body})` };
  }

  private refusalOf({ args }: Call, ours: WholeFunction): Reason | undefined {
    const isBare = args.length === 1 && trimmed(args[0]).length === 0;
    const given = isBare ? [] : args;
    const { id, params } = ours;
    if (given.length > params.length) {
      return because("arguments", { function: id, most: params.length, given: given.length });
    }
    for (const [i, arg] of given.entries()) {
      const argument = params[i].name;
      if (hasUnion(arg)) return because("union", { function: id, argument });
      const isSeveral = maybeSeveral(arg, this.areas, answersTable);
      if (isSeveral && !takesRange(params[i])) return because("range", { function: id, argument });
      // Older Excel calculates an array in an argument only where somebody asks for it in every such cell.
      if (isSeveral && !isPlain(arg)) this.meets(2021);
      if (!bindsByLet(this.wish.target) && CHANCE.test(printFormula(arg)) && !isPlain(arg)) {
        return because("chance", { function: id });
      }
    }
    return undefined;
  }

  private hasNative(ours: WholeFunction): boolean {
    const why = whyNoNative(ours);
    if (!why) return true;
    this.reason ??= because("noNative", { function: ours.id, why });
    return false;
  }

  private fails(node: Node, reason: Reason): Node {
    this.reason ??= reason;
    return node;
  }

  private meets(version: number): void {
    this.version = Math.max(this.version, version);
  }
}

const CHANCE = /\bRAND(?:BETWEEN|ARRAY)?\s*\(/i;

/** One call or word needs no brackets of its own. */
const isOneCall = (ours: WholeFunction, body: string): boolean =>
  body.startsWith("LET(") || parseFormula(nativeBody(ours)!)?.length === 1;

/** Whether one of our functions in a formula answers several cells. */
export const maySpill = (formula: string): boolean => functionsIn(formula).some(answersTable);

/** The names that a workbook needs for formulas that call functions by them, with what each stands for. */
export function namesFor(ids: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(ids)].flatMap((id) => {
    const lambda = byId.has(id) ? lambdaOf(byId.get(id)!) : null;
    return lambda === null ? [] : [[nameOf(id), `=${lambda}`] as const];
  });
  return new Map(all);
}
