import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../src/locales/text";
import { launchBrowser } from "./browser";
import { ROOT } from "./dist";
import setUp from "./global-setup";
import { serveDist, type Site } from "./site";
import { contentOf, openWorkbench, selectCells, type Workbench } from "./workbench-page";

/* npm run screenshots: the pictures of docs/images, from the running workbench. */

const FOLDER = join(ROOT, "docs", "images");

/** What to press, by language. */
const WORDS = {
  en: {
    build: "Build",
    fill: "Fill inputs",
    metrics: "Metrics",
    readiness: "GTM Readiness",
    inputs: "GTM Inputs",
    import: "Import",
  },
  "zh-CN": {
    build: "生成",
    fill: "填入示例",
    metrics: "指标",
    readiness: "GTM 就绪度",
    inputs: "GTM 输入",
    import: "导入",
  },
} as const;

/** Two customers of a billing system, as its export has them, and one that never began. */
const EXPORT = [
  "id,Customer ID,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),Trial End (UTC),Canceled At (UTC),Ended At (UTC),Cancel At Period End",
  "sub_1,cus_A,a@example.com,team,5,usd,month,33.00,active,2025-01-02 09:00,2025-01-02 09:00,2026-10-02 09:00,2026-11-02 09:00,,,,,false",
  "sub_2,cus_B,b@example.com,solo,1,usd,month,40.00,active,2025-03-09 10:00,2025-03-09 10:00,2026-10-09 10:00,2026-11-09 10:00,,,,,false",
  "sub_3,cus_C,c@example.com,solo,1,usd,month,40.00,incomplete,2026-10-28 12:00,2026-10-28 12:00,2026-10-28 12:00,2026-11-28 12:00,,,,,false",
].join("\n");

const suffix = (language: Language, theme: string) =>
  (language === "zh-CN" ? "-zh" : "") + (theme === "dark" ? "-dark" : "");

async function shoot(page: Page, name: string, selector?: string): Promise<void> {
  // The grid paints a moment after it has calculated.
  await page.waitForTimeout(1200);
  await (selector ? page.locator(selector) : page).screenshot({ path: join(FOLDER, `${name}.png`) });
}

async function searchFor(workbench: Workbench, words: string, id: string): Promise<void> {
  await workbench.pane.getByRole("textbox").first().fill(words);
  await workbench.pane.getByRole("button", { name: new RegExp(`^${id} `) }).click();
}

async function fillLtv({ pane }: Workbench): Promise<void> {
  for (const [name, value] of Object.entries({ arpa: "500", gross_margin: "80%", churn: "2.5%" })) {
    await pane.getByRole("textbox", { name: new RegExp(`^${name} `) }).fill(value);
  }
}

/** Views of the pane alone, as high as they need to be. */
async function pane(browser: Browser, site: Site, language: Language, theme: string): Promise<void> {
  const end = suffix(language, theme);
  const query = `?lang=${language}&theme=${theme}`;
  const workbench = await openWorkbench(browser, site, { query, height: 860, scale: 2 });
  const { page, context } = workbench;
  await selectCells(page, { sheet: WORDS[language].metrics, row: 2, col: 17 });
  await shoot(page, `pane-functions${end}`, "#pane");
  await searchFor(workbench, "LTV", "LTV");
  await fillLtv(workbench);
  await shoot(page, `pane-insert-preview${end}`, "#pane");
  await page.setViewportSize({ width: 1440, height: 1900 });
  await shoot(page, `pane-function-detail${end}`, "#pane");
  await page.setViewportSize({ width: 1440, height: 860 });
  await workbench.pane.getByRole("tab").nth(1).click();
  await shoot(page, `pane-build${end}`, "#pane");
  await build(workbench, language);
  await shoot(page, `pane-build-done${end}`, "#pane");
  if (theme === "light") await workbookHalf(workbench, language);
  await context.close();
}

/** Import, Explain, Share and the playbook. */
async function workbookHalf({ page, pane }: Workbench, language: Language): Promise<void> {
  const end = suffix(language, "light");
  const names = WORDS[language];
  await pane.getByRole("tab", { name: names.import, exact: true }).click();
  const buffer = Buffer.from(EXPORT);
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "subscriptions.csv", mimeType: "text/csv", buffer });
  await shoot(page, `pane-import${end}`, "#pane");
  const cells = await contentOf(page, names.metrics);
  const isRatio = (cell: unknown) => String(cell).includes("SAAS.LTVCAC(");
  const row = cells.findIndex((each) => each.some(isRatio));
  await selectCells(page, { sheet: names.metrics, row, col: cells[row].findIndex(isRatio) });
  for (const [tab, name] of [
    [2, "explain"],
    [3, "share"],
    [4, "playbook"],
  ] as const) {
    await pane.getByRole("tab").nth(tab).click();
    await shoot(page, `pane-${name}${end}`, "#pane");
  }
}

async function build({ page, pane }: Workbench, language: Language): Promise<void> {
  await pane.getByRole("button", { name: WORDS[language].build, exact: true }).click();
  await pane.getByRole("table").waitFor();
  await page.getByRole("button", { name: WORDS[language].fill }).click();
  await page.waitForTimeout(3000);
}

/** The whole page: the sample company, and the sheets that Build writes. */
async function sheets(browser: Browser, site: Site, language: Language): Promise<void> {
  const end = suffix(language, "light");
  const workbench = await openWorkbench(browser, site, { query: `?lang=${language}`, scale: 1.5 });
  const { page, context } = workbench;
  const names = WORDS[language];
  await selectCells(page, { sheet: names.metrics, row: 4, col: 11 });
  await searchFor(workbench, "LTVCAC", "LTVCAC");
  await shoot(page, `workbench${end}`);
  await workbench.pane.getByRole("tab").nth(1).click();
  await build(workbench, language);
  for (const [name, sheet] of [
    ["sheet-readiness", names.readiness],
    ["sheet-inputs", names.inputs],
  ]) {
    await selectCells(page, { sheet, row: 9, col: 6 });
    await shoot(page, name + end);
  }
  await context.close();
}

async function main(): Promise<void> {
  setUp();
  await mkdir(FOLDER, { recursive: true });
  const [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  try {
    for (const language of ["en", "zh-CN"] as const) {
      await sheets(browser, site, language);
      await pane(browser, site, language, "light");
    }
    await pane(browser, site, "en", "dark");
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((problem) => {
  console.error(problem);
  process.exitCode = 1;
});
