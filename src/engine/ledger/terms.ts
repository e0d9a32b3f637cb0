import { decimalsMeant } from "../decimals";
import type { LedgerColumns } from "./ledger";

/* Rows whose amount pays for their own days, such as the lines of an invoice. */

/** A term pays as a year of 365 days would: amount ÷ days × 365 ÷ 12. */
const DAYS = 365;
const MONTHS = 12;
/** Cents, though all amounts of a ledger be whole. */
export const FEWEST_DECIMALS = 2;

type Rows = Pick<LedgerColumns, "start" | "end" | "amount" | "intervals">;

/** The first row from 0 on that is worth something and has no days, for it has no end; −1 where there is none. */
export function firstOpenTerm(rows: Rows): number {
  const isTerm = termsOf(rows);
  if (!isTerm) return -1;
  return rows.amount.findIndex((amount, i) => amount !== 0 && rows.end[i] === 0 && isTerm(i));
}

/**
 * The amounts with what terms pay per month in their place, rounded to the decimals that the amounts have: else a
 * charge and the credit for its rest would part by what the days leave over. Part of a ledger is told the decimals
 * of all of it.
 */
export function amountsPerMonth(columns: LedgerColumns, decimalsOfAll?: number | null): Float64Array {
  const { start, end, amount, endIncluded } = columns;
  const isTerm = termsOf(columns);
  if (!isTerm) return amount;
  const decimals = decimalsOfAll === undefined ? decimalsMeant(amount) : decimalsOfAll;
  const power = decimals === null ? null : 10 ** Math.max(FEWEST_DECIMALS, decimals);
  return amount.map((money, i) => {
    if (!isTerm(i)) return money;
    const days = end[i] === 0 ? 0 : end[i] - start[i] + (endIncluded ? 1 : 0);
    if (days <= 0) return 0;
    return power === null ? (money * DAYS) / (days * MONTHS) : rounded(money, days, power);
  });
}

/** Halves go away from 0, so that a charge and its credit stay alike. */
function rounded(money: number, days: number, power: number): number {
  const whole = Math.round(Math.abs(money) * power);
  return (Math.sign(money) * Math.round((whole * DAYS) / (days * MONTHS))) / power;
}

/** Whether a row is a term; null where no row is. */
function termsOf({ intervals: { names, codes } }: Rows): ((row: number) => boolean) | null {
  const term = names.indexOf("term");
  if (term < 0 || !codes.includes(term)) return null;
  return codes.length === 1 ? () => true : (row) => codes[row] === term;
}
