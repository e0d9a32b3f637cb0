import type { NumberRange } from "./rule";

/**
 * What GTM.GATE asks of its numbers before sales are expanded. The bounds are the same as those of the
 * handbook's rules; a gate passes inside the interval.
 */
export const GATES = {
  ndr: { from: 0.8 },
  ltvcac: { above: 3 },
  margin2: { above: 0 },
  rep_yield: { from: 3 },
  market_share: { from: 0.05 },
  subsidy_ratio: { to: 1 },
} as const satisfies Record<string, NumberRange>;
