import { lastDayOf } from "../months";
import type { Convention, Question } from "./conventions";
import { levelOn, moved, type Moved } from "./customers";
import type { Span } from "./rows";

/* The numbers of a month that people compare: what each customer adds to their parts, and how parts make a number. */

/** What a number is made of: itself, where it is one sum, or what is divided and by what. */
const PARTS = {
  mrr: "money",
  customers: "count",
  mrrLost: "money",
  mrrBase: "money",
  customersLost: "count",
  customersBase: "count",
  mrrKept: "money",
  mrrBefore: "money",
} as const;
export type PartId = keyof typeof PARTS | "total";

export interface MonthMetric {
  readonly unit: "money" | "count" | "share";
  /** Which part each number of `parts` is; of more numbers than these the last two again. */
  readonly made: readonly PartId[];
  /** The questions that matter besides those of rows. */
  readonly questions: readonly Question[];
  readonly parts: (spans: readonly Span[], month: number, convention: Convention) => readonly number[];
  /** Null where it divides by nothing. */
  readonly value: (sums: readonly number[], convention: Convention) => number | null;
}

const over = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const heads = (level: number) => (level > 0 ? 1 : 0);
const first = ([sum]: readonly number[]) => sum;
const ratio = ([part, whole]: readonly number[]) => over(part, whole);
const TOTAL = ["total"] as const;

const level = (spans: readonly Span[], month: number) => levelOn(spans, lastDayOf(month));

function movement(line: (of: Moved) => number, questions: readonly Question[]): MonthMetric {
  return {
    unit: "money",
    made: TOTAL,
    questions,
    parts: (spans, month, convention) => [line(moved(spans, month, convention))],
    value: first,
  };
}

interface BaseParts {
  readonly opening: number;
  readonly come: number;
  readonly closing: number;
}

/** What a rate of churn is divided by: opening, with what is new, or the middle of opening and closing. */
function baseOf({ opening, come, closing }: BaseParts, { base }: Convention): number {
  if (base === "startplusnew") return opening + come;
  return base === "average" ? (opening + closing) / 2 : opening;
}

function customersLeft(spans: readonly Span[], month: number, convention: Convention): [number, number] {
  const of = moved(spans, month, convention);
  const base = { opening: heads(of.opening), come: of.came + of.back, closing: heads(of.closing) };
  return [of.left, baseOf(base, convention)];
}

const LOGO_QUESTIONS = ["changes", "sameMonth", "base"] as const;
const LOGO_PARTS = ["customersLost", "customersBase"] as const;

function churnInMoney(
  lost: (of: Moved, convention: Convention) => number,
  questions: readonly Question[],
): MonthMetric {
  return {
    unit: "share",
    made: ["mrrLost", "mrrBase"],
    questions: ["changes", "sameMonth", "base", ...questions],
    parts: (spans, month, convention) => {
      const of = moved(spans, month, convention);
      return [lost(of, convention), baseOf({ ...of, come: of.new + of.reactivation }, convention)];
    },
    value: ratio,
  };
}

const WINDOW = 12;

/** Then and now: of the customers of a year ago, or of all that moved since. */
function retained(
  now: (then: number, level: number) => number,
  gains: (of: Moved, convention: Convention) => number,
): MonthMetric {
  return {
    unit: "share",
    made: ["mrrKept", "mrrBefore"],
    questions: ["retention", "reactivated", "changes"],
    parts: (spans, month, convention) => {
      const then = level(spans, month - WINDOW);
      if (convention.retention === "customers") return [then > 0 ? now(then, level(spans, month)) : 0, then];
      let sum = then;
      for (let one = month - WINDOW + 1; one <= month; one++) {
        const of = moved(spans, one, convention);
        sum += of.contraction + of.churn + gains(of, convention);
      }
      return [sum, then];
    },
    value: ratio,
  };
}

const back = (of: Moved, { reactivated }: Convention) => (reactivated === "in" ? of.reactivation : 0);
const MONTHS_OF_MEAN = 6;

export const METRICS = {
  mrr: { unit: "money", made: TOTAL, questions: [], parts: (spans, month) => [level(spans, month)], value: first }, // prettier-ignore
  arr: { unit: "money", made: TOTAL, questions: [], parts: (spans, month) => [12 * level(spans, month)], value: first }, // prettier-ignore
  customers: {
    unit: "count",
    made: TOTAL,
    questions: [],
    parts: (spans, month) => [heads(level(spans, month))],
    value: first,
  },
  arpa: {
    unit: "money",
    made: ["mrr", "customers"],
    questions: [],
    parts: (spans, month) => [level(spans, month), heads(level(spans, month))],
    value: ratio,
  },
  netNew: movement((of) => of.closing - of.opening, []),
  new: movement((of) => of.new, ["changes", "sameMonth", "returns"]),
  expansion: movement((of) => of.expansion, ["changes"]),
  reactivation: movement((of) => of.reactivation, ["changes", "returns"]),
  contraction: movement((of) => of.contraction, ["changes"]),
  churn: movement((of) => of.churn, ["changes", "sameMonth"]),
  mrrChurn: churnInMoney((of) => -of.churn - of.contraction, []),
  netMrrChurn: churnInMoney(
    (of, convention) => -of.churn - of.contraction - of.expansion - back(of, convention),
    ["reactivated"],
  ),
  logoChurn: {
    unit: "share",
    made: LOGO_PARTS,
    questions: LOGO_QUESTIONS,
    parts: customersLeft,
    value: ratio,
  },
  yearlyLogoChurn: {
    unit: "share",
    made: LOGO_PARTS,
    questions: [...LOGO_QUESTIONS, "year"],
    parts: customersLeft,
    value: (sums, convention) => {
      const month = ratio(sums);
      if (month === null) return null;
      return convention.year === "linear" ? 12 * month : 1 - (1 - month) ** 12;
    },
  },
  ndr: retained(
    (_, now) => now,
    (of, convention) => of.expansion + back(of, convention),
  ),
  grr: retained((then, now) => Math.min(then, now), back),
  ltv: {
    unit: "money",
    made: ["mrr", "customers", ...LOGO_PARTS],
    questions: [...LOGO_QUESTIONS, "churnOf"],
    parts: (spans, month, convention) => [
      level(spans, month),
      heads(level(spans, month)),
      ...churnMonths(convention).flatMap((ago) => customersLeft(spans, month - ago, convention)),
    ],
    value: ([mrr, customers, ...churn], convention) => {
      const rates = churnMonths(convention).map((_, i) => ratio(churn.slice(2 * i)));
      if (rates.includes(null) || customers === 0) return null;
      const mean = rates.reduce<number>((sum, rate) => sum + rate!, 0) / rates.length;
      return over(mrr / customers, mean);
    },
  },
} as const satisfies Readonly<Record<string, MonthMetric>>;

export type MetricId = keyof typeof METRICS;

/** Which part a number of `parts` is. */
export const partAt = ({ made }: MonthMetric, at: number): PartId =>
  made[at] ?? made[made.length - 2 + (at % 2)];

/** In what a part is counted. */
export function unitOf(part: PartId, { unit }: MonthMetric): "money" | "count" {
  if (part !== "total") return PARTS[part];
  return unit === "count" ? "count" : "money";
}

/** How many months ago the months are whose churn counts. */
function churnMonths({ churnOf }: Convention): number[] {
  return churnOf === "month" ? [0] : Array.from({ length: MONTHS_OF_MEAN }, (_, i) => i + 1);
}
