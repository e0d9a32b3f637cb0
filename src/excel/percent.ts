/** What stands in a number format without being one of its signs: texts, escaped letters, colours, gaps. */
const NO_SIGNS = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;

/** A share as its cell shows it, 20% for 0.2, with all its digits; undefined where the format is no percentage. */
export function percentIn(value: number, pattern: string): string | undefined {
  return pattern.replace(NO_SIGNS, "").includes("%") ? `${Number((100 * value).toFixed(10))}%` : undefined;
}
