import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHEETS } from "../../src/sheets";
import type { SheetDefinition } from "../../src/sheets/template";
import { newSheet } from "../../tools/new-sheet";

const HERE = join(__dirname, "../..");

/** A copy of the rooms that a sheet's file needs, to write into. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "hourglass-"));
  for (const room of ["excel", "catalogue", "engine", "locales", "playbook", "portable", "sheets"]) {
    cpSync(join(HERE, "src", room), join(root, "src", room), { recursive: true });
  }
  return root;
}

const listIn = (root: string) =>
  jest.requireActual<{ readonly SHEETS: readonly SheetDefinition[] }>(join(root, "src/sheets/index.ts"))
    .SHEETS;

test.each([
  ["win-loss", "sales", "case-library"],
  ["retrospective", "organisation", "roles"],
  ["usability", "product", "product-review"],
])("%s becomes a file of %s, and a line after %s", (id, family, after) => {
  const root = copyOfProject();
  const before = SHEETS.map((sheet) => sheet.id);
  expect(newSheet(root, id, family)).toBe(`src/sheets/${family}/${id}.ts`);
  const at = before.indexOf(after) + 1;
  expect(listIn(root).map((sheet) => sheet.id)).toEqual([...before.slice(0, at), id, ...before.slice(at)]);
  expect(listIn(root)[at]).toMatchObject({ id, family, title: { en: "", "zh-CN": "" } });
});

test.each([
  ["WinLoss", "sales", "WinLoss must be lower-case words joined by hyphens"],
  ["", "sales", "The id must be lower-case words"],
  [
    "win-loss",
    "",
    "Say the family: npm run new:sheet -- win-loss --family FAMILY, with one of base, revenue",
  ],
  ["trial-plg", "sales", "src/sheets/sales/trial-plg.ts is already there."],
  ["deals", "market", "DEALS is in the list already."],
])("%p in %p is refused", (id, family, said) => {
  const root = copyOfProject();
  const list = () => readFileSync(join(root, "src/sheets/index.ts"), "utf8");
  const before = list();
  expect(() => newSheet(root, id, family)).toThrow(said);
  expect(list()).toBe(before);
});
