/** How one warehouse spells what all statements are made of. It knows nothing of ledgers. */
export interface Dialect {
  /** As it is called on the command line. */
  readonly id: string;
  /** What else people call it there. */
  readonly also?: readonly string[];
  /** As its makers call it. */
  readonly name: string;
  /** A name as it reads there when nobody quotes it. */
  readonly unquoted: (name: string) => string;
  /** A name that holds any letters, as an identifier. */
  readonly quoted: (name: string) => string;
  /** A text without quotes and backslashes. */
  readonly text: (text: string) => string;
  readonly asText: (value: string) => string;
  readonly asDay: (value: string) => string;
  readonly asWhole: (value: string) => string;
  readonly asDecimal: (value: string, digits: number, decimals: number) => string;
  readonly asDouble: (value: string) => string;
  /** Without blanks of any kind around it. */
  readonly trimmed: (value: string) => string;
  /** `written` is a day such as 2024-01-31. */
  readonly day: (written: string) => string;
  readonly year: (day: string) => string;
  readonly month: (day: string) => string;
  /** So many months after 1 January 1900, which every calendar has. */
  readonly monthsAfter1900: (months: string) => string;
  readonly nextDay: (day: string) => string;
  /** Days from one day to the other, whole. */
  readonly daysBetween: (from: string, until: string) => string;
  /** What is left over from a division. */
  readonly rest: (value: string, divisor: string) => string;
  /** A query that answers the whole numbers from the first to the last in a column unit_no. */
  readonly numbers: (span: Span) => string;
}

/** Whole numbers in a row; each may be a number, or what a macro puts in its place. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly count: string;
}

/** Tab, line feeds, space, the space that doesn’t break, and the wide one of Chinese texts. */
export const BLANKS = [9, 10, 11, 12, 13, 32, 160, 0x3000] as const;

/** Quotes as the standard has them: a quote within is doubled. */
export const doubled = (name: string, open = '"', close = open) =>
  `${open}${name.replaceAll(close, close + close)}${close}`;

/** Quotes within which a backslash means something, too. */
export const escaped = (name: string, quote: string) =>
  `${quote}${name.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)}${quote}`;

/** A name that needs no quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

export const foldedBy = (fold: (name: string) => string) => (name: string) =>
  PLAIN.test(name) ? fold(name) : name;

const asTyped = (name: string) => name;

/** What the standard says, and most follow. */
export const STANDARD = {
  unquoted: asTyped,
  quoted: (name) => doubled(name),
  text: (text) => `'${text}'`,
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asDay: (value) => `CAST(${value} AS DATE)`,
  asWhole: (value) => `CAST(${value} AS INTEGER)`,
  asDecimal: (value, digits, decimals) => `CAST(${value} AS DECIMAL(${digits}, ${decimals}))`,
  asDouble: (value) => `CAST(${value} AS DOUBLE PRECISION)`,
  day: (written) => `DATE '${written}'`,
  year: (day) => `EXTRACT(YEAR FROM ${day})`,
  month: (day) => `EXTRACT(MONTH FROM ${day})`,
  rest: (value, divisor) => `MOD(${value}, ${divisor})`,
} satisfies Partial<Dialect>;

/** Blanks by their numbers, for dialects that have CHR. */
export const blanksByNumber = (letter: (code: number) => string, join: string) =>
  BLANKS.map(letter).join(join);

/** The whole numbers below 10,000 out of four columns of digits, for dialects that can’t count in a query. */
export function countedByDigits({ first, count }: Span): string {
  const digits = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(" UNION ALL ");
  const columns = ["ones", "tens", "hundreds", "thousands"];
  const sum = columns.map((column, i) => (i === 0 ? `${column}.d` : `${10 ** i} * ${column}.d`)).join(" + ");
  return [
    `SELECT ${first} + ${sum} AS unit_no`,
    ...columns.map((column, i) => `${i === 0 ? "FROM" : "CROSS JOIN"} (${digits}) AS ${column}`),
    `WHERE ${sum} < ${count}`,
  ].join("\n");
}
