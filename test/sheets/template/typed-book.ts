import type { Language } from "../../../src/locales/text";
import { planSheets } from "../../../src/sheets/template";
import { findGeometry } from "../../../src/sheets/template/find";
import { logRows, rowKey } from "../../../src/sheets/template/geometry";
import type { Held } from "../../../src/sheets/writer";
import { Book } from "./book";
import { withLogsOf } from "./short";

/* Sheets in one workbook, into which a test types rows and out of which it reads what an engine calculates. */

const SHORT = withLogsOf(8);
const sheet = (id: string) => SHORT.find((each) => each.id === id)!;

/** 31 Oct 2026, when the quarter to 30 Sep 2026 is the last one closed: built in November. */
const AS_OF = 46_341;
export const DAY = {
  "2026-09-15": 46_280,
  "2026-08-03": 46_237,
  "2026-07-01": 46_204,
  "2026-05-20": 46_162,
  "2026-10-02": 46_297,
};

export function built(language: Language, ...ids: readonly string[]): Book {
  const book = new Book();
  const planned = planSheets({
    building: SHORT.filter(({ id }) => ids.includes(id)),
    definitions: SHORT,
    existing: new Map(),
    choice: { language, stage: "GTM", asOf: AS_OF },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  return book;
}

export function geometryOf(book: Book, id: string) {
  const geometry = findGeometry(sheet(id), book.read(book.nameOf(id)));
  if ("refusal" in geometry) throw new Error(geometry.refusal.en);
  return geometry;
}

export function typeRows(
  book: Book,
  id: string,
  section: string,
  rows: readonly Readonly<Record<string, Held>>[],
) {
  const geometry = geometryOf(book, id);
  const { first } = logRows(
    geometry,
    sheet(id).sections.find((each) => each.id === section)!,
  )!;
  rows.forEach((row, i) => {
    for (const [key, value] of Object.entries(row))
      book.type(geometry.sheet, first + i, geometry.cols[section][key], value);
  });
}

/** A cell of a row with an id, after calculation. */
export function reader(book: Book, values = book.calculate()) {
  const geometries = new Map<string, ReturnType<typeof geometryOf>>();
  return (id: string, section: string, row: string, col: string) => {
    const geometry = geometries.get(id) ?? geometryOf(book, id);
    geometries.set(id, geometry);
    const found = sheet(id).sections.find((each) => each.id === section)!;
    return values[geometry.sheet][geometry.rows.get(rowKey(found, row))!][geometry.cols[section][col]];
  };
}

/** Types into one cell of a row with an id. */
export function typeAt(
  book: Book,
  id: string,
  [section, row, col]: readonly [section: string, row: string, col: string],
  value: Held,
) {
  const geometry = geometryOf(book, id);
  const found = sheet(id).sections.find((each) => each.id === section)!;
  book.type(geometry.sheet, geometry.rows.get(rowKey(found, row))!, geometry.cols[section][col], value);
}
