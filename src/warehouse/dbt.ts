import { fill, type Text } from "../locales/text";
import type { Question } from "./question";
import { keyOf, modelOf, TABLES, type TableName } from "./tables";
import { COLUMN_TEXTS, TABLE_TEXTS } from "./texts";

/* The statements as models of a dbt project, with what each column says and tests that must never find a row. */

export interface DbtFile {
  readonly path: string;
  readonly text: string;
}

/** The months are variables of the project: whoever runs it next year need not write it anew. */
export interface DbtSource {
  /** A model’s name, or source and table. */
  readonly table: readonly string[];
  /** The first and the last month, 2024-01 and 2025-12, unless the project says otherwise. */
  readonly months: readonly [first: string, last: string];
}

/** What stands before a model: months as the statements count them. */
const heading = ([first, last]: readonly [string, string]) =>
  [
    `{%- set first_day = var("hourglass_first_month", "${first}") -%}`,
    `{%- set last_day = var("hourglass_last_month", "${last}") -%}`,
    "{%- set first_month = (first_day[:4] | int - 1900) * 12 + first_day[5:7] | int - 1 -%}",
    "{%- set last_month = (last_day[:4] | int - 1900) * 12 + last_day[5:7] | int - 1 -%}",
    "",
  ].join("\n");

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

function withVariables(question: Question, { table }: DbtSource): Question {
  const inUnits = (month: string, length: number) => (length === 1 ? month : `${month} // ${length}`);
  const span = (length: number) => {
    const [first, last] = ["first_month", "last_month"].map((month) => inUnits(month, length));
    return {
      first: `{{ ${first} }}`,
      last: `{{ ${last} }}`,
      count: `{{ ${last} - ${first} + 1 }}`,
    };
  };
  const from =
    table.length === 1 ? `{{ ref(${quoted(table[0])}) }}` : `{{ source(${table.map(quoted).join(", ")}) }}`;
  return { ...question, from, months: span(1), units: span(MONTHS_IN[question.unit]) };
}

const quoted = (name: string) => JSON.stringify(name);

const modelName = (table: TableName) => `hourglass_${table}`;

/** All that belongs into a dbt project, by its path there. */
export function dbtFiles(question: Question, source: DbtSource): DbtFile[] {
  const asked = withVariables(question, source);
  const models = TABLES.map((table) => ({
    path: `models/hourglass/${modelName(table)}.sql`,
    text: `${heading(source.months)}${modelOf(table, asked)}\n`,
  }));
  return [
    ...models,
    { path: "models/hourglass/hourglass.yml", text: properties(question) },
    ...tests(question),
  ];
}

/** What dbt shows of each model, and its tests of single columns. */
function properties(question: Question): string {
  const { language } = question;
  const models = TABLES.flatMap((table) => {
    const columns = columnsOf(table, question);
    const key = keyOf(table, question);
    return [
      `  - name: ${modelName(table)}`,
      `    description: ${quoted(TABLE_TEXTS[table][language])}`,
      "    columns:",
      ...columns.flatMap((column) => [
        `      - name: ${column}`,
        `        description: ${quoted(COLUMN_TEXTS[column][language])}`,
        ...(table !== "unread" && key.includes(column) ? ["        data_tests: [not_null]"] : []),
      ]),
    ];
  });
  return ["version: 2", "", "models:", ...models, ""].join("\n");
}

const MOVES = ["opening", "new", "expansion", "reactivation", "contraction", "churn", "closing", "check"];

function columnsOf(table: TableName, question: Question): string[] {
  const columns: Readonly<Record<TableName, readonly string[]>> = {
    moves: ["mrr", "customers"].flatMap((measure) => MOVES.map((line) => `${line}_${measure}`)),
    retention: ["ndr", "grr", "logo", "customers"],
    cohort: ["size_mrr", "size_customers", "mrr", "customers", "pct_mrr", "pct_customers"],
    customers: ["mrr"],
    unread: ["end_day", "amount", "interval_word", "reason"],
  };
  const tail = table === "unread" ? [] : ["unread_rows"];
  return [...keyOf(table, question), ...columns[table], ...tail];
}

/** Tests of more than a column. A test passes where its query answers nothing. */
function tests(question: Question): DbtFile[] {
  const { language, columns } = question;
  const apart = columns.segment === undefined ? "" : "segment, ";
  const same = columns.segment === undefined ? "" : " AND b.segment = a.segment";
  const test = (name: string, note: Text, query: string) => ({
    path: `tests/hourglass/${name}.sql`,
    text: `-- ${note[language]}\n${query}\n`,
  });
  const ref = (table: TableName) => `{{ ref("${modelName(table)}") }}`;
  const unique = (table: TableName) => {
    const key = keyOf(table, question).join(", ");
    return test(
      `hourglass_${table}_unique`,
      fill(UNIQUE, { table }),
      `SELECT ${key}\nFROM ${ref(table)}\nGROUP BY ${key}\nHAVING COUNT(*) > 1`,
    );
  };
  return [
    test("hourglass_every_row_read", EVERY_ROW, `SELECT *\nFROM ${ref("unread")}`),
    test(
      "hourglass_moves_balance",
      BALANCE,
      `SELECT ${apart}month, check_mrr, check_customers\nFROM ${ref("moves")}\nWHERE check_mrr <> 0 OR check_customers <> 0`,
    ),
    test(
      "hourglass_customers_add_up",
      ADD_UP,
      [
        "SELECT a.month, a.closing_mrr, b.mrr",
        `FROM ${ref("moves")} AS a`,
        `JOIN (SELECT ${apart}month, SUM(mrr) AS mrr FROM ${ref("customers")} GROUP BY ${apart}month) AS b`,
        `  ON b.month = a.month${same}`,
        "WHERE ABS(a.closing_mrr - b.mrr) > 0.000001 * (1 + a.closing_customers)",
      ].join("\n"),
    ),
    unique("moves"),
    unique("retention"),
    unique("cohort"),
    unique("customers"),
  ];
}

const EVERY_ROW: Text = {
  en: "Every row of the ledger can be read.",
  "zh-CN": "台账每行都能读取。",
};
const BALANCE: Text = {
  en: "Opening and the movements make closing.",
  "zh-CN": "期初加各项变动等于期末。",
};
const ADD_UP: Text = {
  en: "The customers add up to closing, but for what each is rounded by.",
  "zh-CN": "各客户之和等于期末，仅差各自的舍入。",
};
const UNIQUE: Text = {
  en: "{table} has one row for each of its keys.",
  "zh-CN": "{table} 的每个键只有一行。",
};
