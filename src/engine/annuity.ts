/** Payments this close to level are: growth of c ÷ (1 − c) makes up for a churn of c, but for the last digit. */
const ROUNDING = 1e-12;

/** Whether each payment is worth as much as the one before. */
export const isLevel = (lost: number) => Math.abs(lost) < ROUNDING;

/**
 * What n payments, the first of them now, are worth when each is worth `lost` less than the one before. expm1
 * keeps its digits where little is lost.
 */
export function annuity(payment: number, lost: number, n: number): number {
  return isLevel(lost) ? payment * n : (payment * -Math.expm1(n * Math.log1p(-lost))) / lost;
}
