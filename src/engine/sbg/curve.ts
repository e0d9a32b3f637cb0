/** The share of those still there who renew at renewal t = 1, 2, …: it rises with age. */
function retentionAt(alpha: number, beta: number, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1);
}

export function retentionCurve(alpha: number, beta: number, renewals: number): Float64Array {
  return Float64Array.from({ length: renewals }, (_, i) => retentionAt(alpha, beta, i + 1));
}

/** The share of a cohort that is there after renewal 1, 2, … */
export function survivalCurve(alpha: number, beta: number, renewals: number): Float64Array {
  let alive = 1;
  return retentionCurve(alpha, beta, renewals).map((retention) => (alive *= retention));
}
