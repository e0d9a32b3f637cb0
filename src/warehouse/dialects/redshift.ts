import { BLANKS, countedByDigits, foldedBy, STANDARD, type Dialect } from "./dialect";

/** CHR knows ASCII only; the two blanks beyond it stand as they are. */
const BLANKS_HERE = BLANKS.map((code) => (code < 128 ? `CHR(${code})` : `'${String.fromCharCode(code)}'`));

export const REDSHIFT: Dialect = {
  ...STANDARD,
  id: "redshift",
  name: "Redshift",
  unquoted: foldedBy((name) => name.toLowerCase()),
  // Without a length it cuts texts after 256 letters.
  asText: (value) => `CAST(${value} AS VARCHAR(65535))`,
  trimmed: (value) => `BTRIM(${value}, ${BLANKS_HERE.join(" || ")})`,
  monthsAfter1900: (months) => `CAST(DATEADD(month, ${months}, DATE '1900-01-01') AS DATE)`,
  nextDay: (day) => `CAST(DATEADD(day, 1, ${day}) AS DATE)`,
  daysBetween: (from, until) => `DATEDIFF(day, ${from}, ${until})`,
  // GENERATE_SERIES runs on the leader node alone, away from tables.
  numbers: countedByDigits,
};
