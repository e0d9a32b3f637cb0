import { monthsLater } from "../cells/days";
import { tidy } from "../cells/money";
import type { LedgerRow } from "../types";
import type { Coupon } from "./lookups";

/* One row of a file that is several of the ledger: before and after a pause, with a discount and without. */

type Row = LedgerRow;

const endsBy = ({ end }: Row, day: number) => end !== 0 && end <= day;

/** A pause: from when, until when, and whether the status says that it still lasts. 0 where a day is not said. */
interface Pause {
  readonly from: number;
  readonly until: number;
  readonly lasts: boolean;
}

/** A row without the days of a pause; none is left of one that was paused all the time. */
export function withoutPause(row: Row, { from, until, lasts }: Pause): readonly Row[] {
  if (endsBy(row, from)) return [row];
  const before = from <= row.start ? [] : [{ ...row, end: from }];
  // It was taken up before it was paused, so that day belongs to an earlier pause.
  const isOver = until > from;
  if (!isOver && (lasts || (until === 0 && from > row.start))) return before;
  if (!isOver || until <= row.start) return [row];
  return endsBy(row, until) ? before : [...before, { ...row, start: until }];
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
