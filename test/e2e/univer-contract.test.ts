import { buildSync } from "esbuild";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { describeGrid } from "../workbench/host/grid-contract";
import { launchBrowser } from "./browser";
import { recordedTests, replay } from "./recording";
import { serveDist, type Site } from "./site";
import { openWorkbench, sheetNames, type Workbench } from "./workbench-page";

/*
 * The contract that the grid in memory fulfils, on the grid that people see, where it lives: its text is
 * put into the open page, which runs it on the page's own grid.
 */

let browser: Browser;
let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  workbench = await openWorkbench(browser, site);
  await workbench.page.evaluate(contractScript());
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function contractScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "univer-contract-page.ts")],
    bundle: true,
    write: false,
    target: "es2022",
  });
  return outputFiles[0].text;
}

/** Only their names count here. */
const tests = recordedTests((runner) =>
  describeGrid(
    "Univer’s grid",
    () => {
      throw new Error("This grid is on the page.");
    },
    runner,
  ),
);

test.each(tests.map(({ name }, index) => [name, index] as const))("%s", async (_, index) => {
  replay(await workbench.page.evaluate((at) => window.gridContract![at].run(), index));
  expect(workbench.problems.splice(0)).toEqual([]);
});

test("a sheet may go while the heights of its rows wait to be measured", async () => {
  const { page, problems } = workbench;
  const width = 200;
  await page.evaluate(async (pixels) => {
    const { grid } = window.hourglassWorkbench!;
    grid.addSheet("Short-lived");
    const lines = Array.from({ length: 800 }, (_, row) => [`${row}: more than the column is wide`]);
    grid.write("Short-lived", 0, 0, lines);
    grid.setStyles(
      "Short-lived",
      0,
      0,
      lines.map(() => [{ wrap: true }]),
    );
    grid.setColumnWidth("Short-lived", 0, pixels);
    grid.activate("Short-lived");
    await grid.settled();
    // Gone at once after the drag, before the page has been idle.
    const leave = () => setTimeout(() => grid.deleteSheet("Short-lived"));
    addEventListener("pointerup", leave, { once: true, capture: true });
  }, width);
  // Rows are measured when a person drags the edge of a column; the row numbers are 46 wide.
  const box = (await page.locator("#grid canvas").last().boundingBox())!;
  const [edge, top] = [box.x + 46 + width, box.y + 10];
  await page.mouse.move(edge - 40, top);
  await page.mouse.move(edge, top, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(edge - 120, top, { steps: 4 });
  await page.mouse.up();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))));
  expect(problems.splice(0)).toEqual([]);
  expect(await sheetNames(page)).not.toContain("Short-lived");
});
