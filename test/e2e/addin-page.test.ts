import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveDist, watchedPage, type Site } from "./site";

/* The add-in’s own page with Microsoft’s own script, in a browser and not in Excel. */

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openAddInPage(locale: string, officeAnswers: boolean) {
  const watched = await watchedPage(browser, site, { locale, width: 360, height: 760 });
  const { page } = watched;
  // Microsoft’s address is played by the copy of the script in its package; every other host is out of reach.
  await page.route(
    (url) => !url.href.startsWith(site.origin),
    async (route) => {
      const url = route.request().url().split("?")[0];
      if (!officeAnswers || !url.startsWith(OFFICE)) return route.abort();
      const body = await readFile(join(officeFolder, url.slice(OFFICE.length))).catch(() => null);
      return body ? route.fulfill({ body, contentType: "text/javascript" }) : route.fulfill({ status: 404 });
    },
  );
  await page.goto(`${site.origin}/taskpane.html`);
  return watched;
}

test.each([
  ["en-US", /Excel/],
  ["zh-CN", /请在 Excel|Excel 中/],
])("outside Excel the page says where it belongs (%s)", async (locale, words) => {
  const { page, context, foreignRequests } = await openAddInPage(locale, true);
  await expect(page.getByRole("main").innerText()).resolves.toMatch(words);
  expect(foreignRequests.filter((url) => !url.startsWith(OFFICE))).toEqual([]);
  await context.close();
});

test("where the pane’s own files are gone the page says so by itself, in both languages", async () => {
  const watched = await watchedPage(browser, site, { width: 360, height: 760 });
  const { page, context } = watched;
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto(`${site.origin}/taskpane.html`);
  const message = page.getByRole("main");
  await message.waitFor();
  await expect(message.innerText()).resolves.toMatch(/close the pane and open it again[^]*重新打开/);
  await context.close();
});

test("without Microsoft’s script the page says that it could not be reached", async () => {
  const { page, context } = await openAddInPage("en-US", false);
  await expect(page.getByRole("main").innerText()).resolves.toMatch(/Office/);
  await context.close();
});
