import { isDay, type CheckedRow } from "../../engine/ledger/check";
import { isInterval } from "../../engine/ledger/money";
import { findWord, type Cells } from "../define";
import { INTERVALS, understandInterval } from "../intervals";
import { dayIn, endIn } from "../written-days";

type RawCell = Cells["values"][number];

/** The columns of a ledger as they stand in the sheet, text and all. */
export interface RawColumns {
  readonly customer: Cells;
  readonly start: Cells;
  readonly end: Cells;
  readonly amount: Cells;
  readonly interval: Cells;
  readonly currency: Cells;
}

/** The rows to check; those blank in all four columns that make a row are none, but for a strange interval. */
export function checkedRows({ customer, start, end, amount, interval, currency }: RawColumns): CheckedRow[] {
  const rows: CheckedRow[] = [];
  for (let i = 0; i < customer.values.length; i++) {
    const row = {
      row: i + 1,
      id: textOf(customer.values[i]),
      start: dayOf(start.values[i], dayIn),
      end: dayOf(end.values[i], endIn),
      amount: numberOf(amount.values[i]),
    };
    const nobody = row.id === "" && customer.values[i] !== true;
    const word = intervalOf(at(interval, i));
    const own = interval.values.length > 1 && !isInterval(word);
    if (nobody && row.start === 0 && row.end === 0 && row.amount === 0 && !own) continue;
    rows.push({
      ...row,
      interval: word,
      currency: currency.values.length > 0 ? textOf(at(currency, i)).toUpperCase() : undefined,
    });
  }
  return rows;
}

/** A single cell stands for all rows. */
function at({ values }: Cells, row: number): RawCell {
  return values.length === 1 ? values[0] : (values[row] ?? "");
}

/** As ids and words are read: a TRUE or FALSE is none. */
function textOf(cell: RawCell): string {
  return cell === 0 || typeof cell === "boolean" ? "" : String(cell);
}

function numberOf(cell: RawCell): number {
  if (cell === "") return 0;
  return typeof cell === "number" ? cell : NaN;
}

function dayOf(cell: RawCell, read: (cell: RawCell) => number): number {
  const day = cell === "" ? 0 : read(cell);
  return day === 0 || isDay(day) ? day : NaN;
}

/** The English word of an interval, or what stands there where it is none; blank is a month. */
function intervalOf(cell: RawCell): string {
  const text = String(cell).toUpperCase();
  if (["", "0", "FALSE"].includes(text)) return "month";
  return findWord(INTERVALS, text) ?? understandInterval(text) ?? String(cell);
}
