import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Fetches what a folder's own package.json asks for, once. Few need it, so it is no part of the project's
 * packages; `purpose` says what it is for, as in “Fetching the peers of the benchmark, once.”
 */
export function fetchOwnPackage(folder: string, purpose: string): void {
  if (existsSync(join(folder, "node_modules"))) return;
  console.log(`Fetching ${purpose}, once.`);
  if (!run(folder, "npm", ["ci", "--no-audit", "--no-fund"])) {
    throw new Error(
      `${purpose[0].toUpperCase()}${purpose.slice(1)} could not be fetched. Check the network.`,
    );
  }
}

/** Whether the program ended well; it tells its own troubles on the terminal. */
export function run(folder: string, command: string, args: readonly string[]): boolean {
  // npm is a script on Windows, which only a shell starts.
  const shell = command === "npm" && process.platform === "win32";
  return spawnSync(command, args, { cwd: folder, stdio: "inherit", shell }).status === 0;
}
