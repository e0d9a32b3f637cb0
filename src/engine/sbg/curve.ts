/** The share of those still there who renew at renewal t = 1, 2, …: it rises with age. */
function retentionAt(alpha: number, beta: number, t: number): number {
  return 1 / (1 + alpha / (beta + (t - 1)));
}

export function retentionCurve(alpha: number, beta: number, renewals: number): Float64Array {
  return Float64Array.from({ length: renewals }, (_, i) => retentionAt(alpha, beta, i + 1));
}

/**
 * The share of a cohort that is there after renewal 1, 2, … Where most renew, those who leave are taken away, and
 * what a subtraction rounds off is carried on to the next: products of a million shares near 1 would lose digits.
 */
export function survivalCurve(alpha: number, beta: number, renewals: number): Float64Array {
  const curve = new Float64Array(renewals);
  let alive = 1;
  let carried = 0;
  for (let i = 0; i < renewals; i++) {
    const stayers = beta + i;
    if (alpha < stayers) {
      const left = alive / (1 + stayers / alpha) + carried;
      const rest = alive - left;
      carried = rest - alive + left;
      alive = rest;
    } else {
      alive *= retentionAt(alpha, beta, i + 1);
    }
    curve[i] = alive;
  }
  return curve;
}
