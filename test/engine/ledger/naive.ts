/*
 * A second implementation of the ledger's meaning, written from the definition and not from the engine:
 * a day at a time, fractions of whole numbers instead of decimals, plain objects. Slow and obvious.
 */

export interface Row {
  readonly customer: string;
  readonly start: number;
  /** null while active. */
  readonly end: number | null;
  /** In hundredths. */
  readonly cents: number;
  readonly interval: "month" | "quarter" | "year" | "week" | "day" | "term" | "once";
  /** Says nothing of a term, or of what is paid once. */
  readonly count: number;
}

export interface Options {
  readonly endIncluded?: boolean;
  readonly reactivationDays?: number;
  readonly sameMonth?: boolean;
  readonly customers?: boolean;
}

/** Every amount of these tests is a whole number of these parts of a cent per month. */
const PARTS = 12 * 12 * 13;

/** Month ends as Excel counts days, by walking a calendar with a 29 February 1900. */
const CALENDAR = (() => {
  const ends: number[] = [];
  let day = 0;
  for (let year = 1900; year <= 9999; year++) {
    const leap = year === 1900 || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    for (const days of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) ends.push((day += days));
  }
  return ends;
})();

export const monthEnds = CALENDAR;
export const monthIndex = (day: number) => CALENDAR.findIndex((end) => end >= day);

/** What a row pays per month. */
export function parts(row: Row, options: Options): bigint {
  const { cents, interval, count } = row;
  if (interval === "once") return 0n;
  if (interval === "term") return termInCents(row, options) * BigInt(PARTS);
  const whole = BigInt(cents) * BigInt(PARTS);
  const times = { month: 1n, quarter: 1n, year: 1n, week: 52n, day: 365n }[interval];
  const months = { month: 1n, quarter: 3n, year: 12n, week: 12n, day: 12n }[interval] * BigInt(count);
  const share = (whole * times) / months;
  if (share * months !== whole * times) throw new Error("not a whole number of parts");
  return share;
}

/** The daily pay of a term in a month of 365 ÷ 12 days, in whole cents; half a cent counts as one. */
function termInCents({ start, end, cents }: Row, { endIncluded }: Options): bigint {
  if (end === null) throw new Error("a term without an end");
  const days = end - start + (endIncluded ? 1 : 0);
  if (days <= 0) return 0n;
  const [pay, divisor] = [BigInt(Math.abs(cents)) * 365n, BigInt(days) * 12n];
  const whole = pay / divisor;
  const rounded = 2n * (pay - whole * divisor) >= divisor ? whole + 1n : whole;
  return cents < 0 ? -rounded : rounded;
}

export const toMoney = (amount: bigint) => Number(amount) / PARTS / 100;

export const covers = (row: Row, day: number, { endIncluded }: Options) =>
  row.start <= day && (row.end === null || day < row.end + (endIncluded ? 1 : 0));

/** What a customer pays on a day, or 0n when its rows add up to nothing or less. */
export function paidOn(rows: readonly Row[], day: number, options: Options): bigint {
  let sum = 0n;
  for (const row of rows) if (covers(row, day, options)) sum += parts(row, options);
  return sum > 0n ? sum : 0n;
}

export function byCustomer(rows: readonly Row[]): Row[][] {
  const customers = new Map<string, Row[]>();
  for (const row of rows) customers.set(row.customer, [...(customers.get(row.customer) ?? []), row]);
  return [...customers.values()];
}

export function naiveMrr(rows: readonly Row[], days: readonly number[], options: Options): number[] {
  return days.map((day) => {
    const asOf = CALENDAR[monthIndex(day)];
    return toMoney(byCustomer(rows).reduce((sum, own) => sum + paidOn(own, asOf, options), 0n));
  });
}

const LINES = ["opening", "new", "expansion", "reactivation", "contraction", "churn", "closing"] as const;

export function naiveMoves(
  rows: readonly Row[],
  days: readonly number[],
  options: Options,
): Record<string, number[]> {
  const table: Record<string, number[]> = Object.fromEntries(LINES.map((line) => [line, []]));
  for (const day of days) {
    const line: Record<string, bigint> = Object.fromEntries(LINES.map((name) => [name, 0n]));
    for (const own of byCustomer(rows)) addCustomer(line, own, monthIndex(day), options);
    for (const name of LINES) table[name].push(options.customers ? Number(line[name]) : toMoney(line[name]));
  }
  return table;
}

function addCustomer(
  line: Record<string, bigint>,
  rows: readonly Row[],
  month: number,
  options: Options,
): void {
  const before = month === 0 ? 0n : paidOn(rows, CALENDAR[month - 1], options);
  const now = paidOn(rows, CALENDAR[month], options);
  const add = (name: string, money: bigint, heads: bigint) =>
    (line[name] += options.customers ? heads : money);
  if (before > 0n) add("opening", before, 1n);
  if (now > 0n) add("closing", now, 1n);
  if (before === 0n && now > 0n) add(firstOrBack(rows, month, options), now, 1n);
  if (before > 0n && now === 0n) add("churn", -before, -1n);
  if (before > 0n && now > before) add("expansion", now - before, 1n);
  if (now > 0n && now < before) add("contraction", now - before, 1n);
  if (before === 0n && now === 0n && options.sameMonth) {
    let peak = 0n;
    for (let day = (CALENDAR[month - 1] ?? 0) + 1; day <= CALENDAR[month]; day++) {
      const paid = paidOn(rows, day, options);
      if (paid > peak) peak = paid;
    }
    if (peak > 0n) {
      add("new", peak, 1n);
      add("churn", -peak, -1n);
    }
  }
}

function firstOrBack(rows: readonly Row[], month: number, options: Options): "new" | "reactivation" {
  const earliest = Math.min(...rows.map((row) => monthIndex(row.start)));
  for (let earlier = month - 1; earlier >= earliest; earlier--) {
    if (paidOn(rows, CALENDAR[earlier], options) === 0n) continue;
    const gap = CALENDAR[month] - CALENDAR[earlier];
    return options.reactivationDays && gap > options.reactivationDays ? "new" : "reactivation";
  }
  return "new";
}
