import { readArea } from "../../excel/address";
import { shifted } from "../../excel/formula/cells-apart";
import { wordList } from "../../locales/text";
import { unknownIn } from "../../portable/known";
import type { OriginalCell } from "../../portable/originals";
import { because } from "../../portable/reasons";
import { isNameError, swapped, withoutValue } from "./cell-value";
import { cellTags, formulaCells, type FormulaCell } from "./formula-cells";
import { restoredCell, type StandingCell } from "./restored-cell";
import type { ChangedCell } from "./sheet-pass";
import { areaMarks } from "./shown";
import { idsIn, revivedSpelling, wellSpelled, wellSpelledCell } from "./spelling";
import { attributeOf, elementsOnly, escapedText, INSIDE_TAG, prefixOf, textOf } from "./xml";

export const gone = ({ sheet, cell, was }: OriginalCell): ChangedCell => ({
  sheet,
  cell,
  was,
  becomes: "stays",
  reason: because("gone", { formula: was }),
  ids: idsIn(was),
});

/** A formula that others follow. */
interface Master {
  readonly text: string;
  readonly at: string;
}

/** A sheet on its way back. */
export class SheetRestore {
  private readonly pieces: string[] = [];
  private readonly cells: ChangedCell[] = [];
  private readonly wanted: Map<string, OriginalCell>;
  private readonly prefix: string;
  private readonly markOfArea: ReturnType<typeof areaMarks>;
  /** The formulas that others follow, by their number: as they stand, and as they are written. */
  private readonly standingMasters = new Map<string, Master>();
  private readonly masters = new Map<string, Master>();
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
      this.noteMaster(cell.at, written);
      if (written === raw) continue;
      this.pieces.push(this.xml.slice(this.done, from), written);
      this.done = from + raw.length;
    }
    this.pieces.push(this.xml.slice(this.done));
    for (const each of this.wanted.values()) this.cells.push(gone(each));
    return { xml: this.pieces.join(""), cells: this.cells, hasRevived: this.hasRevived };
  }

  /** Formulas by their cell, each with its whole text. */
  private formulas(): ReadonlyMap<string, StandingCell> {
    const found = new Map<string, StandingCell>();
    for (const formula of formulaCells(this.xml)) {
      const own = formula.inner === undefined ? undefined : textOf(formula.inner);
      const index = indexOf(formula);
      if (index !== undefined && own !== undefined)
        this.standingMasters.set(index, { text: own, at: formula.at });
      const text = own ?? followed(formula.at, this.standingMasters.get(index ?? ""));
      if (text !== undefined) found.set(formula.at, { at: formula.at, formula, text });
    }
    return found;
  }

  /** The cells that may change, in the order of the XML. */
  private *standing(formulas: ReadonlyMap<string, StandingCell>) {
    const scan = elementsOnly(this.xml);
    const end = `</${this.prefix}c>`;
    for (const { at, from, to: inside, isEmpty } of cellTags(scan, this.prefix)) {
      const formula = formulas.get(at);
      if (!formula && !this.wanted.has(at)) continue;
      const to = isEmpty ? inside : scan.indexOf(end, from) + end.length;
      yield { cell: formula ?? { at }, raw: this.xml.slice(from, to), from };
    }
  }

  /** Whether something else stands by now in the cells that a formula filled, and fills again. */
  private hasEdits({ area, now }: OriginalCell, from: number): boolean {
    return area !== undefined && this.markOfArea(from, area) !== now;
  }

  private restored(cell: StandingCell, raw: string, original: OriginalCell, from: number): string {
    // What a cell that follows another one says depends on that one.
    const hasLost =
      cell.formula?.inner === undefined && this.lost.has((cell.formula && indexOf(cell.formula)) ?? "");
    const known = hasLost ? { ...original, written: undefined } : original;
    const written = this.hasEdits(original, from)
      ? undefined
      : restoredCell(cell, raw, known, this.prefix, this.texts);
    const base = { sheet: this.sheet, cell: cell.at, ids: idsIn(original.was) };
    if (written === undefined) return this.edited(cell, raw, original);
    const now = wellSpelled(original.was);
    this.cells.push({ ...base, was: cell.text ?? "", becomes: "formula", now });
    const index = cell.formula?.inner === undefined ? undefined : indexOf(cell.formula);
    if (index !== undefined && !/\st\s*=\s*["']shared["']/.test(written)) this.lost.add(index);
    return this.withMaster(cell.at, wellSpelledCell(written, this.prefix), now);
  }

  private noteMaster(at: string, written: string): void {
    const { index, inner } = sharedFormula(written, this.prefix) ?? {};
    if (index !== undefined && inner) this.masters.set(index, { text: textOf(inner), at });
  }

  /**
   * A cell that shared its formula says its own where the one it followed is gone, and where Excel has given the number
   * that they had to others since.
   */
  private withMaster(at: string, written: string, formula: string): string {
    const shared = sharedFormula(written, this.prefix);
    if (!shared) return written;
    const { index, inner, element } = shared;
    const standing = this.standingMasters.get(index);
    const isWell = inner
      ? standing === undefined || standing.at === at
      : followed(at, this.masters.get(index)) === formula;
    return isWell ? written : written.replace(element, () => this.formulaElement(formula));
  }

  private formulaElement(formula: string): string {
    return `<${this.prefix}f>${escapedText(formula)}</${this.prefix}f>`;
  }

  /** An edit stays; what it calls by a name of the workbook is called as the add-in’s, for the name goes. */
  private edited(cell: StandingCell, raw: string, { was }: OriginalCell): string {
    const { formula, text = "" } = cell;
    const base = { sheet: this.sheet, cell: cell.at };
    const now = revivedSpelling(text);
    if (now === text) {
      this.cells.push({ ...base, was, becomes: "stays", reason: because("edited"), ids: idsIn(was) });
      return this.alone(cell, raw);
    }
    this.hasRevived = true;
    this.cells.push({ ...base, was: text, becomes: "formula", now, reason: because("editKept"), ids: idsIn(now) }); // prettier-ignore
    return formula?.inner === undefined ? this.alone(cell, raw) : swapped(raw, formula, escapedText(now));
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
    const live = revivedSpelling(text);
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
    const element = this.formulaElement(revivedSpelling(text));
    return raw.slice(0, formula.formulaFrom) + element + raw.slice(formula.formulaTo);
  }
}

const indexOf = ({ kind, formulaAttributes }: FormulaCell) =>
  kind === "shared" ? attributeOf(formulaAttributes, "si") : undefined;

/** The formula of a cell’s XML where it shares it: its number, and its text where others follow it. */
function sharedFormula(raw: string, prefix: string) {
  if (!raw.includes("shared")) return undefined;
  const found = new RegExp(`<${prefix}f(\\s${INSIDE_TAG}?)(?:/>|>([^]*?)</${prefix}f>)`).exec(raw);
  if (!found || attributeOf(found[1], "t") !== "shared") return undefined;
  return { element: found[0], index: attributeOf(found[1], "si") ?? "", inner: found[2] };
}

function followed(at: string, master: Master | undefined): string | undefined {
  const [here, there] = [readArea(at), readArea(master?.at ?? "")];
  return master && here && there
    ? shifted(master.text, here.row - there.row, here.col - there.col)
    : undefined;
}
