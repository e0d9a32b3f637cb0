import { readArea } from "../../excel/address";
import { shifted } from "../../excel/formula/cells-apart";
import { unknownIn } from "../../portable/known";
import { formulaMark, type OriginalCell, type OriginalName } from "../../portable/originals";
import { wordList } from "../../locales/text";
import { because } from "../../portable/reasons";
import type { FileRefusal } from "../native";
import { dropDefinitions } from "./definitions-part";
import { formulaCells, type FormulaCell } from "./formula-cells";
import type { MadeFile } from "./make-portable";
import { dropOriginals, keptOriginals } from "./originals-part";
import { BROKEN, openPackage } from "./package";
import { restoredCell, type StandingCell } from "./restored-cell";
import { areaMarks, sharedTexts } from "./shown";
import { liveSpelling, wellSpelled, wellSpelledCell } from "./spelling";
import { isNameError, swapped, withoutValue } from "./cell-value";
import type { ChangedCell } from "./sheet-pass";
import { elementsOnly, escapedText, INSIDE_TAG, attributeOf, prefixOf, textOf } from "./xml";
import { changedWorkbook, workbookPart, type FileName, type WorkbookPart } from "./workbook-part";

/**
 * The file with the formulas that it had before it was made portable. A cell that was edited since, or moved, stays
 * and is listed. Calls by names of the workbook, and calls that got stuck, become calls of our functions.
 */
export async function makeLive(file: Uint8Array): Promise<MadeFile | FileRefusal> {
  const book = await openPackage(file);
  if ("refusal" in book) return book;
  const workbook = await workbookPart(book);
  if ("refusal" in workbook) return workbook;
  const kept = await keptOriginals(book, workbook.part);
  const texts = await sharedTexts(book, workbook.part);
  const cells: ChangedCell[] = [];
  let hasRevived = false;
  for (const { name, part } of workbook.sheets) {
    const xml = await book.read(part);
    if (xml === undefined) return { refusal: BROKEN };
    const originals = (kept?.originals.cells ?? []).filter(
      ({ sheet }) => sheet.toLowerCase() === name.toLowerCase(),
    );
    if (originals.length === 0 && !/SAAS[._]/i.test(xml)) continue;
    const pass = new SheetRestore(name, xml, originals, texts, kept !== undefined).run();
    if (pass.xml !== xml) book.set(part, pass.xml);
    for (const cell of pass.cells) cells.push(cell);
    hasRevived ||= pass.hasRevived;
  }
  const present = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const each of kept?.originals.cells ?? [])
    if (!present.has(each.sheet.toLowerCase())) cells.push(gone(each));
  const names = restoredNames(workbook, kept?.originals.names ?? []);
  const isAnew = workbook.xml.includes("fullCalcOnLoad");
  const calculation = isAnew ? kept?.originals.calculation : undefined;
  const { noNames } = kept?.originals ?? {};
  const whole = changedWorkbook(workbook, { ...names, noNames }, hasRevived ? "anew" : calculation);
  const xml = await dropDefinitions(book, workbook, whole, kept?.originals.definitions);
  if (xml !== workbook.xml) book.set(workbook.part, xml);
  if (kept) await dropOriginals(book, workbook.part, kept.part);
  const isWritten = cells.some(({ becomes }) => becomes === "formula");
  const isChanged = kept !== undefined || xml !== workbook.xml || isWritten;
  return { bytes: isChanged ? await book.bytes() : file, cells, names: names.report };
}

const gone = ({ sheet, cell, was }: OriginalCell): ChangedCell => ({
  sheet,
  cell,
  was,
  becomes: "stays",
  reason: because("gone", { formula: was }),
  ids: idsIn(was),
});

function restoredNames({ names }: WorkbookPart, originals: readonly OriginalName[]) {
  const changed = new Map<FileName, string>();
  const removed = new Set<string>();
  const report: ChangedCell[] = [];
  for (const each of names) {
    const kept = originals.find(({ name }) => name === each.name);
    if (!kept) continue;
    const isOurs = formulaMark(each.text) === kept.now;
    const base = { sheet: "", cell: each.name, ids: idsIn(kept.was ?? "") };
    if (kept.was === undefined) {
      if (isOurs) removed.add(each.name);
    } else if (isOurs) {
      const now = wellSpelled(kept.was);
      changed.set(each, now);
      report.push({ ...base, was: each.text, becomes: "formula", now });
    } else report.push({ ...base, was: kept.was, becomes: "stays", reason: because("edited") });
  }
  return { changed, removed, added: new Map<string, string>(), report };
}

/** A sheet on its way back. */
class SheetRestore {
  private readonly pieces: string[] = [];
  private readonly cells: ChangedCell[] = [];
  private readonly wanted: Map<string, OriginalCell>;
  private readonly prefix: string;
  private readonly markOfArea: ReturnType<typeof areaMarks>;
  /** Formulas that others followed, and that say something else now. */
  private readonly lost = new Set<string>();
  /** Whether cells were stuck, which Excel is to calculate when it opens the file. */
  private hasRevived = false;
  private done = 0;

  constructor(
    private readonly sheet: string,
    private readonly xml: string,
    originals: readonly OriginalCell[],
    private readonly texts: readonly string[],
    /** What we made portable comes back as it was, byte for byte. */
    private readonly wasPortable: boolean,
  ) {
    this.wanted = new Map(originals.map((each) => [each.cell, each]));
    this.prefix = prefixOf(xml, "worksheet") ?? "";
    this.markOfArea = areaMarks(xml, texts);
  }

  run(): { readonly xml: string; readonly cells: readonly ChangedCell[]; readonly hasRevived: boolean } {
    const formulas = this.formulas();
    for (const { cell, raw, from } of this.standing(formulas)) {
      const original = this.wanted.get(cell.at);
      if (original) this.wanted.delete(cell.at);
      const written = original ? this.restored(cell, raw, original, from) : this.revived(cell, raw);
      if (written === undefined || written === raw) continue;
      this.pieces.push(this.xml.slice(this.done, from), written);
      this.done = from + raw.length;
    }
    this.pieces.push(this.xml.slice(this.done));
    for (const each of this.wanted.values()) this.cells.push(gone(each));
    return { xml: this.pieces.join(""), cells: this.cells, hasRevived: this.hasRevived };
  }

  /** Formulas by their cell, each with its whole text. */
  private formulas(): ReadonlyMap<string, StandingCell> {
    const masters = new Map<string, { readonly text: string; readonly at: string }>();
    const found = new Map<string, StandingCell>();
    for (const formula of formulaCells(this.xml)) {
      const own = formula.inner === undefined ? undefined : textOf(formula.inner);
      const index = indexOf(formula);
      if (index !== undefined && own !== undefined) masters.set(index, { text: own, at: formula.at });
      const text = own ?? followed(formula, masters.get(index ?? ""));
      if (text !== undefined) found.set(formula.at, { at: formula.at, formula, text });
    }
    return found;
  }

  /** The cells that may change, in the order of the XML. */
  private *standing(formulas: ReadonlyMap<string, StandingCell>) {
    const scan = elementsOnly(this.xml);
    const tag = new RegExp(`<${this.prefix}c(\\s${INSIDE_TAG})>`, "g");
    const end = `</${this.prefix}c>`;
    for (let found = tag.exec(scan); found; found = tag.exec(scan)) {
      const at = /\sr="([A-Z]+\d+)"/.exec(found[1])?.[1] ?? attributeOf(found[1], "r") ?? "";
      const formula = formulas.get(at);
      if (!formula && !this.wanted.has(at)) continue;
      const from = found.index;
      const to = found[1].endsWith("/") ? tag.lastIndex : scan.indexOf(end, from) + end.length;
      yield { cell: formula ?? { at }, raw: this.xml.slice(from, to), from };
    }
  }

  /** Whether something else stands by now in the cells that a formula filled, and fills again. */
  private hasEdits({ area, now }: OriginalCell, from: number): boolean {
    return area !== undefined && this.markOfArea(from, area) !== now;
  }

  private restored(
    cell: StandingCell,
    raw: string,
    original: OriginalCell,
    from: number,
  ): string | undefined {
    // What a cell that follows another one says depends on that one.
    const hasLost =
      cell.formula?.inner === undefined && this.lost.has((cell.formula && indexOf(cell.formula)) ?? "");
    const known = hasLost ? { ...original, written: undefined } : original;
    const written = this.hasEdits(original, from)
      ? undefined
      : restoredCell(cell, raw, known, this.prefix, this.texts);
    const base = { sheet: this.sheet, cell: cell.at, ids: idsIn(original.was) };
    if (written === undefined) {
      this.cells.push({ ...base, was: original.was, becomes: "stays", reason: because("edited") });
      return this.alone(cell, raw);
    }
    const now = wellSpelled(original.was);
    this.cells.push({ ...base, was: cell.text ?? "", becomes: "formula", now });
    const index = cell.formula?.inner === undefined ? undefined : indexOf(cell.formula);
    if (index !== undefined && !/\st\s*=\s*["']shared["']/.test(written)) this.lost.add(index);
    return wellSpelledCell(written, this.prefix);
  }

  /** A call by a name of the workbook, or one that is stuck, as a call of ours. */
  private revived(cell: StandingCell, raw: string): string {
    const { formula, text = "" } = cell;
    const base = { sheet: this.sheet, cell: cell.at, was: text };
    const functions = unknownIn(text);
    if (functions.length > 0) {
      const reason = because("unknown", { functions: wordList(functions) });
      this.cells.push({ ...base, becomes: "stays", reason, ids: [] });
      return this.alone(cell, raw);
    }
    const live = isStuck(text) ? liveSpelling(text) : text;
    const isRewritten = formula?.inner !== undefined && live !== text;
    const ids = idsIn(live);
    // Also a call that is spelled well shows #NAME? where the file was saved without the add-in.
    const showsName = ids.length > 0 && isNameError(raw, this.prefix) && (isRewritten || !this.wasPortable);
    if (!isRewritten && !showsName) return this.alone(cell, raw);
    this.hasRevived = true;
    this.cells.push({ ...base, becomes: "formula", now: live, ids });
    const written = isRewritten ? swapped(raw, formula, escapedText(live)) : this.alone(cell, raw);
    return showsName ? withoutValue(written, this.prefix) : written;
  }

  /** A formula that follows another one says its own where that one is gone. */
  private alone({ formula, text = "" }: StandingCell, raw: string): string {
    if (!formula || formula.inner !== undefined || !this.lost.has(indexOf(formula) ?? "")) return raw;
    const element = `<${this.prefix}f>${escapedText(text)}</${this.prefix}f>`;
    return raw.slice(0, formula.formulaFrom) + element + raw.slice(formula.formulaTo);
  }
}

/** Whether something of ours is in a formula in another spelling than that of files. */
const isStuck = (text: string) =>
  /SAAS[._]/i.test(text.replace(/(?<![!_.\w]|SINGLE\()_xldudf_SAAS_\w+\(/g, ""));

/** The functions of a formula as files spell it, without reading it. */
const idsIn = (formula: string) => [
  ...new Set(
    [...formula.matchAll(/_xldudf_SAAS_(\w+)\(/gi)].map(([, name]) =>
      name.replaceAll("_", ".").toUpperCase(),
    ),
  ),
];

const indexOf = ({ kind, formulaAttributes }: FormulaCell) =>
  kind === "shared" ? attributeOf(formulaAttributes, "si") : undefined;

function followed(
  { at }: FormulaCell,
  master: { readonly text: string; readonly at: string } | undefined,
): string | undefined {
  const [here, there] = [readArea(at), readArea(master?.at ?? "")];
  return master && here && there
    ? shifted(master.text, here.row - there.row, here.col - there.col)
    : undefined;
}
