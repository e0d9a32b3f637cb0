import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveDist, type Site } from "./site";
import { openWorkbench, type Workbench } from "./workbench-page";

type Open = (options?: Parameters<typeof openWorkbench>[2]) => Promise<Workbench>;

/**
 * For a file of tests: a browser, and a way to open workbenches in it. Each is closed behind its test, which fails
 * where the page told of an error or asked another host for something.
 */
export function workbenches(): Open {
  let browser: Browser;
  let site: Site;
  const opened: Workbench[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  });

  afterEach(async () => {
    for (const { context, problems, foreignRequests } of opened.splice(0)) {
      await context.close();
      expect(problems).toEqual([]);
      expect(foreignRequests).toEqual([]);
    }
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async (options) => {
    const workbench = await openWorkbench(browser, site, options);
    opened.push(workbench);
    return workbench;
  };
}
