import { ALL_SHEETS } from "../../../src/sheets";
import type { Language } from "../../../src/locales/text";
import type { Held } from "../../../src/sheets/writer";
import { logRows, rowKey } from "../../../src/sheets/template/geometry";
import { isLog, rowsOf } from "../../../src/sheets/template/types";
import type { Book } from "./book";
import { geometryOf } from "./typed-book";

/* Typing by the keys of words, so that one case holds in both languages: “'yes” is Yes or 是. */

const sheetOf = (id: string) => ALL_SHEETS.find((each) => each.id === id)!;

function wordIn(language: Language, id: string, key: string): string {
  const cells = sheetOf(id).sections.flatMap((section) => [
    ...section.columns.map(({ cell }) => cell),
    ...rowsOf(section).flatMap((row) => Object.values(row.cells)),
  ]);
  for (const { choices } of cells)
    if (choices && "words" in choices && key in choices.words) return choices.words[key][language];
  throw new Error(`${id} has no word ${key}`);
}

/** Types into one sheet, whose rows stay where they are meanwhile. */
export function typist(book: Book, language: Language, id: string) {
  const geometry = geometryOf(book, id);
  const type = (row: number, section: string, col: string, value: Held) => {
    const isWord = typeof value === "string" && value.startsWith("'");
    const said = isWord ? wordIn(language, id, value.slice(1)) : value;
    book.type(geometry.sheet, row, geometry.cols[section][col], said);
  };
  const sectionOf = (section: string) => sheetOf(id).sections.find((each) => each.id === section)!;
  return {
    rows: (section: string, rows: readonly Readonly<Record<string, Held>>[]) => {
      const found = sectionOf(section);
      const first = isLog(found) ? logRows(geometry, found)!.first : 0;
      rows.forEach((row, i) => {
        for (const [col, value] of Object.entries(row)) type(first + i, section, col, value);
      });
    },
    /** Values of rows with an id, in the column given. */
    cells: (section: string, col: string, values: Readonly<Record<string, Held>>) => {
      for (const [row, value] of Object.entries(values))
        type(geometry.rows.get(rowKey(sectionOf(section), row))!, section, col, value);
    },
  };
}
