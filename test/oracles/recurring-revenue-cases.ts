import type { OracleCase } from "./cases";

export const RECURRING_REVENUE_CASES: readonly OracleCase[] = [
  {
    id: "smsb-carr-1-KNOWN-BAD",
    topic: "1,500,000 × 12 + 400,000",
    source: "SaaS Metrics Standards Board, Contracted ARR",
    call: "CARR",
    args: [1_500_000, 400_000],
    expected: 18_400_000,
    tolerance: 0,
    printed: 18_200_000,
  },
];
