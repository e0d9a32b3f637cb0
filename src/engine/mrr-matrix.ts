/** MRR of customers by month: customer r in month t = 1, 2, … is mrr[r × months + t − 1]. */
export interface MrrMatrix {
  readonly mrr: Float64Array;
  readonly months: number;
}
