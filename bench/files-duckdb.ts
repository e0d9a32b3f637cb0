import { DuckDBInstance } from "@duckdb/node-api";

/*
 * The movements of a ledger in a file, by DuckDB: two threads, read_csv with the types given, one statement. It counts
 * in twelfths of a cent, so that sums are exact. Of the statements tried this is the fastest. It prints what it found,
 * and what it took from opening the database to the table in hand.
 */

const [file, first, last] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

const monthOf = (day: string) => `(year("${day}") - 1900) * 12 + month("${day}") - 1`;

const SQL = `
  WITH spans AS (
    SELECT customer, ${monthOf("start")} AS begins, coalesce(${monthOf("end")}, 999999) AS ends,
      CAST(amount * 100 AS BIGINT) * CASE WHEN "interval" = 'year' THEN 1 ELSE 12 END AS units
    FROM read_csv('${file.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', auto_detect = false,
      columns = {'customer': 'VARCHAR', 'start': 'DATE', 'end': 'DATE', 'amount': 'DECIMAL(18,2)', 'interval': 'VARCHAR'})
  ), changes AS (
    SELECT customer, month, sum(change) AS change FROM (
      SELECT customer, begins AS month, units AS change FROM spans WHERE begins < ends
      UNION ALL SELECT customer, ends, -units FROM spans WHERE begins < ends AND ends <= ${last}
    ) GROUP BY ALL
  ), steps AS (
    SELECT customer, month, change, sum(change) OVER in_order AS q, first_value(month) OVER in_order AS cohort
    FROM changes WHERE change <> 0
    WINDOW in_order AS (PARTITION BY customer ORDER BY month ROWS UNBOUNDED PRECEDING)
  )
  SELECT month, sum(change) AS net,
    sum(CASE WHEN month = cohort THEN q ELSE 0 END) AS joined,
    sum(CASE WHEN q = change AND month <> cohort THEN q ELSE 0 END) AS reactivation,
    sum(CASE WHEN change > 0 AND q > change THEN change ELSE 0 END) AS expansion,
    sum(CASE WHEN q > 0 AND change < 0 THEN change ELSE 0 END) AS contraction,
    sum(CASE WHEN q = 0 THEN change ELSE 0 END) AS churn
  FROM steps GROUP BY month ORDER BY month`;

const UNITS = 1200;

async function main(): Promise<void> {
  const began = performance.now();
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const found = (await connection.runAndReadAll(SQL)).getRowObjectsJS();
  const table = tableOf(
    found.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Number(v)]))),
  );
  const seconds = (performance.now() - began) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ rows: table, seconds, cpu, peakMemory: 1024 * maxRSS }));
}

const LINES = ["joined", "expansion", "reactivation", "contraction", "churn"] as const;

/** A line for each movement, as hourglass names them, over the asked months. */
function tableOf(found: readonly Record<string, number>[]): Record<string, number[]> {
  const byMonth = new Map(found.map((row) => [row.month, row]));
  const months = Array.from({ length: last - first + 1 }, (_, i) => byMonth.get(first + i));
  const lines = LINES.map((line) => [
    line === "joined" ? "new" : line,
    months.map((row) => (row?.[line] ?? 0) / UNITS),
  ]);
  let level = found.filter(({ month }) => month < first).reduce((sum, { net }) => sum + net, 0);
  const closing = months.map((row) => (level += row?.net ?? 0) / UNITS);
  return Object.fromEntries([...lines, ["closing", closing]]) as Record<string, number[]>;
}

void main();
