import { readFileSync } from "node:fs";
import { join } from "node:path";
import { init, validate } from "@polyglot-sql/sdk";
import type { Asked } from "../../src/warehouse/ask";
import { DIALECTS } from "../../src/warehouse/dialects";
import { statementOf, TABLES } from "../../src/warehouse/tables";
import { questionOf } from "./asked";

/** Every statement is read by a parser of its dialect. It knows grammar, neither types nor functions. */

/** What the parser calls a dialect, where that is something else. */
const NAMES: Readonly<Record<string, string>> = { sqlserver: "tsql" };

const PLAIN = { columns: "customer=c,start=s,end=e,amount=a" };
const FULL: Partial<Asked> = {
  from: 'warehouse.billing."Sub scriptions"',
  columns:
    'customer="Customer Id",start=start,end="end",amount=amount,interval="select",count=n,segment="it\'s"',
  endIncluded: true,
  reactivationDays: 90,
  unit: "quarter",
};

beforeAll(async () => {
  await init();
});

const faultsIn = (sql: string, dialect: string) =>
  validate(sql, (NAMES[dialect] ?? dialect) as Parameters<typeof validate>[1]).errors;

describe.each(DIALECTS.map(({ id }) => id))("%s", (dialect) => {
  test.each(TABLES)("%s", (table) => {
    for (const more of table === "moves" ? [PLAIN, FULL] : [FULL]) {
      const sql = statementOf(table, questionOf(dialect, more));
      expect({ sql, faults: faultsIn(sql, dialect) }).toEqual({ sql, faults: [] });
    }
  });

  test("and what is none is found out", () => {
    const sql = statementOf("moves", questionOf(dialect));
    const broken = [
      sql.replace("GROUP BY", "GROUP"),
      sql.replace(" END AS", " AS"),
      sql.replace("WITH\n", ""),
    ];
    for (const each of broken) expect(faultsIn(each, dialect)).not.toEqual([]);
  });
});

test("the document says of each dialect whether it is run", () => {
  const document = readFileSync(join(__dirname, "../../docs/warehouse.md"), "utf8");
  const rows = [...document.matchAll(/^\| (.+?) +\| `(\w+)` +\| (.+?) +\|$/gm)];
  const run = ["duckdb", "postgresql", "clickhouse"];
  expect(rows.map(([, name, id, how]) => [name, id, how.startsWith("running it")])).toEqual(
    DIALECTS.map(({ name, id }) => [name, id, run.includes(id)]),
  );
});
