import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import process from "node:process";

/** Types, lint and formatting: each keeps one core busy. */
export const CHECKS = ["check:types", "check:lint", "check:format"];

/** MB of new objects before Node collects them: with its own 16, checks and tests spend a tenth of their time on that. */
export const ROOM_FOR_NEW = "--max-semi-space-size=64";

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
    const child = spawn("npm", ["run", script], {
      env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${ROOM_FOR_NEW}` },
      shell: process.platform === "win32",
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}
