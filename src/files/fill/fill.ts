import { dayIn } from "../../excel/written-days";
import { LANGUAGES, shortened, type Language, type Text } from "../../locales/text";
import { SHEETS } from "../../sheets";
import type { Content, PlannedCell, SheetPlan } from "../../sheets/plan";
import { withRoom, type LogRows, type SheetDefinition } from "../../sheets/template";
import type { FileRefusal } from "../native";
import type { FillRow, FindRow, Target } from "./place";
import { inputRows, readinessRows } from "./readiness-rows";
import { templateRows } from "./template-rows";
import { fillRefusals as refusals } from "./refusals";

class Refused extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

type Plans = ReadonlyMap<string, SheetPlan>;

/**
 * The plans with what people would type: {sheet id: {row id: value, list over the row's periods, or {column: value}}}.
 * null leaves a cell as it is. The first id or value that doesn't fit is refused by name.
 */
export function fillPlans(
  plans: Plans,
  filling: unknown,
  language: Language,
  rows: LogRows = {},
): Plans | FileRefusal {
  const definitions = withRoom(SHEETS, rows);
  try {
    const filled = new Map(plans);
    for (const [id, entries] of Object.entries(recordIn(filling, refusals.noSheets))) {
      const plan = plans.get(id);
      if (!plan) throw new Refused(refusals.sheet(shortened(id)));
      filled.set(id, filledPlan(id, plan, recordIn(entries, refusals.noRows(id)), language, definitions));
    }
    return filled;
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.text };
    throw error;
  }
}

function recordIn(value: unknown, otherwise: Text): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new Refused(otherwise);
}

function filledPlan(
  id: string,
  plan: SheetPlan,
  rows: Readonly<Record<string, unknown>>,
  language: Language,
  definitions: readonly SheetDefinition[],
): SheetPlan {
  const find = rowsOf(id, plan.name, definitions);
  const typed = new Map<string, PlannedCell>();
  for (const [row, value] of Object.entries(rows)) {
    for (const { target, value: one, where } of entriesOf(find, id, row, value)) {
      if (one === null) continue;
      if (target.owner === "ours") throw new Refused(refusals.ours(where));
      const { row: at, col } = target;
      typed.set(`${at},${col}`, { row: at, col, content: contentFor(target, one, where, language) });
    }
  }
  const cells = plan.cells.map((cell) => ({ ...cell, ...takeFrom(typed, cell) }));
  return { ...plan, cells: [...cells, ...typed.values()] };
}

function rowsOf(id: string, name: string, definitions: readonly SheetDefinition[]): FindRow {
  if (id === "inputs") return inputRows(name);
  if (id === "readiness") return readinessRows(name);
  const definition = definitions.find((each) => each.id === id);
  // The history has no rows of people’s own: every id is unknown there.
  return definition ? templateRows(definition, name) : () => undefined;
}

/** What is typed over a planned cell, which keeps its looks. */
function takeFrom(typed: Map<string, PlannedCell>, { row, col }: PlannedCell) {
  const found = typed.get(`${row},${col}`);
  typed.delete(`${row},${col}`);
  return found && { content: found.content };
}

interface Entry {
  readonly target: Target;
  readonly value: unknown;
  /** “setup.stage” or “readiness.R01.owner”, for sentences. */
  readonly where: string;
}

function entriesOf(find: FindRow, sheet: string, id: string, value: unknown): readonly Entry[] {
  const where = `${sheet}.${shortened(id)}`;
  const row = find(id);
  if (row === undefined) throw new Refused(refusals.row(where));
  if (isSeveral(row)) throw new Refused(refusals.several(where, row));
  if (Array.isArray(value)) return listEntries(row, value, where);
  if (typeof value === "object" && value !== null) return columnEntries(row, value, where);
  if (!row.value) throw new Refused(refusals.sayColumn(where, [...row.columns.keys()]));
  return [{ target: row.value, value, where }];
}

const isSeveral = (row: FillRow | readonly string[]): row is readonly string[] => Array.isArray(row);

function listEntries({ periods }: FillRow, list: readonly unknown[], where: string): readonly Entry[] {
  if (periods.length !== list.length) throw new Refused(refusals.length(where, periods.length, list.length));
  return list.map((value, i) => ({ target: periods[i], value, where: `${where}[${i}]` }));
}

function columnEntries({ columns }: FillRow, values: object, where: string): readonly Entry[] {
  return Object.entries(values).map(([key, value]) => {
    const target = columns.get(key);
    if (!target) throw new Refused(refusals.column(`${where}.${shortened(key)}`, [...columns.keys()]));
    return { target, value: value as unknown, where: `${where}.${key}` };
  });
}

function contentFor({ takes, words }: Target, value: unknown, where: string, language: Language): Content {
  const word = words && wordFor(words, value);
  if (word) return { text: word[language] };
  if (takes === "date") {
    const day = dayIn(value);
    if (Number.isNaN(day)) throw new Refused(refusals.date(where));
    return { number: day };
  }
  if (takes === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) throw new Refused(refusals.number(where));
    return { number: value };
  }
  if (typeof value !== "string" && typeof value !== "number") throw new Refused(refusals.text(where));
  return { text: String(value) };
}

/** By its key, or as it reads in any language; true and false are yes and no. */
function wordFor(words: Readonly<Record<string, Text>>, value: unknown): Text | undefined {
  const said = value === true ? "yes" : value === false ? "no" : String(value);
  const isIt = (text: string) => text.toLowerCase() === said.toLowerCase();
  const found = Object.entries(words).find(
    ([key, text]) => isIt(key) || LANGUAGES.some((language) => isIt(text[language])),
  );
  return found?.[1];
}
