import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { sheetsIn } from "../files/opened";
import { faultsIn } from "../files/schema";
import { readZip } from "../files/zip";
import { launchBrowser } from "./browser";
import { serveDist, type Site } from "./site";
import { find, openWorkbench } from "./workbench-page";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveDist();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test("a built sheet shows its chart, which moves with its cells and with what is typed, and saves as a file", async () => {
  const { page, pane, context, problems } = await openWorkbench(browser, site);
  await pane.getByRole("tab", { name: "Build" }).click();
  await pane.getByRole("tab", { name: "All sheets" }).click();
  await pane.getByRole("button", { name: /^Marketing & sales/ }).click();
  await pane.getByRole("checkbox", { name: "Deal register" }).check();
  await pane.getByRole("button", { name: "Build", exact: true }).click();
  await pane.getByText("Done. What you typed is kept.").waitFor();
  await pane.getByRole("button", { name: /Deal register/ }).click();
  const chart = page.locator("#grid .charts svg").filter({ hasText: "Rabbit" });
  await chart.waitFor();
  const label = () => chart.textContent();
  expect(await label()).toContain("Rabbit");
  expect(await label()).toContain("20.0%");

  const wanted = await find(page, "Deal register", "Wanted ✎");
  await page.evaluate(
    ({ sheet, row, col }) => window.hourglassWorkbench!.grid.write(sheet, row + 1, col, [[0.35]]),
    wanted,
  );
  await page.waitForFunction(() =>
    document.querySelector("#grid .charts svg")?.textContent?.includes("35.0%"),
  );

  const place = async () => (await chart.boundingBox())!.y;
  const before = await place();
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(
    (top) => document.querySelector("#grid .charts svg")!.getBoundingClientRect().y < top,
    before,
  );

  await pane.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Save sheets as .xlsx" }).click();
  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("hourglass-sheets.xlsx");
  const file = readZip(await readFile(await download.path()));
  expect(faultsIn(file)).toEqual([]);
  const sheets = sheetsIn(file);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Set-up",
    "Ledger",
    "Costs",
    "Metrics",
    "Deal register",
    "Hourglass data",
  ]);
  expect([...file.keys()]).toContain("xl/charts/chart1.xml");
  expect(sheets[4].cells.some(({ number }) => number === 0.35)).toBe(true);
  await pane.getByText("Saved: Set-up, Ledger, Costs, Metrics, Deal register.").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
