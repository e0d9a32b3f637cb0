import { ifRead, segmentOf, share } from "./answers";
import { caseOf, select, type Step } from "./layout";
import { months } from "./moves";
import * as notes from "./notes";
import type { Question } from "./question";
import { firstDayOf, stepsOf, upTo } from "./steps";

/* Retention as LEDGER.RETENTION has it: the customers of a window ago, and what they pay now. */

export function retentionSteps(question: Question): Step[] {
  return [...stepsOf(question.dialect), both(question), BASE, PAIRS, SUMS, FIRST, months(question), RETAINED];
}

/** Changes of now, and the same a window later, when they are those of the base. */
function both({ window }: Question): Step {
  const change = "paid_now - paid_before";
  const part = (unit: string, now: string, then: string) =>
    select({
      columns: ["segment", "customer", [unit, "at_unit"], [now, "change_now"], [then, "change_then"]],
      from: "hg_steps",
    });
  return {
    name: "hg_both",
    note: notes.BASE,
    query: [part("unit_no", change, "0"), part(`unit_no + ${window}`, "0", change)].join("\nUNION ALL\n"),
  };
}

const BASE: Step = {
  name: "hg_base",
  note: notes.SUMS,
  query: select({
    columns: [
      "segment",
      "customer",
      ["at_unit", "unit_no"],
      ["SUM(change_now)", "moved_now"],
      ["SUM(change_then)", "moved_then"],
    ],
    from: "hg_both",
    groupBy: "segment, customer, at_unit",
  }),
};

const PAIRS: Step = {
  name: "hg_pairs",
  note: notes.PAIRS,
  query: select({
    columns: [
      "segment",
      "unit_no",
      "moved_now",
      "moved_then",
      [upTo("moved_now", "segment, customer"), "pays_now"],
      [upTo("moved_then", "segment, customer"), "paid_then"],
    ],
    from: "hg_base",
  }),
};

function bracketed(value: string): string {
  return value.startsWith("CASE") ? value : `(${value})`;
}

/** Each sum of the base, of what a customer pays now and paid then. */
const LINES: Readonly<Record<string, (now: string, then: string) => string>> = {
  then: (_, then) => then,
  now: (now, then) => caseOf(`${then} > 0`, now, "0"),
  kept: (now, then) => caseOf(`${now} < ${then}`, now, then),
  customers: (_, then) => caseOf(`${then} > 0`, "1", "0"),
  stayed: (now, then) => caseOf(`${now} > 0 AND ${then} > 0`, "1", "0"),
};

const SUMS: Step = {
  name: "hg_moved",
  note: notes.BASE_SUMS,
  query: select({
    columns: [
      "segment",
      "unit_no",
      ...Object.entries(LINES).map(([line, value]) => {
        const before = value("pays_now - moved_now", "paid_then - moved_then");
        return [`SUM(${value("pays_now", "paid_then")} - ${bracketed(before)})`, `move_${line}`] as const;
      }),
    ],
    from: "hg_pairs",
    groupBy: "segment, unit_no",
  }),
};

const FIRST: Step = {
  name: "hg_first",
  note: notes.FIRST_MONTH,
  query: select({
    columns: [
      ["segment_id", "segment"],
      ["MIN(begin_month)", "first_month"],
    ],
    from: "hg_priced",
    where: "worth <> 0 AND customer_id <> ''",
    groupBy: "segment_id",
  }),
};

const RETAINED: Step = {
  name: "hg_retained",
  note: notes.RETAINED,
  query: select({
    columns: [
      ["hg_unread.segment", "segment"],
      ["asked.unit_no", "unit_no"],
      "unread_rows",
      "first_month",
      ...Object.keys(LINES).map(
        (line) =>
          [
            `SUM(${caseOf("happened.unit_no <= asked.unit_no", `move_${line}`, "0")})`,
            `sum_${line}`,
          ] as const,
      ),
    ],
    from: [
      "hg_unread",
      "CROSS JOIN hg_months AS asked",
      "LEFT JOIN hg_first AS began ON began.segment = hg_unread.segment",
      "LEFT JOIN hg_moved AS happened ON happened.segment = hg_unread.segment",
    ].join("\n"),
    groupBy: "hg_unread.segment, asked.unit_no, unread_rows, first_month",
  }),
};

export function retentionQuery(question: Question): string {
  const begun = (value: string) => ifRead(caseOf(`unit_no - ${question.window} >= first_month`, value));
  return select({
    columns: [
      ...segmentOf(question, "hg_retained"),
      [firstDayOf(question.dialect, "unit_no"), "month"],
      [begun(share(question, "sum_now", "sum_then")), "ndr"],
      [begun(share(question, "sum_kept", "sum_then")), "grr"],
      [begun(share(question, "sum_stayed", "sum_customers")), "logo"],
      [begun("sum_customers"), "customers"],
      "unread_rows",
    ],
    from: "hg_retained",
  });
}
