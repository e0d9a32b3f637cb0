import { sameFormula } from "../excel/formula/same";
import type { Content, ExistingSheet, PlannedCell, StyleName } from "./plan";

/** What a cell holds as Excel’s `formulas` gives it: "" for a blank one. */
export type Held = string | number | boolean;

interface Looks {
  readonly style: StyleName;
  readonly format?: string;
}

/** Collects the cells of a plan, and writes only what differs from what the sheet holds. */
export interface Writer {
  readonly cells: PlannedCell[];
  /** How many cells of the existing sheet get another content, by what they are. */
  readonly changes: Map<string, number>;
  held(row: number, col: number): Held;
  /** A cell that is ours. */
  put(kind: string, row: number, col: number, content: Content, looks?: Looks): void;
  /** A cell that is the user’s: it gets its looks, and a first content, when its row or column is new. */
  leave(row: number, col: number, looks: Looks, first?: Content): void;
  /** Looks alone, where those of the existing sheet may be out of date. */
  dress(row: number, col: number, looks: Looks): void;
}

export interface WriterSettings {
  /** Where a row stands now; undefined for one that will be inserted. */
  readonly oldRow: (row: number) => number | undefined;
  /** Columns that are not on the sheet yet. */
  readonly newCols: ReadonlySet<number>;
  /** Gives cells of ours their looks again even if they hold what they should. */
  readonly restyle: boolean;
  /** Rows will be inserted, so formulas will read differently by then: all are written. */
  readonly formulasMove: boolean;
}

export function sheetWriter(
  existing: ExistingSheet | undefined,
  { oldRow, newCols, restyle, formulasMove }: WriterSettings,
): Writer {
  const cells: PlannedCell[] = [];
  const changes = new Map<string, number>();
  const standsAt = (row: number) => (existing ? oldRow(row) : undefined);
  const held = (row: number, col: number): Held => {
    const at = standsAt(row);
    return at === undefined ? "" : (existing?.formulas[at]?.[col] ?? "");
  };
  const isNew = (row: number, col: number) => standsAt(row) === undefined || newCols.has(col);
  return {
    cells,
    changes,
    held,
    put(kind, row, col, content, looks) {
      const asPlanned = holds(held(row, col), content);
      if (asPlanned && !("formula" in content && formulasMove)) {
        if (looks && (isNew(row, col) || restyle)) cells.push({ row, col, ...looks });
        return;
      }
      if (!asPlanned && !isNew(row, col)) changes.set(kind, (changes.get(kind) ?? 0) + 1);
      cells.push({ row, col, content, ...looks });
    },
    leave(row, col, looks, first) {
      if (isNew(row, col)) cells.push({ row, col, ...(first && { content: first }), ...looks });
    },
    dress(row, col, looks) {
      if (isNew(row, col) || restyle) cells.push({ row, col, ...looks });
    },
  };
}

function holds(held: Held, content: Content): boolean {
  if ("formula" in content) {
    // A formula that lost its add-in is written again, which wakes it.
    return typeof held === "string" && !/_xldudf_/i.test(held) && sameFormula(held, content.formula);
  }
  if ("text" in content) return held === content.text;
  if ("number" in content) return held === content.number;
  return held === "";
}
