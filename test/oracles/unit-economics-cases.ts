import type { OracleCase } from "./cases";

const BOARD = "SaaS Metrics Standards Board";

export const UNIT_ECONOMICS_CASES: readonly OracleCase[] = [
  {
    id: "smsb-cac-payback-1",
    topic: "a quarter’s spending over the new CARR of the next, at 80% gross margin",
    source: `${BOARD}, CAC Payback Period`,
    call: "CACPAYBACK",
    args: [1_000_000, 600_000, 0.8],
    expected: 25,
    tolerance: 0.01,
  },
  {
    id: "smsb-blended-cac-1",
    topic: "new and expansion CARR",
    source: `${BOARD}, Blended CAC Ratio`,
    call: "CACRATIO",
    args: [1_000_000, 600_000, 200_000],
    expected: 1.25,
    tolerance: 0.005,
  },
  {
    id: "smsb-new-cac-1",
    topic: "new CARR alone",
    source: `${BOARD}, New CAC Ratio`,
    call: "CACRATIO",
    args: [1_000_000, 600_000],
    expected: 1.67,
    tolerance: 0.005,
  },
];
