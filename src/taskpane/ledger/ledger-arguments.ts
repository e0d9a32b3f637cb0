import type { Answer, AnswerCell, Failure, FunctionDefinition, Table } from "../../catalogue/define";
import { isFailure } from "../../catalogue/define";
import { call } from "../../functions/call";
import type { LedgerColumn } from "../../sheets/template/ledger-names";
import type { LedgerTable } from "../../workbook/ledger-table";

/* Functions on the cells of the workbook’s ledger: what a sheet would show, without a sheet. */

/** What else a function takes, by the name of its argument. */
export type MoreArguments = Readonly<Record<string, AnswerCell | readonly (readonly AnswerCell[])[]>>;

/** Arguments that are named otherwise than the columns they take. */
const COLUMN_OF: Readonly<Record<string, LedgerColumn>> = { interval_count: "count" };

/** The answer of a function; arguments without a column and without a word are left out. */
export function askLedger(
  definition: FunctionDefinition,
  { columns, endIncluded }: LedgerTable,
  more: MoreArguments = {},
): Answer {
  const given: MoreArguments = { end_day: endIncluded ? "included" : "excluded", ...more };
  const args = definition.params.map(({ name }) => {
    const column = columns[COLUMN_OF[name] ?? (name as LedgerColumn)];
    return given[name] ?? column?.cells.map((cell) => [cell]) ?? null;
  });
  return call(definition, args);
}

/** A table, or why there is none. */
export function askTable(...question: Parameters<typeof askLedger>): Table | Failure {
  const answer = askLedger(...question);
  if (isFailure(answer)) return answer;
  return Array.isArray(answer) ? (answer as Table) : [[answer as AnswerCell]];
}
