import { parseA1Ref } from "@borgar/fx";
import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnName,
  columnRange,
  readArea,
  readsAsCell,
  type Fixed,
} from "../../src/excel/address";
import { SHEET_COLS, SHEET_ROWS, type Area } from "../../src/excel/area";

const FIXED: readonly (Fixed | undefined)[] = [undefined, "row", "col", "both"];

/** Any rectangle of a sheet, whole rows and columns now and then. */
const areas: fc.Arbitrary<Area> = fc
  .tuple(
    fc.nat(SHEET_ROWS - 1),
    fc.nat(SHEET_COLS - 1),
    fc.nat(SHEET_ROWS - 1),
    fc.nat(SHEET_COLS - 1),
    fc.constantFrom("cells", "columns", "rows"),
  )
  .map(([row, col, down, right, kind]) => {
    const [rows, cols] = [Math.min(down + 1, SHEET_ROWS - row), Math.min(right + 1, SHEET_COLS - col)];
    if (kind === "columns") return { row: 0, col, rows: SHEET_ROWS, cols };
    if (kind === "rows") return { row, col: 0, rows, cols: SHEET_COLS };
    return { row, col, rows, cols };
  });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (col, name) => {
  expect(columnName(col)).toBe(name);
  expect(readArea(`${name.toLowerCase()}1`)?.col).toBe(col);
});

test.each([
  [undefined, "C5", "C5:D9"],
  ["row", "C$5", "C$5:D$9"],
  ["col", "$C5", "$C5:$D9"],
  ["both", "$C$5", "$C$5:$D$9"],
] as const)("dollar signs: %s", (fixed, cell, area) => {
  expect(cellAddress(4, 2, fixed)).toBe(cell);
  expect(areaAddress({ row: 4, col: 2, rows: 5, cols: 2 }, fixed)).toBe(area);
});

test("a range of a column says both ends, even of one cell", () => {
  expect(columnRange(8, 9, 17)).toBe("I10:I18");
  expect(columnRange(8, 9, 9, "both")).toBe("$I$10:$I$10");
});

test.each([
  ["A1", 0, 0, 1, 1],
  ["XFD1048576", 1_048_575, 16_383, 1, 1],
  ["$b$2:C9", 1, 1, 8, 2],
  ["C9:B2", 1, 1, 8, 2],
  ["B9:C2", 1, 1, 8, 2],
  ["A:C", 0, 0, 1_048_576, 3],
  ["$C:$A", 0, 0, 1_048_576, 3],
  ["3:5", 2, 0, 3, 16_384],
  ["$5:$3", 2, 0, 3, 16_384],
])("%s is read", (text, row, col, rows, cols) => {
  expect(readArea(text)).toEqual({ row, col, rows, cols });
});

test.each([
  "",
  "A",
  "A0",
  "A01",
  "1A",
  "XFE1",
  "A1048577",
  "A1:B",
  "A:1",
  "A1:B2:C3",
  "Sheet1!A1",
  "A1 ",
  "arr_12",
])("%j is no area", (text) => {
  expect(readArea(text)).toBeUndefined();
});

test("whatever is written is read back, with any dollar signs, in small letters too", () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(...FIXED), (area, fixed) => {
      const text = areaAddress(area, fixed);
      expect(readArea(text)).toEqual(area);
      expect(readArea(text.toLowerCase())).toEqual(area);
    }),
  );
});

test("another reader of addresses reads the same", () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(...FIXED), (area, fixed) => {
      const reference = parseA1Ref(areaAddress(area, fixed));
      const range = reference && "range" in reference ? reference.range : undefined;
      const { top, left, bottom, right } = { top: 0, left: 0, ...range };
      expect([top ?? 0, left ?? 0]).toEqual([area.row, area.col]);
      expect((bottom ?? SHEET_ROWS - 1) - (top ?? 0) + 1).toBe(area.rows);
      expect((right ?? SHEET_COLS - 1) - (left ?? 0) + 1).toBe(area.cols);
    }),
  );
});

test.each(["A1", "arr12", "ABC123", "XFD1", "ZZZ9", "R", "c", "RC", "R1C1", "r2c"])(
  "%s reads as a cell",
  (word) => {
    expect(readsAsCell(word)).toBe(true);
  },
);

test.each(["LTV", "RULE40", "RCX", "CAC", "A_1", "R2D2"])("%s reads as none", (word) => {
  expect(readsAsCell(word)).toBe(false);
});
