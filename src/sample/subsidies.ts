import { mrrByCustomer, type Company } from "./company";
import { QUARTER, SAMPLE_AS_OF } from "./days";
import { firstRows } from "./first-rows";

/** What renewals earn on what they bring in. */
const MARGIN = 0.74;
/** Of what its renewal earns, what each new customer was given: none more than that. */
const GIVEN = [0.71, 0.95, 0.82, 0.88, 0.6] as const;

interface Subsidy {
  readonly customer: string;
  readonly signed: number;
  /** What the customer pays a year by now, as the ledger has it. */
  readonly renewal: number;
  readonly margin: number;
  readonly subsidy: number;
}

/** The largest customers who were won in the last closed quarter and are still there signed with a discount. */
export function subsidiesOf(company: Company): readonly Subsidy[] {
  const paying = mrrByCustomer(company.ledger, SAMPLE_AS_OF);
  return firstRows(company, QUARTER.from, QUARTER.to)
    .map(({ customer, start }) => ({
      ...{ customer, signed: start, margin: MARGIN },
      renewal: Math.round((paying.get(customer) ?? 0) * 12),
    }))
    .sort((one, other) => other.renewal - one.renewal)
    .slice(0, GIVEN.length)
    .map((row, i) => ({
      ...row,
      subsidy: Math.floor((row.renewal * MARGIN * GIVEN[i]) / 1_000) * 1_000,
    }));
}
