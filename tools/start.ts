import configurations from "../webpack.config";
import { freePort, serve } from "./server";

/*
 * npm start: the workbench in a browser, built again after every change.
 */

const HOST = "127.0.0.1";

/** Where there is no screen to look at, or nobody in front of it, the address is enough. */
function hasDisplay({ CI, DISPLAY, SSH_CONNECTION, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  if (CI || SSH_CONNECTION) return false;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

async function openBrowser(address: string): Promise<void> {
  if (!hasDisplay(process.env)) return;
  try {
    const { default: open } = await import("open");
    await open(address);
  } catch {
    console.log("No browser could be opened; open the address yourself.");
  }
}

async function start(): Promise<void> {
  const port = await freePort(3000, HOST);
  const address = `http://${HOST}:${port}/`;
  console.log("Building the workbench. This takes a moment.");
  const [, workbench] = configurations({}, { mode: "development" });
  await serve(workbench, { host: HOST, port });
  console.log(`The workbench is at ${address}  (Ctrl+C stops it)`);
  await openBrowser(address);
}

start().catch((problem: Error) => {
  console.error(`The workbench did not start.\n${problem.message}`);
  process.exit(1);
});
