import { BLANKS, STANDARD, type Dialect } from "./dialect";

const unicode = BLANKS.map((code) => `\\${code.toString(16).padStart(4, "0").toUpperCase()}`).join("");

export const TRINO: Dialect = {
  ...STANDARD,
  id: "trino",
  name: "Trino",
  asDouble: (value) => `CAST(${value} AS DOUBLE)`,
  trimmed: (value) => `TRIM(BOTH U&'${unicode}' FROM ${value})`,
  monthsAfter1900: (months) => `DATE_ADD('month', ${months}, DATE '1900-01-01')`,
  nextDay: (day) => `DATE_ADD('day', 1, ${day})`,
  daysBetween: (from, until) => `DATE_DIFF('day', ${from}, ${until})`,
  numbers: ({ first, last }) => `SELECT n AS unit_no FROM UNNEST(SEQUENCE(${first}, ${last})) AS counted(n)`,
};
