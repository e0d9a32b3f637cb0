import { mrrByCustomer, type Company } from "./company";
import { SAMPLE_AS_OF } from "./days";

/** How many customers the list holds: those who pay most. */
const LISTED = 149;

/** The listed customers with their MRR, highest first. */
export const listed = ({ ledger }: Company): readonly (readonly [customer: string, mrr: number])[] =>
  [...mrrByCustomer(ledger, SAMPLE_AS_OF)].sort(([, a], [, b]) => b - a).slice(0, LISTED);

export const SELLERS: readonly string[] = Array.from({ length: 9 }, (_, i) => `S${i + 1}`);

export const CSMS: readonly string[] = ["CSM 1", "CSM 2", "CSM 3"];

/** The CSM of a customer, by the number in its code. */
export const csmOf = (customer: string) => CSMS[Number(customer.slice(1)) % CSMS.length];
