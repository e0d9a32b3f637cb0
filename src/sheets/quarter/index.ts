export { planNextQuarter } from "./plan-quarter";
export type { Leaving, QuarterReport, QuarterSheet, StandingCells } from "./types";
