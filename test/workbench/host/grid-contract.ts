import type { Grid } from "../../../src/workbench/host/grid";

/** What a contract needs of a test runner: Jest's own, or one that runs where Jest can't, on a page. */
export interface Runner {
  describe(name: string, body: () => void): void;
  beforeEach(prepare: () => Promise<void>): void;
  test(name: string, body: (() => void) | (() => Promise<void>)): void;
  expect(actual: unknown): Matchers & { readonly not: Matchers };
  listener(): Listener;
}

export interface Matchers {
  toBe(expected: unknown): void;
  toBeNull(): void;
  toEqual(expected: unknown): void;
  toMatchObject(expected: object): void;
  toHaveBeenCalled(): void;
  toHaveBeenCalledWith(...args: unknown[]): void;
  toThrow(): void;
}

/** Remembers what it was called with. */
export interface Listener {
  (...args: unknown[]): void;
  mockClear(): void;
}

const jestRunner = (): Runner => ({ describe, beforeEach, test, expect, listener: () => jest.fn() });

/*
 * What every grid must do, so that the stand-in for the Excel API can stand on it. A grid made for this
 * contract has two empty sheets, "One" and "Two", and "One" is active; it calculates SEQUENCE at least.
 */
export function describeGrid(
  name: string,
  makeGrid: () => Grid | Promise<Grid>,
  { describe, beforeEach, test, expect, listener }: Runner = jestRunner(),
): void {
  describe(name, () => {
    let grid: Grid;
    beforeEach(async () => {
      grid = await makeGrid();
    });

    const area = (row: number, col: number, rows = 1, cols = 1, sheet = "One") => ({
      sheet,
      row,
      col,
      rows,
      cols,
    });

    describe("sheets", () => {
      test("are added last, renamed and deleted", () => {
        grid.addSheet("Three");
        expect(grid.sheets()).toEqual(["One", "Two", "Three"]);
        expect(grid.activeSheet()).toBe("One");
        grid.renameSheet("Two", "2");
        grid.deleteSheet("One");
        expect(grid.sheets()).toEqual(["2", "Three"]);
      });

      test("another sheet is active once the active one is deleted", () => {
        grid.select(area(3, 2, 1, 1, "Two"));
        grid.deleteSheet("Two");
        expect(grid.activeSheet()).toBe("One");
        expect(grid.selection().sheet).toBe("One");
      });

      test("what a sheet holds stays with it under another name, and goes with it when it is deleted", async () => {
        grid.write("Two", 0, 0, [["mine"]]);
        grid.setProperty("Two", "kind", "inputs");
        const key = grid.keyOf("Two");
        expect(key).not.toBe(grid.keyOf("One"));
        grid.renameSheet("Two", "Second half");
        expect(grid.keyOf("Second half")).toBe(key);
        expect(grid.formulas(area(0, 0, 1, 1, "Second half"))).toEqual([["mine"]]);
        expect([...grid.properties("Second half")]).toEqual([["kind", "inputs"]]);
        grid.deleteSheet("Second half");
        grid.addSheet("Second half");
        await grid.settled();
        expect(grid.keyOf("Second half")).not.toBe(key);
        expect(grid.usedArea("Second half")).toBeNull();
        expect([...grid.properties("Second half")]).toEqual([]);
      });

      test("the selection makes its sheet active, and every change is told until it is no longer wanted", () => {
        const heard = listener();
        const stop = grid.onSelect(heard);
        grid.select(area(3, 2, 2, 2, "Two"));
        expect(grid.activeSheet()).toBe("Two");
        expect(grid.selection()).toEqual(area(3, 2, 2, 2, "Two"));
        expect(heard).toHaveBeenCalled();
        heard.mockClear();
        grid.activate("One");
        expect(grid.activeSheet()).toBe("One");
        expect(grid.selection().sheet).toBe("One");
        expect(heard).toHaveBeenCalled();
        stop();
        heard.mockClear();
        grid.activate("Two");
        expect(heard).not.toHaveBeenCalled();
      });
    });

    describe("cells", () => {
      test("an empty sheet has no used area, and its cells read as blank", () => {
        expect(grid.usedArea("One")).toBeNull();
        expect(grid.formulas(area(0, 0, 2, 2))).toEqual([
          ["", ""],
          ["", ""],
        ]);
        expect(grid.values(area(0, 0))).toEqual([[""]]);
        expect(grid.texts(area(0, 0))).toEqual([[""]]);
      });

      test("hold numbers, texts and truth values as they are", async () => {
        grid.write("One", 1, 2, [
          [1.5, "text"],
          [true, "文字"],
        ]);
        await grid.settled();
        const expected = [
          [1.5, "text"],
          [true, "文字"],
        ];
        expect(grid.formulas(area(1, 2, 2, 2))).toEqual(expected);
        expect(grid.values(area(1, 2, 2, 2))).toEqual(expected);
        expect(grid.usedArea("One")).toEqual({ row: 1, col: 2, rows: 2, cols: 2 });
        expect(grid.usedArea("Two")).toBeNull();
      });

      test("an equals sign begins a formula, an apostrophe makes text and vanishes", async () => {
        grid.write("One", 0, 0, [["=1+1", "'=1+1", "'007", "'-5", "''quoted'"]]);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 1, 5))).toEqual([["=1+1", "=1+1", "007", "-5", "'quoted'"]]);
        expect(grid.values(area(0, 1, 1, 4))).toEqual([["=1+1", "007", "-5", "'quoted'"]]);
      });

      test("a text is taken as if it were typed", async () => {
        const typed = ["5", "-1,234.5", "12%", "1e3", "TRUE", "false", "Rule of 40", "R17", "", "+A1", "="];
        const held = [5, -1234.5, 0.12, 1000, true, false, "Rule of 40", "R17", "", "=+A1", "="];
        grid.write("One", 1, 0, [typed]);
        await grid.settled();
        expect(grid.formulas(area(1, 0, 1, typed.length))).toEqual([held]);
      });

      test("what is written last stands: a formula over a value, a value over a formula", async () => {
        grid.write("One", 0, 0, [[1, "=1+1", true, "a"]]);
        grid.write("One", 0, 0, [["=2+2", 0, "b", false]]);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 1, 4))).toEqual([["=2+2", 0, "b", false]]);
        expect(grid.values(area(0, 1, 1, 3))).toEqual([[0, "b", false]]);
        expect(grid.texts(area(0, 1, 1, 3))).toEqual([["0", "b", "FALSE"]]);
      });

      test("hold something far from the first cell, too", async () => {
        grid.write("One", 3000, 150, [["far"]]);
        await grid.settled();
        expect(grid.formulas(area(3000, 150))).toEqual([["far"]]);
        expect(grid.usedArea("One")).toEqual({ row: 3000, col: 150, rows: 1, cols: 1 });
        expect(grid.values(area(5000, 300))).toEqual([[""]]);
      });

      test("null leaves a cell alone, and an empty text empties it", async () => {
        grid.write("One", 0, 0, [[1, 2, "=1+1"]]);
        grid.write("One", 0, 0, [[null, "", ""]]);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 1, 3))).toEqual([[1, "", ""]]);
        expect(grid.values(area(0, 0, 1, 3))).toEqual([[1, "", ""]]);
        expect(grid.usedArea("One")).toEqual({ row: 0, col: 0, rows: 1, cols: 1 });
      });

      test("a change is told with its sheet, until it is no longer wanted", async () => {
        const heard = listener();
        const stop = grid.onChange(heard);
        grid.write("Two", 0, 0, [[1]]);
        await grid.settled();
        expect(heard).toHaveBeenCalledWith("Two");
        stop();
        heard.mockClear();
        grid.write("Two", 0, 0, [[2]]);
        await grid.settled();
        expect(heard).not.toHaveBeenCalled();
      });
    });

    describe("looks", () => {
      test("number formats are General until they are set; null leaves them", () => {
        grid.setNumberFormats("One", 0, 0, [["0.0%", "0"]]);
        grid.setNumberFormats("One", 0, 0, [[null, '0.00"×"']]);
        expect(grid.numberFormats(area(0, 0, 1, 3))).toEqual([["0.0%", '0.00"×"', "General"]]);
      });

      test("a change of looks leaves what it doesn't name", () => {
        grid.setStyles("One", 0, 0, [[{ bold: true, size: 16, color: "#17456F" }, null]]);
        grid.setStyles("One", 0, 0, [
          [{ fill: "#DCE6F1", wrap: true, horizontal: "Right", vertical: "Center" }, null],
        ]);
        grid.setStyles("One", 0, 0, [
          [{ indent: 1, italic: true, bottom: { color: "#D3D9E0", thick: false } }, null],
        ]);
        const [[style, other]] = grid.styles(area(0, 0, 1, 2));
        expect(style).toEqual({
          bold: true,
          italic: true,
          size: 16,
          color: "#17456F",
          fill: "#DCE6F1",
          wrap: true,
          horizontal: "Right",
          vertical: "Center",
          indent: 1,
          bottom: { color: "#D3D9E0", thick: false },
        });
        expect(other).toEqual({});
      });

      test("clearing them takes the number format along and leaves the content", async () => {
        grid.write("One", 0, 0, [[5]]);
        grid.setStyles("One", 0, 0, [[{ bold: true, fill: "#FADFD6" }]]);
        grid.setNumberFormats("One", 0, 0, [["0.0%"]]);
        grid.clearStyle(area(0, 0));
        await grid.settled();
        expect(grid.styles(area(0, 0))).toEqual([[{}]]);
        expect(grid.numberFormats(area(0, 0))).toEqual([["General"]]);
        expect(grid.formulas(area(0, 0))).toEqual([[5]]);
      });

      test("null goes back to an untouched cell’s, General to no format", () => {
        grid.setStyles("One", 0, 0, [
          [{ color: "#17456F", fill: "#DCE6F1", bottom: { color: "#D3D9E0", thick: true } }],
        ]);
        grid.setNumberFormats("One", 0, 0, [["0%"]]);
        grid.setStyles("One", 0, 0, [[{ color: null, fill: null, bottom: null }]]);
        grid.setNumberFormats("One", 0, 0, [["General"]]);
        const [[{ color, fill, bottom }]] = grid.styles(area(0, 0));
        expect([color ?? null, fill ?? null, bottom ?? null]).toEqual([null, null, null]);
        expect(grid.numberFormats(area(0, 0))).toEqual([["General"]]);
      });

      test("an indent is what was set last, on either side", () => {
        grid.setStyles("One", 0, 0, [[{ horizontal: "Left", indent: 3 }]]);
        grid.setStyles("One", 0, 0, [[{ horizontal: "Right", indent: 1 }]]);
        expect(grid.styles(area(0, 0))[0][0]).toMatchObject({ horizontal: "Right", indent: 1 });
        grid.setStyles("One", 0, 0, [[{ indent: 0 }]]);
        expect(grid.styles(area(0, 0))[0][0].indent ?? 0).toBe(0);
      });

      test("a change of them is no change of cells", async () => {
        const heard = listener();
        grid.write("One", 0, 0, [[5]]);
        await grid.settled();
        grid.onChange(heard);
        grid.setStyles("One", 0, 0, [[{ bold: true }]]);
        grid.setNumberFormats("One", 0, 0, [["0%"]]);
        grid.clearStyle(area(0, 0));
        await grid.settled();
        expect(heard).not.toHaveBeenCalled();
      });

      test("looks alone don't make a sheet used", () => {
        grid.setStyles("One", 5, 5, [[{ bold: true }]]);
        grid.setNumberFormats("One", 6, 6, [["0%"]]);
        expect(grid.usedArea("One")).toBeNull();
      });
    });

    describe("rows", () => {
      test("insert: what lies below moves along with looks, lists and references", async () => {
        grid.write("One", 0, 0, [["a"], ["b"], ["=A2"]]);
        grid.write("Two", 0, 0, [["=One!A2"]]);
        grid.setStyles("One", 1, 0, [[{ bold: true }]]);
        grid.setValidation(area(1, 0), ["x", "y"]);
        grid.insertRows("One", 1, 2);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 5, 1)).flat()).toEqual(["a", "", "", "b", "=A4"]);
        expect(grid.formulas(area(0, 0, 1, 1, "Two"))).toEqual([["=One!A4"]]);
        expect(grid.styles(area(3, 0))[0][0].bold).toBe(true);
        expect(grid.validationAt("One", 3, 0)).toEqual(["x", "y"]);
      });

      test("delete takes an insertion back", async () => {
        grid.write("One", 0, 0, [["a"], ["b"], ["=A2"]]);
        grid.addRule("One", {
          area: { row: 0, col: 0, rows: 3, cols: 1 },
          formula: '=A1="b"',
          style: { bold: true },
        });
        grid.insertRows("One", 1, 2);
        grid.deleteRows("One", 1, 2);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 5, 1)).flat()).toEqual(["a", "b", "=A2", "", ""]);
        expect(grid.rules("One").map((rule) => rule.area)).toEqual([{ row: 0, col: 0, rows: 3, cols: 1 }]);
      });
    });

    describe("formulas that point to another sheet", () => {
      const other = [["=Two!A5"], ["=Two!A5+A1"], ["=SUM(Two!A4:A9)"], ["=Two!$A$3&A1"]];
      const prepare = async () => {
        grid.write("Two", 0, 0, [[10], [20], [30], ["=SUM(A1:A2)"], [50]]);
        grid.write("Two", 9, 0, [["=A5+One!A6"]]);
        grid.write("One", 0, 0, [[1], [2], ["=A2"], [""], [""], [6], ...other]);
        await grid.settled();
      };
      const on = (sheet: string, from: number, count: number) =>
        grid.formulas(area(from, 0, count, 1, sheet)).flat();

      test("stay as they are where rows are inserted above them", async () => {
        await prepare();
        grid.insertRows("One", 1, 2);
        await grid.settled();
        expect(on("One", 7, 5)).toEqual([6, ...other.flat()]);
        expect([...on("Two", 3, 2), ...on("Two", 9, 1)]).toEqual(["=SUM(A1:A2)", 50, "=A5+One!A8"]);
      });

      test("stay as they are where rows above them are deleted", async () => {
        await prepare();
        grid.deleteRows("One", 3, 2);
        await grid.settled();
        expect(on("One", 3, 5)).toEqual([6, ...other.flat()]);
        expect([...on("Two", 3, 2), ...on("Two", 9, 1)]).toEqual(["=SUM(A1:A2)", 50, "=A5+One!A4"]);
      });

      test("follow what they point to where rows of that sheet go", async () => {
        await prepare();
        grid.deleteRows("Two", 3, 1);
        await grid.settled();
        expect(on("One", 6, 4)).toEqual(["=Two!A4", "=Two!A4+A1", "=SUM(Two!A4:A8)", "=Two!$A$3&A1"]);
        expect([...on("Two", 2, 2), ...on("Two", 8, 1)]).toEqual([30, 50, "=A4+One!A6"]);
        expect(grid.activeSheet()).toBe("One");
      });
    });

    describe("deleted rows", () => {
      test("take what stands on them along, and references to them break", async () => {
        grid.write("One", 0, 0, [["a"], ["b"], ["c"], ["=A2"], ["=SUM(A1:A3)"]]);
        grid.write("Two", 0, 0, [["=One!A3"]]);
        grid.setValidation(area(1, 0), ["x", "y"]);
        grid.setNumberFormats("One", 2, 0, [["0%"]]);
        const place = { row: 1, col: 0, rows: 1, cols: 1 };
        grid.addRule("One", { area: place, formula: '=A2="b"', style: { bold: true } });
        grid.deleteRows("One", 1, 1);
        await grid.settled();
        expect(grid.formulas(area(0, 0, 5, 1)).flat()).toEqual(["a", "c", "=#REF!", "=SUM(A1:A2)", ""]);
        expect(grid.formulas(area(0, 0, 1, 1, "Two"))).toEqual([["=One!A2"]]);
        expect(grid.validationAt("One", 1, 0)).toBeNull();
        expect(grid.numberFormats(area(1, 0, 2, 1))).toEqual([["0%"], ["General"]]);
        expect(grid.rules("One")).toEqual([]);
      });

      test("are told as a change, as are inserted ones", async () => {
        const heard = listener();
        grid.write("Two", 0, 0, [[1], [2]]);
        await grid.settled();
        grid.onChange(heard);
        grid.insertRows("Two", 1, 1);
        expect(heard).toHaveBeenCalledWith("Two");
        heard.mockClear();
        grid.deleteRows("Two", 1, 1);
        expect(heard).toHaveBeenCalledWith("Two");
      });
    });

    test("a rule over inserted rows grows, its formula follows, and rules keep their order", () => {
      const place = { row: 2, col: 1, rows: 3, cols: 2 };
      grid.addRule("One", { area: place, formula: '=$A3="x"', style: { bold: true } });
      grid.addRule("One", {
        area: { ...place, row: 0, rows: 1 },
        formula: "=$A$4>1",
        style: { italic: true },
      });
      grid.insertRows("One", 3, 2);
      expect(grid.rules("One").map(({ formula, ...rule }) => [rule.area, formula])).toEqual([
        [{ ...place, rows: 5 }, '=$A3="x"'],
        [{ ...place, row: 0, rows: 1 }, "=$A$6>1"],
      ]);
    });

    test("every cell under a result that spills knows the cell of its formula", async () => {
      grid.write("One", 1, 1, [["=SEQUENCE(2,2)"]]);
      await grid.settled();
      expect(grid.spillArea("One", 1, 1)).toEqual({ row: 1, col: 1, rows: 2, cols: 2 });
      expect(grid.spillParent("One", 2, 2)).toEqual({ row: 1, col: 1 });
      expect(grid.spillParent("One", 1, 1)).toEqual({ row: 1, col: 1 });
      expect(grid.spillParent("One", 3, 1)).toBeNull();
      expect(grid.spillParent("Two", 2, 2)).toBeNull();
      grid.write("One", 2, 2, [["in the way"]]);
      await grid.settled();
      expect(grid.spillParent("One", 2, 1)).toBeNull();
    });

    describe("lists, rules and properties", () => {
      test("a list stands in each cell of its area until it is removed", () => {
        grid.setValidation(area(1, 1, 2, 1), ["Done", "Not yet"]);
        expect(grid.validationAt("One", 2, 1)).toEqual(["Done", "Not yet"]);
        expect(grid.validationAt("One", 3, 1)).toBeNull();
        grid.setValidation(area(2, 1), null);
        expect(grid.validationAt("One", 2, 1)).toBeNull();
        expect(grid.validationAt("One", 1, 1)).toEqual(["Done", "Not yet"]);
      });

      test("rules keep area, formula and looks, and are deleted by id", () => {
        const place = { row: 1, col: 0, rows: 3, cols: 2 };
        const style = { bold: true, color: "#A22A14", fill: "#FADFD6" };
        grid.addRule("One", { area: place, formula: '=$A2="x"', style });
        grid.addRule("One", { area: place, formula: "", style: { fill: "#9DBBDA" } });
        const [first, second] = grid.rules("One");
        expect(first).toMatchObject({ area: place, formula: '=$A2="x"', style });
        expect(second).toMatchObject({ area: place, formula: "" });
        expect(first.id).not.toBe(second.id);
        grid.deleteRule("One", first.id);
        expect(grid.rules("One").map(({ id }) => id)).toEqual([second.id]);
        expect(grid.rules("Two")).toEqual([]);
      });

      test("properties stay with their sheet", () => {
        grid.setProperty("One", "hourglass.kind", "readiness");
        grid.setProperty("One", "hourglass.stage", "gtm");
        grid.setProperty("One", "hourglass.stage", "scale");
        grid.setProperty("Two", "hourglass.kind", "other");
        grid.setProperty("Two", "hourglass.kind", null);
        expect([...grid.properties("One")]).toEqual([
          ["hourglass.kind", "readiness"],
          ["hourglass.stage", "scale"],
        ]);
        expect([...grid.properties("Two")]).toEqual([]);
        expect(grid.isProtected("One")).toBe(false);
      });
    });

    describe("charts", () => {
      const chart = {
        name: "mine",
        type: "Line",
        area: { row: 10, col: 1, rows: 5, cols: 4 },
        data: { row: 2, col: 1, rows: 3, cols: 4 },
        looks: { "title.visible": false },
      };

      test("stay with their sheet under their name until they are removed, and are no property", () => {
        grid.setChart("One", "mine", chart);
        grid.setChart("One", "other", { ...chart, name: "other" });
        grid.setChart("One", "mine", { ...chart, type: "Radar" });
        grid.setChart("One", "other", null);
        grid.renameSheet("One", "First");
        expect(grid.charts("First")).toEqual([{ ...chart, type: "Radar" }]);
        expect(grid.charts("Two")).toEqual([]);
        expect([...grid.properties("First")]).toEqual([]);
      });

      test("go where their rows go", () => {
        grid.setChart("One", "mine", chart);
        grid.insertRows("One", 3, 2);
        grid.deleteRows("One", 0, 1);
        grid.insertRows("Two", 0, 4);
        expect(grid.charts("One")).toEqual([
          { ...chart, area: { ...chart.area, row: 11 }, data: { ...chart.data, row: 1, rows: 5 } },
        ]);
      });
    });

    test("rows are hidden without being selected", () => {
      grid.select(area(0, 0, 1, 1, "One"));
      grid.hideRows("One", 2, 2);
      expect(grid.selection()).toEqual(area(0, 0, 1, 1, "One"));
    });

    test("what is only looked at is taken without complaint", () => {
      expect(() => {
        grid.setColumnWidth("One", 0, 40);
        grid.setRowHeights("One", 0, 1, 32);
        grid.freeze("One", 2, 1);
        grid.setGridlines("One", false);
        grid.groupRows("One", 2, 4);
        grid.hideRows("One", 2, 2);
      }).not.toThrow();
    });
  });
}
