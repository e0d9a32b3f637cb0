import { tidy } from "../cells/money";
import type { LedgerRow, Movement } from "../types";

/* Several currencies in one: at the rate of the day on which a row starts, or at one rate for all days. */

export interface Rate {
  readonly day: number;
  readonly currency: string;
  /** What one of the currency is worth, in the same measure for all. */
  readonly rate: number;
}

export interface Conversion {
  readonly rates: readonly Rate[];
  readonly to: string;
  /** “spot”: the rate of the start; “constant”: that of one day for all. */
  readonly mode: "spot" | "constant";
  readonly asOf: number;
}

/** A currency without a rate, and the first day on which one is needed. */
export interface MissingRate {
  readonly currency: string;
  readonly day: number;
}

interface Amounts {
  readonly rows: readonly LedgerRow[];
  readonly movements: readonly Movement[];
}

/** The currencies of some rows, the first one first. */
export const currenciesAmong = (rows: readonly { readonly currency?: string }[]): readonly string[] => [
  ...new Set(rows.flatMap(({ currency = "" }) => currency || [])),
];

/** The rate of a currency on a day: the last one said by then; of two on one day the lower row’s, as in FXCONVERT. */
export function rateFinder(rates: readonly Rate[]) {
  const sorted = [...rates].reverse().sort((a, b) => b.day - a.day);
  return (currency: string, day: number): number | undefined =>
    sorted.find((rate) => rate.currency === currency && rate.day < day + 1)?.rate;
}

/** The rows and movements in one currency; one for which a rate is missing stays in its own. */
export function convert(
  { rows, movements }: Amounts,
  { rates, to, mode, asOf }: Conversion,
): Amounts & { readonly missing: readonly MissingRate[] } {
  const missing = new Map<string, number>();
  const lacks = (currency: string, day: number) => missing.set(currency, Math.min(day, missing.get(currency) ?? day)); // prettier-ignore
  const rateOn = rateFinder(rates);
  const worth = (currency: string, begins: number): number | undefined => {
    if (currency === to || currency === "") return undefined;
    const day = mode === "spot" ? begins : asOf;
    const [from, into] = [rateOn(currency, day), rateOn(to, day)];
    if (from === undefined) lacks(currency, day);
    if (into === undefined) lacks(to, day);
    return from === undefined || into === undefined ? undefined : from / into;
  };
  const converted = {
    rows: rows.map((row) => {
      const rate = worth(row.currency, row.start);
      return rate === undefined ? row : { ...row, amount: tidy(row.amount * rate), currency: to };
    }),
    movements: movements.map((movement) => {
      const rate = worth(movement.currency, movement.day);
      return rate === undefined ? movement : { ...movement, change: tidy(movement.change * rate), currency: to }; // prettier-ignore
    }),
  };
  return { ...converted, missing: [...missing].map(([currency, day]) => ({ currency, day })) };
}
