/** What can happen to a customer’s MRR from one month to the next. */
export const MOVEMENTS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;

export type Movement = (typeof MOVEMENTS)[number];

/** Those that change how many customers there are; of customers the other two are for information. */
export const OF_CUSTOMERS: readonly Movement[] = ["new", "reactivation", "churn"];

/** The lines of a table of movements, without the check below them. */
export const LINES = ["opening", ...MOVEMENTS, "closing"] as const;

export type Line = (typeof LINES)[number];

/** One number for each month, or for each group of months; losses are negative. */
export type Lines = Readonly<Record<Line, Float64Array>>;

export const emptyLines = (columns: number): Lines => linesOf(() => new Float64Array(columns));

export const mapLines = (lines: Lines, change: (values: Float64Array) => Float64Array): Lines =>
  linesOf((line) => change(lines[line]));

/** Written out, for an object made of entries takes several times as long. */
export const linesOf = (make: (line: Line) => Float64Array): Lines => ({
  opening: make("opening"),
  new: make("new"),
  expansion: make("expansion"),
  reactivation: make("reactivation"),
  contraction: make("contraction"),
  churn: make("churn"),
  closing: make("closing"),
});

/** Decimals leave this much, next to the sums themselves. */
const ROUNDING = 1e-9;

/** closing − (opening + the movements that count): 0 where nothing but decimals is left. */
export function checkOf(lines: Lines, counted: readonly Movement[]): Float64Array {
  return lines.closing.map((closing, column) => {
    const parts = [lines.opening[column], ...counted.map((line) => lines[line][column])];
    const size = parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(closing));
    const difference = closing - parts.reduce((sum, part) => sum + part);
    return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
  });
}
