import type { Source } from "../source";
import type { LedgerRow, LeftOut, Reason } from "../types";
import { isLeft } from "./amount";
import { foldHistory } from "./fold";
import { joinTouching, withoutTwins } from "./join";
import { readRow, type Asked } from "./read-row";

/** The rows that come of a file, and those of it that are left out. */
interface Read {
  readonly source: Source;
  readonly rows: readonly LedgerRow[];
  readonly leftOut: readonly LeftOut[];
}

/** The rows of a file whose rows have days of their own. */
export function spanRows(asked: Asked): Read {
  const { source, keep } = asked;
  const { file } = source.table;
  const { rows, leftOut } = keep.has("history") ? { ...source.table, leftOut: [] } : foldHistory(source);
  const out: LeftOut[] = [];
  const read = rows.flatMap((row) => {
    const answer = readRow(row, asked);
    if (!isLeft(answer)) return answer;
    const { reason, value } = answer;
    out.push({ file, line: row.line, reason, ...(value ? { value } : {}) });
    return [];
  });
  return { source, rows: read, leftOut: [...leftOut, ...out] };
}

/**
 * Rows that stand for the same go but once, in a file or on its sheets of several years. Two alike may be two seats;
 * they are one where an id says so, or where every cell is the same.
 */
export function withoutDoubles(files: readonly Read[], keep: ReadonlySet<Reason>): readonly Read[] {
  if (keep.has("duplicate")) return files;
  const all = files.flatMap(({ source, rows }) => {
    const rowAt = new Map(source.table.rows.map((row) => [row.line, row]));
    const hasIds = source.layout.kind === "subscriptions";
    const told = (row: LedgerRow) =>
      hasIds && row.subscription !== ""
        ? row.subscription
        : JSON.stringify(rowAt.get(row.from[0].line)?.cells);
    return rows.map((row) => [row, told] as const);
  });
  const tells = new Map(all);
  const once = withoutTwins([...tells.keys()], (row) => tells.get(row)!(row));
  if (once.leftOut.length === 0) return files;
  const kept = new Set(once.rows);
  return files.map(({ source, rows, leftOut }) => ({
    source,
    rows: rows.filter((row) => kept.has(row)),
    leftOut: [...leftOut, ...once.leftOut.filter(({ file }) => file === source.table.file)],
  }));
}

/** Rows that go on where another of the same thing ends as one; an invoice stays what it is. */
export function joinSpans({ layout }: Source, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return layout.kind === "invoices" ? rows : joinTouching(rows, layout.kind === "renewals" ? 1 : 0);
}
