import fc from "fast-check";
import { ask } from "../../src/warehouse/ask";
import { DIALECTS } from "../../src/warehouse/dialects";
import { keyOf, statementOf } from "../../src/warehouse/tables";
import { runs } from "../runs";
import { startEngines, type Engine, type Row } from "./engines";
import { EXPECTED, isoOf, ledger, MONTHS, options, type LedgerRow, type Options } from "./ledgers";

/** Every statement answers what the function answers, on random ledgers: each is a segment of one large table. */

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const TYPES: Readonly<Record<string, Readonly<Record<"text" | "day" | "money", string>>>> = {
  duckdb: { text: "VARCHAR", day: "DATE", money: "DECIMAL(22, 8)" },
  postgresql: { text: "TEXT", day: "DATE", money: "NUMERIC" },
  clickhouse: { text: "Nullable(String)", day: "Nullable(Date32)", money: "Nullable(Decimal(22, 8))" },
};

const text = (value: string | null) => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`);
const day = (serial: number | null) => text(serial === null ? null : isoOf(serial));
const valueOf = ({ customer, start, end, amount, interval, count }: LedgerRow, segment: number) =>
  `(${segment}, ${text(customer)}, ${day(start)}, ${day(end)}, ${text(amount === null ? null : String(amount))}, ${text(interval)}, ${count})`;

/** Columns that are called as steps of the statement call theirs, and each as another one. */
const COLUMNS =
  'segment=unit_no,customer=start_day,start=price,end=end_day,amount="customer_text",interval=month,count=parts';

async function load({ dialect, run }: Engine, ledgers: readonly (readonly LedgerRow[])[]): Promise<void> {
  const { text, day, money } = TYPES[dialect];
  const end = dialect === "clickhouse" ? " ENGINE = MergeTree ORDER BY unit_no" : "";
  await run("DROP TABLE IF EXISTS ledger");
  await run(
    `CREATE TABLE ledger (unit_no INTEGER, start_day ${text}, price ${day}, end_day ${day}, ` +
      `customer_text ${money}, month ${text}, parts ${money})${end}`,
  );
  const values = ledgers.flatMap((rows, segment) => rows.map((row) => valueOf(row, segment)));
  for (let at = 0; at < values.length; at += 1_000)
    await run(`INSERT INTO ledger VALUES ${values.slice(at, at + 1_000).join(", ")}`);
}

function statement(engine: Engine, table: keyof typeof EXPECTED, chosen: Options) {
  const dialect = DIALECTS.find(({ id }) => id === engine.dialect)!;
  const question = ask({
    dialect,
    language: "en",
    from: "ledger",
    columns: COLUMNS,
    months: MONTHS.text,
    ...chosen,
  });
  if ("refusal" in question) throw new Error(question.refusal.en);
  return { sql: statementOf(table, question), key: keyOf(table, question) };
}

/** Money has 8 decimals there; shares and counts are as exact as ours. */
function isClose(found: unknown, expected: number | string | null): boolean {
  if (typeof expected !== "number" || found === null) return found === expected;
  return Math.abs(Number(found) - expected) <= 1.1e-8 + 1e-12 * Math.abs(expected);
}

const sortKey = (row: Row, key: readonly string[]) =>
  key
    .map((name) => (typeof row[name] === "number" ? String(row[name]).padStart(6, "0") : row[name]))
    .join("|");

/** Where they part: the first row that isn’t as expected, in the order of the table. */
function difference(found: readonly Row[], expected: readonly Row[], key: readonly string[]): unknown {
  if (found.length !== expected.length) return { found: found.length, expected: expected.length };
  const sorted = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (sortKey(a, key) < sortKey(b, key) ? -1 : 1));
  const [ours, theirs] = [sorted(found), sorted(expected)];
  const at = theirs.findIndex((row, i) =>
    Object.entries(row).some(([name, value]) => !isClose(ours[i][name], value as number | string | null)),
  );
  return at < 0 ? null : { found: ours[at], expected: theirs[at] };
}

/** Where the function refuses the ledger no figure is shown, and it is said that rows can’t be read. */
function figureShown(found: readonly Row[], key: readonly string[]): unknown {
  return (
    found.find(({ unread_rows, ...row }) => {
      const figures = Object.entries(row).filter(([name]) => !key.includes(name));
      return Number(unread_rows) === 0 || figures.some(([, value]) => value !== null);
    }) ?? null
  );
}

/** So many choices of options, each with ledgers of its own. */
const BATCHES = 2;

describe.each(Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])("%s", (table) => {
  test("is what the function answers", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const differences: unknown[] = [];
    for (const [batch, chosen] of fc.sample(options, { seed, numRuns: BATCHES }).entries()) {
      const ledgers = fc.sample(ledger, { seed: seed + batch, numRuns: runs(40) });
      const answers = ledgers.map((rows) => EXPECTED[table](rows, chosen));
      for (const engine of engines) {
        await load(engine, ledgers);
        const { sql, key } = statement(engine, table, chosen);
        const bySegment = groupedBySegment(await engine.ask(sql));
        for (const [segment, expected] of answers.entries()) {
          const found = bySegment.get(segment) ?? [];
          const parts = expected ? difference(found, expected, key.slice(1)) : figureShown(found, key);
          if (parts)
            differences.push({ engine: engine.dialect, seed, chosen, rows: ledgers[segment], parts });
        }
      }
    }
    expect(differences.slice(0, 1)).toEqual([]);
  });
});

function groupedBySegment(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const grouped = new Map<number, Row[]>();
  for (const row of rows) {
    const segment = Number(row.segment);
    const known = grouped.get(segment);
    if (known) known.push(row);
    else grouped.set(segment, [row]);
  }
  return grouped;
}
