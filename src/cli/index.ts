import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { byteFile } from "./byte-file";
import { crewFor } from "./crew";
import type { Machine } from "./machine";
import { main } from "./main";

/** Where a name leads, by whatever links. */
const realPath = (file: string) => (existsSync(file) ? realpathSync(file) : resolve(file));

const machine: Machine = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
  exists: existsSync,
  isSame: (a, b) => realPath(a) === realPath(b),
  read: (file) => new Uint8Array(readFileSync(file)),
  readText: (file) => readFileSync(file, "utf8"),
  open: byteFile,
  crew: (files) => crewFor(files),
  peakMemory: () => 1024 * process.resourceUsage().maxRSS,
  write: (file, bytes, overwrite) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: overwrite ? "w" : "wx" });
  },
};

void main(process.argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
