import type { Text } from "../locales/text";

/* What the rooms of an import hand to one another: a file’s table, what its columns are, and the ledger made of it. */

/** What a column of an export may be. */
export const ROLES = [
  "customer", "subscription", "product", "start", "end", "cancelled", "period_start", "period_end", "term",
  "amount", "quantity", "interval", "count", "currency", "status", "created", "updated", "trial_start", "trial_end",
  "pause", "resume", "tax", "discount", "percent", "months", "coupon", "addons", "refunded", "sandbox", "trial",
  "date", "type",
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];

/** A row as it stands in a file; cells are text until somebody converts them. */
export interface SourceRow {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SourceTable {
  readonly file: string;
  readonly heads: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Rows of the file that are none of the table’s. */
  readonly setAside: readonly LeftOut[];
}

/** A row of a file that no row of the ledger stands for. */
export interface LeftOut {
  readonly file: string;
  readonly line: number;
  readonly reason: Reason;
  /** What stands in the row, for the sentence of the reason. */
  readonly value?: string;
}

export type Reason =
  | "above" | "blank" | "heads" | "total"
  | "sandbox" | "refunded" | "trial" | "trial_left" | "never" | "future" | "paused" | "paused_whole" | "unclear" | "once"
  | "history" | "duplicate" | "replaced"
  | "no_customer" | "no_start" | "no_amount" | "no_end" | "ends_first" | "ends_same_day"
  | "bad_start" | "bad_end" | "bad_day" | "bad_amount" | "other_currency" | "bad_interval" | "bad_quantity" | "bad_coupon" | "bad_term"
  | "error" | "no_plan"
  | "no_subscription" | "not_needed"; // prettier-ignore

export type Unit = "month" | "quarter" | "year" | "week" | "day" | "term" | "once";

/** A place in a file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One row of the ledger, as the LEDGER functions read it. */
export interface LedgerRow {
  readonly customer: string;
  /** Days as Excel counts them; the end is the first day not covered, 0 while it runs. */
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly unit: Unit;
  /** How many units one amount pays for. */
  readonly count: number;
  readonly currency: string;
  readonly product: string;
  readonly subscription: string;
  /** What else a row can be told apart by, under the heads of the file. */
  readonly segments: Readonly<Record<string, string>>;
  /** The rows of files that it stands for. */
  readonly from: readonly Place[];
}

/** One change of a customer’s MRR, of systems that export changes. */
export interface Movement {
  readonly customer: string;
  readonly day: number;
  readonly type: MovementType;
  readonly change: number;
  readonly currency: string;
  readonly from: Place;
}

export type MovementType = "new" | "expansion" | "reactivation" | "contraction" | "churn";

/** What a row with a certain status is. */
export type Treatment = "counts" | "ended" | "ending" | "trial" | "never" | "future" | "paused" | "ask";

/** What a file’s rows are. */
export type Kind =
  | "subscriptions" | "renewals" | "invoices" | "events" | "movements"
  | "plans" | "coupons" | "addons"; // prettier-ignore

/** The layout of one kind of file of one system; what it leaves open is asked. */
export interface Layout {
  readonly id: string;
  readonly name: Text;
  readonly kind: Kind;
  /** Heads, as plainHead writes them, that must all be there; of a list one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** The heads of a role, the likeliest first. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** What it has besides. */
  readonly besides?: readonly string[];
  /** What its ids and heads look like; each speaks for it. */
  readonly signs?: readonly Sign[];
  readonly statuses?: Readonly<Record<string, Treatment>>;
  readonly settled?: Readonly<Partial<Record<SettingId, string>>>;
  /** A currency that all rows have. */
  readonly currency?: string;
  /** Decimals of currencies that the system counts otherwise than ISO 4217. */
  readonly decimals?: Readonly<Record<string, number>>;
}

export interface Sign {
  /** Undefined for the heads themselves. */
  readonly role?: Role;
  readonly pattern: RegExp;
  readonly about: Text;
}

/** What a file may leave open. */
export type SettingId =
  | "dates" | "zone" | "decimal" | "currencies" | "amounts" | "per" | "tax" | "discount" | "percents" | "end" | "end-day" | "interval"; // prettier-ignore

/** A column that stands for a role, and why. */
export interface Mapped {
  readonly role: Role;
  readonly column: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: Text;
}

export type Mapping = ReadonlyMap<Role, Mapped>;

interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** Something that the files don’t say, and that is not guessed. */
export interface Question {
  readonly id: string;
  readonly text: Text;
  /** The row that shows it. */
  readonly example?: { readonly place: Place; readonly cells: string };
  readonly choices: readonly Choice[];
}

/** Something that the files don’t say outright and their cells do. */
export interface Inference {
  readonly id: SettingId;
  readonly choice: string;
  readonly why: Text;
  /** The name of the choice, where the cells prove it against what was answered. */
  readonly against?: Text;
}

/** Answers by the ids of questions. */
export type Answers = Readonly<Record<string, string>>;
