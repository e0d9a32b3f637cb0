import { dbtFiles } from "../../src/warehouse/dbt";
import { questionOf } from "./asked";
import { startEngines, type Engine } from "./engines";

/** The models of a dbt project, put together as dbt would and run. */

let duckdb: Engine;
let others: Engine[] = [];
beforeAll(async () => {
  [duckdb, ...others] = await startEngines();
  await duckdb.run(
    "CREATE TABLE ledger (customer VARCHAR, begins DATE, ends DATE, price DECIMAL(12, 2), per VARCHAR)",
  );
  // The ledger of definitions.md, and a row that nobody can read.
  await duckdb.run(`INSERT INTO ledger VALUES
    ('A', '2025-01-10', '2025-03-15', 100, 'month'), ('A', '2025-03-15', NULL, 150, 'month'),
    ('B', '2025-01-05', '2025-02-20', 80, 'month'), ('B', '2025-04-02', NULL, 90, 'month'),
    ('C', '2024-12-01', '2025-12-01', 1200, 'year'), ('D', '2025-02-03', '2025-02-25', 40, 'month')`);
});
afterAll(async () => {
  for (const engine of [duckdb, ...others]) await engine.close();
});

/** The little of Jinja that the models speak. */
function rendered(text: string, variables: Readonly<Record<string, string>>): string {
  const read = (month: string) => (Number(month.slice(0, 4)) - 1900) * 12 + Number(month.slice(5, 7)) - 1;
  const [first, last] = ["first", "last"].map((end) => {
    const [, name, usual] = new RegExp(`set ${end}_day = var\\("(\\w+)", "([\\d-]+)"\\)`).exec(text) ?? [];
    return read(variables[name] ?? usual ?? "");
  });
  return text
    .replace(/\{%-[^%]*-%\}\s*/g, "")
    .replace(/\{\{ ref\("(\w+)"\) \}\}/g, (_, name: string) => name)
    .replace(/\{\{ last_month - first_month \+ 1 \}\}/g, String(last - first + 1))
    .replace(/\{\{ (first|last)_month \}\}/g, (_, end: string) => String(end === "first" ? first : last));
}

const files = () =>
  dbtFiles(questionOf("duckdb"), { table: ["ledger"], months: ["2025-01", "2025-04"] }).map(
    ({ path, text }) => ({
      name: /([^/]+)\.\w+$/.exec(path)![1],
      kind: path.split("/")[0],
      path,
      text,
    }),
  );

async function build(variables: Readonly<Record<string, string>> = {}): Promise<void> {
  const models = files().filter(({ kind, path }) => kind === "models" && path.endsWith(".sql"));
  for (const { name, text } of models) {
    const sql = rendered(text, variables);
    expect(sql).not.toMatch(/\{[{%]/);
    await duckdb.run(`CREATE OR REPLACE VIEW ${name} AS ${sql}`);
  }
}

const tests = () => files().filter(({ kind }) => kind === "tests");

test("models answer as the functions do", async () => {
  await build();
  const rows = await duckdb.ask("SELECT * FROM hourglass_moves ORDER BY month");
  const line = (name: string) => rows.map((row) => Number(row[name]));
  expect(line("opening_mrr")).toEqual([100, 280, 200, 250]);
  expect(line("new_mrr")).toEqual([180, 0, 0, 0]);
  expect(line("reactivation_mrr")).toEqual([0, 0, 0, 90]);
  expect(line("churn_mrr")).toEqual([0, -80, 0, 0]);
  expect(line("closing_customers")).toEqual([3, 2, 2, 3]);
});

test("the months are variables of the project", async () => {
  await build({ hourglass_first_month: "2025-03", hourglass_last_month: "2025-04" });
  const rows = await duckdb.ask("SELECT * FROM hourglass_retention ORDER BY month");
  expect(rows.map(({ month }) => month)).toEqual(["2025-03-01", "2025-04-01"]);
});

test("tests find nothing in a sound ledger, and a row that can’t be read", async () => {
  await build();
  for (const { name, text } of tests())
    expect([name, await duckdb.ask(rendered(text, {}))]).toEqual([name, []]);
  await duckdb.run("INSERT INTO ledger VALUES ('E', '2025-01-01', NULL, 10, 'whenever')");
  const [every] = tests().filter(({ name }) => name === "hourglass_every_row_read");
  expect(await duckdb.ask(rendered(every.text, {}))).toEqual([
    expect.objectContaining({ customer: "E", interval_word: "whenever", reason: "interval" }),
  ]);
});

test("every column of every model is described, in both languages", async () => {
  await build();
  const described = files().find(({ name }) => name === "hourglass")!.text;
  for (const model of ["moves", "retention", "cohort", "customers", "unread"]) {
    const columns = (await duckdb.ask(`DESCRIBE hourglass_${model}`)).map((row) => String(row.column_name));
    const own = described.split(`- name: hourglass_${model}\n`)[1].split("  - name: hourglass_")[0];
    const named = [...own.matchAll(/^ {6}- name: (\w+)$/gm)].map(([, name]) => name);
    expect([model, named.sort()]).toEqual([model, columns.sort()]);
  }
});
