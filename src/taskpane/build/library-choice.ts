import { freeSheetName } from "../../excel/sheet-name";
import { LANGUAGES, type Language } from "../../locales/text";
import { READINESS_KIND } from "../../sheets/readiness/types";
import { reads } from "../../sheets/template/reads";
import type { LibrarySheet } from "../../workbook/sheet-library";

/** A chosen sheet and the worksheet it will be. */
export interface ChosenSheet {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/** What a build of these ids will write; a title that is taken gets a number. */
export function chosenSheets(
  sheets: readonly LibrarySheet[],
  chosen: ReadonlySet<string>,
  takenNames: readonly string[],
  language: Language,
): readonly ChosenSheet[] {
  const taken = [...takenNames];
  return sheets
    .filter(({ definition }) => chosen.has(definition.id))
    .map(({ definition: { id, title }, standing }) => {
      if (standing) return { id, name: standing.name, isNew: false };
      const name = freeSheetName(title[language], taken);
      taken.push(name);
      return { id, name, isNew: true };
    });
}

/** Those of the chosen sheets that read a checklist. */
export const readersAmong = (sheets: readonly LibrarySheet[], chosen: ReadonlySet<string>) =>
  sheets.filter(({ definition }) => chosen.has(definition.id) && reads(definition, READINESS_KIND));

/**
 * The checklist that all of them read, as they were built or, for a new one, that the pane speaks of; undefined where
 * they read several.
 */
export function checklistOf(readers: readonly LibrarySheet[], spokenOf: number): number | undefined {
  const [first, ...others] = readers.map(({ standing }) =>
    standing ? Number(standing.properties.checklist) || 1 : spokenOf,
  );
  return others.every((each) => each === first) ? first : undefined;
}

type Defined = Pick<LibrarySheet, "definition">;

/** The sheets that a query means: first the one of that name, then those that have it in their name. */
export function meantSheets<S extends Defined>(sheets: readonly S[], query: string): readonly S[] {
  const typed = query.trim().toLowerCase();
  const parts = typed.split(/[\s/+·、，]+/);
  const holds = (words: readonly string[]) =>
    parts.every((part) => words.some((word) => word.includes(part)));
  const rank = ({ definition }: S) => {
    const names = Object.values(definition.title).map((name) => name.toLowerCase());
    if (names.includes(typed)) return 0;
    return holds(names) ? 1 : 2;
  };
  return sheets.filter((sheet) => holds(wordsOf(sheet))).toSorted((a, b) => rank(a) - rank(b));
}

/** What a sheet is found by, in both languages. */
function wordsOf({ definition }: Defined): readonly string[] {
  const { id, title, purpose, sections, search = [] } = definition;
  const texts = [title, purpose, ...sections.map((section) => section.title)];
  const words = [id, ...search, ...texts.flatMap((text) => LANGUAGES.map((language) => text[language]))];
  return words.map((word) => word.toLowerCase());
}
