import type { LedgerRow } from "../../billing";
import { isoDay } from "../../excel/days";

/** The ledger’s own sheet, filled with these rows, and how many its log must have. */
export function ledgerFilling(rows: readonly LedgerRow[]) {
  const filling = Object.fromEntries(rows.map((row, i) => [String(i + 1), typed(row)]));
  return { fill: { ledger: filling }, rows: { ledger: rows.length + 1 } };
}

function typed(row: LedgerRow): Readonly<Record<string, string | number | null>> {
  const { customer, product, start, end, amount, unit, count, currency, subscription } = row;
  return {
    customer,
    product: product || null,
    start: isoDay(start),
    end: end === 0 ? null : isoDay(end),
    amount,
    interval: unit,
    count: count === 1 ? null : count,
    currency: currency || null,
    contract: subscription || null,
  };
}
