import { tidy } from "../cells/money";
import type { LedgerRow } from "../types";

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

/** The rows in one currency; a row for which a rate is missing stays in its own, and `missing` names whose it is. */
export function convert(
  rows: readonly LedgerRow[],
  { rates, to, mode, asOf }: Conversion,
): { readonly rows: readonly LedgerRow[]; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const rateOn = rateFinder(rates);
  const converted = rows.map((row) => {
    if (row.currency === to || row.currency === "") return row;
    const day = mode === "spot" ? row.start : asOf;
    const [from, into] = [rateOn(row.currency, day), rateOn(to, day)];
    if (from === undefined || into === undefined) {
      if (from === undefined) missing.add(row.currency);
      if (into === undefined) missing.add(to);
      return row;
    }
    return { ...row, amount: tidy((row.amount * from) / into), currency: to };
  });
  return { rows: converted, missing: [...missing] };
}
