import type { OracleCase } from "./cases";

const SKOK = "David Skok, SaaS Metrics 2.0, Detailed Definitions";

export const RETENTION_CASES: readonly OracleCase[] = [
  {
    id: "skok-lifetime",
    topic: "3% a month: 33 months",
    source: SKOK,
    call: "LIFETIME",
    args: [0.03],
    expected: 33,
    tolerance: 0.5,
  },
  {
    id: "skok-lifetime",
    topic: "20% a year: 5 years",
    source: SKOK,
    call: "LIFETIME",
    args: [0.2],
    expected: 5,
    tolerance: 0,
  },
];
