import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import process from "node:process";

/*
 * npm run check: types, lint and formatting side by side, for each keeps one core busy. What a check says is shown
 * when it is over, so that the three don't talk into each other.
 */

const CHECKS = ["types", "lint", "format"];

function check(name) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn("npm", ["run", `check:${name}`], { shell: process.platform === "win32" });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(check));
process.exitCode = passed.every(Boolean) ? 0 : 1;
