import { blanksByNumber, foldedBy, STANDARD, type Dialect } from "./dialect";

export const SNOWFLAKE: Dialect = {
  ...STANDARD,
  id: "snowflake",
  name: "Snowflake",
  unquoted: foldedBy((name) => name.toUpperCase()),
  trimmed: (value) => `TRIM(${value}, ${blanksByNumber((code) => `CHR(${code})`, " || ")})`,
  monthsAfter1900: (months) => `DATEADD(month, ${months}, DATE '1900-01-01')`,
  nextDay: (day) => `DATEADD(day, 1, ${day})`,
  daysBetween: (from, until) => `DATEDIFF(day, ${from}, ${until})`,
  numbers: ({ first, count }) =>
    `SELECT ${first} - 1 + ROW_NUMBER() OVER (ORDER BY SEQ4()) AS unit_no FROM TABLE(GENERATOR(ROWCOUNT => ${count}))`,
};
