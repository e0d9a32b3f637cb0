/** Money as whole numbers of its smallest decimal, so that sums are exact: `units[i] / scale` is money. */
export interface WholeUnits {
  readonly units: Float64Array;
  readonly scale: number;
  /** False where the decimals don't end, or the sum is too large; then units are the money itself. */
  readonly exact: boolean;
}

/** A billionth: no currency has smaller parts. */
const FINEST = 1e9;

export function inWholeUnits(money: Float64Array): WholeUnits {
  let scale = 1;
  let total = 0;
  for (const value of money) {
    while (scale <= FINEST && Math.round(value * scale) / scale !== value) scale *= 10;
    total += Math.abs(value);
  }
  const exact = scale <= FINEST && total * scale <= Number.MAX_SAFE_INTEGER;
  if (!exact) return { units: money, scale: 1, exact };
  return { units: money.map((value) => Math.round(value * scale)), scale, exact };
}
