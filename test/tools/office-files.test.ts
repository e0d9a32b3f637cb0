import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withLocalOffice } from "../../tools/office-files";

const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

test("the pane loads Microsoft’s script from Microsoft, or with office=local from its own folder", () => {
  expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(withLocalOffice(page)).toContain('src="office/office.js"');
});

test("a page without it can’t be changed, and says so", () => {
  expect(() => withLocalOffice("<html></html>")).toThrow(/nothing to replace/);
});
