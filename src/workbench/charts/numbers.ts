/** What stands in the cells that a chart is drawn from; null where a cell holds no number. */
export interface ChartNumbers {
  readonly names: readonly string[];
  readonly points: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}
