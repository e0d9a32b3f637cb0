import { spawn, spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* What the program does on a real machine, which the machine of the other tests has none of. */

const PROGRAM = join(__dirname, "..", "..", "bin", "hourglass.mjs");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hourglass-program-"));
  writeFileSync(join(folder, "subs.csv"), "Customer,Start,Amount\nA,2025-01-01,10\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a second name of the file that is read is no place to write", () => {
  linkSync(join(folder, "subs.csv"), join(folder, "again.csv"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, "ledger", "subs.csv", "--out", "again.csv", "--force"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toContain("is one of the files to read");
  expect(status).not.toBe(0);
  expect(readFileSync(join(folder, "subs.csv"), "utf8")).toMatch(/^Customer,Start,Amount/);
});

test("who reads what is said may go; the file is written, and nothing more is said", async () => {
  const child = spawn(
    process.execPath,
    [PROGRAM, "ledger", "subs.csv", "--interval", "month", "--out", "ledger.csv"],
    {
      cwd: folder,
    },
  );
  child.stdout.destroy();
  let complaint = "";
  child.stderr.on("data", (part: Buffer) => (complaint += part.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, complaint]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "ledger.csv"), "utf8")).toContain("2025-01-01");
});
