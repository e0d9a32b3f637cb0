import { planSheets } from "../../../src/sheets/template";
import { ModelBook } from "./model";
import { withLogsOf } from "./short";

/*
 * The narrow column of ids is a column like any other: people move it. Nothing of ours may then be written over an id,
 * since a section without its id is taken for one that is missing, and written once more.
 */

const SHORT = withLogsOf(4);

function build(book: ModelBook, language: "en" | "zh-CN"): number {
  const planned = planSheets({
    building: SHORT,
    definitions: SHORT,
    existing: book.existing(),
    choice: { language, stage: "GTM", asOf: 46_341 },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return book.apply(planned.plans);
}

/** Where the ids go: the fourth column, where words beside a heading stand, and elsewhere from sheet to sheet. */
test.each([
  ["to the fourth column", () => 3],
  ["by one to eight columns", (sheet: number) => 1 + (sheet % 8)],
])("the ids of every sheet moved %s", (_, to) => {
  const book = new ModelBook();
  build(book, "en");
  const idsOf = (id: string, col: number) =>
    book
      .read(book.nameOf(id)!)
      .formulas.map((line) => line[col])
      .filter((cell) => String(cell).startsWith(id));
  const before = SHORT.map(({ id }) => idsOf(id, 0));
  SHORT.forEach(({ id }, i) => book.moveColumn(book.nameOf(id)!, 0, to(i)));
  build(book, "zh-CN");
  expect(build(book, "zh-CN")).toBe(0);
  expect(SHORT.map(({ id }, i) => idsOf(id, to(i)))).toEqual(before);
});
