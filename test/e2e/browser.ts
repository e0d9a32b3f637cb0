import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/*
 * The browser for tests and screenshots is whichever there is: the one HOURGLASS_BROWSER names, an
 * installed Chrome, Edge or Chromium, or the one that the package @sparticuz/chromium carries.
 */

interface Executable {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) => [
    join(process.env[folder] ?? "C:", "Google/Chrome/Application/chrome.exe"),
    join(process.env[folder] ?? "C:", "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

/** As the value of HOURGLASS_BROWSER: the package's own, even where another is installed. */
const CARRIED = "carried";

const NONE = [
  "No browser to test with.",
  "Install Chrome, Edge or Chromium, or name one: HOURGLASS_BROWSER=/path/to/chrome npm test.",
].join(" ");

/** Starts the browser. Fails with a sentence that says what to do when there is none. */
export async function launchBrowser({ path, env } = findExecutable()): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: path,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (cause) {
    throw new Error(`The browser ${path} did not start. ${NONE}`, { cause });
  }
}

function findExecutable(): Executable {
  const named = process.env.HOURGLASS_BROWSER;
  if (named && named !== CARRIED) {
    if (existsSync(named)) return { path: named };
    throw new Error(`HOURGLASS_BROWSER names ${named}, and there is no such file.`);
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed && !named) return { path: installed };
  if (process.platform === "linux" && process.arch === "x64") return carriedBrowser();
  throw new Error(NONE);
}

/**
 * The package's own Chromium with the libraries and fonts it brings for a bare Linux, unpacked once into
 * `parent`: aside first and then moved, so that nobody ever starts half a browser.
 */
export function carriedBrowser(parent = tmpdir()): Executable {
  const home = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(parent, `hourglass-browser-${version}`);
  if (!existsSync(folder)) unpackCarried(folder);
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, FONT_LIST) },
  };
}

const FONT_LIST = "hourglass-fonts.conf";

function unpackCarried(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  // The package unpacks into the temp folder, and its libraries only where it believes to be on Lambda.
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", 'import c from "@sparticuz/chromium"; await c.executablePath()'],
    {
      cwd: join(__dirname, "..", ".."),
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
  writeFileSync(join(aside, FONT_LIST), fontList(folder));
  try {
    renameSync(aside, folder);
  } catch (problem) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
}

/** The package's own list names folders of Lambda and /tmp/fonts only: without this one Chromium has no font. */
function fontList(folder: string): string {
  const escaped = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escaped}/fonts</dir>
  <cachedir>${escaped}/fonts-cache</cachedir>
</fontconfig>
`;
}
