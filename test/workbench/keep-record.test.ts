import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GRID_VERSION, problemOf, type KeptWorkbook } from "../../src/workbench/keep/record";

const GRID = join(__dirname, "..", "..", "node_modules", "@univerjs", "core", "package.json");

const workbook: IWorkbookData = {
  id: "w",
  name: "",
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ["a"],
  sheets: { a: { id: "a", name: "Metrics", cellData: {} } },
};

const kept: KeptWorkbook = {
  gridVersion: GRID_VERSION,
  savedAt: 0,
  workbook,
  selection: { sheet: "Metrics", row: 0, col: 0, rows: 1, cols: 1 },
};

test("a kept workbook names the grid that wrote it, so that another one doesn’t open it unasked", () => {
  const { version } = JSON.parse(readFileSync(GRID, "utf8")) as { version: string };
  expect(GRID_VERSION).toBe(version);
  expect(problemOf(kept)).toBeNull();
  expect(problemOf({ ...kept, gridVersion: "0.1.0" })).toBe("otherVersion");
});

test.each([
  ["nothing", null],
  ["a text", "workbook"],
  ["no version", { ...kept, gridVersion: undefined }],
  ["no sheets", { ...kept, workbook: { ...workbook, sheetOrder: [] } }],
  ["a sheet that is missing", { ...kept, workbook: { ...workbook, sheets: {} } }],
  [
    "a sheet without cells",
    { ...kept, workbook: { ...workbook, sheets: { a: { id: "a", name: "Metrics" } } } },
  ],
])("%s is no workbook", (_, record) => {
  expect(problemOf(record)).toBe("broken");
});
