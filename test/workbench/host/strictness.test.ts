import { createHost } from "../../../src/workbench/host/host";
import { HostError } from "../../../src/workbench/host/errors";
import { MemoryGrid } from "../../grid/memory-grid";

const setUp = () => {
  const grid = new MemoryGrid(["Data", "Locked"]);
  grid.sheet("Locked").isProtected = true;
  grid.write("Data", 0, 0, [[1, "text"]]);
  return { grid, Excel: createHost(grid).Excel };
};

const at = (context: Excel.RequestContext, address: string, sheet = "Data") =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

describe("reading", () => {
  test("what wasn't loaded throws, also after a sync", async () => {
    const { Excel } = setUp();
    await Excel.run(async (context) => {
      const range = at(context, "A1");
      expect(() => range.values).toThrow("Load it");
      range.load("values");
      expect(() => range.values).toThrow("Load it");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(() => range.formulas).toThrow("Load it");
    });
  });

  test("a result object has no value before the sync", async () => {
    const { Excel } = setUp();
    await Excel.run(async (context) => {
      const result = at(context, "A1").getCellProperties({ format: { wrapText: true } });
      expect(() => result.value).toThrow("not been loaded");
      await context.sync();
      expect(result.value).toEqual([[{ format: { wrapText: false } }]]);
    });
  });

  test("a collection has no items before it is loaded", async () => {
    const { Excel } = setUp();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      await context.sync();
      expect(() => sheets.items).toThrow("Load it");
      sheets.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Data", "Locked"]);
    });
  });

  test("what isn't there is a null object, or ItemNotFound", async () => {
    const { Excel } = setUp();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      expect(() => none.isNullObject).toThrow("Load it");
      const used = none.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
      expect(() => used.address).toThrow("Load it");
    });
    const missing = Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem("None").activate()),
    );
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a sheet that went after it was listed is ItemNotFound", async () => {
    const { Excel, grid } = setUp();
    const late = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id");
      await context.sync();
      grid.deleteSheet("Data");
      sheets.items[0].getUsedRangeOrNullObject(true).load("rowCount");
      await context.sync();
    });
    await expect(late).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("panes and page stay with a sheet that people rename, and leave nothing to a new one of its name", async () => {
  const { Excel, grid } = setUp();
  const read = (name: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const page = sheet.pageLayout.load("orientation");
      await context.sync();
      return [frozen.isNullObject ? null : frozen.address, page.orientation];
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  grid.renameSheet("Data", "Figures");
  grid.addSheet("Data");
  expect(await read("Figures")).toEqual(["Figures!A1:B3", "Landscape"]);
  expect(await read("Data")).toEqual([null, "Portrait"]);
  grid.deleteSheet("Figures");
  grid.addSheet("Figures");
  expect(await read("Figures")).toEqual([null, "Portrait"]);
});

describe("writing", () => {
  test("happens at the sync, and in order", async () => {
    const { grid, Excel } = setUp();
    await Excel.run(async (context) => {
      const range = at(context, "A1");
      range.formulas = [[2]];
      range.load("formulas");
      range.formulas = [[3]];
      expect(grid.formulas({ sheet: "Data", row: 0, col: 0, rows: 1, cols: 1 })).toEqual([[1]]);
      await context.sync();
      expect(range.formulas).toEqual([[2]]);
      expect(grid.formulas({ sheet: "Data", row: 0, col: 0, rows: 1, cols: 1 })).toEqual([[3]]);
    });
  });

  test("null leaves a cell alone, and so does an empty object among looks", async () => {
    const { grid, Excel } = setUp();
    await Excel.run((context) => {
      at(context, "A1:B1").formulas = [[null, 9]];
      at(context, "A1:B1").setCellProperties([[{}, { format: { font: { bold: true } } }]]);
      return Promise.resolve();
    });
    const area = { sheet: "Data", row: 0, col: 0, rows: 1, cols: 2 };
    expect(grid.formulas(area)).toEqual([[1, 9]]);
    expect(grid.styles(area)).toEqual([[{}, { bold: true }]]);
  });

  test("blocks of another size are refused", async () => {
    const { Excel } = setUp();
    for (const cells of [[[1]], [[1, 2, 3]], [[1, 2], [3]], [[1, undefined]]]) {
      const written = Excel.run((context) => {
        at(context, "A1:B1").formulas = cells;
        return Promise.resolve();
      });
      await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  test("formulas are formulas and an apostrophe makes text", async () => {
    const { grid, Excel } = setUp();
    await Excel.run((context) => {
      at(context, "A1:D1").formulas = [["=1+1", "'=1+1", "12%", "'12%"]];
      return Promise.resolve();
    });
    const area = { sheet: "Data", row: 0, col: 0, rows: 1, cols: 4 };
    expect(grid.formulas(area)).toEqual([["=1+1", "=1+1", 0.12, "12%"]]);
    expect(grid.values(area)[0].slice(1)).toEqual(["=1+1", 0.12, "12%"]);
  });

  test("protected sheets are refused", async () => {
    const { Excel } = setUp();
    const writes: ((range: Excel.Range) => void)[] = [
      (range) => (range.formulas = [[1]]),
      (range) => (range.numberFormat = [["0%"]]),
      (range) => (range.format.rowHeight = 20),
      (range) => range.dataValidation.clear(),
      (range) => range.conditionalFormats.add("Custom"),
      (range) => range.getEntireRow().insert("Down"),
    ];
    for (const write of writes) {
      const written = Excel.run((context) => Promise.resolve(write(at(context, "A1", "Locked"))));
      await expect(written).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });

  test("what came before a refusal stays, what comes after it is dropped", async () => {
    const grid = new MemoryGrid(["Data"]);
    const written = createHost(grid).Excel.run(async (context) => {
      at(context, "A1").formulas = [["kept"]];
      at(context, "A2").formulas = [["too", "wide"]];
      at(context, "A3").formulas = [["dropped"]];
      await expect(context.sync()).rejects.toBeInstanceOf(HostError);
    });
    await written;
    expect(grid.formulas({ sheet: "Data", row: 0, col: 0, rows: 3, cols: 1 })).toEqual([
      ["kept"],
      [""],
      [""],
    ]);
  });
});

describe("members", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["Range.hyperlink", (context) => at(context, "A1").hyperlink],
    ["Range.clear", (context) => at(context, "A1").clear()],
    ["Workbook.tables", (context) => context.workbook.tables],
    ["RequestContext.trackedObjects", (context) => context.trackedObjects],
    ["Worksheet.tabColor", (context) => (context.workbook.worksheets.getItem("Data").tabColor = "#FF0000")],
    ['Range.load("hasSpill")', (context) => at(context, "A1").load("hasSpill")],
  ])("%s is not part of the stand-in", async (member, use) => {
    const { Excel } = setUp();
    await Excel.run((context) => {
      expect(() => use(context)).toThrow(`${member}`);
      return Promise.resolve();
    });
  });

  test("no rule may hold a custom function", async () => {
    const { Excel } = setUp();
    const written = Excel.run((context) => {
      at(context, "A1").conditionalFormats.add("Custom").custom.rule.formula = "=SAAS.LTV(1,1,1)>3";
      return Promise.resolve();
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
