import { combinations, OURS, QUESTIONS, ROW_QUESTIONS, type Convention, type Question } from "./conventions";
import { customersOf, spansOf, type CustomerRows } from "./customers";
import { differencesOf, isSame, ROUNDED_OFF, type Difference } from "./differences";
import { METRICS, type MonthMetric, type MetricId } from "./metrics";
import { matters, type BillingRow } from "./rows";
import { suspectsOf, type Suspect } from "./suspects";

/*
 * Which convention gives this number? Every combination of answers that can matter is tried, and those that come near
 * are told apart by how near they come and by how little they differ from ours.
 */

export interface Asked {
  /** As months.ts counts them. */
  readonly month: number;
  readonly metric: MetricId;
  /** The number that somebody else shows; a share as 0.031. */
  readonly value: number;
  /** How the ledger is counted here; as we do unless said. */
  readonly ours?: Partial<Convention>;
}

export type Nearness = "cent" | "permille" | "percent" | "none";

export interface Match {
  readonly value: number;
  readonly nearness: Nearness;
  /** The questions that are answered otherwise than here. */
  readonly changed: readonly Question[];
  readonly convention: Convention;
  readonly differences: readonly Difference[];
}

export interface Reconciliation {
  /** How many combinations could matter. */
  readonly tried: number;
  /** The questions whose answers could matter. */
  readonly questions: readonly Question[];
  readonly ours: number | null;
  /** The nearest first; where nothing comes within a percent, the nearest few. */
  readonly matches: readonly Match[];
  /** Only where nothing comes within a cent. */
  readonly suspects: readonly Suspect[];
}

const MOST_MATCHES = 12;
const MOST_FAR = 3;

/** A cent; the hundredth of a percent that a report shows of a share; a customer is a customer. */
const EXACT: Readonly<Record<MonthMetric["unit"], number>> = { money: 0.01, share: 0.00005, count: 0 };

export function reconcile(rows: readonly BillingRow[], asked: Asked): Reconciliation {
  const metric: MonthMetric = METRICS[asked.metric];
  const ours: Convention = { ...OURS, ...asked.ours };
  const groups = groupsOf(rows);
  const questions = QUESTIONS.filter((question) =>
    isOfRows(question) ? matters(question, rows) : metric.questions.includes(question),
  );
  const sums = adder(groups, metric, asked.month);
  const all = combinations(questions, ours);
  const found = all.flatMap((convention) => {
    const value = metric.value(sums(convention), convention);
    if (value === null || !Number.isFinite(value)) return [];
    const changed = questions.filter((question) => convention[question] !== ours[question]);
    return [{ value, convention, changed, nearness: nearnessOf(value, asked.value, metric) }];
  });
  const near = simplest(found.filter(({ nearness }) => nearness !== "none"));
  const chosen = near.length > 0 ? near.slice(0, MOST_MATCHES) : nearest(found, asked.value);
  return {
    tried: all.length,
    questions,
    ours: metric.value(sums(ours), ours),
    matches: chosen.map((match) => ({
      ...match,
      differences: differencesOf(rows, { metric, month: asked.month, ours, theirs: match.convention }),
    })),
    suspects: chosen.some(({ nearness }) => nearness === "cent")
      ? []
      : suspectsOf(customersOf(rows), {
          ...{ metric, month: asked.month, ours, total: sums(ours) },
          isExact: (value) => nearnessOf(value, asked.value, metric) === "cent",
        }),
  };
}

const isOfRows = (question: Question) => (ROW_QUESTIONS as readonly Question[]).includes(question);

/** Customers who answer the same questions alike, so that a sum over them is taken once for each answer. */
interface Group {
  readonly questions: readonly Question[];
  readonly customers: readonly CustomerRows[];
}

function groupsOf(rows: readonly BillingRow[]): Group[] {
  const groups = new Map<string, { questions: Question[]; customers: CustomerRows[] }>();
  for (const customer of customersOf(rows)) {
    const questions = ROW_QUESTIONS.filter((question) => matters(question, customer.rows));
    const key = questions.join();
    const known = groups.get(key);
    if (known) known.customers.push(customer);
    else groups.set(key, { questions, customers: [customer] });
  }
  return [...groups.values()];
}

/** Sums of parts under a convention; what the answers of a group’s questions have settled before is not summed again. */
function adder(groups: readonly Group[], metric: MonthMetric, month: number) {
  const known = new Map<string, readonly number[]>();
  return (convention: Convention): number[] => {
    const total: number[] = metric.made.map(() => 0);
    groups.forEach(({ questions, customers }, at) => {
      const key = [
        at,
        ...questions.map((q) => convention[q]),
        ...metric.questions.map((q) => convention[q]),
      ].join();
      const sums = known.get(key) ?? sumOf(customers, metric, month, convention);
      known.set(key, sums);
      sums.forEach((sum, i) => (total[i] = (total[i] ?? 0) + sum));
    });
    return total;
  };
}

function sumOf(
  customers: readonly CustomerRows[],
  metric: MonthMetric,
  month: number,
  convention: Convention,
): number[] {
  const total: number[] = [];
  for (const customer of customers)
    metric
      .parts(spansOf(customer, convention), month, convention)
      .forEach((part, i) => (total[i] = (total[i] ?? 0) + part));
  return total;
}

function nearnessOf(value: number, target: number, { unit }: MonthMetric): Nearness {
  const distance = Math.abs(value - target) - ROUNDED_OFF * Math.max(1, Math.abs(target));
  if (distance <= EXACT[unit]) return "cent";
  if (distance <= Math.abs(target) / 1_000) return "permille";
  return distance <= Math.abs(target) / 100 ? "percent" : "none";
}

type Found = Omit<Match, "differences">;
const NEARNESS: readonly Nearness[] = ["cent", "permille", "percent", "none"];

/** The same number by more changes than it takes is left out; the nearest and simplest come first. */
function simplest(found: readonly Found[]): Found[] {
  const rank = ({ nearness, changed }: Found) => 100 * NEARNESS.indexOf(nearness) + changed.length;
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => rank(a) - rank(b)))
    if (!kept.some((other) => isSame(other.value, one.value) && isWithin(other, one))) kept.push(one);
  return kept;
}

/** Whether one changes nothing that the other doesn’t change likewise. */
const isWithin = (one: Found, other: Found) =>
  one.changed.every((question) => other.convention[question] === one.convention[question]);

function nearest(found: readonly Found[], target: number): Found[] {
  const byDistance = [...found].sort(
    (a, b) => Math.abs(a.value - target) - Math.abs(b.value - target) || a.changed.length - b.changed.length,
  );
  return simplest(byDistance.slice(0, 50))
    .sort((a, b) => Math.abs(a.value - target) - Math.abs(b.value - target))
    .slice(0, MOST_FAR);
}
