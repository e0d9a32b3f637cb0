import { cellOf } from "../cells/column";
import type { Source } from "../source";
import type { LedgerRow, LeftOut, Place } from "../types";
import { amountOf, isLeft } from "./amount";

/** Add-ons of files of their own: each is a row beside that of its subscription, over the same days. */
export function addOnRows(
  source: Source,
  rows: readonly LedgerRow[],
): { readonly rows: readonly LedgerRow[]; readonly leftOut: readonly LeftOut[] } {
  const { table, mapping } = source;
  const added: LedgerRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const place: Place = { file: table.file, line: row.line };
    const subscription = cellOf(row, mapping, "subscription");
    const owners = rows.filter((each) => each.subscription === subscription);
    const amount = amountOf(source, row, owners[0]?.currency ?? "");
    if (owners.length === 0) leftOut.push({ ...place, reason: "no_subscription", value: subscription });
    else if (isLeft(amount)) leftOut.push({ ...place, ...amount });
    else {
      const product = cellOf(row, mapping, "product");
      for (const owner of daysOnce(owners)) added.push({ ...owner, amount, product, from: [place] });
    }
  }
  return { rows: added, leftOut };
}

/** A discount parts a row in two and leaves its add-ons whole. */
function daysOnce(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const whole: LedgerRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && last.end === row.start) whole[whole.length - 1] = { ...last, end: row.end };
    else whole.push(row);
  }
  return whole;
}
