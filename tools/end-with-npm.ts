import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often to look, in milliseconds: soon enough that a port is free again when npm start is typed anew. */
const INTERVAL = 500;

/**
 * Ends this process when the npm that runs it is gone. A shell stands between the two and hands no signal on,
 * so a server whose npm was stopped from elsewhere (an editor, a script) would hold its port for ever.
 */
export function endWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const waitedFor = [process.ppid, ...npmBehindShell(process.ppid)];
  setInterval(() => {
    if (process.ppid !== waitedFor[0] || !waitedFor.every(isAlive)) process.exit(0);
  }, INTERVAL).unref();
}

/** The parent of the shell that npm started; none where npm's child is no shell, or can't be asked about. */
function npmBehindShell(shell: number): number[] {
  try {
    const { command, parent } = process.platform === "linux" ? fromProc(shell) : fromPs(shell);
    return command.endsWith("sh") ? [parent] : [];
  } catch {
    // Windows, where the parent going is all that can be seen.
    return [];
  }
}

interface Process {
  readonly command: string;
  readonly parent: number;
}

/** A bare Linux has no ps, so its own list is read. */
function fromProc(pid: number): Process {
  const [, command = "", parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  return { command, parent: Number(parent) };
}

function fromPs(pid: number): Process {
  const asked = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent, command = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(asked) ?? [];
  return { command, parent: Number(parent) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
