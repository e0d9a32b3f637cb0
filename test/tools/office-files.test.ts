import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withLocalOffice } from "../../tools/office-files";

const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

test("the pane loads Microsoft’s script from Microsoft, or with office=local from its own folder", () => {
  expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(withLocalOffice(page)).toContain('src="office/office.js"');
});

const policyOf = (html: string) => /content="(default-src[^"]*)"/.exec(html)![1]!;
const addressesIn = (policy: string) => policy.match(/https?:\S+?(?=[\s;]|$)/g) ?? [];

test("the page’s policy allows scripts from the folder of Microsoft’s script, and no whole host", () => {
  expect(addressesIn(policyOf(page))).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/"]);
  expect(addressesIn(policyOf(withLocalOffice(page)))).toEqual([]);
});

/*
 * Microsoft's script knows one more host, from which very old Excels got a library. The package's copy of the
 * script shows that none asks for it that can load the add-in (shared runtime: Excel 2021, 365, web, Mac).
 */
describe("Microsoft’s script needs nothing from another host", () => {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const source = (name: string) => readFileSync(join(folder, name), "utf8");

  test("its loader never turns the wish for that library on", () => {
    expect(source("office.debug.js").match(/requiresMsAjax\b[^;)]*/g)).toEqual([
      "requiresMsAjax = false",
      "requiresMsAjax && !isMicrosftAjaxLoaded(",
    ]);
  });

  test("of the parts for Excel only the one for Excel 2016 calls for it", () => {
    const callers = readdirSync(folder)
      .filter((name) => /^excel-.*\.debug\.js$/.test(name))
      .filter((name) => /\.loadMsAjaxFull\(/.test(source(name)));
    expect(callers).toEqual(["excel-win32-16.00.debug.js"]);
  });
});

test("a page without it can’t be changed, and says so", () => {
  expect(() => withLocalOffice("<html></html>")).toThrow(/nothing to replace/);
});
