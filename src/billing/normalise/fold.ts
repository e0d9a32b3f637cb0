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
  const isFolded = (row: SourceRow) => {
    const last = latest.get(cellOf(row, mapping, "subscription")) ?? row;
    return last !== row && !areItems(source, row, last);
  };
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

/** Two products written at the same second are items of one subscription; on one day one may have followed the other. */
function areItems(source: Source, a: SourceRow, b: SourceRow): boolean {
  const cell = (row: SourceRow, role: "updated" | "product") => cellOf(row, source.mapping, role);
  const isMoment = /\d:\d{2}|^\d{9,}/.test(cell(a, "updated"));
  return isMoment && momentOf(source, a) === momentOf(source, b) && cell(a, "product") !== cell(b, "product");
}

/** A day, and the time of that day as a fraction of it. */
function momentOf(source: Source, row: SourceRow): number {
  const cell = cellOf(row, source.mapping, "updated");
  if (/^\d{9,}(\.\d+)?$/.test(cell)) return Number(cell);
  const day = readDay(cell, { ...readingOf(source), utc: false });
  return (Number.isNaN(day) ? 0 : day) + secondsIn(cell) / 86_400;
}

const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(?:([ap])\.?m\b)?/i;
const OFFSET = /([+-])(\d{2}):?(\d{2})$/;

/** Seconds since midnight in UTC of a time that says how far it is from there, else since midnight where it was. */
function secondsIn(cell: string): number {
  const [, hours, minutes = "0", seconds = "0", half] = TIME.exec(cell) ?? [];
  if (hours === undefined) return 0;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const [, sign, ahead = "0", minutesAhead = "0"] = OFFSET.exec(cell) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(minutesAhead));
  return hour * 3600 + (Number(minutes) - offset) * 60 + Number(seconds);
}
