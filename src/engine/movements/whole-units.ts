import { decimalsOf, nearestWhole } from "../decimals";

/** Money as whole numbers of its smallest decimal, so that sums are exact: `units[i] / scale` is money. */
export interface WholeUnits {
  readonly units: Float64Array;
  readonly scale: number;
  /** False where the decimals don't end, or the sum is too large; then units are the money itself. */
  readonly exact: boolean;
}

export function inWholeUnits(money: Float64Array): WholeUnits {
  const decimals = decimalsOf(money);
  const scale = 10 ** (decimals ?? 0);
  const total = money.reduce((sum, value) => sum + Math.abs(value), 0);
  if (decimals === null || total * scale > Number.MAX_SAFE_INTEGER) {
    return { units: money, scale: 1, exact: false };
  }
  return { units: money.map((value) => nearestWhole(value * scale)), scale, exact: true };
}
