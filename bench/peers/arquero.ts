import { rolling, table, type ColumnTable } from "arquero";
import { ASOF, type LedgerInput } from "../ledger-data";
import { columnsOf, monthOf } from "./months";
import { askedSpan, cohortTable, movesTable, retentionTable, WINDOW, type Peer } from "./tables";

/* Arquero: columns in, grouped and summed, a window over the steps of each customer. */

function ledgerOf(input: LedgerInput): ColumnTable {
  return table({ ...columnsOf(input) }).filter("d => d.from < d.until");
}

/** Begins and ends of the rows as changes of MRR, one for each customer and month. */
function changes(input: LedgerInput, last: number): ColumnTable {
  const ledger = ledgerOf(input);
  const begins = ledger.select({ customer: "customer", from: "month", cents: "change" });
  const ends = ledger
    .filter(`d => d.until <= ${last}`)
    .derive({ change: "d => -d.cents" })
    .select({ customer: "customer", until: "month", change: "change" });
  return begins
    .concat(ends)
    .groupby("customer", "month")
    .rollup({ change: "d => op.sum(d.change)" })
    .filter("d => d.change !== 0");
}

/** In order of months: MRR was p until then and q from then on. */
function steps(input: LedgerInput, last: number): ColumnTable {
  return changes(input, last)
    .orderby("month")
    .groupby("customer")
    .derive({ q: rolling("d => op.sum(d.change)"), cohort: "d => op.min(d.month)" })
    .ungroup()
    .derive({ p: "d => d.q - d.change" });
}

const moves = (input: LedgerInput) =>
  steps(input, askedSpan(input).last).groupby("month").rollup({
    net: "d => op.sum(d.change)",
    joined: "d => op.sum(d.month === d.cohort ? d.q : 0)",
    back: "d => op.sum(d.p === 0 ? d.q : 0)",
    expansion: "d => op.sum(d.p > 0 && d.q > d.p ? d.change : 0)",
    contraction: "d => op.sum(d.q > 0 && d.q < d.p ? d.change : 0)",
    churn: "d => op.sum(d.q === 0 ? -d.p : 0)",
  });

const cohorts = (input: LedgerInput) =>
  steps(input, monthOf(ASOF)).groupby("cohort", "month").rollup({ change: "d => op.sum(d.change)" });

/** Steps of now and of a window ago, merged: what a customer adds to the sums changes only there. */
function retention(input: LedgerInput): ColumnTable {
  const { last } = askedSpan(input);
  const now = changes(input, last).derive({ past: "d => 0" });
  const past = now
    .derive({ month: `d => d.month + ${WINDOW}`, change: "d => 0", past: "d => d.change" })
    .filter(`d => d.month <= ${last}`);
  return now
    .concat(past)
    .groupby("customer", "month")
    .rollup({ change: "d => op.sum(d.change)", past: "d => op.sum(d.past)" })
    .orderby("month")
    .groupby("customer")
    .derive({ q: rolling("d => op.sum(d.change)"), b: rolling("d => op.sum(d.past)") })
    .ungroup()
    .derive({ p: "d => d.q - d.change", a: "d => d.b - d.past" })
    .groupby("month")
    .rollup({
      now: "d => op.sum((d.b > 0 ? d.q : 0) - (d.a > 0 ? d.p : 0))",
      kept: "d => op.sum((d.q < d.b ? d.q : d.b) - (d.p < d.a ? d.p : d.a))",
      then: "d => op.sum(d.past)",
      customers: "d => op.sum((d.b > 0 ? 1 : 0) - (d.a > 0 ? 1 : 0))",
      stayed: "d => op.sum((d.b > 0 && d.q > 0 ? 1 : 0) - (d.a > 0 && d.p > 0 ? 1 : 0))",
    });
}

const rowsOf = <Row>(answer: ColumnTable) => answer.objects() as Row[];

export const arquero: Peer = {
  name: "Arquero",
  tasks: {
    moves: (input) => movesTable(input, rowsOf(moves(input))),
    cohort: (input) => cohortTable(ASOF, rowsOf(cohorts(input))),
    retention: (input) => retentionTable(input, rowsOf(retention(input))),
  },
};
