import type { DuckDBDoubleVector, DuckDBIntegerVector } from "@duckdb/node-api";
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
} from "@duckdb/node-api";
import { ASOF, type LedgerInput } from "../ledger-data";
import { monthOf, untilMonth } from "./months";
import { askedSpan, cohortTable, movesTable, retentionTable, WINDOW, type Peer } from "./tables";

/*
 * DuckDB in process, with two threads. Chunks of columns through an appender are its fastest way in: row by
 * row, lists, joined texts and a table function all took longer. Amounts are whole cents, so that sums are
 * exact. The statements were chosen by trying: a UNION of two scans is faster than UNNEST, a window over the
 * grouped steps faster than sixty sums beside each other.
 */

const CHUNK = 2048;

/** One that is open before the clock starts, and one that is opened for the call and closed after it. */
export async function duckdb(): Promise<[open: Peer, opened: Peer]> {
  const open = await (await inMemory()).connect();
  return [
    { name: "DuckDB, open before the call", tasks: tasks((ask) => ask(open)) },
    {
      name: "DuckDB, opened for the call",
      tasks: tasks(async (ask) => {
        const instance = await inMemory();
        const connection = await instance.connect();
        const answer = await ask(connection);
        connection.closeSync();
        instance.closeSync();
        return answer;
      }),
    },
  ];
}

const inMemory = () => DuckDBInstance.create(":memory:", { threads: "2" });

/** Asks something of a connection. */
type With = <Answer>(ask: (connection: DuckDBConnection) => Promise<Answer>) => Promise<Answer>;

function tasks(withOne: With): Peer["tasks"] {
  const ask = <Row>(input: LedgerInput, sql: string): Promise<Row[]> =>
    withOne(async (connection) => {
      await load(connection, input);
      const reader = await connection.runAndReadAll(sql);
      return numbers<Row>(reader.getRowObjectsJS());
    });
  return {
    moves: async (input) => movesTable(input, await ask(input, movesSql(askedSpan(input).last))),
    cohort: async (input) => cohortTable(ASOF, await ask(input, cohortSql(monthOf(ASOF)))),
    retention: async (input) => retentionTable(input, await ask(input, retentionSql(askedSpan(input).last))),
  };
}

/** All columns of the answers are numbers, some of them big. */
function numbers<Row>(rows: Record<string, unknown>[]): Row[] {
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])) as Row,
  );
}

async function load(connection: DuckDBConnection, input: LedgerInput): Promise<void> {
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE ledger (customer VARCHAR, "from" INTEGER, until INTEGER, cents DOUBLE)',
  );
  const appender = await connection.createAppender("ledger");
  const chunk = DuckDBDataChunk.create([VARCHAR, INTEGER, INTEGER, DOUBLE]);
  for (let row = 0; row < input.customer.length; row += CHUNK) {
    chunk.reset();
    chunk.rowCount = Math.min(CHUNK, input.customer.length - row);
    fill(chunk, input, row);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function fill(chunk: DuckDBDataChunk, { customer, start, end, amount }: LedgerInput, row: number): void {
  const ids = chunk.getColumnVector(0);
  const from = chunk.getColumnVector(1) as DuckDBIntegerVector;
  const until = chunk.getColumnVector(2) as DuckDBIntegerVector;
  const cents = chunk.getColumnVector(3) as DuckDBDoubleVector;
  const [fromItems, untilItems, centItems] = [itemsOf(from), itemsOf(until), itemsOf(cents)];
  for (let i = 0; i < ids.itemCount; i++) {
    ids.setItem(i, customer[row + i].at(0) as string);
    fromItems[i] = monthOf(start[row + i].at(0) as number);
    untilItems[i] = untilMonth(end[row + i].at(0));
    centItems[i] = Math.round((amount[row + i].at(0) as number) * 100);
  }
  for (const vector of [ids, from, until, cents]) vector.flush();
}

/** Numbers go straight into the vector's own array, without a look at each. */
function itemsOf(vector: DuckDBIntegerVector | DuckDBDoubleVector): Int32Array | Float64Array {
  return (vector as unknown as { items: Int32Array | Float64Array }).items;
}

/** Each customer's steps in order of months: MRR was p until then and q from then on. */
const steps = (last: number, more = "") => `
  SELECT customer, month, q - change AS p, q ${more} FROM (
    SELECT customer, month, change, sum(change) OVER in_order AS q, first_value(month) OVER in_order AS cohort
    FROM (
      SELECT customer, month, sum(change) AS change FROM (
        SELECT customer, "from" AS month, cents AS change FROM ledger WHERE "from" < until
        UNION ALL SELECT customer, until, -cents FROM ledger WHERE "from" < until AND until <= ${last}
      ) GROUP BY ALL
    ) WHERE change <> 0
    WINDOW in_order AS (PARTITION BY customer ORDER BY month ROWS UNBOUNDED PRECEDING)
  )`;

const movesSql = (last: number) => `
  SELECT month, sum(q - p) AS net,
    sum(CASE WHEN month = cohort THEN q ELSE 0 END) AS joined,
    sum(CASE WHEN p = 0 THEN q ELSE 0 END) AS back,
    sum(CASE WHEN p > 0 AND q > p THEN q - p ELSE 0 END) AS expansion,
    sum(CASE WHEN q > 0 AND q < p THEN q - p ELSE 0 END) AS contraction,
    sum(CASE WHEN q = 0 THEN -p ELSE 0 END) AS churn
  FROM (${steps(last, ", cohort")}) GROUP BY month`;

const cohortSql = (last: number) => `
  SELECT cohort, month, sum(q - p) AS change FROM (${steps(last, ", cohort")}) GROUP BY ALL`;

/** Steps of now and of a window ago, merged: what a customer adds to the sums changes only there. */
const retentionSql = (last: number) => `
  SELECT month,
    sum(CASE WHEN b > 0 THEN q ELSE 0 END - CASE WHEN a > 0 THEN p ELSE 0 END) AS now,
    sum(least(q, b) - least(p, a)) AS kept,
    sum(b - a) AS "then",
    sum((b > 0)::INTEGER - (a > 0)::INTEGER) AS customers,
    sum((b > 0 AND q > 0)::INTEGER - (a > 0 AND p > 0)::INTEGER) AS stayed
  FROM (
    SELECT month, q - change AS p, q, b - past AS a, b FROM (
      SELECT month, change, past, sum(change) OVER in_order AS q, sum(past) OVER in_order AS b FROM (
        SELECT customer, month, sum(change) AS change, sum(past) AS past FROM (
          SELECT customer, "from" AS month, cents AS change, 0 AS past FROM ledger WHERE "from" < until
          UNION ALL SELECT customer, until, -cents, 0 FROM ledger WHERE "from" < until
          UNION ALL SELECT customer, "from" + ${WINDOW}, 0, cents FROM ledger WHERE "from" < until
          UNION ALL SELECT customer, until + ${WINDOW}, 0, -cents FROM ledger WHERE "from" < until
        ) WHERE month <= ${last} GROUP BY ALL
      ) WHERE change <> 0 OR past <> 0
      WINDOW in_order AS (PARTITION BY customer ORDER BY month ROWS UNBOUNDED PRECEDING)
    )
  ) GROUP BY month`;
