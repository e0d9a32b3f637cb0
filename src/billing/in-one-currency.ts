import type { BillingRow } from "../engine/reconcile/rows";
import { isoDay } from "../excel/days";
import { fill, type Text } from "../locales/text";
import { currenciesAmong, rateFinder, type Rate } from "./normalise/currencies";
import type { BillingRows } from "./subscription-rows";

/** One currency for all rows, and the days whose rates may have been taken, besides that on which a row starts. */
export interface OneCurrency {
  readonly to: string;
  readonly rates: readonly Rate[];
  readonly monthEnd: number;
  readonly latest: number;
}

/** The rows with what their currencies are worth; a blank one is that of the number, and told. Or why there is no answer. */
export function inOneCurrency(
  billing: BillingRows,
  { to, rates, monthEnd, latest }: OneCurrency,
): BillingRows | { readonly refusal: Text } {
  const rateOn = rateFinder(rates);
  const rows: BillingRow[] = [];
  for (const [i, row] of billing.rows.entries()) {
    const { currency = "", start } = row;
    if (currency === "" || currency === to || isWorthless(row)) {
      rows.push(row);
      continue;
    }
    const days = { spot: start, monthEnd: Math.max(start, monthEnd), latest: Math.max(start, latest) };
    const worth = { spot: 0, monthEnd: 0, latest: 0 };
    for (const [which, day] of Object.entries(days) as [keyof typeof days, number][]) {
      const [from, into] = [rateOn(currency, day), rateOn(to, day)];
      if (from === undefined || into === undefined) {
        const missing = {
          line: billing.lines[i],
          currency: from === undefined ? currency : to,
          day: isoDay(day),
        };
        return { refusal: fill(NO_RATE, missing) };
      }
      worth[which] = from / into;
    }
    rows.push({ ...row, worth });
  }
  return inCurrency({ ...billing, rows }, to);
}

const isWorthless = ({ amount, discount = 0, tax = 0 }: BillingRow) =>
  amount === 0 && discount === 0 && tax === 0;

/** All rows, those that say no currency in this one, which is told. */
export function inCurrency(billing: BillingRows, code: string): BillingRows {
  const withoutCurrency = billing.rows.flatMap((row, i) =>
    (row.currency ?? "") === "" && !isWorthless(row) ? [billing.lines[i]] : [],
  );
  return { ...billing, withoutCurrency, takenAs: code };
}

/** The currencies of the rows, the first one first. */
export const currenciesIn = ({ rows }: BillingRows) => currenciesAmong(rows);

/** The rows in one currency alone; rows that say none are left out and told. A table that speaks of none has but one. */
export function ofOneCurrency(billing: BillingRows, code: string): BillingRows {
  if (currenciesIn(billing).length === 0) return inCurrency(billing, code);
  const { rows, lines } = billing;
  const placesOf = (wanted: string) =>
    rows.flatMap(({ currency = "" }, i) => (currency === wanted ? [i] : []));
  const kept = placesOf(code);
  return {
    ...billing,
    rows: kept.map((i) => rows[i]),
    lines: kept.map((i) => lines[i]),
    withoutCurrency: placesOf("").map((i) => lines[i]),
  };
}

const NO_RATE: Text = {
  en: "Line {line} needs a rate for {currency} on {day} or before. Add one.",
  "zh-CN": "第 {line} 行需要 {day} 或之前的 {currency} 汇率，请补上。",
};
