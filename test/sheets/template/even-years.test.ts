import { ALL_SHEETS } from "../../../src/sheets";
import { layColumns } from "../../../src/sheets/template/geometry";

/* Years that people read across, and the columns that are drawn over them, are as wide as each other. */

const yearly = ALL_SHEETS.filter(({ hidden }) => !hidden).flatMap((sheet) =>
  sheet.sections.flatMap((section) => (section.periods?.every === "year" ? [{ sheet, section }] : [])),
);

test("there are such sheets", () => {
  expect(yearly.map(({ sheet }) => sheet.id)).toEqual(["hourglass", "economic-model"]);
});

test.each(yearly.map(({ sheet, section }) => [sheet.id, sheet, section] as const))(
  "%s",
  (_, sheet, section) => {
    const { widths, cols } = layColumns(sheet);
    const years = section.columns.filter(({ period }) => period !== undefined);
    expect(new Set(years.map(({ key }) => widths[cols[section.id][key]])).size).toBe(1);
  },
);
