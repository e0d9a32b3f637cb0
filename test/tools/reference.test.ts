import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Prettier is an ES module, which Jest can't load; so the script itself is asked. */
test("docs/functions*.md are what npm run docs would write", () => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "tools/reference.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(output).toBe("");
  expect(readFileSync(join(root, "docs/functions.md"), "utf8")).toContain("### SAAS.LTV\n");
});
