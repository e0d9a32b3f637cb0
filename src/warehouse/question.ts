import type { Language } from "../locales/text";
import type { Dialect } from "./dialects";
import type { Span } from "./dialects/dialect";
import type { WordGroup } from "./intervals";

/** What a column of the table is. */
export const ROLES = ["customer", "start", "end", "amount", "interval", "count", "segment"] as const;
export type Role = (typeof ROLES)[number];
export type Columns = Readonly<Partial<Record<Role, string>>> &
  Readonly<Record<"customer" | "start" | "end" | "amount", string>>;

export type TimeUnit = "month" | "quarter" | "year";

/** What a statement is asked for. Names are as they are written in the dialect, quoted. */
export interface Question {
  readonly dialect: Dialect;
  readonly language: Language;
  readonly from: string;
  readonly columns: Columns;
  /** The words of the interval column; or what all rows are worth a month where there is none. */
  readonly intervals: readonly WordGroup[];
  /** Months counted from January 1900 = 0. */
  readonly months: Span;
  readonly endIncluded: boolean;
  /** Months between the two month-ends of retention. */
  readonly window: number;
  /** After more days a return counts as new; 0: never. */
  readonly reactivationDays: number;
  /** The length of a cohort and of an age, and the asked months in it. */
  readonly unit: TimeUnit;
  readonly units: Span;
}
