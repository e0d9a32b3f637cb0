import { CHECKLIST } from "../../playbook/checklist";
import { LANGUAGES, type Text } from "../../locales/text";
import { STATEMENTS, type Statement } from "../../playbook/statements";
import { functionsOf, metricsOf } from "../../playbook/statements/ties";
import { searchTerms } from "../functions/search";

/** Statements in which every word of the query occurs, in either language; what they ask for goes before the rest. */
export function searchStatements(query: string): readonly Statement[] {
  const terms = searchTerms(query);
  const holds = (words: string) => terms.every((term) => words.includes(term));
  const found = STATEMENTS.filter((statement) => holds(allWords(statement)));
  const asked = found.filter(({ text }) => holds(plain([text])));
  return [...asked, ...found.filter((statement) => !asked.includes(statement))];
}

const known = new Map<Statement, string>();

/** All that may be typed to find a statement, in small letters. */
function allWords(statement: Statement): string {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const { id, text, why, proof, items = [] } = statement;
  const titles = CHECKLIST.filter((item) => items.includes(item.id)).map(({ title }) => title);
  const names = metricsOf(statement).map(({ name }) => name);
  const texts = [text, why, ...(proof ? [proof] : []), ...titles, ...names];
  const words = `${plain(texts)} ${[id, ...items, ...functionsOf(statement)].join(" ").toLowerCase()}`;
  known.set(statement, words);
  return words;
}

const plain = (texts: readonly Text[]) =>
  texts
    .flatMap((text) => LANGUAGES.map((language) => text[language]))
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
