import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
/** Milliseconds; all files are read and taken apart. */
const PATIENCE = 120_000;

test(
  "no file lies about, and nothing is exported that no other file uses",
  () => {
    const knip = join(root, "node_modules/knip/bin/knip.js");
    const { stdout, stderr } = spawnSync(process.execPath, [knip, "--no-progress"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe("");
  },
  PATIENCE,
);
