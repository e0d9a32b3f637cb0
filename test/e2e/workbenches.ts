import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveDist, type Site } from "./site";
import { openWorkbench, type Workbench } from "./workbench-page";

type Open = (options?: Parameters<typeof openWorkbench>[2]) => Promise<Workbench>;

/**
 * For a file of tests: a browser, and a way to open a workbench in it, which closes the one before. Each test fails
 * where the page told of an error or asked another host for something. Opening takes seconds, so tests that leave
 * each other's cells alone share a page.
 */
export function workbenches(): Open {
  let browser: Browser;
  let site: Site;
  let opened: Workbench | undefined;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  });

  afterEach(() => {
    expect(opened?.problems).toEqual([]);
    expect(opened?.foreignRequests).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async (options) => {
    await opened?.context.close();
    opened = await openWorkbench(browser, site, options);
    return opened;
  };
}
