import { blanksByNumber, foldedBy, STANDARD, type Dialect } from "./dialect";

export const POSTGRESQL: Dialect = {
  ...STANDARD,
  id: "postgresql",
  also: ["postgres"],
  name: "PostgreSQL",
  unquoted: foldedBy((name) => name.toLowerCase()),
  trimmed: (value) => `BTRIM(${value}, ${blanksByNumber((code) => `CHR(${code})`, " || ")})`,
  monthsAfter1900: (months) => `CAST(DATE '1900-01-01' + ${months} * INTERVAL '1 month' AS DATE)`,
  nextDay: (day) => `${day} + 1`,
  daysBetween: (from, until) => `${until} - ${from}`,
  numbers: ({ first, last }) => `SELECT n AS unit_no FROM GENERATE_SERIES(${first}, ${last}) AS counted(n)`,
};
