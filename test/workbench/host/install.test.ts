import { installHost } from "../../../src/workbench/host/install";
import { MemoryGrid } from "../../grid/memory-grid";

interface Page {
  Excel: { run: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown> };
  Office: typeof Office;
}

const install = (language: "en" | "zh-CN") => {
  const page = {} as Page;
  installHost(page, new MemoryGrid(["Data"]), { language });
  return page;
};

test("a page finds Excel and Office", async () => {
  const page = install("en");
  const name = await page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Data");
  const ready = jest.fn();
  expect(await page.Office.onReady(ready)).toMatchObject({ host: "Excel" });
  expect(ready).toHaveBeenCalledTimes(1);
});

test("Office speaks the language that was asked for, in its own spelling", () => {
  expect(install("en").Office.context.displayLanguage).toBe("en-US");
  expect(install("zh-CN").Office.context.displayLanguage).toBe("zh-CN");
});

test("no more of the API is promised than the manifest asks for", () => {
  const { requirements } = install("en").Office.context;
  expect(["1.1", "1.9", "1.12"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    true,
    true,
  ]);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
});
