import { cellOf } from "../cells/column";
import { readPercent } from "../cells/money";
import { readInterval, type Charged } from "../cells/interval";
import { decimalIn, type Source } from "../source";
import type { LeftOut, Place, SourceRow } from "../types";
import { moneyOf } from "./amount";

/* Files that others refer to: prices of plans, and what coupons take off. */

export interface Plan {
  readonly amount: number | undefined;
  readonly charged: Charged | undefined;
  readonly currency: string;
  readonly place: Place;
}

export interface Coupon {
  /** What is left of the price, from 0 to 1. */
  readonly share: number;
  readonly off: number;
  readonly currency: string;
  /** For how many months; Infinity for ever, 0 for what is no part of what recurs. */
  readonly months: number;
  readonly place: Place;
}

export interface Lookups {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly coupons: ReadonlyMap<string, Coupon>;
}

export function lookupsIn(sources: readonly Source[]): Lookups {
  return {
    plans: tableOf(sources, "plans", "product", planIn),
    coupons: tableOf(sources, "coupons", "coupon", couponIn),
  };
}

function tableOf<T>(
  sources: readonly Source[],
  kind: "plans" | "coupons",
  key: "product" | "coupon",
  read: (source: Source, row: SourceRow, place: Place) => T,
): ReadonlyMap<string, T> {
  const rows = sources
    .filter(({ layout }) => layout.kind === kind)
    .flatMap((source) =>
      source.table.rows.map((row) => {
        const place = { file: source.table.file, line: row.line };
        return [cellOf(row, source.mapping, key), read(source, row, place)] as const;
      }),
    );
  return new Map(rows);
}

function planIn(source: Source, row: SourceRow, place: Place): Plan {
  const { mapping } = source;
  const currency = cellOf(row, mapping, "currency").toUpperCase();
  const charged = readInterval(cellOf(row, mapping, "interval"), cellOf(row, mapping, "count"));
  return { amount: moneyOf(source, row, "amount", currency), charged, currency, place };
}

function couponIn(source: Source, row: SourceRow, place: Place): Coupon {
  const { mapping } = source;
  const percent = readPercent(cellOf(row, mapping, "percent"), decimalIn(source))?.number ?? 0;
  const currency = cellOf(row, mapping, "currency").toUpperCase();
  const off = moneyOf(source, row, "discount", currency) ?? 0;
  return { share: 1 - percent / 100, off, currency, months: monthsOf(source, row), place };
}

function monthsOf({ mapping }: Source, row: SourceRow): number {
  const duration = cellOf(row, mapping, "term").toLowerCase();
  if (/once|one.?time/.test(duration)) return 0;
  const months = Number(cellOf(row, mapping, "months"));
  return /repeating|limited/.test(duration) && months > 0 ? months : Infinity;
}

/** Rows of plans and coupons to which no row of another file refers. */
export function notNeeded(sources: readonly Source[]): readonly LeftOut[] {
  return (
    [
      ["plans", "product"],
      ["coupons", "coupon"],
    ] as const
  ).flatMap(([kind, role]) => {
    const used = new Set(
      sources
        .filter(({ layout }) => layout.kind !== kind)
        .flatMap(({ table, mapping }) => table.rows.map((row) => cellOf(row, mapping, role))),
    );
    return sources
      .filter(({ layout }) => layout.kind === kind)
      .flatMap(({ table, mapping }) =>
        table.rows.flatMap((row) => {
          const value = cellOf(row, mapping, role);
          return used.has(value)
            ? []
            : [{ file: table.file, line: row.line, reason: "not_needed" as const, value }];
        }),
      );
  });
}
