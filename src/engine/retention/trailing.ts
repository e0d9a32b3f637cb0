import type { MrrMatrix } from "../mrr-matrix";

/** The ways of saying what a year kept. */
export type TrailingMethod = "point" | "avg12" | "compound" | "revenue";

/** Columns needed up to the month asked for. */
export const MONTHS_NEEDED: Record<TrailingMethod, number> = {
  point: 13,
  compound: 13,
  avg12: 24,
  revenue: 24,
};

const METHODS: Record<TrailingMethod, (matrix: MrrMatrix, t: number) => readonly Kept[]> = {
  point: (matrix, t) => [kept(matrix, t - 12, t)],
  avg12: (matrix, t) => {
    const points = lastTwelve(t).map((month) => kept(matrix, month - 12, month));
    return [{ was: sum(points.map(({ was }) => was)), is: sum(points.map(({ is }) => is)) }];
  },
  compound: (matrix, t) => lastTwelve(t).map((month) => kept(matrix, month - 1, month)),
  revenue: (matrix, t) => [kept(matrix, t - 12, t, 12)],
};

/** The ratios that multiply to the net retention of the twelve months up to t. */
export const trailingRatios = (matrix: MrrMatrix, t: number, method: TrailingMethod) =>
  METHODS[method](matrix, t);

/** Net retention of the twelve months up to t; null where there was nothing to keep. */
export function trailingRetention(matrix: MrrMatrix, t: number, method: TrailingMethod): number | null {
  const retention = trailingRatios(matrix, t, method).reduce((product, each) => product * ratio(each), 1);
  return Number.isNaN(retention) ? null : retention;
}

/** What customers paid, and what those who paid then pay later. */
interface Kept {
  readonly was: number;
  readonly is: number;
}

/** Compares two months, or as many months as `span` that end with them, of each customer. */
function kept({ mrr, months }: MrrMatrix, before: number, now: number, span = 1): Kept {
  let was = 0;
  let is = 0;
  for (let row = 0; row < mrr.length; row += months) {
    const paid = sum(mrr.subarray(row + before - span, row + before));
    if (paid === 0) continue;
    was += paid;
    is += sum(mrr.subarray(row + now - span, row + now));
  }
  return { was, is };
}

/** NaN for 0 of 0, which spoils a product as it should: customers who aren’t there pay nothing later. */
const ratio = ({ was, is }: Kept) => is / was;

const lastTwelve = (t: number) => Array.from({ length: 12 }, (_, i) => t - 11 + i);

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
