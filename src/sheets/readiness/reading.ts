import { ADDED_COLUMNS, READINESS_COLUMNS, titles, type ReadinessColumn } from "./columns";
import { READINESS } from "./anatomy";
import { findHead, findRows, type SheetCells } from "../locate";
import { ITEM_STATES, type ItemState } from "../../playbook/readiness/gates";
import { SIGNS } from "./words";

type AddedColumn = keyof typeof ADDED_COLUMNS;

/** A sheet of before lacks the columns that were added since. */
type ReadColumns = Readonly<
  Record<Exclude<ReadinessColumn, AddedColumn>, number> & Partial<Record<AddedColumn, number>>
>;

/** A readiness sheet as it was read: values, and what the cells show. */
export interface Reading {
  readonly head: number;
  readonly cols: ReadColumns;
  readonly rows: ReadonlyMap<string, number>;
  value(key: string, col: ReadinessColumn): string | number | boolean;
  /** As it is formatted; the bare value where no texts were read. */
  shown(key: string, col: ReadinessColumn): string;
}

/** Undefined where the sheet’s head row is not whole. */
export function readSheet(values: SheetCells, texts?: readonly (readonly string[])[]): Reading | undefined {
  const head = findHead(values, titles(READINESS_COLUMNS));
  const isWhole = READINESS_COLUMNS.every(({ key }) => head.cols.has(key) || key in ADDED_COLUMNS);
  if (!isWhole || head.row < READINESS.block) return undefined;
  const cols = Object.fromEntries(head.cols) as ReadColumns;
  const rows = findRows(values, head.row, cols.id, READINESS.keyOf);
  const at = (key: string) => rows.get(key) ?? -1;
  return {
    head: head.row,
    cols,
    rows,
    value: (key, col) => values[at(key)]?.[cols[col] ?? -1] ?? "",
    shown: (key, col) =>
      texts?.[at(key)]?.[cols[col] ?? -1] ?? String(values[at(key)]?.[cols[col] ?? -1] ?? ""),
  };
}

/** What one item’s result says, by its sign. */
export function resultState(reading: Reading, id: string): ItemState {
  const sign = String(reading.value(id, "result")).charAt(0);
  return ITEM_STATES.find((state) => SIGNS[state] === sign) ?? "open";
}
