import { machineWith } from "./machine";

/** hourglass sql, on a machine of files in memory. */

function sqlMachine(there: readonly string[] = []) {
  const { disk, run } = machineWith(Object.fromEntries(there.map((name) => [name, "mine"])));
  const textOf = (name: string) => new TextDecoder().decode(disk.get(name));
  return { disk, textOf, run: (...typed: string[]) => run(["sql", ...typed]) };
}

const LEDGER = [
  "--from", "billing.subscriptions",
  "--columns", "customer=account,start=started_on,end=ended_on,amount=price,interval=period",
  "--months", "2024-01:2025-12",
]; // prettier-ignore
const MOVES = ["--table", "moves", "--dialect", "snowflake", ...LEDGER];

test("prints the statement, with comments in the language asked for", async () => {
  const { run } = sqlMachine();
  const english = await run(...MOVES);
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toMatch(/^WITH\n-- The columns of the table/);
  expect(english.out).toContain('FROM "BILLING"."SUBSCRIPTIONS" AS src');
  expect(english.out).toContain("GENERATOR(ROWCOUNT => 24)");
  expect(english.out).toMatch(/ORDER BY month;$/);
  expect((await run(...MOVES, "--lang", "zh-CN")).out).toContain("-- 表中各列");
});

test("writes it into a file, and none that is there", async () => {
  const { textOf, run } = sqlMachine(["old.sql"]);
  expect(await run(...MOVES, "--out", "new.sql")).toEqual({ code: 0, out: "new.sql written", err: "" });
  expect(textOf("new.sql")).toMatch(/ORDER BY month;\n$/);
  const kept = await run(...MOVES, "--out", "old.sql");
  expect([kept.code, textOf("old.sql")]).toEqual([1, "mine"]);
  expect(kept.err).toContain("old.sql is already there and was left as it is.");
  expect((await run(...MOVES, "--out", "old.sql", "--force")).code).toBe(0);
  expect(textOf("old.sql")).toContain("ORDER BY month");
});

test("as dbt writes models, descriptions and tests into a project", async () => {
  const { disk, textOf, run } = sqlMachine();
  const { code, out } = await run("--dialect", "bigquery", ...LEDGER, "--as", "dbt", "--out", "shop/");
  expect(code).toBe(0);
  expect(textOf("shop/models/hourglass/hourglass_moves.sql")).toContain(
    'FROM {{ source("billing", "subscriptions") }} AS src',
  );
  expect(textOf("shop/models/hourglass/hourglass.yml")).toContain("- name: hourglass_cohort");
  expect(out.split("\n")).toHaveLength(disk.size);
});

test("as dbt leaves all files as they are where one is there", async () => {
  const { disk, run } = sqlMachine(["shop/models/hourglass/hourglass.yml"]);
  const { code } = await run("--dialect", "duckdb", ...LEDGER, "--as", "dbt", "--out", "shop");
  expect([code, disk.size]).toEqual([1, 1]);
});

test.each([
  ["Postgres", "postgresql"],
  ["spark", "databricks"],
  ["mssql", "sqlserver"],
])("--dialect %s is %s", async (spelling, id) => {
  const { run } = sqlMachine();
  const [asked, known] = [await run(...MOVES, "--dialect", spelling), await run(...MOVES, "--dialect", id)];
  expect(asked.code).toBe(0);
  expect(asked).toEqual(known);
});

test.each([
  [
    ["--dialect", "duckdb", ...LEDGER],
    "Say which table with --table: moves, retention, cohort, customers, unread.",
  ],
  [["--table", "moves", ...LEDGER], "Say which warehouse with --dialect: duckdb, postgresql,"],
  [["--table", "moves", "--dialect", "oracle", ...LEDGER], "--dialect takes duckdb,"],
  [["--table", "moves", "--dialect", "duckdb"], "Say where the ledger is"],
  [[...MOVES, "--columns", "customer=c"], "--columns also needs start, end, amount"],
  [[...MOVES, "--window", "0"], "--window takes a whole number from 1 on, not “0”."],
  [[...MOVES, "--out", "moves.txt"], "--out takes a file name that ends in .sql"],
  [[...MOVES, "--as", "dbt"], "Say which folder the dbt project is in"],
  [[...MOVES, "--as", "dbt", "--out", "p", "--from", "a{{b}}"], "Names hold no braces."],
  [[...MOVES, "again"], "sql takes no “again”."],
])("%j is asked wrongly: %s", async (typed, words) => {
  const { disk, run } = sqlMachine();
  const answer = await run(...typed);
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(answer.err).toContain(words);
  expect(disk.size).toBe(0);
});
