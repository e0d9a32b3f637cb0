import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { byteFile } from "./byte-file";
import { crewFor } from "./crew";
import type { Machine } from "./machine";
import { main } from "./main";

const machine: Machine = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
  exists: existsSync,
  readText: (file) => readFileSync(file, "utf8"),
  readBytes: (file) => readFileSync(file),
  open: byteFile,
  crew: crewFor,
  peakMemory: () => 1024 * process.resourceUsage().maxRSS,
  write: (file, bytes, overwrite) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: overwrite ? "w" : "wx" });
  },
};

void main(process.argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
