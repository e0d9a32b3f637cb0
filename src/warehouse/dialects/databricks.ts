import { BLANKS, doubled, STANDARD, type Dialect } from "./dialect";

/** Databricks, and Spark with ANSI SQL, which it has unless told otherwise. */
export const DATABRICKS: Dialect = {
  ...STANDARD,
  id: "databricks",
  also: ["spark"],
  name: "Databricks, Spark",
  quoted: (name) => doubled(name, "`"),
  asText: (value) => `CAST(${value} AS STRING)`,
  asWhole: (value) => `CAST(${value} AS INT)`,
  asDouble: (value) => `CAST(${value} AS DOUBLE)`,
  trimmed: (value) => {
    const letters = BLANKS.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
    return `TRIM(BOTH '${letters}' FROM ${value})`;
  },
  year: (day) => `YEAR(${day})`,
  month: (day) => `MONTH(${day})`,
  monthsAfter1900: (months) => `ADD_MONTHS(DATE '1900-01-01', ${months})`,
  nextDay: (day) => `DATE_ADD(${day}, 1)`,
  daysBetween: (from, until) => `DATEDIFF(${until}, ${from})`,
  numbers: ({ first, last }) =>
    `SELECT n AS unit_no FROM (SELECT EXPLODE(SEQUENCE(${first}, ${last})) AS n) AS counted`,
};
