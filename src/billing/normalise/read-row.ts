import { cellOf } from "../cells/column";
import { readDay, type DayReading } from "../cells/days";
import { readInterval, monthsOfTerm } from "../cells/interval";
import { monthsLater } from "../cells/days";
import { isYes, tidy } from "../cells/money";
import type { Source } from "../source";
import type { Answers, LedgerRow, Reason, Role, SourceRow, Treatment } from "../types";
import { amountOf, badMoney, isLeft, moneyOf, type Left } from "./amount";
import { currencyOf } from "./currency";
import type { Lookups, Plan } from "./lookups";
import { segmentsOf } from "./segments";
import { withCoupon, withoutPause } from "./spans";
import { treatmentOf } from "./statuses";

/* One row of a file of subscriptions, renewals or invoices → rows of the ledger, or the reason why there are none. */

export interface Asked {
  readonly source: Source;
  readonly lookups: Lookups;
  readonly answers: Answers;
  /** The day that is today. */
  readonly asOf: number;
  /** Reasons for which nothing is left out. */
  readonly keep: ReadonlySet<Reason>;
}

export function readRow(row: SourceRow, asked: Asked): readonly LedgerRow[] | Left {
  const { source, lookups, answers, keep } = asked;
  const { mapping, layout } = source;
  const cell = (role: Role) => cellOf(row, mapping, role);
  const day = (role: Role) => readDay(cell(role), readingOf(source));
  const isKept = (reason: Reason) => keep.has(reason);

  if (isYes(cell("sandbox")) && !isKept("sandbox")) return { reason: "sandbox" };
  if (day("refunded") !== 0 && !isKept("refunded")) return { reason: "refunded", value: cell("refunded") };
  if (isYes(cell("trial")) && !isKept("trial")) return { reason: "trial" };
  const status = cell("status");
  const treatment = treatmentOf(source, status, answers);
  if (treatment === "ask") return { reason: "unclear", value: status };
  if (treatment === "never" && !isKept("never")) return { reason: "never", value: status };
  if (treatment === "future" && !isKept("future")) return { reason: "future", value: status };

  const customer = cell("customer");
  if (customer === "") return { reason: "no_customer" };
  const plan = lookups.plans.get(cell("product"));
  const charged = chargedOf(row, asked, plan);
  if (isLeft(charged)) return charged;
  if (charged.unit === "once" && !isKept("once")) return { reason: "once", value: cell("interval") };
  const days = daysOf(row, asked, treatment);
  if (isLeft(days)) return days;
  const currency = currencyOf(source, row) || (plan?.currency || layout.currency || "").toUpperCase();
  if (cell("amount") === "" && plan && isOther(plan.currency, currency))
    return { reason: "other_currency", value: `${cell("product")} ${plan.currency}` };
  const amount = amountOf(source, row, currency, plan?.amount);
  if (isLeft(amount)) return amount;

  const whole: LedgerRow = {
    customer,
    ...days,
    amount,
    ...charged,
    currency,
    product: cell("product"),
    subscription: cell("subscription"),
    segments: segmentsOf(row, source),
    from: [{ file: source.table.file, line: row.line }],
  };
  const coupon = lookups.coupons.get(cell("coupon"));
  if (coupon && coupon.off !== 0 && isOther(coupon.currency, currency))
    return { reason: "other_currency", value: `${cell("coupon")} ${coupon.currency}` };
  const discounted = coupon ? withCoupon(whole, coupon) : [whole];
  if (discounted.some((each) => Number.isNaN(each.amount)))
    return { reason: "bad_coupon", value: cell("coupon") };
  const addOns = moneyOf(source, row, "addons", currency);
  if (Number.isNaN(addOns)) return badMoney(source, row, "addons", currency);
  const all = addOns ? [...discounted, { ...whole, amount: tidy(addOns), product: ADD_ONS }] : discounted;
  const [pause, resume] = [day("pause"), day("resume")];
  if (treatment === "paused" && !(pause > 0) && !isKept("paused")) return { reason: "paused", value: status };
  if (Number.isNaN(pause)) return { reason: "bad_day", value: cell("pause") };
  if (Number.isNaN(resume)) return { reason: "bad_day", value: cell("resume") };
  if (!(pause > 0)) return all;
  const times = { from: pause, until: resume, lasts: treatment === "paused" };
  const spans = all.flatMap((each) => withoutPause(each, times));
  return spans.length > 0 ? spans : { reason: "paused_whole", value: cell("pause") };
}

/** Whether what a row refers to says another currency than the row. */
const isOther = (said: string, currency: string) => said !== "" && currency !== "" && said !== currency;

/** The product of what a row charges besides its own price. */
export const ADD_ONS = "add-ons";

export const readingOf = ({ settlement }: Source): DayReading => ({
  dayFirst: settlement.values.get("dates") === "day-first",
  utc: settlement.values.get("zone") === "utc",
});

function chargedOf(row: SourceRow, { source, lookups, answers }: Asked, plan: Plan | undefined) {
  const { mapping, settlement, layout } = source;
  if (layout.kind === "invoices") return { unit: "term", count: 1 } as const;
  const cell = cellOf(row, mapping, "interval");
  if (cell === "" && plan?.charged) return plan.charged;
  const isOpen = lookups.plans.size > 0 && answers.interval === undefined;
  if (cell === "" && isOpen) return { reason: "no_plan", value: cellOf(row, mapping, "product") } as const;
  const word = cell || settlement.values.get("interval")!;
  const count = cellOf(row, mapping, "count");
  const value = count === "" ? word : `${count} × ${word}`;
  return readInterval(word, count) ?? ({ reason: "bad_interval", value } as const);
}

/** From when until when a row counts: after its trial, until it ends. */
function daysOf(row: SourceRow, { source, asOf, keep }: Asked, treatment: Treatment) {
  const cell = (role: Role) => cellOf(row, source.mapping, role);
  const day = (role: Role) => readDay(cell(role), readingOf(source));
  const began = day("start");
  if (Number.isNaN(began)) return { reason: "bad_start", value: cell("start") } as const;
  const trialEnd = day("trial_end");
  if (Number.isNaN(trialEnd)) return { reason: "bad_day", value: cell("trial_end") } as const;
  if (treatment === "trial" && !(trialEnd !== 0 && trialEnd <= asOf) && !keep.has("trial"))
    return { reason: "trial", value: cell("trial_end") } as const;
  if (began === 0) return { reason: "no_start" } as const;
  const start = keep.has("trial") ? began : Math.max(began, trialEnd);
  const end = endOf(row, source, treatment, start);
  if (isLeft(end)) return end;
  if (end !== 0 && end < began) return { reason: "ends_first", value: cell("start") } as const;
  if (end !== 0 && end <= start && start > began) return { reason: "trial_left" } as const;
  if (end !== 0 && end === start) return { reason: "ends_same_day" } as const;
  return { start, end };
}

/** Where the end itself is blank and the status speaks of one. */
const ENDS: Readonly<Partial<Record<Treatment, readonly Role[]>>> = {
  ended: ["cancelled", "period_end"],
  ending: ["period_end", "cancelled"],
};

/** The first day not covered; 0 while it runs. */
function endOf(row: SourceRow, source: Source, treatment: Treatment, start: number): number | Left {
  const { mapping, settlement } = source;
  const role: Role = settlement.values.get("end") === "cancelled" ? "cancelled" : "end";
  const later = settlement.values.get("end-day") === "included" ? 1 : 0;
  for (const each of [role, ...(ENDS[treatment] ?? [])]) {
    const cell = cellOf(row, mapping, each);
    const end = readDay(cell, readingOf(source));
    if (Number.isNaN(end)) return { reason: "bad_end", value: cell };
    if (end !== 0) return end + later;
  }
  const term = cellOf(row, mapping, "term");
  const months = monthsOfTerm(term);
  if (Number.isNaN(months)) return { reason: "bad_term", value: term };
  if (months > 0) return monthsLater(start, months);
  return treatment === "ended" ? { reason: "no_end" } : 0;
}
