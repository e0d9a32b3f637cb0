import type { Source } from "../source";
import type { LedgerRow, LeftOut } from "../types";
import { isLeft } from "./amount";
import { foldHistory } from "./fold";
import { joinTouching, withoutTwins } from "./join";
import { readRow, type Asked } from "./read-row";

/** The rows of a file whose rows have days of their own, and those that are left out. */
export function spanRows(asked: Asked): {
  readonly rows: readonly LedgerRow[];
  readonly leftOut: readonly LeftOut[];
} {
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
  const rowAt = new Map(rows.map((row) => [row.line, row]));
  // Two rows alike may be two seats; they are one where an id says so, or where every cell is the same.
  const once = keep.has("duplicate")
    ? { rows: read, leftOut: [] }
    : withoutTwins(read, ({ subscription, from: [{ line }] }) =>
        subscription !== "" && source.layout.kind === "subscriptions"
          ? subscription
          : JSON.stringify(rowAt.get(line)?.cells),
      );
  return { rows: once.rows, leftOut: [...leftOut, ...out, ...once.leftOut] };
}

/** Rows that go on where another of the same thing ends as one; an invoice stays what it is. */
export function joinSpans({ layout }: Source, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return layout.kind === "invoices" ? rows : joinTouching(rows, layout.kind === "renewals" ? 1 : 0);
}
