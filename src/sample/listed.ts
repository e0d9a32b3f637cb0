import { mrrByCustomer, type Company } from "./company";
import { SAMPLE_AS_OF } from "./days";
import { numberOf } from "./traits";

/** The customers who paid on a day, with their MRR then, highest first. */
export const payingOn = (
  { ledger }: Company,
  day: number,
): readonly (readonly [customer: string, mrr: number])[] =>
  [...mrrByCustomer(ledger, day)].sort(([, a], [, b]) => b - a);

/** The customers who pay today, with their MRR, highest first. */
export const listed = (company: Company) => payingOn(company, SAMPLE_AS_OF);

export interface Life {
  /** The first day that it paid for. */
  readonly from: number;
  /** The first day that it no longer paid for; null while it pays. */
  readonly left: number | null;
}

/** When each customer of the ledger came, and when it left for good. */
export function livesOf({ ledger }: Company): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  // By start, so that the last row of a customer says how it ended.
  for (const { customer, start, end } of ledger) {
    lives.set(customer, { from: lives.get(customer)?.from ?? start, left: end });
  }
  return lives;
}

/** A day on which something is said to have happened with a customer; none if it is to come, or came after the end. */
export const happened = (day: number, left: number | null): number | null =>
  day <= SAMPLE_AS_OF && (left === null || day <= left) ? day : null;

/** As many as Monthly costs counts. */
export const SELLERS: readonly string[] = Array.from({ length: 12 }, (_, i) => `S${i + 1}`);
/** Who leads them. */
export const SUPERVISORS = ["M1", "M2"] as const;

export const CSMS: readonly string[] = Array.from({ length: 6 }, (_, i) => `CSM ${i + 1}`);

/** The CSM of a customer, by the number in its code. */
export const csmOf = (customer: string) => CSMS[numberOf(customer) % CSMS.length];
