import { monthsLater } from "../cells/days";
import { tidy } from "../cells/money";
import type { LedgerRow } from "../types";
import type { Coupon } from "./lookups";

/* One row of a file that is several of the ledger: before and after a pause, with a discount and without. */

type Row = LedgerRow;

const endsBy = ({ end }: Row, day: number) => end !== 0 && end <= day;

/** A row without the days from the pause until it was taken up again; 0 where it was not. */
export function withoutPause(row: Row, pause: number, resume: number): readonly Row[] {
  if (pause <= row.start || endsBy(row, pause)) return [row];
  const before = { ...row, end: pause };
  if (resume === 0 || endsBy(row, resume)) return [before];
  return resume <= pause ? [row] : [before, { ...row, start: resume }];
}

/** A row with what a coupon takes off for as long as it does. */
export function withCoupon(row: Row, { share, off, months }: Coupon): readonly Row[] {
  if (months === 0) return [row];
  const reduced = { ...row, amount: tidy(Math.max(0, row.amount * share - off)) };
  const until = months === Infinity ? Infinity : monthsLater(row.start, months);
  if (until === Infinity || endsBy(row, until)) return [reduced];
  return [
    { ...reduced, end: until },
    { ...row, start: until },
  ];
}
