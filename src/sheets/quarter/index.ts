export { planNextQuarter, type QuarterBook } from "./plan-quarter";
export type { Leaving, QuarterReport, QuarterSheet, StandingCells } from "./types";
