import type { BillingRow } from "../engine/reconcile/rows";
import { cellOf } from "./cells/column";
import { readDay } from "./cells/days";
import { isYes } from "./cells/money";
import { badMoney, isLeft, priceOf, type Left, type Price } from "./normalise/amount";
import { ADD_ONS, readingOf } from "./normalise/read-row";
import { treatmentOf } from "./normalise/statuses";
import type { Source } from "./source";
import type { Besides } from "./subscription-columns";
import type { Answers, LedgerRow, SourceRow } from "./types";

interface About {
  readonly source: Source;
  readonly answers: Answers;
  /** The day that is today. */
  readonly asOf: number;
  /** Whether the day of an end is covered, and the ledger’s row therefore ends a day later. */
  readonly isCovered: boolean;
  readonly besides: Besides;
}

/** A row of the ledger with what vendors count by in the row of the file from which it was read. */
export function billingRow(span: LedgerRow, row: SourceRow, about: About): BillingRow | Left {
  const { source, besides } = about;
  const { customer, currency } = span;
  const trialEnd = trialEndOf(row, about);
  const began = readDay(cellOf(row, source.mapping, "start"), readingOf(source));
  const price = span.product === ADD_ONS ? ALONE : priceOf(source, row, currency);
  if (isLeft(price)) return price;
  const { discount, tax } = price;
  const unread = ([["discount", discount], ["tax", tax]] as const).find(([, money]) => Number.isNaN(money)); // prettier-ignore
  if (unread) return badMoney(source, row, unread[0], currency);
  const cancelled = readDay(cellOf(row, source.mapping, "cancelled"), readingOf(source));
  if (Number.isNaN(cancelled)) return { reason: "bad_day", value: cellOf(row, source.mapping, "cancelled") };
  const beside = (column: keyof Besides) => row.cells[besides[column]]?.trim() ?? "";
  return {
    ...{ customer, currency, cancelled, trialEnd, discount, tax },
    // A ledger’s row begins after the trial; what begins later still goes on after a pause.
    start: span.start === trialEnd ? began : span.start,
    end: span.end === 0 || !about.isCovered ? span.end : span.end - 1,
    amount: span.amount + discount,
    interval: intervalOf(span),
    isPastDue: isPastDue(cellOf(row, source.mapping, "status")),
    isDiscountForever: /^(forever|true|yes|永久|是)$/i.test(beside("forever")),
    isUsage: /^(metered|usage|true|yes|是)$/i.test(beside("usage")),
  };
}

/** Add-ons have a price of their own. */
const ALONE: Omit<Price, "charged"> = { discount: 0, tax: 0 };

export const isPastDue = (status: string) =>
  /^(past.?due|overdue|unpaid|delinquent|逾期|欠费)/i.test(status.trim());

/** The first day that is paid for; Infinity for a trial that no day of the file ends by today. */
function trialEndOf(row: SourceRow, { source, answers, asOf }: About): number {
  const cell = (role: "trial" | "status" | "trial_end") => cellOf(row, source.mapping, role);
  const end = readDay(cell("trial_end"), readingOf(source));
  const isRunning = treatmentOf(source, cell("status"), answers) === "trial" && !(end !== 0 && end <= asOf);
  return isYes(cell("trial")) || isRunning ? Infinity : end;
}

function intervalOf({ unit, count }: LedgerRow): BillingRow["interval"] {
  return unit === "term" || unit === "once" || count === 1 ? unit : `${count} ${unit}`;
}
