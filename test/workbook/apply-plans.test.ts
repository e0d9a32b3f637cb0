import { applyPlans } from "../../src/workbook/apply/apply-plans";
import { WorkbookProblem } from "../../src/workbook/types";
import { MemoryGrid } from "../grid/memory-grid";
import { samplePlan, useGrid } from "./setup";

const grown = () => {
  const grid = new MemoryGrid(["Data"]);
  return { grid, host: useGrid(grid) };
};

const cells = (rows = 3, cols = 3) => ({ sheet: "Our sheet", row: 0, col: 0, rows, cols });

describe("a sheet that isn't there yet", () => {
  test("is made as planned", async () => {
    const { grid } = grown();
    const report = await applyPlans([samplePlan()]);
    expect(report).toEqual({
      sheets: [{ kind: "sample", name: "Our sheet", created: true, changedCells: 5 }],
      notes: [],
      left: [],
    });
    expect(grid.formulas(cells())).toEqual([
      ["Title", "", ""],
      ["=not a formula", 0.5, "=SAAS.LTV(1,B2,3)"],
      ["12%", "", ""],
    ]);
    const sheet = grid.sheet("Our sheet");
    expect(sheet.at(1, 0)).toMatchObject({ isFormula: false });
    expect(sheet.at(1, 2)).toMatchObject({ isFormula: true, format: "#,##0" });
    expect(sheet.at(0, 0)?.style).toMatchObject({ bold: true, size: 16 });
    expect(sheet.at(2, 2)?.style).toMatchObject({ color: "#1A44C2", fill: "#FFFBEC" });
    expect(Object.fromEntries(sheet.properties)).toEqual({
      "hourglass.kind": "sample",
      "hourglass.made": expect.any(String),
      "hourglass.language": "en",
      "hourglass.stage": "gtm",
    });
  });

  test("gets its widths in points, its panes, groups, lists, rules and bars", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    const sheet = grid.sheet("Our sheet");
    expect([...sheet.columnWidths]).toEqual([
      [0, 40],
      [1, 80],
      [2, 80],
    ]);
    expect([...sheet.rowHeights.values()]).toEqual([32, 20, 20]);
    expect(sheet.frozen).toEqual({ rows: 1, cols: 1 });
    expect(sheet.gridlines).toBe(false);
    expect(sheet.groups).toEqual([{ from: 1, to: 2 }]);
    expect(grid.validationAt("Our sheet", 2, 2)).toEqual(["Done", "Open"]);
    expect(grid.rules("Our sheet").map(({ area, formula, style }) => ({ area, formula, style }))).toEqual([
      {
        area: { row: 1, col: 0, rows: 2, cols: 3 },
        formula: '=$C2="Open"',
        style: { color: "#A22A14", fill: "#FADFD6", bold: true },
      },
      {
        area: { row: 1, col: 1, rows: 2, cols: 1 },
        formula: "",
        style: { fill: "#9DBBDA" },
      },
    ]);
  });

  test("leaves other sheets and the selection alone", async () => {
    const { grid } = grown();
    grid.write("Data", 0, 0, [["mine"]]);
    await applyPlans([samplePlan()]);
    expect(grid.formulas({ ...cells(1, 1), sheet: "Data" })).toEqual([["mine"]]);
    expect(grid.activeSheet()).toBe("Data");
  });
});

describe("a sheet that is there", () => {
  test("is left alone when nothing differs: no write at all", async () => {
    const { grid, host } = grown();
    await applyPlans([samplePlan()]);
    const { writes } = host.counts;
    const report = await applyPlans([samplePlan()]);
    expect(host.counts.writes).toBe(writes);
    expect(report.sheets).toEqual([{ kind: "sample", name: "Our sheet", created: false, changedCells: 0 }]);
    expect(grid.rules("Our sheet")).toHaveLength(2);
  });

  test("keeps what people typed, and the sizes they set", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    grid.write("Our sheet", 2, 2, [["typed", "in a column of my own"]]);
    grid.setColumnWidth("Our sheet", 0, 123);
    await applyPlans([samplePlan({ properties: { language: "zh-CN" } })]);
    expect(grid.formulas({ sheet: "Our sheet", row: 2, col: 2, rows: 1, cols: 2 })).toEqual([
      ["typed", "in a column of my own"],
    ]);
    expect(grid.sheet("Our sheet").columnWidths.get(0)).toBe(123);
    expect(grid.properties("Our sheet").get("hourglass.language")).toBe("zh-CN");
  });

  test("is found again under another name", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    grid.renameSheet("Our sheet", "Renamed");
    const report = await applyPlans([samplePlan({ name: "Renamed" })]);
    expect(report.sheets[0]).toMatchObject({ name: "Renamed", created: false });
    expect(grid.sheets()).toEqual(["Data", "Renamed"]);
  });

  test("changes only the cells that differ", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    const plan = samplePlan();
    const changed = plan.cells.map((cell) =>
      cell.row === 0 ? { ...cell, content: { text: "标题" } } : cell,
    );
    const written: unknown[] = [];
    const write = grid.write.bind(grid);
    grid.write = (sheet, row, col, block) => {
      written.push({ sheet, row, col, block });
      write(sheet, row, col, block);
    };
    await applyPlans([{ ...plan, cells: changed }]);
    expect(written).toEqual([{ sheet: "Our sheet", row: 0, col: 0, block: [["标题"]] }]);
  });

  test("a text becomes a formula and a formula a text", async () => {
    const { grid } = grown();
    const holding = (content: { text: string } | { formula: string }) =>
      samplePlan({ cells: [{ row: 0, col: 0, content }] });
    await applyPlans([holding({ text: "=1+1" })]);
    await applyPlans([holding({ formula: "=1+1" })]);
    expect(grid.sheet("Our sheet").at(0, 0)).toMatchObject({ content: "=1+1", isFormula: true });
    await applyPlans([holding({ text: "=1+1" })]);
    expect(grid.sheet("Our sheet").at(0, 0)).toMatchObject({ content: "=1+1", isFormula: false });
  });

  test("a cell that changes its looks gets rid of the old ones and keeps its number format", async () => {
    const { grid } = grown();
    const looking = (style: "typed" | "body") => samplePlan({ cells: [{ row: 0, col: 0, style }] });
    await applyPlans([looking("typed")]);
    grid.setNumberFormats("Our sheet", 0, 0, [["0.00"]]);
    await applyPlans([looking("body")]);
    expect(grid.sheet("Our sheet").at(0, 0)).toMatchObject({ format: "0.00" });
    expect(grid.sheet("Our sheet").at(0, 0)?.style).toEqual({
      size: 10,
      vertical: "Center",
      wrap: true,
      bottom: { color: "#D3D9E0", thick: false },
    });
  });

  test("rows are inserted before anything is written, and what lies below moves along", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    grid.write("Our sheet", 2, 2, [["typed", "=C3"]]);
    const plan = samplePlan({
      insertRows: [{ at: 2, count: 1 }],
      cells: [{ row: 2, col: 0, content: { text: "new" } }],
      rowHeights: { 2: 44, 3: 20 },
      validations: [],
      rules: [],
      dataBars: [],
    });
    await applyPlans([plan]);
    expect(grid.formulas({ sheet: "Our sheet", row: 2, col: 0, rows: 2, cols: 4 })).toEqual([
      ["new", "", "", ""],
      ["12%", "", "typed", "=C4"],
    ]);
    expect(grid.sheet("Our sheet").rowHeights.get(2)).toBe(44);
  });

  test("rules of the user's stay, ours are not doubled", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    const area = { row: 0, col: 0, rows: 9, cols: 9 };
    grid.addRule("Our sheet", { area, formula: "=A1>5", style: { bold: true } });
    await applyPlans([samplePlan()]);
    expect(grid.rules("Our sheet").map(({ formula }) => formula)).toEqual(['=$C2="Open"', "", "=A1>5"]);
  });
});

describe("refusals", () => {
  const problemOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );

  test("a sheet of the same name that isn't ours", async () => {
    const grid = new MemoryGrid(["OUR SHEET"]);
    grid.write("OUR SHEET", 0, 0, [["mine"]]);
    const { counts } = useGrid(grid);
    const problem = await problemOf(applyPlans([samplePlan()]));
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect((problem as WorkbookProblem).text).toMatchObject({
      en: expect.stringContaining("“OUR SHEET”"),
      "zh-CN": expect.stringContaining("「OUR SHEET」"),
    });
    expect(counts.writes).toBe(0);
  });

  test("a sheet of ours of another kind", async () => {
    const { grid } = grown();
    await applyPlans([samplePlan()]);
    const problem = await problemOf(applyPlans([samplePlan({ kind: "other" })]));
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect(grid.properties("Our sheet").get("hourglass.kind")).toBe("sample");
  });

  test("a protected sheet", async () => {
    const { grid, host } = grown();
    await applyPlans([samplePlan()]);
    grid.sheet("Our sheet").isProtected = true;
    const { writes } = host.counts;
    const problem = await problemOf(applyPlans([samplePlan({ properties: {} })]));
    expect((problem as WorkbookProblem).text.en).toBe(
      "The sheet “Our sheet” is protected. Unprotect it on the Review tab, then try again.",
    );
    expect(host.counts.writes).toBe(writes);
  });
});
