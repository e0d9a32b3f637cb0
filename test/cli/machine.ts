import { main } from "../../src/cli/main";
import type { Machine } from "../../src/cli/machine";

/** A machine of files in memory, on 29 November 2026. */
export function machineWith(files: Readonly<Record<string, string>> = {}) {
  const disk = new Map<string, Uint8Array>(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  const said: string[] = [];
  const complained: string[] = [];
  const read = (file: string) => {
    const bytes = disk.get(file);
    if (!bytes) throw new Error("ENOENT: no such file or directory");
    return bytes;
  };
  const machine: Machine = {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    now: () => new Date(2026, 10, 29, 12),
    exists: (file) => disk.has(file),
    isSame: (a, b) => a === b,
    read,
    readText: (file) => new TextDecoder().decode(read(file)),
    open: (name) => {
      const bytes = read(name);
      const piece = (from: number, into: Uint8Array) => {
        const some = bytes.subarray(from, from + into.length);
        into.set(some);
        return some.length;
      };
      return { name, size: bytes.length, read: piece };
    },
    crew: () => ({
      helper: null,
      newBuffer: (length) => new ArrayBuffer(length),
      pieceSize: 1 << 20,
      partSize: 1 << 20,
      onProgress: null,
      end: () => {},
    }),
    peakMemory: () => 100,
    write: (file, bytes, overwrite) => {
      if (disk.has(file) && !overwrite) throw Object.assign(new Error("there"), { code: "EEXIST" });
      disk.set(file, bytes);
    },
  };
  /** A line of words parted by spaces, or the words themselves. */
  const run = async (typed: string | readonly string[]) => {
    const words = typeof typed === "string" ? typed.split(" ").filter((word) => word !== "") : typed;
    const code = await main(words, machine);
    return { code, out: said.splice(0).join("\n"), err: complained.splice(0).join("\n") };
  };
  return { disk, run };
}
