/** Φ⁻¹(0.975). */
const Z = 1.959963984540054;

/**
 * The lower or upper limit of a rate at 95%, after Wilson, as SAAS.RATECI has it, in arithmetic that every Excel has.
 * `trials` must not be 0.
 */
export function limitOf(successes: string, trials: string, side: "lower" | "upper"): string {
  const rate = `${successes}/${trials}`;
  const reach = `SQRT(${rate}*(1-${rate})/${trials}+${(Z * Z) / 4}/${trials}^2)`;
  const sign = side === "lower" ? "-" : "+";
  return `(${rate}+${(Z * Z) / 2}/${trials}${sign}${Z}*${reach})/(1+${Z * Z}/${trials})`;
}
