/*
 * Growth over periods, in forms that keep the digits of a rate near 0. A loss is growth below 0.
 */

/** From a rate of this size on 1 + rate and its powers keep their digits, and powers of whole factors stay whole. */
const LARGE = 0.5;

/** (1 + rate)ⁿ − 1, for a rate of at least −1. */
export function compounded(rate: number, n: number): number {
  const log = n * Math.log1p(rate);
  const small = Math.abs(rate) < LARGE || Math.abs(log) < LARGE;
  return small ? Math.expm1(log) : (1 + rate) ** n - 1;
}

/** The rate that compounds from `begin`, which is above 0, to `end` in n periods. */
export function rateBetween(begin: number, end: number, n: number): number {
  return Math.expm1(logRatio(begin, end) / n);
}

/** ln(end ÷ begin): by their difference where that has no rounding, by their logarithms where the ratio is no number. */
function logRatio(begin: number, end: number): number {
  if (end > begin / 2 && end < begin * 2) return Math.log1p((end - begin) / begin);
  const ratio = end / begin;
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : Math.log(end) - Math.log(begin);
}
