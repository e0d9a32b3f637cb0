/** Part of a native formula: whether one of these ranges of losses holds both signs. */
export function mixedSigns(...losses: readonly string[]): string {
  return `OR(${losses.map((loss) => `MIN(${loss})*MAX(${loss})<0`).join(",")})`;
}
