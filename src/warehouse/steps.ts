import { caseOf, select, type Step } from "./layout";
import * as notes from "./notes";
import type { Dialect } from "./dialects";
import type { TimeUnit } from "./question";

/*
 * The steps of each customer’s MRR from the end of one unit of time to the end of the next, as engine/ledger/steps.ts
 * has them: what rows add where they begin and take away where they end, summed up.
 */

const MONTHS_IN: Readonly<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

export function stepsOf(dialect: Dialect, unit: TimeUnit = "month"): Step[] {
  return [changes(dialect, unit), SUMS, RUNNING, STEPS];
}

/** A unit of time, counted from the one that holds January 1900. */
function unitOf(dialect: Dialect, month: string, unit: TimeUnit): string {
  const months = MONTHS_IN[unit];
  if (months === 1) return month;
  return dialect.asWhole(`(${month} - ${dialect.rest(month, String(months))}) / ${months}`);
}

/** The first day of a unit of time. */
export const firstDayOf = (dialect: Dialect, unit: string, length: TimeUnit = "month") =>
  dialect.monthsAfter1900(MONTHS_IN[length] === 1 ? unit : `${MONTHS_IN[length]} * ${unit}`);

/** Rows that are worth something, where they begin and where they end. */
function changes(dialect: Dialect, unit: TimeUnit): Step {
  const [begins, ends] = ["begin_month", "until_month"].map((month) => unitOf(dialect, month, unit));
  const counts = "fault IS NULL AND worth <> 0 AND customer_id <> ''";
  const part = (at: string, change: string, where: string) =>
    select({
      columns: [
        ["segment_id", "segment"],
        ["customer_id", "customer"],
        [at, "unit_no"],
        [change, "change"],
      ],
      from: "hg_priced",
      where,
    });
  return {
    name: "hg_changes",
    note: notes.CHANGES,
    query: [
      part(begins, "worth", `${counts} AND (until_month IS NULL OR ${begins} < ${ends})`),
      part(ends, "-worth", `${counts} AND ${begins} < ${ends}`),
    ].join("\nUNION ALL\n"),
  };
}

const SUMS: Step = {
  name: "hg_sums",
  note: notes.SUMS,
  query: select({
    columns: ["segment", "customer", "unit_no", ["SUM(change)", "moved"]],
    from: "hg_changes",
    groupBy: "segment, customer, unit_no",
  }),
};

/** Up to a unit and no further; the frame is said, for not all have the same one where it isn’t. */
export const upTo = (value: string, partition: string) =>
  `SUM(${value}) OVER (PARTITION BY ${partition} ORDER BY unit_no ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;

const RUNNING: Step = {
  name: "hg_running",
  note: notes.RUNNING,
  query: select({
    columns: ["segment", "customer", "unit_no", "moved", [upTo("moved", "segment, customer"), "total"]],
    from: "hg_sums",
  }),
};

/** A customer whose rows add up to nothing or less has none. */
const [BEFORE, NOW] = ["total - moved", "total"].map((sum) => caseOf(`${sum} > 0`, sum, "0"));

const STEPS: Step = {
  name: "hg_steps",
  note: notes.STEPS,
  query: select({
    columns: ["segment", "customer", "unit_no", [BEFORE, "paid_before"], [NOW, "paid_now"]],
    from: "hg_running",
    where: `${BEFORE} <> ${NOW}`,
  }),
};
