import type { Text } from "../../locales/text";
import type {
  Answers,
  Inference,
  Kind,
  Layout,
  Mapping,
  Question,
  SettingId,
  SourceRow,
  SourceTable,
} from "../types";
import { dateOrder, endDay, zone } from "./days";
import { amountUnit, currencies, decimalSign, discount, percents, perUnit, tax } from "./money";
import { endColumn, interval } from "./spans";

/* What a file leaves open: said by the layout or by somebody, told by the cells, or asked. */

export interface Case {
  readonly table: SourceTable;
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** Another file says what plans cost and how often they are charged. */
  readonly hasPlans: boolean;
  /** What was settled before, for what depends on it. */
  readonly settled: ReadonlyMap<string, string>;
}

/**
 * What cells tell of a setting: a choice and why, a question, or nothing where nothing depends on it. A choice with a
 * name is proven: there are cells that can be read no other way.
 */
export type Told =
  | { readonly choice: string; readonly why: Text; readonly proven?: Text }
  | { readonly text: Text; readonly row: SourceRow; readonly choices: readonly (readonly [string, Text])[] }
  | undefined;

/** In the order in which one may depend on another. */
const SETTINGS: Readonly<Record<SettingId, (about: Case) => Told>> = {
  dates: dateOrder,
  zone,
  decimal: decimalSign,
  currencies,
  amounts: amountUnit,
  per: perUnit,
  tax,
  discount,
  percents,
  end: endColumn,
  "end-day": endDay,
  interval,
};

/** Of these some cells can be read one way only, so that no answer holds against them. */
const PROVEN: ReadonlySet<SettingId> = new Set(["dates", "decimal"]);

/** What holds where nothing in a file depends on it. */
const OTHERWISE: Readonly<Record<SettingId, string>> = {
  dates: "month-first", zone: "written", decimal: "point", currencies: "one", amounts: "units", per: "whole", tax: "included",
  discount: "taken", percents: "whole", end: "end", "end-day": "excluded", interval: "month",
}; // prettier-ignore

export interface Settlement {
  /** A setting that is still open has the first of its choices, so that there is something to show. */
  readonly values: ReadonlyMap<string, string>;
  readonly told: readonly Inference[];
  readonly questions: readonly Question[];
}

/** What may be open in a kind of file; all of it in those of spans. */
const OF_KIND: Readonly<Partial<Record<Kind, readonly SettingId[]>>> = {
  events: ["dates", "zone", "decimal", "currencies", "amounts"],
  movements: ["dates", "zone", "decimal", "currencies", "amounts"],
  plans: ["decimal", "amounts"],
  coupons: ["decimal", "amounts"],
  addons: ["decimal", "amounts", "per"],
};

export function settle(about: Omit<Case, "settled">, answers: Answers): Settlement {
  const { layout, hasPlans, table } = about;
  const values = new Map<string, string>();
  const told: Inference[] = [];
  const questions: Question[] = [];
  for (const [id, ask] of Object.entries(SETTINGS) as [SettingId, (about: Case) => Told][]) {
    // What is said of a file of subscriptions doesn’t change how its system writes prices.
    const isSettled = layout.kind === "plans" || layout.kind === "coupons";
    const [first, second] = [layout.settled?.[id], answers[id]];
    const said = isSettled ? (first ?? second) : (second ?? first);
    const isOpen = OF_KIND[layout.kind]?.includes(id) ?? !(id === "interval" && hasPlans);
    const isAsked = said === undefined || (said === second && PROVEN.has(id));
    const tells = isOpen && isAsked ? ask({ ...about, settled: values }) : undefined;
    const found = said === undefined || isAgainst(tells, said) ? tells : undefined;
    if (found && "choice" in found) told.push(inferenceOf(id, found, said));
    if (found && "text" in found) questions.push(questionFrom(id, found, table));
    const provisional = found && ("choice" in found ? found.choice : found.choices[0][0]);
    values.set(id, provisional ?? said ?? OTHERWISE[id]);
  }
  return { values, told, questions };
}

/** Whether cells prove another choice than the one that was answered, perhaps for last month’s file. */
const isAgainst = (tells: Told, said: string) =>
  tells !== undefined && "choice" in tells && tells.proven !== undefined && tells.choice !== said;

const inferenceOf = (
  id: SettingId,
  { choice, why, proven }: Extract<Told, { choice: string }>,
  said: string | undefined,
): Inference => ({ id, choice, why, ...(said === undefined ? {} : { against: proven }) });

function questionFrom(
  id: string,
  { text, row, choices }: Exclude<Told, undefined | { choice: string }>,
  { file }: SourceTable,
): Question {
  return {
    id,
    text,
    example: {
      place: { file, line: row.line },
      cells: row.cells.filter((cell) => cell.trim() !== "").join("  "),
    },
    choices: choices.map(([choice, label]) => ({ id: choice, label })),
  };
}
