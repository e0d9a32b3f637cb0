import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { carriedBrowser, launchBrowser } from "./browser";

/*
 * The carried browser in a folder it was never unpacked to before, as on a fresh machine. The package carries
 * a browser for Linux on x64 only.
 */
const onItsSystem = process.platform === "linux" && process.arch === "x64" ? describe : describe.skip;

onItsSystem("the carried browser, unpacked to a folder of any name", () => {
  const parent = mkdtempSync(join(tmpdir(), "hourglass & co "));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it("finds fonts where it was really unpacked, and shows text in them", async () => {
    const carried = carriedBrowser(parent);
    const fonts = /<dir>(.*)<\/dir>/.exec(readFileSync(carried.env!.FONTCONFIG_FILE!, "utf8"))![1]!;
    expect(existsSync(fonts.replaceAll("&amp;", "&"))).toBe(true);
    const browser = await launchBrowser(carried);
    try {
      const page = await browser.newPage();
      await page.setContent('<span id="narrow">iiiiiiii</span><br><span id="wide">WWWWWWWW</span>');
      const [narrow, wide] = [await widthOf(page, "#narrow"), await widthOf(page, "#wide")];
      expect(narrow).toBeGreaterThan(0);
      expect(wide).toBeGreaterThan(2 * narrow);
    } finally {
      await browser.close();
    }
  });
});

async function widthOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())!.width;
}
