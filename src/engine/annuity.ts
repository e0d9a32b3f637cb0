/**
 * What n payments, the first of them now, are worth when each is worth `lost` less than the one before. expm1
 * keeps its digits where little is lost.
 */
export function annuity(payment: number, lost: number, n: number): number {
  // Half the last digit of n payments, and less than what could still be divided by.
  if (Math.abs(lost) * n < Number.EPSILON / 2) return payment * n;
  return (payment * -Math.expm1(n * Math.log1p(-lost))) / lost;
}

/** Below it each term of the series is at most half the one before; above it a difference loses no digit. */
const MUCH_LOST = 0.5;

/**
 * By how much n such payments of 1 are worth less than n: n(n − 1) ÷ 2 × lost, less n(n − 1)(n − 2) ÷ 6 × lost²
 * and so on, where so little is lost that a difference would have no digits.
 */
export function shortfall(lost: number, n: number): number {
  // For a part of a month it is the loss alone that makes terms grow.
  if (Math.abs(lost) * Math.max(n, 1) > MUCH_LOST) return n - annuity(1, lost, n);
  let term = ((n * (n - 1)) / 2) * lost;
  let sum = term;
  for (let k = 2; Math.abs(term) > Number.EPSILON * Math.abs(sum); k++) {
    term *= ((k - n) / (k + 1)) * lost;
    sum += term;
  }
  return sum;
}
