import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { byteFile } from "./byte-file";
import { crewFor } from "./crew";
import type { Machine } from "./machine";
import { main } from "./main";

/** Where a name leads, by whatever links. */
const realPath = (file: string) => (existsSync(file) ? realpathSync(file) : resolve(file));

/** One file may have several names, and be reached by links. */
function isSame(a: string, b: string): boolean {
  if (realPath(a) === realPath(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [a, b].map((file) => statSync(file, { bigint: true }));
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

/** Who reads what is said may have gone, as `head` does; the files are written all the same. */
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

const machine: Machine = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
  exists: existsSync,
  isSame,
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
