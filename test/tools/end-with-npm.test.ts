import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * A program that listens as npm start does, run by a real npm of which only the one process is ended.
 * Windows has no signals to end it with.
 */
const whereSignalsAre = process.platform === "win32" ? describe.skip : describe;

whereSignalsAre("a server that npm runs", () => {
  const folder = mkdtempSync(join(tmpdir(), "end-with-npm-"));
  const note = join(folder, "pid");
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const tool = pathToFileURL(join(__dirname, "../../tools/end-with-npm.ts")).href;

  beforeAll(() => {
    writeFileSync(
      join(folder, "server.mjs"),
      `import { writeFileSync } from "node:fs";
       import { createServer } from "node:net";
       import { endWithNpm } from ${JSON.stringify(tool)};
       endWithNpm();
       createServer().listen(0, "127.0.0.1", () => writeFileSync("pid", String(process.pid)));`,
    );
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ scripts: { start: `node --import ${tsx} server.mjs` } }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["SIGTERM", "SIGKILL"] as const)("ends when npm alone gets %s", async (signal) => {
    rmSync(note, { force: true });
    const npm = spawn("npm", ["start"], { cwd: folder, stdio: "ignore" });
    await until(() => existsSync(note) && readFileSync(note, "utf8") !== "");
    const server = Number(readFileSync(note, "utf8"));
    expect(runs(server)).toBe(true);
    npm.kill(signal);
    await until(() => !runs(server));
    expect(runs(server)).toBe(false);
  });
});

async function until(holds: () => boolean, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** An ended process that nobody has asked about yet still answers to signals; Linux calls it a zombie. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !existsSync(state) || !/\) Z /.test(readFileSync(state, "utf8"));
}
