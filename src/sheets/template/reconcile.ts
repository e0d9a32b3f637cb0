import type { Content, ExistingSheet, PlannedCell } from "../plan";
import { sameFormula } from "../../excel/formula/same";
import type { Held } from "../writer";
import type { Placement } from "../placement";
import type { CellKind, OwnedCell, WholePlan } from "./whole-plan";
import { LANGUAGES } from "../../locales/text";

/** A sheet that stands, and what is known of it. */
export interface Standing {
  readonly existing: ExistingSheet;
  readonly placement: Placement;
  /**
   * What a sheet of ours would hold at these places for each choice that may have been made before, the
   * likeliest first. Each is planned when a cell asks for it.
   */
  readonly formers: readonly (() => WholePlan)[];
  /** Language or stage are others than at the last build: then looks are set again, too. */
  readonly restyle: boolean;
}

/** Something a person put over a cell of ours, which goes. */
interface Overwritten {
  readonly row: number;
  readonly col: number;
  readonly held: Held;
}

export interface Reconciled {
  readonly cells: readonly PlannedCell[];
  /** How many cells of the sheet get another content, and how many of the user's stay, by kind. */
  readonly changed: ReadonlyMap<CellKind, number>;
  readonly kept: ReadonlyMap<CellKind, number>;
  readonly overwritten: readonly Overwritten[];
}

/** The cells to write so that what stands becomes what is planned. A second run finds nothing to do. */
export function reconcile(plan: WholePlan, standing: Standing | undefined): Reconciled {
  const changed = new Map<CellKind, number>();
  const kept = new Map<CellKind, number>();
  const overwritten: Overwritten[] = [];
  const book = standing && new Book(plan, standing);
  const cells = plan.cells.flatMap((cell): PlannedCell[] => {
    const step = book ? stepFor(cell, book) : write(cell);
    if (step.counts) add(step.counts === "kept" ? kept : changed, cell.kind);
    if (step.overwritten) overwritten.push(step.overwritten);
    return step.cell ? [step.cell] : [];
  });
  return { cells, changed, kept, overwritten };
}

interface Step {
  readonly cell?: PlannedCell;
  readonly counts?: "kept" | "changed";
  readonly overwritten?: Overwritten;
}

const looks = ({ row, col, style, format }: OwnedCell) => ({
  row,
  col,
  style,
  ...(format !== undefined && { format }),
});

const write = (cell: OwnedCell, content = cell.content): Step => ({
  cell: { ...looks(cell), ...(content && { content }) },
});

function stepFor(cell: OwnedCell, book: Book): Step {
  const { row, col, owner, content } = cell;
  if (book.isNew(row)) return write(cell);
  const held = book.held(row, col);
  if (owner === "yours") {
    const step = yours(cell, held, book);
    return step.cell || !book.cameIn(row) ? step : { ...step, cell: looks(cell) };
  }
  if (cell.kind === "numbers") return held === "" && content ? write(cell, book.nextNumber(cell)) : {};
  const dressed = book.restyle ? { cell: looks(cell) } : {};
  if (holds(held, content))
    return content && "formula" in content && book.formulasMove ? write(cell) : dressed;
  if (held === "" || book.isOurs(held, cell))
    return { ...write(cell, content ?? { blank: true }), counts: "changed" };
  if (owner === "offered") return { ...dressed, counts: "kept" };
  return { ...write(cell), counts: "changed", overwritten: { row, col, held } };
}

/** The user's cell keeps what it holds; a word of ours in it changes with the language of the sheet. */
function yours(cell: OwnedCell, held: Held, { language }: Book): Step {
  if (held === "") return {};
  const word = cell.words?.find((each) =>
    LANGUAGES.some((other) => other !== language && each[other] === held),
  );
  if (word && word[language] !== held && !cell.words?.some((each) => each[language] === held))
    return { cell: { ...looks(cell), content: { text: word[language] } }, counts: "changed" };
  return cell.content && holds(held, cell.content) ? {} : { counts: "kept" };
}

function add(counts: Map<CellKind, number>, kind: CellKind): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** What a sheet holds, asked in the rows of the plan. */
class Book {
  readonly restyle: boolean;
  readonly formulasMove: boolean;
  readonly language: WholePlan["language"];
  private readonly numbers = new Map<string, number>();
  private readonly unnumbered = new Set<number>();
  private readonly formers: Map<string, Content>[] = [];

  constructor(
    plan: WholePlan,
    private readonly standing: Standing,
  ) {
    this.restyle = standing.restyle;
    this.language = plan.language;
    this.formulasMove = standing.placement.insertRows.length > 0;
    for (const { row, col, log, content } of plan.cells) {
      const held = log === undefined || this.isNew(row) ? "" : this.held(row, col);
      if (log !== undefined) this.numbers.set(log, Math.max(this.numbers.get(log) ?? 0, Number(held) || 0));
      if (log !== undefined && held === "" && content) this.unnumbered.add(row);
    }
  }

  /** A row of a log without its number came in since the last build, and looks like the row above it at best. */
  cameIn(row: number): boolean {
    return this.unnumbered.has(row);
  }

  isNew(row: number): boolean {
    return this.standing.placement.oldRow(row) === undefined;
  }

  held(row: number, col: number): Held {
    const old = this.standing.placement.oldRow(row);
    return old === undefined ? "" : (this.standing.existing.formulas[old]?.[col] ?? "");
  }

  nextNumber({ log = "" }: OwnedCell): Content {
    const number = (this.numbers.get(log) ?? 0) + 1;
    this.numbers.set(log, number);
    return { number };
  }

  /** A formula that lost a cell it refers to is of no use to anyone and counts as ours. */
  isOurs(held: Held, { row, col }: OwnedCell): boolean {
    if (typeof held === "string" && held.startsWith("=") && held.includes("#REF!")) return true;
    const key = `${this.standing.placement.oldRow(row)},${col}`;
    return this.standing.formers.some((_, i) => {
      const content = this.former(i).get(key);
      return content !== undefined && holds(held, content);
    });
  }

  private former(index: number): Map<string, Content> {
    this.formers[index] ??= new Map(
      this.standing.formers[index]().cells.flatMap(({ row, col, content }) =>
        content ? [[`${row},${col}`, content] as const] : [],
      ),
    );
    return this.formers[index];
  }
}

function holds(held: Held, content: Content | undefined): boolean {
  if (!content || "blank" in content) return held === "";
  if ("text" in content) return held === content.text;
  if ("number" in content) return held === content.number;
  // A formula that lost its add-in is written again, which wakes it.
  return typeof held === "string" && !/_xldudf_/i.test(held) && sameFormula(held, content.formula);
}
