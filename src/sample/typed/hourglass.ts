import type { Company } from "../company";
import type { Rows } from "../entry";
import { QUARTER_ENDS, revenueOf } from "../quarters";

/** Shares of revenue by quarter; subscription is the rest. Before scale there are no value-added services. */
const KINDS = {
  usage: [0.014, 0.015, 0.017, 0.018],
  transaction: [0.019, 0.021, 0.022, 0.025],
  units: [0.012, 0.013, 0.015, 0.016],
  services: [0.042, 0.041, 0.038, 0.037],
  plugins: [0.004, 0.005, 0.005, 0.006],
  value_added: [0, 0, 0, 0],
  deployed: [0.031, 0.028, 0.024, 0.021],
} as const;

const hundreds = (amount: number) => Math.round(amount / 100) * 100;

export function hourglassRows(company: Company): Rows {
  const revenue = QUARTER_ENDS.map((end) => revenueOf(company, end));
  const kinds = Object.fromEntries(
    Object.entries(KINDS).map(([id, shares]) => [id, shares.map((share, i) => hundreds(share * revenue[i]))]),
  );
  const rest = revenue.map((sum, i) => sum - Object.values(kinds).reduce((all, each) => all + each[i], 0));
  return {
    subscription: rest,
    ...kinds,
  };
}
