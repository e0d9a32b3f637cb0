import { CellValueType } from "@univerjs/core";
import { isFilled, textOf, typed, valueOf } from "../../src/workbench/univer/cells";

describe("typing into the grid", () => {
  test("a formula replaces what was there, and a value replaces a formula", () => {
    expect(typed("=A1*2")).toMatchObject({ f: "=A1*2", v: null });
    expect(typed(12)).toMatchObject({ f: null, v: 12 });
    expect(typed("Meridian")).toMatchObject({ f: null, v: "Meridian" });
  });

  test("an apostrophe makes text of anything and vanishes", () => {
    expect(typed("'=A1")).toMatchObject({ f: null, v: "=A1", t: CellValueType.FORCE_STRING });
    expect(typed("'007")).toMatchObject({ v: "007", t: CellValueType.FORCE_STRING });
    expect(typed("'Meridian")).toMatchObject({ v: "Meridian", t: CellValueType.STRING });
  });

  test("what reads as a number becomes one", () => {
    expect(typed("12%")).toMatchObject({ v: 0.12, t: CellValueType.NUMBER });
  });

  test("a lone = is text", () => {
    expect(typed("=")).toMatchObject({ f: null, v: "=" });
  });

  test("an empty text empties the cell", () => {
    expect(typed("")).toMatchObject({ f: null, v: null });
  });

  test("looks are never touched", () => {
    for (const value of ["=A1", "'x", "", "x", 1, true]) expect(typed(value)).not.toHaveProperty("s");
  });
});

describe("reading the grid", () => {
  test("TRUE and FALSE, which it keeps as 1 and 0", () => {
    expect(valueOf({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(valueOf({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
    expect(textOf(true, "1")).toBe("TRUE");
    expect(textOf(0.5, "50%")).toBe("50%");
  });

  test("a blank cell is an empty text, a 0 is a 0", () => {
    expect(valueOf(undefined)).toBe("");
    expect(valueOf({ s: "style" })).toBe("");
    expect(valueOf({ v: 0 })).toBe(0);
  });

  test("looks alone don’t fill a cell; a 0 and a formula without a result do", () => {
    expect(isFilled({ s: "style" })).toBe(false);
    expect(isFilled({ v: "" })).toBe(false);
    expect(isFilled({ v: 0 })).toBe(true);
    expect(isFilled({ f: "=A1" })).toBe(true);
  });
});
