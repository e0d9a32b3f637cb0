import { ASOF, type LedgerInput } from "../ledger-data";
import { monthOf, untilMonth } from "./months";
import {
  askedSpan,
  cohortTable,
  movesTable,
  retentionTable,
  WINDOW,
  type CohortChange,
  type MonthMoves,
  type Peer,
  type RetentionChange,
} from "./tables";

/*
 * The JavaScript that one writes without a thought of speed: an object for each row, and for each customer a Map
 * from month to MRR.
 */

type MrrByMonth = Map<number, number>;

function byCustomer({ customer, start, end, amount }: LedgerInput, last: number): Map<string, MrrByMonth> {
  const rows = customer.map(([id], r) => ({
    customer: id as string,
    from: monthOf(start[r][0] as number),
    until: untilMonth(end[r][0]),
    cents: Math.round((amount[r][0] as number) * 100),
  }));
  const customers = new Map<string, MrrByMonth>();
  for (const { customer, from, until, cents } of rows) {
    if (cents === 0) continue;
    const mrr = customers.get(customer) ?? new Map<number, number>();
    customers.set(customer, mrr);
    for (let month = from; month < until && month <= last; month++) {
      mrr.set(month, (mrr.get(month) ?? 0) + cents);
    }
  }
  return customers;
}

function entry<Row>(rows: Map<number | string, Row>, key: number | string, fresh: () => Row): Row {
  let row = rows.get(key);
  if (!row) rows.set(key, (row = fresh()));
  return row;
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

function moves(input: LedgerInput): Iterable<MonthMoves> {
  const { last } = askedSpan(input);
  const rows = new Map<number, Writable<MonthMoves>>();
  for (const mrr of byCustomer(input, last).values()) {
    const first = Math.min(...mrr.keys());
    for (let month = first; month <= last; month++) {
      const p = mrr.get(month - 1) ?? 0;
      const q = mrr.get(month) ?? 0;
      const nothing = () => ({ month, net: 0, joined: 0, back: 0, expansion: 0, contraction: 0, churn: 0 });
      const sums = entry(rows, month, nothing);
      sums.net += q - p;
      if (month === first) sums.joined += q;
      if (p === 0) sums.back += q;
      else if (q === 0) sums.churn -= p;
      else if (q > p) sums.expansion += q - p;
      else sums.contraction += q - p;
    }
  }
  return rows.values();
}

function cohorts(input: LedgerInput): Iterable<CohortChange> {
  const last = monthOf(ASOF);
  const rows = new Map<string, Writable<CohortChange>>();
  for (const mrr of byCustomer(input, last).values()) {
    const cohort = Math.min(...mrr.keys());
    for (let month = cohort; month <= last; month++) {
      const cell = entry(rows, `${cohort} ${month}`, () => ({ cohort, month, change: 0 }));
      cell.change += (mrr.get(month) ?? 0) - (mrr.get(month - 1) ?? 0);
    }
  }
  return rows.values();
}

function retention(input: LedgerInput): RetentionChange[] {
  const { last } = askedSpan(input);
  const levels = new Map<number, Writable<RetentionChange>>();
  for (const mrr of byCustomer(input, last).values()) {
    for (let month = Math.min(...mrr.keys()); month <= last; month++) {
      const now = mrr.get(month) ?? 0;
      const then = mrr.get(month - WINDOW) ?? 0;
      const sums = entry(levels, month, () => nothing(month));
      if (then === 0) continue;
      sums.now += now;
      sums.kept += Math.min(now, then);
      sums.then += then;
      sums.customers++;
      if (now > 0) sums.stayed++;
    }
  }
  return [...levels.values()].map((after) => minus(after, levels.get(after.month - 1) ?? nothing(0)));
}

const nothing = (month: number) => ({ month, now: 0, kept: 0, then: 0, customers: 0, stayed: 0 });

const minus = (after: RetentionChange, before: RetentionChange): RetentionChange => ({
  month: after.month,
  now: after.now - before.now,
  kept: after.kept - before.kept,
  then: after.then - before.then,
  customers: after.customers - before.customers,
  stayed: after.stayed - before.stayed,
});

export const plain: Peer = {
  name: "plain JavaScript, Map and objects",
  tasks: {
    moves: (input) => movesTable(input, moves(input)),
    cohort: (input) => cohortTable(ASOF, cohorts(input)),
    retention: (input) => retentionTable(input, retention(input)),
  },
};
