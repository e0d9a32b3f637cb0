import { ALL_SHEETS } from "../../../src/sheets";
import { layColumns } from "../../../src/sheets/template/geometry";
import { rowsOf, type CellLook } from "../../../src/sheets/template/types";

/* A sentence over several lines has the width of one column of the sheet, though its section lies over several. */

const WRAPS: readonly (CellLook | undefined)[] = ["prose", "aside"];

test("sentences stand in columns that are as wide as their sections ask for", () => {
  const narrow = ALL_SHEETS.flatMap((definition) => {
    const { widths, cols } = layColumns(definition);
    return definition.sections.flatMap((section) =>
      section.columns.flatMap(({ key, width, cell }) => {
        const looks = [cell.look, ...rowsOf(section).map(({ cells }) => cells[key]?.look)];
        const isNarrow = looks.some((look) => WRAPS.includes(look)) && widths[cols[section.id][key]] < width;
        return isNarrow ? [`${definition.id} ${section.id} ${key}`] : [];
      }),
    );
  });
  expect(narrow).toEqual([]);
});
