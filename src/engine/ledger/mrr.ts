import { settle, type Ledger } from "./ledger";

/** The MRR at the end of each month (as months.ts counts them): the sum of the rows that count there. */
export function mrrByMonth(ledger: Ledger, months: Int32Array): Float64Array {
  const { rows, fromMonth, untilMonth, units, scale, exact } = ledger;
  const sums = new Float64Array(months.length);
  const sizes = new Float64Array(months.length);
  for (const row of rows) {
    for (let m = 0; m < months.length; m++) {
      if (fromMonth[row] > months[m] || months[m] >= untilMonth[row]) continue;
      sums[m] += units[row];
      sizes[m] += Math.abs(units[row]);
    }
  }
  return sums.map((sum, m) => settle(sum, sizes[m], exact) / scale);
}
