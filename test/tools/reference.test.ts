import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKLIST } from "../../src/playbook/checklist";

const root = join(__dirname, "..", "..");

/** Prettier is an ES module, which Jest can't load; so the script itself is asked. */
test("the README’s count and docs/functions*.md are what npm run docs would write", () => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "tools/reference.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(output).toBe("");
  expect(readFileSync(join(root, "docs/functions.md"), "utf8")).toContain("### SAAS.LTV\n");
});

test("the README’s sixty items are as many as the checklist has", () => {
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain("checklist of sixty items");
  expect(CHECKLIST).toHaveLength(60);
});
