import { blanksByNumber, countedByDigits, doubled, STANDARD, type Dialect } from "./dialect";

export const SQLSERVER: Dialect = {
  ...STANDARD,
  id: "sqlserver",
  also: ["mssql", "tsql"],
  name: "SQL Server",
  quoted: (name) => doubled(name, "[", "]"),
  text: (text) => `N'${text}'`,
  // Unless told otherwise it takes “a” and “A” for the same customer.
  asText: (value) => `CAST(${value} AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2`,
  asWhole: (value) => `CAST(${value} AS INT)`,
  asDouble: (value) => `CAST(${value} AS FLOAT)`,
  trimmed: (value) => `TRIM(${blanksByNumber((code) => `NCHAR(${code})`, " + ")} FROM ${value})`,
  day: (written) => `CAST('${written}' AS DATE)`,
  year: (day) => `YEAR(${day})`,
  month: (day) => `MONTH(${day})`,
  monthsAfter1900: (months) => `DATEADD(month, ${months}, CAST('1900-01-01' AS DATE))`,
  nextDay: (day) => `DATEADD(day, 1, ${day})`,
  daysBetween: (from, until) => `DATEDIFF(day, ${from}, ${until})`,
  rest: (value, divisor) => `(${value}) % (${divisor})`,
  numbers: countedByDigits,
};
