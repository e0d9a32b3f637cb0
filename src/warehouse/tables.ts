import { cohortQuery, cohortSteps } from "./cohort";
import { customersQuery, customersSteps } from "./customers";
import { select, setStatement, type Step } from "./layout";
import { ledgerSteps } from "./ledger";
import { movesQuery, movesSteps } from "./moves";
import type { Question } from "./question";
import { retentionQuery, retentionSteps } from "./retention";

export const TABLES = ["moves", "retention", "cohort", "customers", "unread"] as const;
export type TableName = (typeof TABLES)[number];

interface Table {
  readonly steps: (question: Question) => Step[];
  readonly query: (question: Question) => string;
  /** What tells one row of the table from another; it is sorted by them. */
  readonly key: readonly string[];
}

const PARTS_OF: Readonly<Record<TableName, Table>> = {
  moves: { steps: movesSteps, query: movesQuery, key: ["month"] },
  retention: { steps: retentionSteps, query: retentionQuery, key: ["month"] },
  cohort: { steps: cohortSteps, query: cohortQuery, key: ["cohort", "age"] },
  customers: { steps: customersSteps, query: customersQuery, key: ["customer", "month"] },
  unread: { steps: () => [], query: unreadQuery, key: ["customer", "start_day"] },
};

/** What tells one row of a table from another. */
export const keyOf = (table: TableName, { columns }: Pick<Question, "columns">): readonly string[] =>
  columns.segment === undefined ? PARTS_OF[table].key : ["segment", ...PARTS_OF[table].key];

/** One statement that answers a table, without an order. */
export function modelOf(table: TableName, question: Question): string {
  const { steps, query } = PARTS_OF[table];
  const all = [...ledgerSteps(question), ...steps(question)];
  const asked =
    table === "unread" ? all.filter(({ name }) => !["hg_segments", "hg_unread"].includes(name)) : all;
  return setStatement(asked, query(question), question.language);
}

/** The same, in order, and ended. */
export function statementOf(table: TableName, question: Question): string {
  return `${modelOf(table, question)}\nORDER BY ${keyOf(table, question).join(", ")};\n`;
}

/** The rows that can’t be read, as they were read, and why. */
function unreadQuery({ columns }: Question): string {
  return select({
    columns: [
      ...(columns.segment === undefined ? [] : [["segment_id", "segment"] as const]),
      ["customer_id", "customer"],
      "start_day",
      "end_day",
      ["price", "amount"],
      ["word", "interval_word"],
      ["fault", "reason"],
    ],
    from: "hg_priced",
    where: "fault IS NOT NULL",
  });
}
