import { escaped, STANDARD, type Dialect } from "./dialect";

/** A type without Nullable takes no NULL: it would stop the statement, or become 0. */
const nullable = (value: string, type: string) => `CAST(${value} AS Nullable(${type}))`;

export const CLICKHOUSE: Dialect = {
  ...STANDARD,
  id: "clickhouse",
  name: "ClickHouse",
  quoted: (name) => escaped(name, '"'),
  asText: (value) => nullable(value, "String"),
  // Date begins in 1970.
  asDay: (value) => nullable(value, "Date32"),
  asWhole: (value) => nullable(value, "Int32"),
  asDecimal: (value, digits, decimals) => nullable(value, `Decimal(${digits}, ${decimals})`),
  asDouble: (value) => nullable(value, "Float64"),
  // The functions that trim do so by bytes, and would cut letters that end as one of the blanks does.
  trimmed: (value) =>
    `replaceRegexpAll(${value}, '^[\\\\s\\\\x{0B}\\\\x{A0}\\\\x{3000}]+|[\\\\s\\\\x{0B}\\\\x{A0}\\\\x{3000}]+$', '')`,
  day: (written) => `toDate32('${written}')`,
  monthsAfter1900: (months) => `addMonths(toDate32('1900-01-01'), ${months})`,
  nextDay: (day) => `addDays(${day}, 1)`,
  daysBetween: (from, until) => `dateDiff('day', ${from}, ${until})`,
  numbers: ({ first, count }) => `SELECT toInt32(number) AS unit_no FROM numbers(${first}, ${count})`,
};
