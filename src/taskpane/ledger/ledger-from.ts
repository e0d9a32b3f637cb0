import { isFailure, type Coded, type Failure, type Param, type Series } from "../../catalogue/define";
import {
  amount,
  badRow,
  customer,
  end,
  endDay,
  interval,
  intervalCount,
  ledgerFrom,
  start,
} from "../../catalogue/ledger/columns";
import type { Ledger } from "../../engine/ledger/ledger";
import { readerOf } from "../../functions/read";
import type { LedgerTable } from "../../workbook/ledger-table";

type IntervalCode = Parameters<typeof ledgerFrom>[4];
type EndDay = Parameters<typeof ledgerFrom>[6];

/** The ledger of the workbook as the functions on it read it, or the first thing that keeps them from it. */
export function readLedgerOf({ columns, endIncluded }: LedgerTable): Ledger | Failure {
  const roles: Readonly<Record<string, keyof typeof columns>> = { interval_count: "count" };
  return ledgerFromCells(({ name }) => {
    if (name === endDay.name) return endIncluded ? "included" : "excluded";
    const role = roles[name] ?? (name as keyof typeof columns);
    return columns[role]?.cells.map((cell) => [cell]) ?? null;
  });
}

/** The ledger in what the arguments of a function on one hold, or the first thing that keeps it from being read. */
export function ledgerFromCells(cellsOf: (param: Param) => unknown): Ledger | Failure {
  const args = [customer, start, end, amount, interval, intervalCount, endDay].map((param: Param) =>
    readerOf(param)(cellsOf(param)),
  );
  const refusal = args.find(isFailure);
  if (refusal) return refusal;
  const [customers, starts, ends, amounts, intervals] = args as [Coded, Series, Series, Series, IntervalCode];
  const bad = badRow(customers, starts, ends, amounts, intervals);
  return bad ?? ledgerFrom(customers, starts, ends, amounts, intervals, args[5] as Series, args[6] as EndDay);
}
