import type { OracleCase } from "./cases";

const SKOK = "David Skok, SaaS Metrics 2.0";

/** $6k of bookings a month at 3% churn: “$140k after 40 months”. */
export const FORECASTING_CASES: readonly OracleCase[] = [
  {
    id: "skok-cohort-build-positive-churn",
    topic: "month by month",
    source: SKOK,
    call: "MRRFORECAST",
    args: [0, 6000, 0.03, 40],
    cell: [39, 0],
    expected: 140_000,
    tolerance: 1500,
  },
  {
    id: "skok-cohort-build-positive-churn",
    topic: "in closed form",
    source: SKOK,
    call: "MRRCEILING",
    args: [6000, 0.03, 40],
    expected: 140_000,
    tolerance: 1500,
  },
];
