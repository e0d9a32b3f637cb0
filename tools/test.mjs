import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { CHECKS, ROOM_FOR_NEW, sideBySide } from "./side-by-side.mjs";

/*
 * npm test: the checks, beside them the build that the browser tests open, and then all tests on it. The checks alone
 * would leave a core idle, and so would the build.
 */

const root = path.join(import.meta.dirname, "..");
const { HOURGLASS_DIST: named } = process.env;

if (await sideBySide(named ? CHECKS : [...CHECKS, "build"])) {
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const { status } = spawnSync(process.execPath, [ROOM_FOR_NEW, jest, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, HOURGLASS_DIST: named ?? path.join(root, "dist") },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} else {
  process.exitCode = 1;
}
