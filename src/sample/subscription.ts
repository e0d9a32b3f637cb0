import { firstDayOf, monthOf } from "../engine/months";
import type { Text } from "../locales/text";
import type { Random } from "./random";

export type PlanKey = "basic" | "team" | "enterprise";

/** One row of the ledger: what a customer pays from one day until another. */
export interface Subscription {
  readonly customer: string;
  readonly plan: PlanKey;
  /** First day covered. */
  readonly start: number;
  /** First day not covered; null while it runs. */
  readonly end: number | null;
  /** CNY per interval. */
  readonly amount: number;
  readonly interval: "month" | "year";
}

export const PLAN_NAMES: Readonly<Record<PlanKey, Text>> = {
  basic: { en: "Basic", "zh-CN": "基础版" },
  team: { en: "Team", "zh-CN": "专业版" },
  enterprise: { en: "Enterprise", "zh-CN": "企业版" },
};

interface PlanHabits {
  /** CNY a month. */
  readonly price: readonly [number, number];
  /** Chance of leaving in a month. */
  readonly churn: number;
  /** Chance of paying by the year. */
  readonly yearly: number;
}

const HABITS: Readonly<Record<PlanKey, PlanHabits>> = {
  basic: { price: [1_850, 4_250], churn: 0.0165, yearly: 0.3 },
  team: { price: [5_500, 11_000], churn: 0.0105, yearly: 0.45 },
  enterprise: { price: [18_400, 35_000], churn: 0.0075, yearly: 0.55 },
};

const UPGRADE = 0.0125;
const DOWNGRADE = 0.006;
const RETURNS = 0.14;
/** Who pays by the year pays nine tenths. */
const YEARLY_PRICE = 0.9;
/** Half of the yearly contracts run on; the others are written anew every year. */
const RUNS_ON = 0.5;

/**
 * The subscriptions of one customer, from the first day it pays. Before `from` nothing happens to it, so
 * that everyone won earlier is still there; after `to` nothing is known.
 */
export function sellLife(
  customer: string,
  firstDay: number,
  { from, to }: { readonly from: number; readonly to: number },
  random: Random,
): Subscription[] {
  const rows: Subscription[] = [];
  let day = firstDay;
  let plan = choosePlan(random);
  let price = random.between(...HABITS[plan].price);
  for (;;) {
    const yearly = random.chance(HABITS[plan].yearly);
    const runsOn = random.chance(RUNS_ON);
    for (;;) {
      const event = nextEvent(day, plan, yearly, yearly && !runsOn, from, random);
      const open = event.day > to;
      rows.push({ customer, plan, start: day, end: open ? null : event.day, ...charge(price, yearly) });
      if (open) return rows;
      day = event.day;
      if (event.kind === "churn") break;
      price *=
        event.kind === "upgrade"
          ? random.between(1.2, 1.7)
          : event.kind === "downgrade"
            ? random.between(0.6, 0.85)
            : 1;
      plan = planFor(price);
    }
    if (!random.chance(RETURNS)) return rows;
    day = later(day, random.whole(2, 7));
    if (day > to) return rows;
  }
}

function choosePlan(random: Random): PlanKey {
  const draw = random.next();
  if (draw < 0.5) return "basic";
  return draw < 0.86 ? "team" : "enterprise";
}

function planFor(price: number): PlanKey {
  if (price < 4_900) return "basic";
  return price < 14_700 ? "team" : "enterprise";
}

function charge(price: number, yearly: boolean): Pick<Subscription, "amount" | "interval"> {
  if (!yearly) return { amount: Math.round(price / 10) * 10, interval: "month" };
  return { amount: Math.round((price * 12 * YEARLY_PRICE) / 120) * 120, interval: "year" };
}

interface Event {
  readonly kind: "churn" | "upgrade" | "downgrade" | "renewal";
  readonly day: number;
}

/** What ends a row: whoever pays by the year can leave or pay less only at the end of a year. */
function nextEvent(
  start: number,
  plan: PlanKey,
  yearly: boolean,
  renews: boolean,
  from: number,
  random: Random,
): Event {
  for (let months = 1; ; months++) {
    const day = later(start, months);
    const anniversary = months % 12 === 0;
    if (day >= from) {
      const periods = yearly ? 12 : 1;
      const mayLeave = !yearly || anniversary;
      if (mayLeave && random.chance(1 - (1 - HABITS[plan].churn) ** periods)) return { kind: "churn", day };
      if (random.chance(UPGRADE)) return { kind: "upgrade", day: yearly ? day : day + random.whole(0, 9) };
      if (mayLeave && random.chance(DOWNGRADE * periods)) return { kind: "downgrade", day };
    }
    if (renews && anniversary) return { kind: "renewal", day };
    if (months > 120) return { kind: "renewal", day: Infinity };
  }
}

/** The same day of a later month; no row begins after the 28th. */
function later(day: number, months: number): number {
  const month = monthOf(day);
  const inMonth = Math.min(day - firstDayOf(month), 27);
  return firstDayOf(month + months) + inMonth;
}
