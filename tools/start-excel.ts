import { createRequire } from "node:module";
import { join } from "node:path";
import configurations from "../webpack.config";
import { fetchOwnPackage, run } from "./own-package";
import { freePort, serve } from "./server";

/*
 * npm run start:excel: a development build, served from this machine and side-loaded into its Excel.
 * Microsoft's tools for that have a package of their own (tools/excel), fetched on first use: they are of
 * no use where there is no Excel.
 */

const ROOT = join(__dirname, "..");
const TOOLS = join(__dirname, "excel");
const OUTPUT = join(ROOT, ".cache/excel");
const MANIFEST = join(OUTPUT, "manifest.xml");
/** Stands in the manifest, so no other will do. */
const PORT = 3000;

const NO_EXCEL = `There is no Excel for this system, so there is nothing to start the add-in in.
npm start opens the workbench, which stands in for Excel here.
For Excel on the web: npm run build -- --env origin=https://your.host, put dist/ there, and upload
dist/manifest.xml under Home > Add-ins > More settings.`;

interface Certificates {
  getHttpsServerOptions(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }>;
}

async function start(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") throw new Error(NO_EXCEL);
  if ((await freePort(PORT, "localhost")) !== PORT) {
    throw new Error(`Port ${PORT} is taken. Stop what listens on it (npm start does), then try again.`);
  }
  fetchOwnPackage(TOOLS, "Microsoft’s tools for side-loading");
  const { ca, cert, key } = await certificates().getHttpsServerOptions();
  console.log("Building the add-in. This takes a moment.");
  const [addIn] = configurations({ dev: true }, { mode: "development" });
  await serve(
    { ...addIn, output: { ...addIn.output, path: OUTPUT, clean: true } },
    {
      host: "localhost",
      port: PORT,
      server: { type: "https", options: { ca, cert, key } },
      headers: { "Access-Control-Allow-Origin": "*" },
      devMiddleware: { writeToDisk: (file) => file.endsWith("manifest.xml") },
    },
  );
  process.once("SIGINT", () => sideLoad("stop", MANIFEST));
  if (!sideLoad("start", MANIFEST, "desktop", "--app", "excel", "--no-debug", "--no-live-reload")) {
    throw new Error("Excel did not take the add-in. Close all its windows and try again.");
  }
  console.log("Hourglass (dev) is in Excel, on the Home tab. Ctrl+C takes it out again.");
}

/** Asks to trust a certificate for localhost the first time. */
function certificates(): Certificates {
  return createRequire(join(TOOLS, "package.json"))("office-addin-dev-certs") as Certificates;
}

function sideLoad(...args: readonly string[]): boolean {
  return run(TOOLS, process.execPath, [join(TOOLS, "node_modules/office-addin-debugging/cli.js"), ...args]);
}

start().catch((problem: Error) => {
  console.error(problem.message);
  process.exit(1);
});
