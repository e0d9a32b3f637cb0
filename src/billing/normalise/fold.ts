import { cellOf } from "../cells/column";
import { readDay } from "../cells/days";
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
  const latest = new Map<string, SourceRow>();
  for (const row of table.rows) {
    const id = cellOf(row, mapping, "subscription");
    const before = latest.get(id);
    if (id !== "" && (!before || momentOf(source, row) >= momentOf(source, before))) latest.set(id, row);
  }
  const isFolded = (row: SourceRow) => (latest.get(cellOf(row, mapping, "subscription")) ?? row) !== row;
  return {
    rows: table.rows.filter((row) => !isFolded(row)),
    leftOut: table.rows.filter(isFolded).map(({ line, cells }) => ({
      file: table.file,
      line,
      reason: "history",
      value: cellOf({ line, cells }, mapping, "subscription"),
    })),
  };
}

/** A day, and the time of that day as a fraction of it. */
function momentOf(source: Source, row: SourceRow): number {
  const cell = cellOf(row, source.mapping, "updated");
  if (/^\d{9,}(\.\d+)?$/.test(cell)) return Number(cell);
  const [, hours, minutes = "0", seconds = "0"] = /(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/.exec(cell) ?? [];
  const time = hours === undefined ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const day = readDay(cell, readingOf(source));
  return (Number.isNaN(day) ? 0 : day) + time / 86_400;
}
