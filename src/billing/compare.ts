import { monthOf } from "../engine/months";
import { tidy } from "./cells/money";
import { monthlyAt } from "./mrr";
import type { LedgerRow } from "./types";

/* Last month’s ledger beside this month’s: what is new, what has changed, what is gone, and whether the past has. */

const COMPARED = ["start", "end", "amount", "unit", "count", "currency", "product"] as const;
export type Compared = (typeof COMPARED)[number];

interface Changed {
  readonly before: LedgerRow;
  readonly now: LedgerRow;
  readonly fields: readonly Compared[];
}

/** What a closed month closes with otherwise than it did. */
interface PastChange {
  /** Counted from January 1900 = 0. */
  readonly month: number;
  readonly currency: string;
  readonly by: number;
}

export interface Comparison {
  /** As they stood before. */
  readonly same: readonly LedgerRow[];
  readonly added: readonly LedgerRow[];
  readonly changed: readonly Changed[];
  readonly gone: readonly LedgerRow[];
  /** Months closed by `closedBy` of which the MRR is no longer what it was. */
  readonly past: readonly PastChange[];
}

/** Compares these fields of two ledgers; months that end before the day `closedBy` are the past. */
export function compareLedgers(
  before: readonly LedgerRow[],
  now: readonly LedgerRow[],
  closedBy: number,
  fields: readonly Compared[] = COMPARED,
): Comparison {
  const exactKey = (row: LedgerRow) =>
    JSON.stringify([row.customer, row.subscription, ...fields.map((field) => row[field])]);
  const left = grouped(before, exactKey);
  const added: LedgerRow[] = [];
  const same: LedgerRow[] = [];
  for (const row of now) {
    const standing = left.get(exactKey(row))?.pop();
    if (standing) same.push(standing);
    else added.push(row);
  }
  const rest = [...left.values()].flat();
  const changed = pairs(rest, added, fields);
  const paired = new Set(changed.flatMap(({ before: old, now: row }) => [old, row]));
  const result = {
    same,
    changed,
    added: added.filter((row) => !paired.has(row)),
    gone: rest.filter((row) => !paired.has(row)),
  };
  return { ...result, past: pastOf(result, closedBy) };
}

/** Last month’s ledger with this month’s in it: rows that are gone stay where `keepGone`. @internal */
export function mergeLedgers(
  { same, added, changed, gone }: Comparison,
  keepGone: boolean,
): readonly LedgerRow[] {
  return [...same, ...changed.map(({ now }) => now), ...added, ...(keepGone ? gone : [])];
}

/** Of one subscription; without one, of one customer and, where the product is the file’s, of one product. */
const likeKey =
  (hasProduct: boolean) =>
  ({ customer, subscription, product }: LedgerRow) =>
    JSON.stringify([customer, subscription, subscription === "" && hasProduct ? product : ""]);

function grouped(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): Map<string, LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Rows of one subscription belong together in the order of their products and starts. */
function pairs(
  before: readonly LedgerRow[],
  now: readonly LedgerRow[],
  compared: readonly Compared[],
): readonly Changed[] {
  const keyOf = likeKey(compared.includes("product"));
  const left = grouped(before, keyOf);
  for (const group of left.values()) group.sort(inOrder);
  return [...grouped(now, keyOf)].flatMap(([key, group]) => {
    const old = left.get(key) ?? [];
    return group.sort(inOrder).flatMap((row) => {
      const at = bestOf(old, row);
      if (at < 0) return [];
      const [found] = old.splice(at, 1);
      return [{ before: found, now: row, fields: compared.filter((field) => found[field] !== row[field]) }];
    });
  });
}

const inOrder = (a: LedgerRow, b: LedgerRow) => (a.product < b.product ? -1 : a.product > b.product ? 1 : a.start - b.start); // prettier-ignore

/** The one with the same start, else the same product, else any of the subscription. */
function bestOf(rows: readonly LedgerRow[], { start, product, subscription }: LedgerRow): number {
  const exact = rows.findIndex((row) => row.start === start && row.product === product);
  if (exact >= 0) return exact;
  const alike = rows.findIndex((row) => row.product === product || row.start === start);
  return alike >= 0 || subscription === "" ? alike : rows.length - 1;
}

function pastOf({ added, changed, gone }: Omit<Comparison, "past" | "same">, closedBy: number) {
  const last = monthOf(closedBy) - 1;
  const before = [...gone, ...changed.map((each) => each.before)];
  const now = [...added, ...changed.map((each) => each.now)];
  if (before.length + now.length === 0) return [];
  const first = [...before, ...now].reduce((month, { start }) => Math.min(month, monthOf(start)), last + 1);
  const changes: PastChange[] = [];
  for (let month = first; month <= last; month++) {
    for (const currency of new Set([...before, ...now].map((row) => row.currency))) {
      const sum = (rows: readonly LedgerRow[]) =>
        rows.reduce((mrr, row) => mrr + (row.currency === currency ? monthlyAt(row, month) : 0), 0);
      const by = tidy(sum(now) - sum(before));
      if (by !== 0) changes.push({ month, currency, by });
    }
  }
  return changes;
}
