import type { Company } from "./company";
import type { Subscription } from "./subscription";

/** What customers bought who were won between two days, oldest first. */
export function firstRows({ ledger }: Company, from: number, to: number): Subscription[] {
  const first = new Map<string, Subscription>();
  for (const row of ledger) if (!first.has(row.customer)) first.set(row.customer, row);
  return [...first.values()].filter(({ start }) => start >= from && start <= to);
}
