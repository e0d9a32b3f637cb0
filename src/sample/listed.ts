import { mrrByCustomer, type Company } from "./company";
import { SAMPLE_AS_OF } from "./days";

/** The customers who pay, with their MRR, highest first. */
export const listed = ({ ledger }: Company): readonly (readonly [customer: string, mrr: number])[] =>
  [...mrrByCustomer(ledger, SAMPLE_AS_OF)].sort(([, a], [, b]) => b - a);

/** As many as Monthly costs counts. */
export const SELLERS: readonly string[] = Array.from({ length: 12 }, (_, i) => `S${i + 1}`);
/** Who leads them. */
export const SUPERVISORS = ["M1", "M2"] as const;

export const CSMS: readonly string[] = Array.from({ length: 6 }, (_, i) => `CSM ${i + 1}`);

/** The CSM of a customer, by the number in its code. */
export const csmOf = (customer: string) => CSMS[Number(customer.slice(1)) % CSMS.length];
