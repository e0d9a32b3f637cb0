import { cellOf } from "../cells/column";
import { readDay } from "../cells/days";
import type { Source } from "../source";
import type { LedgerRow, LeftOut, Place, SourceRow } from "../types";
import { badMoney, isLeft, moneyOf } from "./amount";
import { currencyOf } from "./currency";
import { readingOf } from "./read-row";
import { segmentsOf } from "./segments";

/* A log of changes → spans: what holds from a day holds until the next of the same thing. */

interface Change {
  readonly row: SourceRow;
  readonly place: Place;
  readonly key: string;
  readonly day: number;
  readonly mrr: number;
}

export function eventRows(source: Source): {
  readonly rows: readonly LedgerRow[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const changes = new Map<string, Change[]>();
  for (const row of source.table.rows) {
    const change = changeIn(row, source);
    if (isLeft(change)) leftOut.push({ file: source.table.file, line: row.line, ...change });
    else changes.set(change.key, [...(changes.get(change.key) ?? []), change]);
  }
  const rows = [...changes.values()].flatMap((group) => spansOf(group, source, leftOut));
  return { rows, leftOut };
}

function changeIn(row: SourceRow, source: Source) {
  const { mapping, table } = source;
  const cell = (role: "customer" | "subscription" | "date" | "amount") => cellOf(row, mapping, role);
  if (cell("customer") === "") return { reason: "no_customer" } as const;
  const day = readDay(cell("date"), readingOf(source));
  if (day === 0) return { reason: "no_start" } as const;
  if (Number.isNaN(day)) return { reason: "bad_start", value: cell("date") } as const;
  const currency = currencyOf(source, row);
  const mrr = moneyOf(source, row, "amount", currency);
  if (mrr === undefined) return { reason: "no_amount" } as const;
  if (Number.isNaN(mrr)) return badMoney(source, row, "amount", currency);
  const key = JSON.stringify([cell("customer"), cell("subscription")]);
  return { row, key, day, mrr, place: { file: table.file, line: row.line } };
}

/** A change to nothing ends what was before; of several on a day the last holds. */
function spansOf(group: readonly Change[], source: Source, leftOut: LeftOut[]): readonly LedgerRow[] {
  const sorted = group.map((change, at) => ({ change, at })).sort((a, b) => a.change.day - b.change.day || a.at - b.at); // prettier-ignore
  const rows: LedgerRow[] = [];
  for (const [i, { change }] of sorted.entries()) {
    const next = sorted.at(i + 1)?.change;
    const { place, day, mrr } = change;
    if (next?.day === day) leftOut.push({ ...place, reason: "replaced", value: String(next.place.line) });
    else if (mrr !== 0) rows.push(rowOf(change, next?.day ?? 0, source));
    else if (rows.length > 0) rows[rows.length - 1] = alsoFrom(rows[rows.length - 1], place);
    else leftOut.push({ ...place, reason: "no_amount" });
  }
  return rows;
}

const alsoFrom = (row: LedgerRow, place: Place): LedgerRow => ({ ...row, from: [...row.from, place] });

function rowOf({ row, place, day, mrr }: Change, end: number, source: Source): LedgerRow {
  const { mapping } = source;
  return {
    customer: cellOf(row, mapping, "customer"),
    start: day,
    end,
    amount: mrr,
    unit: "month",
    count: 1,
    currency: currencyOf(source, row),
    product: cellOf(row, mapping, "product"),
    subscription: cellOf(row, mapping, "subscription"),
    segments: segmentsOf(row, source),
    from: [place],
  };
}
