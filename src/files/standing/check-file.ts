import { oldestOf, worksCounted, worksWith } from "../../portable/elsewhere";
import { EXCELS, type Excel, type Target } from "../../portable/targets";
import { isMisspelt, unknownIn } from "../../portable/known";
import { Mill } from "../../portable/mill";
import type { Reason } from "../../portable/reasons";
import { isVolatile } from "../../portable/volatile";
import type { Text } from "../../locales/text";
import type { FileRefusal } from "../native";
import { columnName, tablesIn } from "./columns";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { keptOriginals } from "./originals-part";
import { columnFormulas } from "./outside-formulas";
import { BROKEN } from "../package/no-workbook";
import { openPackage, relations } from "./package";
import { rulesCalling } from "./rules";
import { SheetRewrite, type ChangedCell } from "./sheet-pass";
import { severalCells, workbookPart } from "./workbook-part";
import { attributeOf, INSIDE_TAG, prefixOf, textOf } from "./xml";

/** What a sheet holds of ours. */
interface CheckedSheet {
  readonly sheet: string;
  readonly cells: number;
  /** Of its cells, by the oldest Excel for which they can be formulas. */
  readonly formulas: Readonly<Record<Excel, number>>;
  /** Cells that can only keep their values, and those that have none stored. */
  readonly values: number;
  readonly without: number;
  /** Cells that show #NAME? or are spelled otherwise than a file spells our functions. */
  readonly stuck: number;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** What would break for whom, and what else travels along. */
export interface FileCheck {
  readonly sheets: readonly CheckedSheet[];
  /** How many cells can be formulas for each target. */
  readonly formulasFor: Readonly<Record<Target, number>>;
  /** Each cell that no formula can stand for, in any Excel, and why. */
  readonly onlyValues: readonly { readonly sheet: string; readonly cell: string; readonly reason: Reason }[];
  /** Each cell whose formula would ask less of what stands in cells than our functions, and what it would not see. */
  readonly asksLess: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly limits: readonly Text[];
  }[];
  /** Each cell that calls functions under our name that there aren’t; no spelling makes those work. */
  readonly unknown: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly functions: readonly string[];
  }[];
  /** Names of the workbook that call our functions. */
  readonly names: readonly string[];
  /** Those of them that spell our functions otherwise than files do, and show #NAME?. */
  readonly stuckNames: readonly string[];
  /** Columns of tables whose formula calls our functions in each row that is added: Deals[LTV]. */
  readonly columns: readonly string[];
  /** Conditional formats and validations that do; Excel can’t evaluate ours there. */
  readonly rules: number;
  readonly externalLinks: number;
  /** Formulas that calculate anew each time something changes anywhere. */
  readonly volatile: number;
  /** Who made and who last saved the file, as its properties say. */
  readonly people: readonly string[];
  readonly isPortable: boolean;
}

/** Reads a file and says what it would show to whom; it changes nothing. */
export async function checkFile(file: Uint8Array): Promise<FileCheck | FileRefusal> {
  const book = await openPackage(file);
  if ("refusal" in book) return book;
  const workbook = await workbookPart(book);
  if ("refusal" in workbook) return workbook;
  const areas = severalCells(workbook.names);
  const mill = new Mill({ to: "native", target: "365" }, areas);
  const works = worksWith(areas, false);
  const allWorks: ReadonlySet<Target>[] = [];
  const sheets: CheckedSheet[] = [];
  const onlyValues: { sheet: string; cell: string; reason: Reason }[] = [];
  const asksLess: { sheet: string; cell: string; limits: readonly Text[] }[] = [];
  const unknown: FileCheck["unknown"][number][] = [];
  let [rules, volatile] = [0, 0];
  for (const { name, part, isHidden } of workbook.sheets) {
    const xml = await book.read(part);
    if (xml === undefined) return { refusal: BROKEN };
    rules += rulesCalling(name, xml, mill).length;
    volatile += volatileIn(xml);
    if (!/SAAS[._]/i.test(xml)) continue;
    const { cells } = new SheetRewrite(name, xml, mill, new Map(), new Map()).run();
    for (const { cell, reason, becomes, limits = [] } of cells) {
      if (reason && becomes !== "formula") onlyValues.push({ sheet: name, cell, reason });
      if (limits.length > 0) asksLess.push({ sheet: name, cell, limits });
    }
    const own = cells.map(({ was }) => works(was));
    for (const each of own) allWorks.push(each);
    const { misnamed, ...stands } = standing(xml, new Set(cells.map(({ cell }) => cell)));
    for (const each of misnamed) unknown.push({ sheet: name, ...each });
    sheets.push({ ...counted(name, cells, own), ...stands, hidden: isHidden });
  }
  const names = workbook.names.filter(({ text }) => mill.of(text).is !== "none");
  const columns = (await tablesIn(book, workbook)).flatMap((table) =>
    columnFormulas(table.xml)
      .filter(({ text }) => mill.of(text).is !== "none")
      .map((each) => columnName(table, each)),
  );
  const links = (await relations(book, workbook.part)).filter(({ kind }) => kind === "externalLink");
  return {
    sheets: sheets.filter(({ cells }) => cells > 0),
    formulasFor: worksCounted(allWorks),
    onlyValues,
    asksLess,
    unknown,
    names: names.map(({ name }) => name),
    stuckNames: names.filter(({ text }) => isMisspelt(text)).map(({ name }) => name),
    columns,
    rules,
    externalLinks: links.length,
    volatile,
    people: peopleIn((await book.read("docProps/core.xml")) ?? ""),
    isPortable: (await keptOriginals(book, workbook.part)) !== undefined,
  };
}

function counted(sheet: string, cells: readonly ChangedCell[], works: readonly ReadonlySet<Target>[]) {
  const count = (is: (cell: ChangedCell) => boolean) => cells.filter(is).length;
  const formulas = Object.fromEntries(
    EXCELS.map((excel) => [excel, works.filter((each) => oldestOf(each) === excel).length]),
  );
  return {
    sheet,
    cells: cells.length,
    formulas: formulas as Record<Excel, number>,
    values: count(({ becomes }) => becomes === "value"),
    without: count(({ becomes }) => becomes === "stays"),
  };
}

/** The cells of ours that are stuck, and those that call what there isn’t, which no other spelling helps. */
function standing(xml: string, ours: ReadonlySet<string>) {
  const prefix = prefixOf(xml, "worksheet") ?? "";
  const misnamed: { cell: string; functions: readonly string[] }[] = [];
  let stuck = 0;
  for (const [cell, text] of textsIn(xml)) {
    const functions = unknownIn(text);
    if (functions.length > 0) {
      misnamed.push({ cell: cell.at, functions });
      continue;
    }
    if (!ours.has(cell.at)) continue;
    // Only what looks misspelt is read, for a text may name a function too.
    const isSpelled =
      /SINGLE\(_xldudf_SAAS_/i.test(text) || (/[!.]_xldudf_SAAS_|SAAS\./i.test(text) && isMisspelt(text));
    const shows = xml.slice(cell.from, cell.to);
    if (isSpelled || shows.includes(`<${prefix}v>#NAME?</`)) stuck++;
  }
  return { stuck, misnamed, protected: xml.includes(`<${prefix}sheetProtection`) };
}

function volatileIn(xml: string): number {
  let count = 0;
  for (const [, text] of textsIn(xml)) if (isVolatile(text)) count++;
  return count;
}

/** Each cell with a formula, and the functions that it calls: of one that follows another, that one’s text. */
function* textsIn(xml: string): Generator<readonly [FormulaCell, string]> {
  const shared = new Map<string, string>();
  for (const cell of formulaCells(xml)) {
    const index = cell.kind === "shared" ? (attributeOf(cell.formulaAttributes, "si") ?? "") : undefined;
    const own = cell.inner === undefined ? undefined : textOf(cell.inner);
    if (index !== undefined && own !== undefined) shared.set(index, own);
    yield [cell, own ?? shared.get(index ?? "") ?? ""];
  }
}

function peopleIn(xml: string): string[] {
  const found = [
    ...xml.matchAll(new RegExp(`<(?:dc:creator|cp:lastModifiedBy)(?:\\s${INSIDE_TAG})?>([^<]*)<`, "g")),
  ];
  return [...new Set(found.map(([, name]) => textOf(name)).filter((name) => name !== ""))];
}
