import { readArea } from "../../excel/address";
import type { Text } from "../../locales/text";
import { shifted } from "../../excel/formula/cells-apart";
import type { Excel } from "../../portable/targets";
import type { Mill, Milled } from "../../portable/mill";
import { formulaMark, hasMark, valueMark } from "../../portable/marks";
import type { OriginalCell } from "../../portable/originals";
import { because, type Reason } from "../../portable/reasons";
import { LongText } from "../package/source";
import { frameMark, swapped, usable, withoutMark, withoutValue } from "./cell-value";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { areaMarks, severalOf } from "./shown";
import { readsSpill, withoutSpills, type Frozen } from "./spills";
import { attributeOf, escapedText, prefixOf, textOf } from "./xml";

/** What became of one cell. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  /** As files spell it, without “=”. */
  readonly was: string;
  readonly becomes: "formula" | "value" | "stays";
  readonly now?: string;
  /** The oldest Excel for the new formula. */
  readonly excel?: Excel;
  /** How the new formula may answer otherwise than our functions for what cells may hold one day. */
  readonly limits?: readonly Text[];
  readonly reason?: Reason;
  readonly ids: readonly string[];
}

export interface SheetPass {
  /** The XML as it is now; undefined where nothing changed. */
  readonly content: Blob | undefined;
  readonly cells: readonly ChangedCell[];
  readonly originals: readonly OriginalCell[];
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly col: number;
  readonly milled: Milled;
}

/** A sheet’s XML with its formulas rewritten; every character of other cells stays. */
export class SheetRewrite {
  private readonly written = new LongText();
  private readonly cells: ChangedCell[] = [];
  private readonly originals: OriginalCell[] = [];
  private readonly masters = new Map<string, Master>();
  private readonly prefix: string;
  private readonly markOfArea: ReturnType<typeof areaMarks>;
  private done = 0;

  constructor(
    private readonly sheet: string,
    private readonly xml: string,
    private readonly mill: Mill,
    private readonly frozen: Frozen,
    /** What was kept of the sheet’s cells at an earlier time, by their places. */
    private readonly earlier: ReadonlyMap<string, OriginalCell>,
    texts: readonly string[] = [],
  ) {
    this.prefix = prefixOf(xml, "worksheet") ?? "";
    this.markOfArea = areaMarks(xml, texts);
  }

  run(): SheetPass {
    for (const cell of formulaCells(this.xml)) this.cell(cell);
    const isSame = this.done === 0;
    if (!isSame) this.written.add(this.xml.slice(this.done));
    const content = isSame ? undefined : this.written.blob();
    return { content, cells: this.cells, originals: this.originals };
  }

  private cell(cell: FormulaCell): void {
    const place = readArea(cell.at);
    if (!place || cell.kind === "dataTable") return;
    const own = cell.inner === undefined ? undefined : textOf(cell.inner);
    const index = cell.kind === "shared" ? attributeOf(cell.formulaAttributes, "si") : undefined;
    if (index !== undefined && own !== undefined) {
      this.masters.set(index, { text: own, row: place.row, col: place.col, milled: this.milled(own) });
    }
    const master = index === undefined ? undefined : this.masters.get(index);
    if (!master && own === undefined) return;
    const was = own ?? shifted(master!.text, place.row - master!.row, place.col - master!.col);
    const milled = master?.milled ?? this.milled(was);
    if (milled.is === "none") return this.unchanged(cell, was);
    const raw = this.xml.slice(cell.from, cell.to);
    const written =
      milled.is === "formula"
        ? this.formula(cell, raw, was, milled, master)
        : this.value(cell, raw, was, milled);
    this.replace(cell, raw, written);
  }

  private milled(formula: string): Milled {
    return /SAAS[._]/i.test(formula) ? this.mill.of(formula) : { is: "none" };
  }

  /** A formula of others, which may read a spill that is no formula any more. */
  private unchanged(cell: FormulaCell, was: string): void {
    if (!readsSpill(was)) return;
    const now = this.withoutSpills(was);
    const isApart = this.isApart(cell, was);
    if (now === was && !isApart) return;
    const raw = this.xml.slice(cell.from, cell.to);
    const written = this.swap(cell, raw, was, now);
    this.keep(cell, raw, was, formulaMark(now), written, !isApart);
    this.replace(cell, raw, written);
  }

  private formula(
    cell: FormulaCell,
    raw: string,
    was: string,
    milled: Milled & { readonly is: "formula" },
    master: Master | undefined,
  ): string {
    const own = master && cell.inner === undefined ? this.mill.of(was) : milled;
    const now = this.withoutSpills(own.is === "formula" ? own.formula : was);
    const { excel, ids, limits, onArrays } = milled;
    this.cells.push({ sheet: this.sheet, cell: cell.at, was, becomes: "formula", now, excel, limits, ids });
    const swap = this.swap(cell, raw, was, now);
    const array = `<${this.prefix}f t="array" ref="${cell.at}">${escapedText(now)}</${this.prefix}f>`;
    const written = this.withoutError(
      onArrays && cell.kind !== "array" ? withFormula(raw, cell, array) : swap,
    );
    const mark = own.is === "formula" && own.formula === now ? own.mark : formulaMark(now);
    const isSwap = written === swap && cell.inner !== undefined && !this.isApart(cell, was);
    this.keep(cell, raw, was, mark, written, isSwap);
    return written;
  }

  /** What a stuck cell shows isn’t its value; whoever opens the file calculates it. */
  private withoutError(written: string): string {
    return /\st\s*=\s*["']e["']/.test(written.slice(0, written.indexOf(">"))) && !usable(written, this.prefix)
      ? withoutValue(written, this.prefix)
      : written;
  }

  private value(
    cell: FormulaCell,
    raw: string,
    was: string,
    milled: Milled & { readonly is: "value" },
  ): string {
    const value = usable(raw, this.prefix);
    const { ids, reason } = milled;
    if (value === undefined) {
      this.cells.push({
        sheet: this.sheet,
        cell: cell.at,
        was,
        becomes: "stays",
        reason: because("noValue"),
        ids,
      });
      if (cell.kind !== "shared") return raw;
      // The formula that others follow may go, so each that stays says its own.
      const alone = this.alone(raw, cell, was);
      this.keep(cell, raw, was, formulaMark(was), alone);
      return alone;
    }
    this.cells.push({
      sheet: this.sheet,
      cell: cell.at,
      was,
      becomes: "value",
      ids,
      ...(reason && { reason }),
    });
    const written = withoutMark(withFormula(raw, cell, ""), cell);
    const area = cell.kind === "array" ? severalOf(attributeOf(cell.formulaAttributes, "ref")) : undefined;
    const now = area ? this.markOfArea(cell.from, area) : valueMark(value);
    this.keep(cell, raw, was, now, written, false, area);
    return written;
  }

  /** The cell with the text of its formula changed, or that of the formula it follows. */
  private swap(cell: FormulaCell, raw: string, was: string, now: string): string {
    if (this.isApart(cell, was)) return this.alone(raw, cell, now);
    return cell.inner === undefined ? raw : swapped(raw, cell, escapedText(now));
  }

  private alone(raw: string, cell: FormulaCell, formula: string): string {
    return withFormula(raw, cell, `<${this.prefix}f>${escapedText(formula)}</${this.prefix}f>`);
  }

  private withoutSpills(formula: string): string {
    return withoutSpills(formula, this.sheet, this.frozen);
  }

  /** Whether the cell can’t share its formula: a spill that one of them reads may be none any more. */
  private isApart({ kind }: FormulaCell, was: string): boolean {
    return kind === "shared" && this.frozen.size > 0 && readsSpill(was);
  }

  /** `isSwap` where nothing but the text of the formula is new, so that the old text alone brings the cell back. */
  private keep(
    cell: FormulaCell,
    raw: string,
    was: string,
    now: string,
    written: string,
    isSwap = false,
    area?: string,
  ): void {
    const before = this.earlier.get(cell.at);
    // A formula that nobody touched since the earlier time goes back to what stood there before that.
    const first = before && hasMark(was, before.now) ? before : undefined;
    // Files may escape more signs than we do, so that the text alone would not bring back their bytes.
    const isText = first?.xml === undefined && isSwap && cell.inner === escapedText(was);
    this.originals.push({
      sheet: this.sheet,
      cell: cell.at,
      was: first?.was ?? was,
      now,
      written: frameMark(written, isText ? cell : undefined, written.length - raw.length),
      // The XML of before this time would bring back what the earlier time has written.
      ...(area !== undefined && { area }),
      ...(!isText && { xml: first?.xml ?? (first ? swapped(raw, cell, escapedText(first.was)) : raw) }),
    });
  }

  private replace(cell: FormulaCell, raw: string, written: string): void {
    if (written === raw) return;
    this.written.add(this.xml.slice(this.done, cell.from), written);
    this.done = cell.to;
  }
}

function withFormula(raw: string, { formulaFrom, formulaTo }: FormulaCell, element: string): string {
  return raw.slice(0, formulaFrom) + element + raw.slice(formulaTo);
}
