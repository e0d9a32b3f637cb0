import { blanksByNumber, STANDARD, type Dialect } from "./dialect";

export const DUCKDB: Dialect = {
  ...STANDARD,
  id: "duckdb",
  name: "DuckDB",
  trimmed: (value) => `TRIM(${value}, ${blanksByNumber((code) => `CHR(${code})`, " || ")})`,
  monthsAfter1900: (months) => `CAST(DATE '1900-01-01' + TO_MONTHS(${months}) AS DATE)`,
  nextDay: (day) => `${day} + 1`,
  daysBetween: (from, until) => `DATE_DIFF('day', ${from}, ${until})`,
  rest: (value, divisor) => `(${value}) % (${divisor})`,
  numbers: ({ first, last }) =>
    `SELECT CAST(n AS INTEGER) AS unit_no FROM RANGE(${first}, ${last} + 1) AS counted(n)`,
};
