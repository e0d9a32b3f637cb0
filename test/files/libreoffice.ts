import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SOFFICE = process.env.HOURGLASS_SOFFICE;

/** A test that runs only where HOURGLASS_SOFFICE names LibreOffice: few machines have it, and it takes minutes. */
export const whereThereIsOne = SOFFICE === undefined ? test.skip : test;

/** The same workbook as LibreOffice saves it, with everything calculated anew. */
export function inLibreOffice(file: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), file);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const to = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync(SOFFICE!, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      ...to,
      join(folder, "book.xlsx"),
    ]);
    return readFileSync(join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
