import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import process from "node:process";

/** Types, lint and formatting: each keeps one core busy. */
export const CHECKS = ["check:types", "check:lint", "check:format"];

/**
 * Runs these scripts of the package at the same time. What one says is shown when it is over, so that they don't
 * talk into each other. Answers whether all went well.
 */
export async function sideBySide(scripts) {
  const passed = await Promise.all(scripts.map(run));
  return passed.every(Boolean);
}

function run(script) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn("npm", ["run", script], { shell: process.platform === "win32" });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}
