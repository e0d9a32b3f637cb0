import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
/** Milliseconds; all files are read and taken apart. */
const PATIENCE = 120_000;

const knip = (...options: readonly string[]): string => {
  const program = join(root, "node_modules/knip/bin/knip.js");
  const { stdout, stderr } = spawnSync(process.execPath, [program, "--no-progress", ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout + stderr;
};

test(
  "no file lies about, and nothing is exported that no other file uses",
  () => expect(knip()).toBe(""),
  PATIENCE,
);

/** What tests alone may use says so with @internal; the grid in memory is theirs as a whole. */
test(
  "nothing is exported for tests alone without saying so",
  () => expect(knip("--production", "--exports")).toBe(""),
  PATIENCE,
);
