import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The program. Which tests run it, libreoffice.ts says: this file knows nothing of tests. */
export const SOFFICE = process.env.HOURGLASS_SOFFICE ?? "soffice";

/** “LibreOffice 25.2.3.2”; undefined where there is none. */
export function officeVersion(): string | undefined {
  const { status, stdout } = spawnSync(SOFFICE, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().split(" ").slice(0, 2).join(" ") : undefined;
}

/** The same workbook as LibreOffice saves it, with everything calculated anew. */
export function inLibreOffice(file: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), file);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const to = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    const settings = [`-env:UserInstallation=${profile}`, "--headless"];
    execFileSync(SOFFICE, [...settings, ...to, join(folder, "book.xlsx")], { stdio: "pipe" });
    return readFileSync(join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
