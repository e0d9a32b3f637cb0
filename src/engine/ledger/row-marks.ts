import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../months";
import { isBlankRow, place, untilOf, type CheckedColumns } from "./checked-columns";
import { BIT } from "./marks";

/* What a row shows by itself, and what its dates show beside those of the other rows. */

/** 1 January 1990: before it no subscription of today began. */
const FIRST_START = 32_874;
/** 31 December 2099. */
const LAST_START = 73_050;
/** No contract runs for fifty years: such an end stands for none, or is a slip of the pen. */
const FAR_END = 50 * 365.25;

/** Hot: the loop marks what one row shows by itself. */
export function markRows(columns: CheckedColumns, marks: Int32Array): void {
  const { customers, start, end, amount, intervals, counts, charges, endIncluded } = columns;
  const included = endIncluded ? 1 : 0;
  const someIntervals = intervals.codes.length > 1 && intervals.codes.some((code) => charges[code] !== "");
  for (let i = 0; i < marks.length; i++) {
    const word = intervals.codes[place(intervals.codes, i)];
    const count = counts[place(counts, i)];
    let mark = (word < 0 ? BIT["odd interval"] : 0) | (count >= 0 ? 0 : BIT["odd count"]);
    if (isBlankRow(columns, i)) {
      // Whoever reads the one word or count for all rows refuses it, though all rows be blank.
      marks[i] = i > 0 && intervals.codes.length === 1 && counts.length === 1 ? 0 : mark;
      continue;
    }
    const [begins, ends, money] = [start[i], end[i], amount[i]];
    if (customers.codes[i] <= 0) mark |= customers.codes[i] < 0 ? BIT["odd customer"] : BIT["no id"];
    if (!(begins > 0)) mark |= begins === 0 ? BIT["no start"] : BIT["odd start"];
    if (!(ends >= 0)) mark |= BIT["odd end"];
    if (!(money > 0)) mark |= money === 0 ? BIT["no amount"] : money < 0 ? BIT.negative : BIT["odd amount"];
    const charge = word < 0 ? "other" : charges[word];
    if (charge === "" && someIntervals) mark |= BIT["no interval"];
    if (charge === "none") mark |= BIT["not recurring"];
    const until = untilOf(ends, included);
    if (charge === "term" && until === Infinity) mark |= BIT["open term"];
    if (begins > 0 && ends > 0) {
      if (ends < begins) mark |= BIT["end before start"];
      else if (until === begins) mark |= BIT["zero length"];
      else if (until < Infinity && ends - begins > FAR_END) mark |= BIT["far end"];
      else if (!endIncluded && until < Infinity && isWholeMonths(begins, ends)) mark |= BIT["end inclusive"];
    }
    marks[i] = mark;
  }
}

/** From the first of a month to the last of one: an end that was meant to be covered. */
function isWholeMonths(start: number, end: number): boolean {
  return end > start && start === firstDayOf(monthOf(start)) && end === lastDayOf(monthOf(end));
}

/** Starts that no ledger has, and dates whose day and month may have changed places. */
export function markDates({ start, end, dayFirst }: CheckedColumns, marks: Int32Array): void {
  for (let i = 0; i < start.length; i++) {
    const day = start[i];
    if (day > 0 && (day < FIRST_START || day > LAST_START)) marks[i] |= BIT["far start"];
  }
  if (dayFirst.start && mayBeSwapped(start)) markEarlyDays(start, marks, BIT["swapped start"]);
  if (dayFirst.end && mayBeSwapped(end)) markEarlyDays(end, marks, BIT["swapped end"]);
}

/** Of swapped dates the days are months. Dates with a day above 12 have been read as they were meant. */
const MOST_READ_RIGHT = 0.05;

function mayBeSwapped(dates: Float64Array): boolean {
  const days = dates.filter((day) => day > 0 && day < LAST_DAY);
  const late = days.filter((day) => dayInMonth(day) > 12);
  return late.length <= MOST_READ_RIGHT * days.length;
}

function markEarlyDays(dates: Float64Array, marks: Int32Array, bit: number): void {
  for (let i = 0; i < dates.length; i++) {
    if (dates[i] > 0 && dates[i] < LAST_DAY && dayInMonth(dates[i]) <= 12) marks[i] |= bit;
  }
}

const dayInMonth = (day: number) => day - firstDayOf(monthOf(day)) + 1;
