import { LANGUAGES, type Language } from "../../locales/text";
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
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  return sheets
    .filter(({ definition }) => chosen.has(definition.id))
    .map(({ definition: { id, title }, standing }) => {
      if (standing) return { id, name: standing.name, isNew: false };
      const name = freeName(title[language], taken);
      taken.add(name.toLowerCase());
      return { id, name, isNew: true };
    });
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  let name = title;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${title.slice(0, 28)} ${number}`;
  return name;
}

/** Whether words of a sheet, in either language, hold each part of what was typed. */
export function isMeant({ definition }: LibrarySheet, query: string): boolean {
  const { id, title, purpose, sections, search = [] } = definition;
  const texts = [title, purpose, ...sections.map((section) => section.title)];
  const words = [id, ...search, ...texts.flatMap((text) => LANGUAGES.map((language) => text[language]))];
  const said = words.map((word) => word.toLowerCase());
  const parts = query.toLowerCase().split(/[\s/+·、，]+/);
  return parts.every((part) => said.some((word) => word.includes(part)));
}
