import type { IWorkbookData } from "@univerjs/core";
import type { Page } from "playwright-core";

/** All that the grid writes down of the workbook, but for names that it makes up by chance. */
export async function wholeWorkbook(page: Page): Promise<unknown> {
  const saved = await page.evaluate(() => {
    const { grid } = window.hourglassWorkbench!;
    return (grid as unknown as { save(): IWorkbookData }).save();
  });
  // Also within the texts in which the library keeps what its parts know.
  const named = saved.sheetOrder.reduce(
    (text, id) => text.replaceAll(id, saved.sheets[id].name!),
    JSON.stringify(saved),
  );
  const { sheetOrder, sheets, styles, resources, custom } = JSON.parse(named) as IWorkbookData;
  const dressed = (key: string, value: unknown) =>
    key === "s" && typeof value === "string" ? styles[value] : value;
  return filled({
    sheetOrder,
    // Parts of XML, which have ids by chance.
    custom: Object.values(custom ?? {}),
    sheets: JSON.parse(JSON.stringify(sheets, dressed)) as unknown,
    resources: resources!.map(({ name, data }) => {
      const held: unknown = data && JSON.parse(data);
      return [name, name === NAMES ? Object.values(held as object).map(filled) : held];
    }),
  });
}

const NAMES = "SHEET_DEFINED_NAME_PLUGIN";

/** Names by chance, and the moment of the build. */
const PASSING = new Set(["id", "cfId", "uid", "hourglass.made"]);

/** The same without what is empty: a sheet that is gone leaves an empty list. */
function filled(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map(filled);
  const kept = Object.entries(part)
    .filter(([key]) => !PASSING.has(key))
    .map(([key, value]) => [key, filled(value)] as const)
    .filter(([, value]) => typeof value !== "object" || value === null || Object.keys(value).length > 0);
  return Object.fromEntries(kept);
}

/** Where two workbooks differ, by their paths: a comparison of the whole would run over thousands of lines. */
export function differences(one: unknown, other: unknown, path = ""): string[] {
  if (Object.is(one, other)) return [];
  const isObject = (part: unknown): part is Record<string, unknown> =>
    typeof part === "object" && part !== null;
  if (!isObject(one) || !isObject(other)) return [`${path}: ${String(one)} or ${String(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
}
