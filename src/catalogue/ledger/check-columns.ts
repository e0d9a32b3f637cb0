import type { Charge, CheckedColumns } from "../../engine/ledger/checked-columns";
import { yearLastIn } from "../../excel/written-days";
import { type Checked, type Coded, type Failure, type Series } from "../define";

/** The columns of LEDGER.CHECK, read as far as they can be. */
export interface CheckArguments {
  readonly customer: Checked<Coded>;
  readonly start: Checked<Series>;
  readonly end: Checked<Series>;
  readonly amount: Checked<Series>;
  readonly interval: Checked<Coded>;
  readonly currency: Checked<Coded>;
  readonly intervalCount: Checked<Series>;
}

/** What the engine looks at. */
export function checkedColumns(args: CheckArguments, endIncluded: boolean): CheckedColumns {
  const { customer, start, end, amount, interval, currency, intervalCount } = args;
  return {
    customers: customer.read,
    start: start.read.values,
    end: end.read.values,
    amount: amount.read.values,
    intervals: interval.read,
    charges: interval.read.names.map(chargeOf),
    counts: intervalCount.read.values,
    currencies: currency.rows > 0 ? currency.read : null,
    dayFirst: { start: hasDayFirst(start), end: hasDayFirst(end) },
    endIncluded,
  };
}

function chargeOf(interval: string): Charge {
  if (interval === "" || interval === "month" || interval === "term") return interval;
  return interval === "once" ? "none" : "other";
}

/** Whether there is a text like 31/01/2024, which a spreadsheet that expects the month first leaves as it is. */
function hasDayFirst({ read: { values }, oddAt }: Checked<Series>): boolean {
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]) && isDayFirst(oddAt(i).cell)) return true;
  }
  return false;
}

function isDayFirst(cell: unknown): boolean {
  const written = typeof cell === "string" ? yearLastIn(cell) : undefined;
  if (!written) return false;
  const { first: day, second: month } = written;
  return day > 12 && day <= 31 && month >= 1 && month <= 12;
}

/** An error that stands for all rows is no finding of a row: it is the answer. */
export function errorForAll({ customer, interval, currency, intervalCount }: CheckArguments): Failure | null {
  if (customer.rows * customer.cols <= 1) return null;
  for (const { rows, cols, oddAt } of [interval, currency, intervalCount]) {
    if (rows * cols !== 1) continue;
    const { error, text } = oddAt(0);
    if (error) return { error, text: text() };
  }
  return null;
}
