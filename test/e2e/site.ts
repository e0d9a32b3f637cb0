import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { DIST } from "./dist";

/** The built folder behind an address of this machine, as any web server would serve it. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export async function serveDist(): Promise<Site> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, "http://site").pathname));
    const file = join(DIST, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const content = await readFile(file);
      response
        .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" })
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * What the grid says of formulas that were replaced while it was about to calculate them: it calculates the new ones
 * right after, and the tests look at their results.
 */
const PASSING = /^Dependency tree not found for treeId/;

/** A page and what it did that it should not: errors of ours, and requests to other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly problems: string[];
  readonly foreignRequests: string[];
}

export async function watchedPage(
  browser: Browser,
  site: Site,
  options: { locale?: string; width?: number; height?: number; scale?: number } = {},
): Promise<WatchedPage> {
  const { locale = "en-US", width = 1440, height = 900, scale = 1 } = options;
  const context = await browser.newContext({
    locale,
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // A busy machine may take long; nothing waits longer than it must.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const foreignRequests: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !PASSING.test(message.text())) problems.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  return { page, context, problems, foreignRequests };
}
