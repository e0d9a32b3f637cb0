import { BLANKS, escaped, STANDARD, type Dialect } from "./dialect";

export const BIGQUERY: Dialect = {
  ...STANDARD,
  id: "bigquery",
  name: "BigQuery",
  quoted: (name) => escaped(name, "`"),
  asText: (value) => `CAST(${value} AS STRING)`,
  asWhole: (value) => `CAST(${value} AS INT64)`,
  // NUMERIC has 9 decimals and 29 digits before them.
  asDecimal: (value, _digits, decimals) => `ROUND(CAST(${value} AS NUMERIC), ${decimals})`,
  asDouble: (value) => `CAST(${value} AS FLOAT64)`,
  trimmed: (value) => `TRIM(${value}, CODE_POINTS_TO_STRING([${BLANKS.join(", ")}]))`,
  monthsAfter1900: (months) => `DATE_ADD(DATE '1900-01-01', INTERVAL ${months} MONTH)`,
  nextDay: (day) => `DATE_ADD(${day}, INTERVAL 1 DAY)`,
  daysBetween: (from, until) => `DATE_DIFF(${until}, ${from}, DAY)`,
  numbers: ({ first, last }) =>
    `SELECT counted AS unit_no FROM UNNEST(GENERATE_ARRAY(${first}, ${last})) AS counted`,
};
