import { lastDayOf, monthOf } from "../engine/months";
import { isRunning, makeCompany, monthlyAmount, mrrAt, mrrByCustomer, type Company } from "./company";
import { subsidiesOf } from "./subsidies";

/** One figure a quarter, oldest first; null leaves the cell alone. */
export type Figures = readonly (number | null)[];

const QUARTERS = 4;
/** The fourth quarter of 2025, whose last month is December, to the third of 2026. */
const LAST_QUARTER_END = monthOf(46_295);

/**
 * What people at the sample company type into GTM Inputs, by reference: Q4 2025 to Q3 2026. One figure
 * is left open, as in life: nobody has worked out the gross profit of renewals (I37).
 */
export function sampleInputs(): Readonly<Record<string, Figures>> {
  const company = makeCompany();
  const quarters = Array.from({ length: QUARTERS }, (_, i) => quarterOf(company, i));
  const latest = quarters[QUARTERS - 1];
  const each = (figure: (quarter: Quarter) => number): Figures => quarters.map((q) => Math.round(figure(q)));
  const last = (figure: number): Figures => [null, null, null, figure];
  const year = yearOf(company);
  const acv = (latest.mrr / latest.customers) * 12;
  return {
    I01: each((q) => q.rnd),
    I02: each((q) => q.revenue),
    I04: last(latest.newCustomers + 2),
    I05: last(3),
    I06: [0.171, 0.176, 0.184, 0.189],
    I07: each((q) => q.sellers),
    I08: last(Math.round(latest.newArr)),
    I09: last(latest.costPerSeller),
    I10: each((q) => q.salesMarketing),
    I11: each((q) => q.newCustomers),
    I12: last(3_100),
    I13: last(118),
    I14: last(Math.round(latest.smallRevenue)),
    I15: [31, 29, 26, 24],
    I16: last(Math.round(latest.customers * 0.88)),
    I17: last(latest.customers),
    I18: last(Math.round(latest.mrr)),
    I21: last(rounded(1 - (year.delivery + year.service) / year.revenue, 3)),
    I22: last(rounded(year.churn, 4)),
    I26: each((q) => q.delivery),
    I27: each((q) => q.service),
    I28: last(Math.round(latest.admin)),
    I30: last(Math.round(year.before)),
    I31: last(Math.round(year.lost)),
    I32: last(Math.round(year.gained)),
    I33: last(Math.round(year.before - year.lost + year.gained)),
    I34: last(0.12),
    I35: last(Math.floor((acv * 2.95) / 1_000) * 1_000),
    I36: last(subsidiesOf(company).reduce((sum, { subsidy }) => sum + subsidy, 0)),
    I38: last(2),
    I39: last(Math.round(latest.rnd * 0.15)),
    I40: [46, 45, 45, 43],
    I43: last(1),
    I45: last(0.95),
  };
}

type Quarter = ReturnType<typeof quarterOf>;

function quarterOf(company: Company, index: number) {
  const end = LAST_QUARTER_END - 3 * (QUARTERS - 1 - index);
  const months = [end - 2, end - 1, end];
  const sums = costsIn(company, months);
  const lastMonth = company.costs.find(({ month }) => monthOf(month) === end)!;
  const known = new Set(
    company.ledger.filter(({ start }) => monthOf(start) < end - 2).map((r) => r.customer),
  );
  const now = mrrByCustomer(company.ledger, lastDayOf(end));
  const newMrr = [...now].reduce((sum, [customer, mrr]) => sum + (known.has(customer) ? 0 : mrr), 0);
  return {
    ...sums,
    sellers: lastMonth.sellers,
    costPerSeller: lastMonth.costPerSeller * 3,
    newArr: newMrr * 12,
    smallRevenue: months.reduce((sum, month) => sum + smallMrr(company, lastDayOf(month)), 0),
    customers: now.size,
    mrr: mrrAt(company.ledger, lastDayOf(end)),
  };
}

function smallMrr({ ledger }: Company, day: number): number {
  return ledger
    .filter((row) => row.plan === "basic" && isRunning(row, day))
    .reduce((sum, row) => sum + monthlyAmount(row), 0);
}

function costsIn({ ledger, costs }: Company, months: readonly number[]) {
  const rows = costs.filter(({ month }) => months.includes(monthOf(month)));
  const sum = (key: keyof (typeof rows)[number]) => rows.reduce((total, row) => total + row[key], 0);
  return {
    revenue: months.reduce((total, month) => total + mrrAt(ledger, lastDayOf(month)), 0),
    rnd: sum("rnd"),
    salesMarketing: sum("salesMarketing"),
    newCustomers: sum("newCustomers"),
    delivery: sum("delivery"),
    service: sum("service"),
    admin: sum("admin"),
  };
}

/** The twelve months up to the end of the last quarter: costs, churn, and what became of the customers of then. */
function yearOf(company: Company) {
  const months = Array.from({ length: 12 }, (_, i) => LAST_QUARTER_END - 11 + i);
  const at = (month: number) => mrrByCustomer(company.ledger, lastDayOf(month));
  const churns = months.map((month) => {
    const before = at(month - 1);
    const now = at(month);
    return [...before.keys()].filter((customer) => !now.has(customer)).length / before.size;
  });
  const now = at(LAST_QUARTER_END);
  const then = [...at(LAST_QUARTER_END - 12)];
  const changes = then.map(([customer, mrr]) => (now.get(customer) ?? 0) - mrr);
  return {
    ...costsIn(company, months),
    churn: churns.reduce((sum, churn) => sum + churn, 0) / churns.length,
    before: then.reduce((sum, [, mrr]) => sum + mrr, 0),
    lost: changes.reduce((sum, change) => sum + Math.max(0, -change), 0),
    gained: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
