import { useMemo, useState } from "react";
import { lastDayOf } from "../../../engine/months";
import { isoMonth } from "../../../excel/days";
import { SQL, SQL_COLUMNS } from "../../../locales/pane-sql";
import { fill, type Language, type Text, wordList } from "../../../locales/text";
import { ask } from "../../../warehouse/ask";
import { DIALECTS, type Dialect } from "../../../warehouse/dialects";
import { statementOf, type TableName } from "../../../warehouse/tables";

export type SqlRole = keyof typeof SQL_COLUMNS;
const NEEDED: readonly SqlRole[] = ["customer", "start", "end", "amount"];

interface Typed {
  readonly dialect: string;
  readonly table: TableName;
  readonly from: string;
  readonly columns: Readonly<Partial<Record<SqlRole, string>>>;
  readonly first: number;
  readonly last: number;
  readonly endIncluded: boolean;
}

export interface SqlForm extends Typed {
  readonly chosen: Dialect;
  readonly set: (next: Partial<Typed>) => void;
  /** The statement, or what it still needs. */
  readonly answer: { readonly statement: string } | { readonly refusal: Text };
}

const monthName = (month: number) => isoMonth(lastDayOf(month));

/** A statement for a table, its columns and a year of months that ends with the given one. */
export function useStatement(latest: number, language: Language, endIncluded: boolean): SqlForm {
  const [typed, setTyped] = useState<Typed>({
    dialect: DIALECTS[0].id,
    table: "moves",
    from: "subscriptions",
    columns: {
      customer: "customer",
      start: "start_date",
      end: "end_date",
      amount: "amount",
      interval: "interval",
    },
    first: latest - 11,
    last: latest,
    endIncluded,
  });
  const chosen = DIALECTS.find(({ id }) => id === typed.dialect)!;
  const answer = useMemo((): SqlForm["answer"] => {
    const missing = NEEDED.filter((role) => !typed.columns[role]?.trim());
    if (missing.length > 0) return { refusal: fill(SQL.missing, { columns: listed(missing) }) };
    const columns = Object.entries(typed.columns).filter(([, name]) => name.trim() !== "");
    const question = ask({
      dialect: chosen,
      language,
      from: typed.from,
      columns: columns.map(([role, name]) => `${role}=${name.trim()}`).join(","),
      months: `${monthName(typed.first)}:${monthName(typed.last)}`,
      endIncluded: typed.endIncluded,
    });
    return "refusal" in question ? question : { statement: statementOf(typed.table, question).trimEnd() };
  }, [typed, chosen, language]);
  return { ...typed, chosen, answer, set: (next) => setTyped({ ...typed, ...next }) };
}

const listed = (roles: readonly SqlRole[]): Text => wordList(roles.map((role) => SQL_COLUMNS[role]));
