import type { LedgerRow, LeftOut, Place } from "../types";

/* Rows that are one: twice the same, and renewals that touch. */

const keyOf = ({ customer, subscription, product, amount, unit, count, currency }: LedgerRow) =>
  JSON.stringify([customer, subscription, product, amount, unit, count, currency]);

/** Only rows of one subscription can be one, and of those without an id only the customer’s. */
const ownerOf = ({ subscription, customer }: LedgerRow) => subscription || customer;

/** Whose rows are several: most exports have a row a subscription, and a key for each takes more room than the row. */
function ownersOfSeveral(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const row of rows) (once.has(ownerOf(row)) ? several : once).add(ownerOf(row));
  return several;
}

/** Rows that stand for the same subscription, days and money as an earlier one go; `tells` says which can be told. */
export function withoutTwins(
  rows: readonly LedgerRow[],
  tells: (row: LedgerRow) => string | undefined,
): { readonly rows: readonly LedgerRow[]; readonly leftOut: readonly LeftOut[] } {
  const seen = new Map<string, Place>();
  const leftOut: LeftOut[] = [];
  const several = ownersOfSeveral(rows);
  const kept = rows.filter((row) => {
    if (!several.has(ownerOf(row))) return true;
    const told = tells(row);
    if (told === undefined) return true;
    const key = `${keyOf(row)} ${row.start} ${row.end} ${told}`;
    const [place] = row.from;
    const before = seen.get(key);
    if (!before || (before.file === place.file && before.line === place.line)) {
      seen.set(key, place);
      return true;
    }
    leftOut.push({ ...place, reason: "duplicate", value: String(before.line) });
    return false;
  });
  return { rows: kept, leftOut };
}

/** Joins each row with the next of the same thing at the same price where they are no more than `days` apart. */
export function joinTouching(rows: readonly LedgerRow[], days: number): readonly LedgerRow[] {
  const groups = new Map<string, Placed[]>();
  const several = ownersOfSeveral(rows);
  const alone: Placed[] = [];
  for (const [at, row] of rows.entries()) {
    if (!several.has(ownerOf(row))) {
      alone.push({ row, at });
      continue;
    }
    const group = groups.get(keyOf(row));
    if (group) group.push({ row, at });
    else groups.set(keyOf(row), [{ row, at }]);
  }
  if (groups.size === 0) return rows;
  const joined = [...alone, ...[...groups.values()].flatMap((group) => joinedIn(group, days))];
  return joined.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/** A row and where it stood. */
interface Placed {
  readonly row: LedgerRow;
  readonly at: number;
}

function joinedIn(group: readonly Placed[], days: number): readonly Placed[] {
  const joined: Placed[] = [];
  for (const next of [...group].sort((a, b) => a.row.start - b.row.start)) {
    const last = joined.at(-1);
    if (last && touches(last.row, next.row, days)) joined[joined.length - 1] = mergedWith(last, next);
    else joined.push(next);
  }
  return joined;
}

const touches = ({ start, end }: LedgerRow, next: LedgerRow, days: number) =>
  end !== 0 && Math.abs(next.start - end) <= days && next.start > start;

const mergedWith = (first: Placed, { row, at }: Placed): Placed => ({
  at: Math.min(first.at, at),
  row: { ...first.row, end: row.end, from: [...first.row.from, ...row.from] },
});
