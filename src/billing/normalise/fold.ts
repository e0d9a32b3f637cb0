import { cellOf } from "../cells/column";
import { momentIn, saysTime } from "../cells/days";
import type { Source } from "../source";
import type { LeftOut, SourceRow } from "../types";
import { readingOf } from "./read-row";

interface Folded {
  readonly rows: readonly SourceRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Of the rows of one subscription the latest, where a file says when each was written. */
export function foldHistory(source: Source): Folded {
  const { table, mapping, layout } = source;
  const folds = mapping.has("updated") && mapping.has("subscription") && layout.kind === "subscriptions";
  if (!folds) return { rows: table.rows, leftOut: [] };
  const idOf = (row: SourceRow) => cellOf(row, mapping, "subscription");
  const moments = table.rows.map((row) => momentIn(cellOf(row, mapping, "updated"), readingOf(source)));
  /** Where the row of each that was written last stands. */
  const latest = new Map<string, number>();
  for (const [i, row] of table.rows.entries()) {
    const before = latest.get(idOf(row));
    if (idOf(row) !== "" && (before === undefined || moments[i] >= moments[before])) latest.set(idOf(row), i);
  }
  const rows: SourceRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [i, row] of table.rows.entries()) {
    const last = latest.get(idOf(row)) ?? i;
    const isItem = moments[i] === moments[last] && areItems(source, row, table.rows[last]);
    if (last === i || isItem) rows.push(row);
    else leftOut.push({ file: table.file, line: row.line, reason: "history", value: idOf(row) });
  }
  return { rows, leftOut };
}

/** Two products written at the same second are items of one subscription; on one day one may have followed the other. */
function areItems({ mapping }: Source, one: SourceRow, other: SourceRow): boolean {
  return (
    saysTime(cellOf(one, mapping, "updated")) &&
    cellOf(one, mapping, "product") !== cellOf(other, mapping, "product")
  );
}
