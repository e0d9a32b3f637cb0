import type { WholeFunction } from "../../catalogue/define";
import { largest, smallest } from "../../catalogue/extremes";
import { LANGUAGES, type Language, type Text } from "../../locales/text";

/** A function that was found, and the line under its name that shows why. */
export interface Hit {
  readonly definition: WholeFunction;
  readonly line: string;
}

/** A formula that was begun or pasted: `=SAAS.LTV(B2,B3`, with the sign twice where it was pasted behind one. */
const CALL = /^[=+\s]*saas[._]([a-z0-9._]*).*$/is;

/** Chinese is written close to Latin: CAC回本周期 is two words. */
const SCRIPTS_MEET = /(?<=[a-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z0-9])/giu;

/** What people type between the words that matter. */
const NOISE = /[=()“”"「」]/g;

export function searchTerms(query: string): readonly string[] {
  const words = query.normalize("NFKC").replace(CALL, (_, name: string) => name.replaceAll("_", "."));
  return words
    .replace(NOISE, " ")
    .replace(SCRIPTS_MEET, " ")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

/** “of” and “is” occur everywhere, and tell nothing where a word beside them fails. */
const SHORT = /^([a-z0-9]{1,2}|.)$/u;

export function tellingTerms(query: string): readonly string[] {
  return searchTerms(query).filter((term) => !SHORT.test(term));
}

/**
 * Functions in which every word of the query occurs. Best first: the name begins with it, the name holds
 * it, it is another name, then title, parts of other names and purpose, in either language.
 */
export function searchFunctions(
  catalogue: readonly WholeFunction[],
  query: string,
  language: Language,
): readonly Hit[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  return catalogue
    .map((definition) => ({ definition, rank: rankOf(definition, terms) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ definition }) => ({ definition, line: lineFor(definition, terms, language) }));
}

/** Functions in which at least one word of the query occurs; those that hold more of the words come first. */
export function searchAnyWord(
  catalogue: readonly WholeFunction[],
  terms: readonly string[],
): readonly WholeFunction[] {
  return catalogue
    .map((definition) => {
      const ranks = terms.map((term) => rankOfTerm(definition, term)).filter((rank) => rank < NOT_FOUND);
      return { definition, found: ranks.length, rank: smallest(ranks) };
    })
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || a.rank - b.rank)
    .map(({ definition }) => definition);
}

const NOT_FOUND = Number.POSITIVE_INFINITY;

function rankOf(definition: WholeFunction, terms: readonly string[]): number {
  return largest(terms.map((term) => rankOfTerm(definition, term)));
}

function rankOfTerm({ id, title, synonyms, summary }: WholeFunction, term: string): number {
  const name = id.toLowerCase();
  if (name === term) return 0;
  if (name.startsWith(term)) return 1;
  if (name.includes(term)) return 2;
  if (synonyms?.some((synonym) => synonym.toLowerCase() === term)) return 3;
  if (saysIn(title, term)) return 4;
  if (synonyms?.some((synonym) => synonym.toLowerCase().includes(term))) return 5;
  return saysIn(summary, term) ? 6 : NOT_FOUND;
}

function saysIn(text: Text, term: string): boolean {
  return LANGUAGES.some((language) => text[language].toLowerCase().includes(term));
}

/** The title, unless the word stands elsewhere only: then what holds it. */
function lineFor(definition: WholeFunction, terms: readonly string[], language: Language): string {
  const title = definition.title[language];
  const unseen = (text: string) => terms.filter((term) => !text.toLowerCase().includes(term));
  const missing = unseen(`${definition.id} ${title}`);
  if (missing.length === 0) return title;
  const synonym = definition.synonyms?.find((each) => unseen(each).length < terms.length);
  if (synonym) return `${title} · ${synonym}`;
  const summary = definition.summary[language];
  const found = missing.find((term) => summary.toLowerCase().includes(term));
  if (found) return cutAt(summary, summary.toLowerCase().indexOf(found));
  const other = LANGUAGES.find((each) => each !== language) as Language;
  return saysInOther(definition.title[other], missing) ? `${title} · ${definition.title[other]}` : title;
}

/** So that what was found shows in a line of some forty characters. */
function cutAt(text: string, at: number): string {
  if (at < 20) return text;
  const start = text.lastIndexOf(" ", at - 8) + 1;
  return `… ${text.slice(Math.max(start, at - 20))}`;
}

function saysInOther(text: string, terms: readonly string[]): boolean {
  return terms.some((term) => text.toLowerCase().includes(term));
}

/** A text cut where the words of the query begin and end, so that they can be marked. */
export function markedParts(text: string, terms: readonly string[]): { text: string; hit: boolean }[] {
  if (terms.length === 0) return [{ text, hit: false }];
  const pattern = new RegExp(`(${terms.map(escapePattern).join("|")})`, "gi");
  return text
    .split(pattern)
    .map((part, i) => ({ text: part, hit: i % 2 === 1 }))
    .filter((part) => part.text !== "");
}

function escapePattern(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
