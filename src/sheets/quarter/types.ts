import type { Text } from "../../locales/text";
import type { SheetPlan } from "../plan";
import type { Held } from "../writer";

/** A figure that has no place on its sheet any more, with all that says which one it is. */
export interface Leaving {
  readonly sheet: string;
  /** “Q4 2025”, “2025-10”: of what it is the figure. */
  readonly period: string;
  /** The id of its row, where it has one. */
  readonly id: string;
  readonly item: string;
  readonly figure: Held;
  readonly format?: string;
}

/** What the start of a quarter does to one sheet. */
export interface QuarterSheet {
  readonly kind: string;
  readonly name: string;
  /** The cells that change, as people read them: “D9:G54”. */
  readonly area: string;
  /** How many typed figures go to an earlier column. */
  readonly moved: number;
  readonly leaving: readonly Leaving[];
}

/** What will be written, before it is. */
export interface QuarterReport {
  /** The sheet of the checklist whose quarter it is. */
  readonly checklist: string;
  /** The quarter that the inputs end with, and the one that starts. */
  readonly from: Text;
  readonly to: Text;
  readonly sheets: readonly QuarterSheet[];
  /** The as-of day of Set-up before and after; absent where there is no Set-up or it stays. */
  readonly asOf?: { readonly sheet: string; readonly before: number; readonly after: number };
  /** Set-up stands, and its as-of day stays, for the quarter has not closed yet or a formula gives the day. */
  readonly asOfStays: boolean;
  /** Where the snapshot goes, and where the figures go that leave. */
  readonly history: string;
  readonly past: string;
}

export interface QuarterPlans {
  readonly plans: readonly SheetPlan[];
  readonly report: QuarterReport;
}

/** A sheet as it stands: what its cells hold, and what they show without formats. Both from A1. */
export interface StandingCells {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly formulas: readonly (readonly Held[])[];
  readonly values: readonly (readonly Held[])[];
}
