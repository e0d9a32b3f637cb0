import type { OracleCase } from "./cases";

const FADER = "P. Fader, B. Hardie, How to Project Customer Retention, 2007, High End";
const HIGH_END = [[0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491]];
/** After eight to twelve years, where the data ended at seven. */
const PROJECTED = [0.46, 0.436, 0.414, 0.395, 0.378];

export const SBG_CASES: readonly OracleCase[] = [
  {
    id: "sbg-highend-fit",
    topic: "alpha from seven years",
    source: FADER,
    call: "SBG.FIT",
    args: [HIGH_END],
    cell: [0, 0],
    expected: 0.668,
    tolerance: 5e-4,
  },
  {
    id: "sbg-highend-fit",
    topic: "beta from seven years",
    source: FADER,
    call: "SBG.FIT",
    args: [HIGH_END],
    cell: [0, 1],
    expected: 3.806,
    tolerance: 5e-4,
  },
  ...PROJECTED.map((survival, i) => ({
    id: "sbg-highend-extrapolate",
    topic: `survival after ${i + 8} years`,
    source: FADER,
    call: "SBG.CURVE",
    args: [0.668, 3.806, 12],
    cell: [i + 7, 0] as const,
    expected: survival,
    tolerance: 6e-4,
  })),
];
