import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { noAnswer, same } from "../../src/catalogue/define";
import { toGridValue, toRaw } from "../../src/workbench/univer/values";

const array = (cells: (BaseValueObject | null)[][]) =>
  ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0].length,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });

describe("what the grid hands over", () => {
  test.each([
    ["a number", NumberValueObject.create(0.8), 0.8],
    ["a date", NumberValueObject.create(46326, "yyyy-mm-dd"), 46326],
    ["a text", StringValueObject.create("end"), "end"],
    ["a text that looks like a number", StringValueObject.create("007"), "007"],
    ["TRUE", BooleanValueObject.create(true), true],
    ["a left-out argument", NullValueObject.create(), null],
    ["an error", ErrorValueObject.create("#DIV/0!" as ErrorType), "#DIV/0!"],
  ])("%s arrives as in Excel", (_, value, raw) => {
    expect(toRaw(value)).toBe(raw);
  });

  test("a range arrives as rows of cells, a blank one as null", () => {
    const cells = [
      [StringValueObject.create("a"), NumberValueObject.create(1), null],
      [
        NullValueObject.create(),
        ErrorValueObject.create("#N/A" as ErrorType),
        BooleanValueObject.create(false),
      ],
    ];
    expect(toRaw(array(cells))).toEqual([
      ["a", 1, null],
      [null, "#N/A", false],
    ]);
  });

  test("a range that several formulas read is the same object, so that its columns are read once", () => {
    const range = array([[NumberValueObject.create(1)]]);
    expect(toRaw(range)).toBe(toRaw(range));
  });
});

describe("what the grid gets back", () => {
  test.each([8000, "ready", "", true])("%p comes back as it is", (answer) => {
    expect(toRaw(toGridValue(answer))).toBe(answer);
  });

  test("a Failure becomes its error value", () => {
    const value = toGridValue(noAnswer(same("never pays back")));
    expect(value.isError()).toBe(true);
    expect(value.getValue()).toBe("#N/A");
  });

  test("a table keeps its shape, its empty cells and its errors", () => {
    const value = toGridValue([
      ["month", 1, ""],
      ["total", noAnswer(same("too early")), true],
    ]);
    expect(value.isArray()).toBe(true);
    expect(toRaw(value)).toEqual([
      ["month", 1, ""],
      ["total", "#N/A", true],
    ]);
  });
});
