import type { Browser, Locator, Page } from "playwright-core";
import type { GridValue } from "../../src/workbench/host/grid";
import { watchedPage, type Site, type WatchedPage } from "./site";

/** The workbench as a user has it: a grid to type into, and the pane beside it. */
export interface Workbench extends WatchedPage {
  readonly pane: Locator;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export async function openWorkbench(
  browser: Browser,
  site: Site,
  options: Parameters<typeof watchedPage>[2] & { query?: string } = {},
): Promise<Workbench> {
  const watched = await watchedPage(browser, site, options);
  const { page } = watched;
  await page.goto(`${site.origin}/workbench/${options.query ?? ""}`);
  await waitUntilReady(page);
  return { ...watched, pane: page.locator("#pane") };
}

/** The sheets are there and calculated. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.hourglassWorkbench !== undefined);
  await page.evaluate(() => window.hourglassWorkbench!.ready);
  await page.evaluate(() => window.hourglassWorkbench!.grid.settled());
}

/**
 * Letters that are typed key by key. The grid draws and reads the whole formula anew for each key, up to a second on a
 * busy machine, so the rest of a longer one comes at once, as it does from an input method.
 */
const TYPED = 40;

/** Selects a cell and types into it with the keyboard, as in any spreadsheet. */
export async function typeInto(page: Page, cell: CellPlace, text: string): Promise<void> {
  await focusGrid(page);
  await selectCells(page, cell);
  await page.keyboard.type(text.slice(0, TYPED), { delay: 10 });
  if (text.length > TYPED) await page.keyboard.insertText(text.slice(TYPED));
  // A person sees the list of names close before pressing Enter, which would choose from it.
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
  const below = (place: CellPlace) => window.hourglassWorkbench!.grid.selection().row === place.row + 1;
  await page.waitForFunction(below, cell);
  // What a person types is calculated a moment after it is entered.
  const calculated = (place: CellPlace) =>
    window.hourglassWorkbench!.grid.values({ ...place, rows: 1, cols: 1 })[0][0] !== "";
  await page.waitForFunction(calculated, cell);
  await page.evaluate(() => window.hourglassWorkbench!.grid.settled());
}

/** A click into the grid gives it the keyboard; the grid takes a moment to make of two clicks one or two. */
export async function focusGrid(page: Page): Promise<void> {
  await page
    .locator("#grid canvas")
    .last()
    .click({ position: { x: 300, y: 300 } });
  await page.waitForTimeout(300);
}

export async function selectCells(page: Page, cell: CellPlace, rows = 1, cols = 1): Promise<void> {
  await page.evaluate(
    ([place, height, width]) =>
      window.hourglassWorkbench!.grid.select({ ...place, rows: height, cols: width }),
    [cell, rows, cols] as const,
  );
}

/** What cells show after calculation, an error as its text. */
export function valuesOf(page: Page, cell: CellPlace, rows = 1, cols = 1): Promise<GridValue[][]> {
  return page.evaluate(
    async ([place, height, width]) => {
      const { grid } = window.hourglassWorkbench!;
      await grid.settled();
      return grid.values({ ...place, rows: height, cols: width });
    },
    [cell, rows, cols] as const,
  );
}

export async function valueOf(page: Page, cell: CellPlace): Promise<GridValue> {
  return (await valuesOf(page, cell))[0][0];
}

/** Waits until a cell shows a value, and for its sheet, which may be on its way. */
export const expectCell = (page: Page, cell: CellPlace, value: GridValue) =>
  page.waitForFunction(
    ([place, wanted]) => {
      const { grid } = window.hourglassWorkbench!;
      if (!grid.sheets().includes(place.sheet)) return false;
      return grid.values({ ...place, rows: 1, cols: 1 })[0][0] === wanted;
    },
    [cell, value] as const,
  );

export function numberFormatOf(page: Page, cell: CellPlace): Promise<string> {
  return page.evaluate(
    (place) => window.hourglassWorkbench!.grid.numberFormats({ ...place, rows: 1, cols: 1 })[0][0],
    cell,
  );
}

/** All that a sheet holds, typed values and formulas, from A1. */
export function contentOf(page: Page, sheet: string): Promise<GridValue[][]> {
  return page.evaluate((name) => {
    const { grid } = window.hourglassWorkbench!;
    const used = grid.usedArea(name)!;
    return grid.formulas({
      sheet: name,
      row: 0,
      col: 0,
      rows: used.row + used.rows,
      cols: used.col + used.cols,
    });
  }, sheet);
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.hourglassWorkbench!.grid.sheets());
}

/** Where a word stands on a sheet; the first one in reading order. */
export async function find(page: Page, sheet: string, word: string): Promise<CellPlace> {
  const content = await contentOf(page, sheet);
  const row = content.findIndex((cells) => cells.includes(word));
  if (row < 0) throw new Error(`Nothing on ${sheet} reads ${word}`);
  return { sheet, row, col: content[row].indexOf(word) };
}
