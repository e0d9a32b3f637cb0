import { statementOf } from "../../src/warehouse/tables";
import { ask } from "../../src/warehouse/ask";
import { dialectOf, questionOf } from "./asked";
import { startEngines, type Engine } from "./engines";

/** Names are names, whatever is in them. */

test.each([
  ["duckdb", "Customer", '"Customer"'],
  ["postgresql", "Customer", '"customer"'],
  ["redshift", "Customer", '"customer"'],
  ["snowflake", "customer", '"CUSTOMER"'],
  ["snowflake", '"customer"', '"customer"'],
  ["snowflake", "客户", '"客户"'],
  ["bigquery", '"customer`) --"', "`customer\\`) --`"],
  ["bigquery", "back\\slash", "`back\\\\slash`"],
  ["databricks", '"cust`omer"', "`cust``omer`"],
  ["clickhouse", '"a""b\\"', '"a\\"b\\\\"'],
  ["trino", '"a""b"', '"a""b"'],
  ["sqlserver", '"a]b"', "[a]]b]"],
])("%s: %s is written %s", (dialect, typed, written) => {
  const { columns } = questionOf(dialect, { columns: `customer=${typed},start=s,end=e,amount=a` });
  expect(columns.customer).toBe(written);
});

test("a table has a schema, and parts of its name may hold dots", () => {
  expect(questionOf("bigquery", { from: "my-project.billing.subs" }).from).toBe(
    "`my-project`.`billing`.`subs`",
  );
  expect(questionOf("snowflake", { from: 'db."a.b".t' }).from).toBe('"DB"."a.b"."T"');
});

describe("a column that would drop the table", () => {
  const hostile = 'x" FROM ledger; DROP TABLE ledger; --';
  let engines: Engine[] = [];
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  test("is a column", async () => {
    const typed = `"${hostile.replaceAll('"', '""')}"`;
    for (const { dialect, run, ask: answer } of engines) {
      const { quoted } = dialectOf(dialect);
      const memory = dialect === "clickhouse" ? " ENGINE = Memory" : "";
      await run(`CREATE TABLE ledger (${quoted(hostile)} VARCHAR, s DATE, e DATE, a INTEGER)${memory}`);
      await run("INSERT INTO ledger VALUES ('A', '2025-01-01', '2025-03-01', 100)");
      const question = questionOf(dialect, { columns: `customer=${typed},start=s,end=e,amount=a` });
      const rows = await answer(statementOf("moves", question));
      expect(rows.map((row) => Number(row.closing_mrr))).toEqual([100, 100, 0, 0]);
      expect(await answer("SELECT a FROM ledger")).toHaveLength(1);
    }
  });
});

test.each([
  [{ columns: "customer=c,start=s,end=e" }, "--columns also needs amount"],
  [{ columns: "customer=c,start=s,end=e,amount=a,plan=p" }, "There is no column “plan” in a ledger."],
  [{ columns: "customer=c,customer=d,start=s,end=e,amount=a" }, "customer is given twice."],
  [{ columns: "customer" }, "--columns takes pairs such as customer=customer_id, not “customer”."],
  [{ columns: "customer=,start=s,end=e,amount=a" }, "is no name."],
  [{ columns: 'customer="c\nd",start=s,end=e,amount=a' }, "is no name."],
  [{ columns: "customer=a b.c,start=s,end=e,amount=a" }, "is no name."],
  [{ columns: "customer=c,start=s,end=e,amount=a,count=n" }, "A count needs the column of the interval"],
  [{ from: "a..b" }, "“a..b” is no name."],
  [{ from: "" }, "“” is no name."],
  [{ from: "[my db].dbo.[t x]" }, "“[my db].dbo.[t x]” is no name. Put names with spaces"],
  [{ from: "`proj-x.ds.t`" }, "is no name."],
  [{ from: "t; drop table x" }, "is no name."],
  [{ from: "my table" }, "is no name."],
  [
    { columns: "customer=c,start=s,end=e,amount=a", words: "month,year" },
    "--words are those of the column of intervals",
  ],
  [{ months: "2025-13:2026-01" }, "--months takes the first and the last month"],
  [{ months: "2025-04:2025-01" }, "not “2025-04:2025-01”"],
  [{ words: "month,whenever" }, "“whenever” is no interval."],
  [{ words: "month,every 17 months" }, "“every 17 months” has no exact share"],
  [{ interval: "year" }, "Give the column of the interval or one interval for all rows, not both."],
])("%j is refused: %s", (more, words) => {
  const answer = ask({
    dialect: dialectOf("duckdb"),
    language: "en",
    from: "ledger",
    columns: "customer=c,start=s,end=e,amount=a,interval=i",
    months: "2025-01:2025-04",
    ...more,
  });
  expect("refusal" in answer && answer.refusal.en).toContain(words);
});
