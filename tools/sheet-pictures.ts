import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { asBytes, asText, readParts, writeParts } from "../src/files/package/parts";
import { LANGUAGES, type Language } from "../src/locales/text";
import { SAMPLE_AS_OF } from "../src/sample";
import { ALL_SHEETS, SHEETS } from "../src/sheets";
import { planSheets } from "../src/sheets/template";
import { layColumns } from "../src/sheets/template/geometry";
import { pictureOf } from "./sheet-reference";

/*
 * The pictures of docs/sheets.md: the top of each sheet of the sample company, in both languages. The file of all
 * sheets is drawn by LibreOffice, its pages by poppler’s pdftoppm, and ImageMagick keeps them small. None of the three
 * comes with npm, so this runs where somebody has them: npm run docs:pictures.
 */

const ROOT = join(__dirname, "..");
/** Pixels of the picture for a pixel of the sheet at 100%, and the most of both that is shown. */
const SCALE = 0.82;
const WIDTH = 1_040;
const HEIGHT = 620;
/** Inches between the margins of a page in landscape, pixels an inch has on a screen, and the white margin. */
const PAGE = { width: 10.9, screen: 96, margin: 0.36 };

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] });

/** The first page of each sheet in the file; a page begins with the title of its sheet. */
function pagesOf(pdf: string, language: Language): ReadonlyMap<string, number> {
  const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
  const titles = pages.map((page) => page.trimStart().split("\n")[0].trim());
  return new Map(
    SHEETS.flatMap(({ id, title }) => {
      const at = titles.indexOf(title[language]);
      return at < 0 ? [] : [[id, at + 1] as const];
    }),
  );
}

/** The sizes of sheets that go over several pages side by side, by id. */
function sizesOnPaper(language: Language): ReadonlyMap<string, number> {
  const planned = planSheets({
    building: SHEETS,
    definitions: ALL_SHEETS,
    existing: new Map(),
    choice: { language, stage: "GTM", asOf: SAMPLE_AS_OF },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return new Map(
    planned.plans.flatMap(({ kind, print }) =>
      print?.scale === undefined ? [] : [[kind, print.scale / 100]],
    ),
  );
}

/** On paper sections that would be cut, and wide logs, begin a page; a picture shows what stands at the top. */
async function withoutPages(book: string): Promise<void> {
  const parts = await readParts(readFileSync(book));
  const pages = /<rowBreaks.*?<\/rowBreaks>|<definedName name="_xlnm.Print_Area".*?<\/definedName>/gs;
  for (const [path, bytes] of parts) {
    if (!/^xl\/(workbook|worksheets\/\w+)\.xml$/.test(path)) continue;
    parts.set(path, asBytes(asText(bytes).replaceAll(pages, "")));
  }
  writeFileSync(book, await writeParts(parts));
}

async function draw(language: Language, folder: string): Promise<void> {
  const scales = sizesOnPaper(language);
  const book = join(folder, `${language}.xlsx`);
  const cli = join(ROOT, "bin", "hourglass.mjs");
  run("node", cli, "export", "all", "--data", "sample", "--lang", language, "--out", book);
  await withoutPages(book);
  const profile = pathToFileURL(join(folder, "profile")).href;
  run(
    "soffice",
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    book,
  );
  const pdf = join(folder, `${language}.pdf`);
  const pages = pagesOf(pdf, language);
  for (const definition of SHEETS) {
    const page = pages.get(definition.id);
    if (page === undefined) throw new Error(`No page begins with “${definition.title[language]}”`);
    const wide = [...layColumns(definition).widths.values()].reduce((sum, width) => sum + width, 0);
    // A sheet that is wider than the page is drawn smaller: by as much as it is wider, or as its plan says.
    const shrunk = scales.get(definition.id) ?? Math.min(1, (PAGE.width * PAGE.screen) / wide);
    const dots = Math.round((PAGE.screen * SCALE) / shrunk);
    const skip = String(Math.round(PAGE.margin * dots));
    const drawn = join(folder, "page");
    const cut = ["-x", skip, "-y", skip, "-W", String(WIDTH), "-H", String(HEIGHT)];
    run("pdftoppm", "-r", String(dots), "-f", String(page), "-l", String(page), ...cut, "-singlefile", "-png", pdf, drawn); // prettier-ignore
    const picture = join(ROOT, "docs", pictureOf(definition.id, language));
    run("convert", `${drawn}.png`, "-strip", "+dither", "-colors", "24", `png8:${picture}`);
  }
}

async function drawAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-"));
  try {
    mkdirSync(join(ROOT, "docs", "images", "sheets"), { recursive: true });
    for (const language of LANGUAGES) await draw(language, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void drawAll();
