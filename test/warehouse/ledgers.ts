import fc from "fast-check";
import { answerOf } from "../../src/functions/answer";
import { isFailure } from "../../src/catalogue/define";

/* Random ledgers as a table and as cells, and what the functions answer to them. */

/** A row as its cells stand; null is blank. Days are Excel’s. */
export interface LedgerRow {
  readonly customer: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly amount: number | null;
  readonly interval: string | null;
  readonly count: number | null;
}

/** January 2025, and the months asked for: from one before the first rows to one after the last common ones. */
const BASE = 45_658;
export const MONTHS = { text: "2024-12:2025-10", first: [2024, 12], count: 11 } as const;

const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: BASE, max: BASE + 220 }) },
  { weight: 3, arbitrary: fc.constantFrom(45688, 45689, 45716, 45717, 45747, 45748) },
  { weight: 1, arbitrary: fc.constantFrom(43_890, 45_351, 73_050) },
);

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5_000, max: 100_000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constantFrom(0, 333.33, 0.1, 0.01, 99.99, 1_000, 0.0625, 19.995, 250_000) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const WORDS = [
  "month", "Monthly", " year ", "ANNUAL", "quarter", "P3M", "half-year", "every 6 months", "two_years", "week",
  "biweekly", "day", "P30D", "年付", "每月", "半年", "两年", "季度", "",
]; // prettier-ignore

const spaced = fc.constantFrom("A", "a", "B", "7", " B", "B\u00a0", "\u3000A\t", "Zoë", "客户");

const span = fc.oneof(fc.constantFrom(0, 1, 28, 31, 365), fc.integer({ min: 0, max: 120 }));

const plainRow: fc.Arbitrary<LedgerRow> = fc
  .record({
    customer: spaced,
    start: day,
    length: fc.option(span, { nil: null }),
    amount,
    interval: fc.oneof(fc.constantFrom(...WORDS), fc.constant(null)),
    count: fc.constantFrom(null, 0, 1, 1, 2, 3, 12),
  })
  .map(({ length, ...rest }) => ({ ...rest, end: length === null ? null : rest.start + length }));

const readableRow: fc.Arbitrary<LedgerRow> = fc.oneof(
  { weight: 5, arbitrary: plainRow },
  {
    weight: 2,
    arbitrary: plainRow.map((row) => ({ ...row, interval: "term", end: row.end ?? row.start! + 30 })),
  },
  { weight: 1, arbitrary: plainRow.map((row) => ({ ...row, interval: "one-time" })) },
  { weight: 1, arbitrary: plainRow.map((row) => ({ ...row, amount: 0, end: row.start! - 9 })) },
  {
    weight: 1,
    arbitrary: plainRow
      .map((row) => ({ ...row, end: 401_768 }))
      .filter(({ interval }) => interval !== "term"),
  },
);

const oddRow: fc.Arbitrary<LedgerRow> = fc.oneof(
  plainRow.map((row) => ({ ...row, customer: null })),
  plainRow.map((row) => ({ ...row, customer: "  ", start: null })),
  plainRow.map((row) => ({ ...row, start: null })),
  plainRow.map((row) => ({ ...row, end: row.start! - 1 })),
  plainRow.map((row) => ({ ...row, interval: "term", end: null })),
  plainRow.map((row) => ({ ...row, interval: "whenever" })),
  fc.constant({ customer: null, start: null, end: null, amount: null, interval: null, count: null }),
);

export const ledger: fc.Arbitrary<LedgerRow[]> = fc.oneof(
  { weight: 9, arbitrary: fc.array(readableRow, { minLength: 1, maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(readableRow, { maxLength: 4 }), oddRow).map(([rows, odd]) => [...rows, odd]),
  },
);

export interface Options {
  readonly endIncluded: boolean;
  readonly reactivationDays: number;
  readonly window: number;
  readonly unit: "month" | "quarter" | "year";
}

export const options: fc.Arbitrary<Options> = fc.record({
  endIncluded: fc.boolean(),
  reactivationDays: fc.constantFrom(0, 0, 31, 45, 90),
  window: fc.constantFrom(1, 3, 12),
  unit: fc.constantFrom("month", "quarter", "year"),
});

const MILLISECONDS = 86_400_000;
export const isoOf = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * MILLISECONDS).toISOString().slice(0, 10);
const serialOf = (year: number, month: number) =>
  (Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / MILLISECONDS;

const ASKED = Array.from({ length: MONTHS.count }, (_, i) => serialOf(MONTHS.first[0], MONTHS.first[1] + i));
const LAST_DAY = serialOf(MONTHS.first[0], MONTHS.first[1] + MONTHS.count) - 1;

/** What the functions answer, as rows of a warehouse; null where they refuse the ledger. */
export type Expected = readonly Readonly<Record<string, number | string | null>>[] | null;

const columnOf = (rows: readonly LedgerRow[], name: keyof LedgerRow) => rows.map((row) => [row[name]]);

function asked(rows: readonly LedgerRow[]) {
  const of = (name: keyof LedgerRow) => columnOf(rows, name);
  const ledger = [of("customer"), of("start"), of("end"), of("amount")];
  return { ledger, terms: [of("interval"), of("count")] };
}

const endDay = ({ endIncluded }: Options) => (endIncluded ? "included" : "excluded");

type Cell = number | string | object;
const numberOrNone = (cell: Cell) => (typeof cell === "number" ? cell : null);

/** Rows of a table that has a line for each name, and a column for each asked month. */
function byMonth(lines: readonly (readonly Cell[])[], names: (line: string) => string) {
  return ASKED.map((day, i) => ({
    month: isoOf(day),
    ...Object.fromEntries(lines.map(([line, ...cells]) => [names(line as string), numberOrNone(cells[i])])),
  }));
}

function expectedMoves(rows: readonly LedgerRow[], options: Options): Expected {
  const { ledger, terms } = asked(rows);
  const [mrr, customers] = ["mrr", "customers"].map((measure) => {
    const args = [...ledger, [ASKED], ...terms, options.reactivationDays, null, measure, endDay(options)];
    const answer = answerOf("LEDGER.MOVES", args) as Cell[][];
    return isFailure(answer) ? null : byMonth(answer, (line) => `${line}_${measure}`);
  });
  return mrr && mrr.map((row, i) => ({ ...row, ...customers![i] }));
}

function expectedRetention(rows: readonly LedgerRow[], options: Options): Expected {
  const { ledger, terms } = asked(rows);
  const answer = answerOf("LEDGER.RETENTION", [
    ...ledger,
    [ASKED],
    ...terms,
    options.window,
    endDay(options),
  ]);
  return isFailure(answer) ? null : byMonth(answer as Cell[][], (line) => line);
}

function expectedCohort(rows: readonly LedgerRow[], options: Options): Expected {
  const { ledger, terms } = asked(rows);
  const months = { month: 1, quarter: 3, year: 12 }[options.unit];
  const [year, month] = MONTHS.first;
  const first = serialOf(year, month - ((month - 1) % months));
  const tables = ["mrr", "customers", "pct_mrr", "pct_customers"].map((measure) => {
    const args = [...ledger, LAST_DAY, ...terms, measure, options.unit, endDay(options)];
    return [measure, answerOf("LEDGER.COHORT", args)] as const;
  });
  if (tables.some(([, answer]) => isFailure(answer))) return null;
  const [mrr, customers] = tables.map(([, answer]) => (answer as Cell[][]).slice(1));
  return mrr.flatMap(([cohort, size, ...cells], i) => {
    if ((cohort as number) < first) return [];
    return cells.slice(0, mrr.length - i).map((_, age) => ({
      cohort: isoOf(cohort as number),
      age,
      size_mrr: size as number,
      size_customers: customers[i][1] as number,
      ...Object.fromEntries(
        tables.map(([measure, answer]) => [measure, numberOrNone((answer as Cell[][])[i + 1][age + 2])]),
      ),
    }));
  });
}

function expectedCustomers(rows: readonly LedgerRow[], options: Options): Expected {
  const { ledger, terms } = asked(rows);
  const answer = answerOf("LEDGER.MATRIX", [...ledger, [ASKED], ...terms, null, endDay(options)]);
  if (isFailure(answer)) return null;
  return (answer as Cell[][])
    .slice(1)
    .flatMap(([customer, ...cells]) =>
      ASKED.map((day, i) => ({ customer: customer as string, month: isoOf(day), mrr: cells[i] as number })),
    );
}

export const EXPECTED = {
  moves: expectedMoves,
  retention: expectedRetention,
  cohort: expectedCohort,
  customers: expectedCustomers,
} as const;
