import type { LedgerInput } from "./ledger-data";

/** The floor: every cell looked at once. */
export function readEveryCell({ customer, start, end, amount }: LedgerInput): number {
  let cells = 0;
  for (const column of [customer, start, end, amount]) {
    for (const row of column) if (row.at(0) !== null) cells++;
  }
  return cells;
}
