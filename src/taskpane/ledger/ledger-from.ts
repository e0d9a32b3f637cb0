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
  const cellsOf = (name: keyof typeof columns) => columns[name]?.cells.map((cell) => [cell]) ?? null;
  const read = (param: Param, raw: unknown) => readerOf(param)(raw);
  const args = [
    read(customer, cellsOf("customer")),
    read(start, cellsOf("start")),
    read(end, cellsOf("end")),
    read(amount, cellsOf("amount")),
    read(interval, cellsOf("interval")),
    read(intervalCount, cellsOf("count")),
    read(endDay, endIncluded ? "included" : "excluded"),
  ];
  const refusal = args.find(isFailure);
  if (refusal) return refusal;
  const [customers, starts, ends, amounts, intervals] = args as [Coded, Series, Series, Series, IntervalCode];
  const bad = badRow(customers, starts, ends, amounts, intervals);
  return bad ?? ledgerFrom(customers, starts, ends, amounts, intervals, args[5] as Series, args[6] as EndDay);
}
