import { findFunction } from "../../catalogue";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { LANGUAGES, type Text } from "../../locales/text";
import { CHECKLIST } from "../../playbook/checklist";
import { STATEMENTS, type Statement } from "../../playbook/statements";
import { functionsOf, metricsOf } from "../../playbook/statements/ties";
import { TRAPS, type Trap } from "../../playbook/traps";
import { INPUTS } from "../../sheets/readiness/inputs";
import { itemsFedBy } from "../../sheets/readiness/metrics";
import { TRAP_STAGE_NAMES } from "../../sheets/review/trap-radar/radar";
import { searchTerms } from "../functions/search";
import { NAMED_SHEETS } from "./sheets";

/** What the playbook has for a query, in either language. */
export interface Found {
  readonly points: readonly Statement[];
  readonly traps: readonly Trap[];
  /** Ids of the sheets of that name. */
  readonly sheets: readonly string[];
  /** The points worked on there that are not among those above. */
  readonly worked: readonly Statement[];
}

/** Whether some words, in small letters, hold what is looked for. */
type Holds = (words: string) => boolean;

export function searchPlaybook(query: string): Found {
  const holds = holdsOf(query);
  const points = ranked(STATEMENTS, wordsOfStatement, holds);
  const sheets = ranked(NAMED_SHEETS, wordsOfSheet, holds).map(({ id }) => id);
  const worked = STATEMENTS.filter(
    (statement) => !points.includes(statement) && statement.sheets?.some((id) => sheets.includes(id)),
  );
  return { points, traps: ranked(TRAPS, wordsOfTrap, holds), sheets, worked };
}

/** Codes as sheets print them in a row: “T03, T21” asks for each of them, not for what has both. */
const CODES = /^[tri]\d\d(?:[\s,、]+[tri]\d\d)+$/i;

function holdsOf(query: string): Holds {
  const typed = query.normalize("NFKC").trim();
  const terms = searchTerms(typed);
  if (terms.length === 0) return () => false;
  if (!CODES.test(typed)) return (words) => terms.every((term) => words.includes(term));
  const codes = typed.toLowerCase().split(/[\s,、]+/);
  return (words) => codes.some((code) => words.includes(code));
}

/** Those whose words hold the query; the words that are nearest to a thing come first, and so does what is found by them. */
function ranked<T extends object>(all: readonly T[], wordsOf: (one: T) => Words, holds: Holds): readonly T[] {
  return all
    .map((one) => ({ one, rank: known(one, wordsOf).findIndex(holds) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** All that may be typed to find a thing, in circles of which each holds those before it, or names one by one. */
type Words = readonly string[];

const kept = new WeakMap<object, Words>();

function known<T extends object>(one: T, wordsOf: (one: T) => Words): Words {
  const words = kept.get(one) ?? wordsOf(one);
  kept.set(one, words);
  return words;
}

function wordsOfStatement(statement: Statement): Words {
  const { id, text, why, proof = "", items = [], traps = [] } = statement;
  const metrics = metricsOf(statement);
  const functions = functionsOf(statement);
  const titles = CHECKLIST.filter((item) => items.includes(item.id)).map(({ title }) => title);
  const own = [id, why, proof, ...items, ...titles, ...metrics.map(({ name }) => name), ...functions];
  const tied = [
    ...metrics.flatMap(({ aliases }) => aliases),
    ...functions.flatMap(wordsOfFunction),
    ...INPUTS.filter(({ ref }) => itemsFedBy(ref).some((item) => items.includes(item))).flatMap(
      ({ ref, label }) => [ref, label],
    ),
    ...TRAPS.filter((trap) => traps.includes(trap.id)).flatMap((trap) => [trap.id, trap.name]),
  ];
  return circles([text], own, tied);
}

function wordsOfFunction(id: string): readonly (Text | string)[] {
  const definition = findFunction(id);
  return definition ? [definition.title, ...(definition.synonyms ?? [])] : [];
}

function wordsOfTrap(trap: Trap): Words {
  const { id, name, stage, mitigation, question = "", signals } = trap;
  const told = signals.flatMap(({ anyOf }) => anyOf.map(({ label }) => label));
  return circles([id, name], [mitigation, question, ...told, TRAP_STAGE_NAMES[stage], PLAYBOOK.traps]);
}

/** A sheet is meant by one of its names, not by words out of several. */
const wordsOfSheet = ({ names }: { readonly names: readonly string[] }): Words =>
  names.map((name) => plain([name]));

const circles = (...parts: readonly (readonly (Text | string)[])[]): Words =>
  parts.map((_, i) => plain(parts.slice(0, i + 1).flat()));

const plain = (words: readonly (Text | string)[]) =>
  words
    .flatMap((word) => (typeof word === "string" ? [word] : LANGUAGES.map((language) => word[language])))
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
