import { Workbook } from "@cj-tech-master/excelts";
import { readGiven } from "../../src/taskpane/import/given-file";
import { made } from "../../src/taskpane/recipe/made";
import { NO_RECIPE } from "../../src/taskpane/recipe/recipe";

// Pages of tests lack what every browser has, and the library that reads .xlsx needs.
beforeAll(() => {
  globalThis.structuredClone ??= <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
});

test("each sheet with the same heads is a table, another is named, and a recipe holds for all", async () => {
  const book = new Workbook();
  const [y2024, y2025, notes] = ["2024", "2025", "Notes"].map((name) => book.addWorksheet(name));
  const heads = ["Who", "Start", "End", "Amount", "Interval"];
  for (const row of [heads, ["A", "2024-01-01", "", 10, "month"], ["B", "2024-01-01", "", 10, "month"]])
    y2024.addRow(row);
  for (const row of [heads, ["C", "2025-01-01", "", 10, "month"]]) y2025.addRow(row);
  notes.addRow(["Asked on Monday"]);
  const bytes = await book.xlsx.writeBuffer();
  const files = await readGiven(new File([bytes as Uint8Array<ArrayBuffer>], "two.xlsx"));
  expect(files.map(({ table, about }) => [table.file, about.en, about["zh-CN"]])).toEqual([
    ["two.xlsx [2024]", "2 rows. Not read: sheet Notes.", "2 行。未读取工作表：Notes。"],
    ["two.xlsx [2025]", "1 row", "1 行"],
  ]);
  const { rows } = made(files, { ...NO_RECIPE, system: "own", columns: { customer: "Who" } }, 46_000, null);
  expect(rows.map(({ customer }) => customer)).toEqual(["A", "B", "C"]);
});

test("a file that is no workbook is told in both languages, in our words", async () => {
  const old = new Uint8Array(600);
  old.set([0xd0, 0xcf, 0x11, 0xe0]);
  const cut = new TextEncoder().encode("PK\u0003\u0004 and no end");
  for (const [bytes, en, zh] of [
    [
      old,
      /^f\.xlsx could not be read: The file is in the \.xls format of before 2007/,
      /^f\.xlsx 无法读取：文件为 2007/,
    ],
    [cut, /^f\.xlsx could not be read: The file is damaged/, /^f\.xlsx 无法读取：文件已损坏/],
  ] as const) {
    const read = readGiven(new File([bytes], "f.xlsx"));
    await expect(read).rejects.toMatchObject({
      text: { en: expect.stringMatching(en), "zh-CN": expect.stringMatching(zh) },
    });
  }
});
