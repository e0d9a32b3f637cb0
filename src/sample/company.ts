import { firstDayOf, lastDayOf, monthOf } from "../engine/months";
import type { Text } from "../locales/text";
import { seeded } from "./random";
import { sellLife, type Subscription } from "./subscription";

/*
 * Meridian Cloud, a company that never was: 36 months of a business that is close to what the handbook
 * asks for before it scales, and not there yet. Everything is drawn from one seed.
 */

export const COMPANY: Text = { en: "Meridian Cloud", "zh-CN": "经纬云" };

const SEED = 20_261_031;
const FIRST_MONTH = monthOf(45_231);
const MONTH_COUNT = 36;
const MONTHS: readonly number[] = Array.from({ length: MONTH_COUNT }, (_, i) => FIRST_MONTH + i);
/** 31 October 2026. */
const LAST_DAY = lastDayOf(MONTHS[MONTH_COUNT - 1]);

/** How many customers were there before the first month. */
const FOUNDING_CUSTOMERS = 138;
/** They were won over as many months before. */
const FOUNDING_MONTHS = 22;

/** One row a month: costs in CNY, people and customers counted. */
interface MonthOfCosts {
  /** The first day of the month. */
  readonly month: number;
  readonly salesMarketing: number;
  readonly delivery: number;
  readonly service: number;
  readonly rnd: number;
  readonly admin: number;
  readonly newCustomers: number;
  readonly sellers: number;
  readonly costPerSeller: number;
}

export interface Company {
  /** By start, as a billing system would list them. */
  readonly ledger: readonly Subscription[];
  readonly costs: readonly MonthOfCosts[];
}

export function makeCompany(seed = SEED): Company {
  const random = seeded(seed);
  const rows: Subscription[] = [];
  let customers = 0;
  const win = (month: number) => {
    const customer = `C${String(++customers).padStart(4, "0")}`;
    const day = firstDayOf(month) + random.whole(0, 27);
    const life = sellLife(customer, day, { from: firstDayOf(FIRST_MONTH), to: LAST_DAY }, random);
    for (const row of life) rows.push(row);
  };
  for (let i = 0; i < FOUNDING_CUSTOMERS; i++) {
    win(FIRST_MONTH - FOUNDING_MONTHS + Math.floor((i * FOUNDING_MONTHS) / FOUNDING_CUSTOMERS));
  }
  const won = MONTHS.map((month, i) => {
    const count = Math.round(newCustomersIn(month, i) * random.between(0.85, 1.15));
    for (let n = 0; n < count; n++) win(month);
    return count;
  });
  const ledger = [...rows].sort((a, b) => a.start - b.start || a.customer.localeCompare(b.customer, "en"));
  const costs = MONTHS.map((month, i) => costsOf(month, i, won[i], mrrAt(ledger, lastDayOf(month)), random));
  return { ledger, costs };
}

/** More every month, fewer around the Spring Festival. */
function newCustomersIn(month: number, i: number): number {
  const usual = 6 + 0.17 * i;
  return month % 12 === 1 ? usual * 0.75 : usual;
}

function costsOf(
  month: number,
  i: number,
  newCustomers: number,
  mrr: number,
  random: ReturnType<typeof seeded>,
): MonthOfCosts {
  const spent = (share: number) => Math.round((mrr * share * random.between(0.97, 1.03)) / 100) * 100;
  const progress = i / (MONTH_COUNT - 1);
  const sellers = 6 + Math.floor((i + 2) / 6);
  const costPerSeller = 23_000 + 100 * i;
  const perCustomer = 66_000 + 300 * i;
  const salesMarketing =
    Math.round((newCustomersIn(month, i) * perCustomer * random.between(0.94, 1.06)) / 100) * 100;
  return {
    month: firstDayOf(month),
    salesMarketing,
    delivery: spent(0.14 - 0.02 * progress),
    service: spent(0.15 - 0.02 * progress),
    rnd: spent(0.36 - 0.1 * progress),
    admin: spent(0.1 - 0.015 * progress),
    newCustomers,
    sellers,
    costPerSeller,
  };
}

export function monthlyAmount({ amount, interval }: Subscription): number {
  return interval === "year" ? amount / 12 : amount;
}

export function isRunning({ start, end }: Subscription, day: number): boolean {
  return start <= day && (end === null || end > day);
}

export function mrrAt(ledger: readonly Subscription[], day: number): number {
  return ledger.reduce((sum, row) => sum + (isRunning(row, day) ? monthlyAmount(row) : 0), 0);
}

export function mrrByCustomer(ledger: readonly Subscription[], day: number): Map<string, number> {
  const byCustomer = new Map<string, number>();
  for (const row of ledger) {
    if (!isRunning(row, day)) continue;
    byCustomer.set(row.customer, (byCustomer.get(row.customer) ?? 0) + monthlyAmount(row));
  }
  return byCustomer;
}
