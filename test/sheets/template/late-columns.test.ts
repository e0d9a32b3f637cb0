import { planSheets } from "../../../src/sheets/template";
import { says } from "../../../src/sheets/locate";
import { rowsOf } from "../../../src/sheets/template/types";
import { ModelBook } from "./model";
import { withLogsOf } from "./short";

/* Columns that came to a section later: a sheet built before is brought up to date, and not refused for their heads. */

const SHORT = withLogsOf(4);
const LATE = SHORT.filter(({ sections }) =>
  sections.some(({ columns }) => columns.some((each) => each.isLate)),
);

function build(book: ModelBook): number {
  const planned = planSheets({
    building: SHORT.filter((sheet) => LATE.includes(sheet) || sheet.id === "setup"),
    definitions: SHORT,
    existing: book.existing(),
    choice: { language: "en", stage: "GTM", asOf: 46_341 },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return book.apply(planned.plans);
}

test.each(LATE.map((sheet) => [sheet.id, sheet] as const))("%s of before", (id, sheet) => {
  const book = new ModelBook();
  build(book);
  const name = book.nameOf(id)!;
  const late = sheet.sections.flatMap((section) =>
    section.columns.filter((each) => each.isLate).map(({ title }) => ({ section, title })),
  );
  /** Where the head of each stands; a column below 0 where it does not. */
  const places = () =>
    late.map(({ section, title }) => {
      const grid = book.read(name).formulas;
      const row = grid.findIndex((line) => line[0] === `${id}-${section.id}-head`);
      return { row, col: grid[row].findIndex((cell) => says(cell, title)) };
    });
  late.forEach(({ section }, i) => {
    const { row, col } = places()[i];
    for (let at = row; at <= row + rowsOf(section).length; at++) book.type(name, at, col, "");
  });
  expect(places().every(({ col }) => col < 0)).toBe(true);
  book.type(name, 3, 40, "mine");
  build(book);
  expect(places().every(({ col }) => col > 40)).toBe(true);
  expect(book.read(name).formulas[3][40]).toBe("mine");
  expect(build(book)).toBe(0);
});
