/*
 * The definitions of capacity and hires, written down plainly and slowly: calendar dates instead of serial
 * numbers, reps of one hire each instead of sums. Shares nothing with the engine.
 */

export interface NaiveRep {
  readonly start: Date;
  /** First day no longer at work. */
  readonly end: Date | null;
  readonly annualQuota: number;
}

export interface NaiveTerms {
  readonly ramp: readonly number[];
  readonly attainment: number;
  readonly attrition: number;
}

const DAY = 86_400_000;

export const serialOf = (date: Date): number => date.getTime() / DAY + 25_569;

/** Whole calendar months from one date’s month to the other’s. */
function monthsBetween(a: Date, b: Date): number {
  let months = 0;
  const at = new Date(Date.UTC(a.getUTCFullYear(), a.getUTCMonth(), 1));
  while (at.getUTCFullYear() < b.getUTCFullYear() || at.getUTCMonth() < b.getUTCMonth()) {
    at.setUTCMonth(at.getUTCMonth() + 1);
    months++;
  }
  return months;
}

export function naiveCapacity(
  reps: readonly NaiveRep[],
  months: readonly Date[],
  { ramp, attainment, attrition }: NaiveTerms,
): number[] {
  const earliest = [...months].sort((a, b) => a.getTime() - b.getTime())[0];
  return months.map((month) => {
    const lastDay = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0));
    const working = reps.filter(({ start, end }) => start <= lastDay && (end === null || lastDay < end));
    return working
      .map(({ start, end, annualQuota }) => {
        const productive = [...ramp, 1][Math.min(monthsBetween(start, month), ramp.length)];
        const risky = end === null ? monthsBetween(start > earliest ? start : earliest, month) : 0;
        const stays = Math.pow(Math.pow(1 - attrition, 1 / 12), risky);
        return (annualQuota * productive * attainment * stays) / 12;
      })
      .reduce((a, b) => a + b, 0);
  });
}

export interface NaiveHiring extends NaiveTerms {
  readonly annualQuota: number;
  readonly failureRate: number;
  readonly leadMonths: number;
}

/** What one hire decided in month s books in month t, both from 1. */
function naiveContribution(terms: NaiveHiring, s: number, t: number): number {
  const k = t - s - terms.leadMonths + 1;
  if (k < 1) return 0;
  const ramp = k > terms.ramp.length ? 1 : terms.ramp[k - 1];
  const stays = Math.pow(1 - terms.attrition, (k - 1) / 12);
  return ((terms.annualQuota * terms.attainment) / 12) * ramp * (1 - terms.failureRate) * stays;
}

/** Capacity of month t with one entry of `decisions` for every hire. */
export function naiveWithHires(
  current: readonly number[],
  decisions: readonly number[],
  terms: NaiveHiring,
  t: number,
): number {
  return decisions.reduce((sum, s) => sum + naiveContribution(terms, s, t), current[t - 1]);
}

/** One hire at a time until each month’s target is met; null where none can meet it. */
export function naiveHires(
  targets: readonly number[],
  current: readonly number[],
  terms: NaiveHiring,
): (number | null)[] {
  const full = [...terms.ramp, 1].findIndex((share) => share >= 1) + 1;
  const decisions: number[] = [];
  const hopeless: number[] = [];
  const isShort = (t: number) => naiveWithHires(current, decisions, terms, t) < targets[t - 1] - 1e-6;
  for (let t = 1; t <= targets.length; t++) {
    const s = Math.max(1, t - terms.leadMonths - full + 1);
    if (naiveContribution(terms, s, t) === 0) hopeless.push(t);
    else while (isShort(t)) decisions.push(s);
  }
  return targets.map((_, i) =>
    hopeless.includes(i + 1) && isShort(i + 1) ? null : decisions.filter((s) => s === i + 1).length,
  );
}
