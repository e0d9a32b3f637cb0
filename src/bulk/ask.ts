import { lastDayOf } from "../engine/months";
import type { TimeUnit } from "../engine/ledger/units";
import type { MatrixOrder } from "../engine/ledger/matrix";

export const TABLES = ["moves", "retention", "cohort", "customers", "segments"] as const;

/** What is asked of a ledger: a table, and the options that its function has. */
export interface Ask {
  readonly table: (typeof TABLES)[number];
  /** As engine/months counts them, in order. */
  readonly months: Int32Array;
  readonly endIncluded: boolean;
  readonly measure: "mrr" | "customers";
  /** Cohorts in shares of their size. */
  readonly asShare: boolean;
  readonly reactivationDays: number;
  readonly countSameMonth: boolean;
  readonly window: number;
  /** Cohorts are followed up to the unit that holds this day. */
  readonly asof: number;
  readonly unit: TimeUnit;
  readonly order: MatrixOrder;
  /** The head of the column that splits the ledger, or its number counted from 1; null for the whole. */
  readonly by: string | null;
}

/** A table as it is asked for where nothing else is said. */
export const usualAsk = (table: Ask["table"], months: Int32Array): Ask => ({
  table,
  months,
  endIncluded: false,
  measure: "mrr",
  asShare: table === "cohort",
  reactivationDays: 0,
  countSameMonth: false,
  window: 12,
  asof: lastDayOf(months[months.length - 1]),
  unit: "month",
  order: "first",
  by: null,
});
