import { countsFrom1904 } from "../../src/workbook/date-system";
import { functionsBySheet } from "../../src/workbook/functions-in-workbook";
import { goTo } from "../../src/workbook/go-to";
import { readRange, readTexts } from "../../src/workbook/read-range";
import { readSelection, watchSelection } from "../../src/workbook/selection";
import { WorkbookProblem } from "../../src/workbook/types";
import { watchChanges } from "../../src/workbook/watch-changes";
import { HostError } from "../../src/workbench/host/errors";
import { MemoryGrid } from "../grid/memory-grid";
import { useGrid } from "./setup";

const one = (sheet: string, row: number, col: number) => ({ sheet, row, col, rows: 1, cols: 1 });

const setUp = () => {
  const grid = new MemoryGrid(["Metrics", "GTM Inputs"], () => 8000);
  grid.write("Metrics", 0, 0, [
    ["Name", "'=text", ""],
    [500, "=SAAS.LTV(A2,0.8,0.05)", true],
  ]);
  grid.write("GTM Inputs", 27, 6, [[41300]]);
  useGrid(grid);
  return grid;
};

const textOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(WorkbookProblem);
  return (error as WorkbookProblem).text;
};

describe("readSelection", () => {
  test("names the cells as a formula on another sheet would", async () => {
    const grid = setUp();
    grid.select({ sheet: "GTM Inputs", row: 27, col: 6, rows: 2, cols: 3 });
    expect(await readSelection()).toEqual({
      sheet: "GTM Inputs",
      address: "'GTM Inputs'!G28:I29",
      rows: 2,
      cols: 3,
      formula: "",
      value: 41300,
      text: "41300",
    });
  });

  test("tells a formula from a text that looks like one", async () => {
    const grid = setUp();
    grid.select(one("Metrics", 1, 1));
    expect(await readSelection()).toMatchObject({ formula: "=SAAS.LTV(A2,0.8,0.05)", value: 8000 });
    grid.select(one("Metrics", 0, 1));
    expect(await readSelection()).toMatchObject({ formula: "", value: "=text" });
  });

  test("whole columns are no burden", async () => {
    const grid = setUp();
    grid.select({ sheet: "Metrics", row: 0, col: 0, rows: 1_048_576, cols: 26 });
    expect(await readSelection()).toMatchObject({ address: "Metrics!A:Z", rows: 1_048_576, value: "Name" });
  });
});

describe("watchSelection", () => {
  test("hears of other cells and other sheets until it is stopped", async () => {
    const grid = setUp();
    const heard = jest.fn();
    const stop = await watchSelection(heard);
    grid.select(one("Metrics", 5, 5));
    expect(heard).toHaveBeenCalledTimes(1);
    heard.mockClear();
    grid.activate("GTM Inputs");
    expect(heard).toHaveBeenCalled();
    await stop();
    heard.mockClear();
    grid.activate("Metrics");
    expect(heard).not.toHaveBeenCalled();
  });
});

test("cells as texts keep the sign of a percentage, which may be a fifth, a formula or above one", async () => {
  const grid = setUp();
  grid.write("Metrics", 5, 0, [["Discount"], [0.2], [1.5], [0.07], [20], ["#N/A"]]);
  grid.setNumberFormats("Metrics", 5, 0, [
    ["General"],
    ["0%"],
    ["0.0%"],
    ["0.00%;-0.00%"],
    ['0 "%"'],
    ["0%"],
  ]);
  const texts = await readTexts("Metrics!A6:A11");
  expect(texts.flat()).toEqual(["Discount", "20%", "150%", "7%", "20", "#N/A"]);
});

describe("readRange", () => {
  test.each([
    ["'GTM Inputs'!G28", [[41300]], 1, 1, "41300"],
    ["Metrics!$A$1:B2", [["Name", "=text"], [500, 8000]], 2, 2, "Name"], // prettier-ignore
    ["='GTM Inputs'!G28", [[41300]], 1, 1, "41300"],
    ["A2", [[500]], 1, 1, "500"],
    ["Metrics!A:A", [["Name"], [500]], 2, 1, "Name"],
    ["Metrics!2:2", [[500, 8000, true]], 1, 3, "500"],
    ["Metrics!Z99", [[""]], 1, 1, ""],
  ])("%s", async (address, values, rows, cols, text) => {
    setUp();
    expect(await readRange(address)).toEqual({ values, rows, cols, text });
  });

  test("a word, which may have been meant as a value, is quoted without the sheet it was looked for on", async () => {
    setUp();
    const text = await textOf(readRange("Metrics!abc"));
    expect(text.en).toMatch(/^“abc” is neither a number nor a name/);
    expect(text["zh-CN"]).toMatch(/^「abc」既非数值/);
  });

  test.each(["None!A1", "Metrics!", "no address", "A0", "XFE1", "'GTM Inputs'!G28:", ""])(
    "“%s” is refused in words",
    async (address) => {
      setUp();
      const text = await textOf(readRange(address));
      expect(text.en).toContain(`“${address}”`);
      expect(text["zh-CN"]).toContain(`「${address}」`);
    },
  );

  test("a cell being edited is said so", async () => {
    const { Excel } = useGrid(
      new MemoryGrid(),
      () => new HostError("InvalidOperationInCellEditMode", "busy"),
    );
    expect(Excel).toBeDefined();
    expect((await textOf(readRange("A1"))).en).toBe(
      "Excel is waiting for you to finish typing in a cell. Press Enter, then try again.",
    );
  });

  test("a refusal that has no sentence of its own shows Excel’s words and the code", async () => {
    useGrid(new MemoryGrid(), () => new HostError("SomethingNew", "Words of Excel."));
    expect((await textOf(readRange("A1"))).en).toBe("Excel refused: Words of Excel. (SomethingNew)");
  });
});

describe("goTo", () => {
  test("shows the sheet and selects the cells", async () => {
    const grid = setUp();
    await goTo("'GTM Inputs'!G28");
    expect(grid.activeSheet()).toBe("GTM Inputs");
    expect(grid.selection()).toEqual(one("GTM Inputs", 27, 6));
  });

  test("refuses what isn't there", async () => {
    setUp();
    expect((await textOf(goTo("Gone!A1"))).en).toContain("“Gone!A1”");
  });
});

describe("watchChanges", () => {
  test("tells of edits with their sheet, of results and of deleted sheets, until it is stopped", async () => {
    const grid = setUp();
    const heard = jest.fn();
    const stop = await watchChanges(heard);
    grid.write("Metrics", 30, 0, [[1]]);
    await grid.settled();
    expect(heard.mock.calls).toEqual([[{ sheet: "Metrics" }], [{ sheet: null }]]);
    heard.mockClear();
    grid.deleteSheet("GTM Inputs");
    expect(heard).toHaveBeenCalledWith({ sheet: "GTM Inputs" });
    await grid.settled();
    await stop();
    heard.mockClear();
    grid.write("Metrics", 30, 0, [[2]]);
    await grid.settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

const inOrder = (found: ReadonlyMap<string, Set<string>>) =>
  Object.fromEntries([...found].map(([sheet, ids]) => [sheet, [...ids].sort()]));

describe("functionsBySheet", () => {
  test("looks into every sheet, at formulas only", async () => {
    const grid = setUp();
    grid.write("Metrics", 9, 9, [["'=SAAS.CAC(1)", "=saas.ndr(A1)", "SAAS.ARR(1)"]]);
    grid.write("GTM Inputs", 0, 0, [["=SUM(SAAS.LEDGER.MOVES(A1:A9))"]]);
    expect(inOrder(await functionsBySheet())).toEqual({
      "GTM Inputs": ["LEDGER.MOVES"],
      Metrics: ["LTV", "NDR"],
    });
    expect(inOrder(await functionsBySheet(new Set(["GTM Inputs", "Gone"])))).toEqual({
      "GTM Inputs": ["LEDGER.MOVES"],
    });
  });

  test("reads a large sheet in parts", async () => {
    const grid = new MemoryGrid(["Ledger"]);
    for (let row = 0; row < 40_000; row += 10_000) grid.write("Ledger", row, 3, [[`=SAAS.F${row}(1)`]]);
    grid.write("Ledger", 0, 0, [[1]]);
    useGrid(grid);
    expect(inOrder(await functionsBySheet())).toEqual({ Ledger: ["F0", "F10000", "F20000", "F30000"] });
  });

  test("an empty workbook uses none", async () => {
    useGrid(new MemoryGrid());
    expect(inOrder(await functionsBySheet())).toEqual({ Sheet1: [] });
  });
});

test("a workbook that counts days from 1904 is known by its own dates", async () => {
  const grid = setUp();
  expect(await countsFrom1904()).toBe(false);
  grid.daysFrom = 1904;
  expect(await countsFrom1904()).toBe(true);
});
