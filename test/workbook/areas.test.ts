import fc from "fast-check";
import { around, blockOf, cellsOf, rectangles } from "../../src/workbook/areas";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), col: fc.nat(12) }), {
  selector: ({ row, col }) => `${row},${col}`,
});

const keys = (list: readonly { row: number; col: number }[]) =>
  list.map(({ row, col }) => `${row},${col}`).sort();

test("rectangles cover just the cells, each once", () => {
  fc.assert(
    fc.property(cells, (some) => {
      expect(keys(rectangles(some).flatMap(cellsOf))).toEqual(keys(some));
    }),
  );
});

test("a filled area is one rectangle", () => {
  const area = { row: 3, col: 2, rows: 4, cols: 5 };
  expect(rectangles(cellsOf(area).reverse())).toEqual([area]);
});

test("a block holds its cells in their places and null elsewhere", () => {
  expect(
    blockOf([
      { row: 4, col: 2, value: "a" },
      { row: 5, col: 3, value: "b" },
    ]),
  ).toEqual({
    area: { row: 4, col: 2, rows: 2, cols: 2 },
    cells: [
      ["a", null],
      [null, "b"],
    ],
  });
  expect(blockOf([])).toBeUndefined();
  expect(around([])).toBeUndefined();
});
