import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Builds what people would host, once for all browser tests; not where HOURGLASS_DIST names a build. */
export default function setUp() {
  if (process.env.HOURGLASS_DIST) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const root = join(__dirname, "..", "..");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed, so there is nothing to test.\n${stdout}\n${stderr}`);
}
