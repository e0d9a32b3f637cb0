import type { BillingRows } from "../../../billing";
import type { Question } from "../../../engine/reconcile/conventions";
import type { Difference } from "../../../engine/reconcile/differences";
import { matters, type BillingRow } from "../../../engine/reconcile/rows";
import { grouped } from "../../../locales/numbers";
import { TRY } from "../../../locales/pane-reconcile";
import { fill, placeList, type Text } from "../../../locales/text";
import { dayText } from "../../../sheets/dates";

/** Why a row counts otherwise under an answer to a question. */
const SAID: Readonly<Partial<Record<Question, (row: BillingRow) => Text>>> = {
  ending: ({ cancelled = 0, end }) =>
    end === 0
      ? fill(TRY.cancelled, { day: dayText(cancelled) })
      : fill(TRY.cancelledTo, { day: dayText(cancelled), end: dayText(end) }),
  trial: ({ trialEnd = 0 }) =>
    trialEnd === Infinity ? TRY.onTrial : fill(TRY.trialTo, { day: dayText(trialEnd) }),
  pastDue: () => TRY.owes,
  discount: ({ discount = 0 }) => fill(TRY.off, { money: grouped(discount) }),
  tax: ({ tax = 0 }) => fill(TRY.withTax, { money: grouped(tax) }),
  usage: () => TRY.byUse,
  rate: ({ currency = "" }) => fill(TRY.inCurrency, { currency }),
  endDay: ({ end }) => fill(TRY.ends, { day: dayText(end) }),
};

/** So many rows are named. */
const MOST_LINES = 4;

export const rowsText = (lines: readonly number[]): Text =>
  fill(lines.length === 1 ? TRY.row : TRY.rows, { rows: placeList(lines, MOST_LINES) });

/** What makes a customer count otherwise, or at least where its rows stand. */
export function differenceText(
  { rows }: Difference,
  changed: readonly Question[],
  billing: BillingRows,
): Text {
  for (const question of changed) {
    const row = rows.map((at) => billing.rows[at]).find((each) => matters(question, [each]));
    const say = SAID[question];
    if (row && say) return say(row);
  }
  return rowsText(rows.map((at) => billing.lines[at]));
}
