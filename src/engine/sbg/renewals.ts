/** Customers due at each renewal and those who renewed, over all cohorts: entry j is renewal j + 1. */
export interface Renewals {
  readonly due: Float64Array;
  readonly renewed: Float64Array;
}

/** Where a cohort grows, which none can; both counted from 0, the renewal from the first. */
export interface Rise {
  readonly cohort: number;
  readonly renewal: number;
}

/** Shares that were rounded or calculated may stand this far above the ones before. */
const ROUNDING = 1e-9;

/** Adds up cohorts by age. Each is the customers there at age 0, 1, …, as far as it was observed. */
export function poolRenewals(cohorts: readonly (readonly number[])[]): Renewals {
  const renewals = cohorts.reduce((most, customers) => Math.max(most, customers.length - 1), 0);
  const due = new Float64Array(renewals);
  const renewed = new Float64Array(renewals);
  for (const customers of cohorts) {
    for (let j = 0; j + 1 < customers.length; j++) {
      due[j] += customers[j];
      renewed[j] += Math.min(customers[j], customers[j + 1]);
    }
  }
  return { due, renewed };
}

export function findRise(cohorts: readonly (readonly number[])[]): Rise | null {
  for (const [cohort, customers] of cohorts.entries()) {
    const renewal = customers.findIndex((now, age) => age > 0 && now > customers[age - 1] * (1 + ROUNDING));
    if (renewal > 0) return { cohort, renewal: renewal - 1 };
  }
  return null;
}
