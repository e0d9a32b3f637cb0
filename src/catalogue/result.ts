import type { Text } from "../locales/text";
import { spelling } from "../playbook/metric";
import type { FunctionDefinition, RawArgument } from "./define";
import { findWord } from "./option-words";
import type { Param, Unit } from "./params";

/* What comes out of a function, so that whoever shows it can give each cell its number format. */

/** A unit that hangs on the word of an argument: money by default, customers where that was asked for. */
interface UnitBy {
  /** The name of the argument. */
  readonly by: string;
  /** By the word of an option; of a free text by its plain spelling. */
  readonly units: Readonly<Record<string, Unit>>;
  /** For every other word, and where none is known. */
  readonly otherwise: Unit;
}

type UnitOf = Unit | UnitBy;

/** What the cells of an answer that spills are. */
export interface TableUnits {
  /** The unit of each column; the last one goes on for all columns after it. */
  readonly table: readonly UnitOf[];
  /**
   * Of the numbers in the first row, where that is a head: the ages of cohorts, the months of a matrix. `says` is
   * what {value} means there.
   */
  readonly head?: { readonly unit: Unit; readonly says?: Text };
  /** Of the lines that begin with these words, across or down; they go before their column. */
  readonly lines?: Readonly<Record<string, UnitOf>>;
  /** The argument whose cells the columns stand for, or the rows where it stands down: the asked months. */
  readonly over?: string;
}

export type Result = UnitOf | TableUnits;

export function isTable(result: Result): result is TableUnits {
  return typeof result === "object" && "table" in result;
}

/** What one call is, as far as it can be said beforehand: a unit, or "table" where it spills. */
export function resultKind(result: Result): Unit | "table" {
  if (isTable(result)) return "table";
  return typeof result === "string" ? result : result.otherwise;
}

/** Whether a table holds dates, which a cell without a format shows as numbers. */
export function hasDates(result: Result): boolean {
  return isTable(result) && (result.table.includes("date") || result.head?.unit === "date");
}

type Rows = readonly (readonly unknown[])[];

/**
 * The unit of each cell of an answer, in its rows and columns. `args` are the arguments as a call takes them; one
 * that isn't known counts as left out.
 */
export function unitsOf(
  { result, params }: Pick<FunctionDefinition, "result" | "params">,
  args: readonly (RawArgument | undefined)[],
  rows: Rows,
): Unit[][] {
  const unit = (of: UnitOf) => (typeof of === "string" ? of : unitBy(of, params, args));
  if (!isTable(result)) return rows.map((row) => row.map(() => unit(result)));
  const { table, head, lines = {} } = result;
  const columns = table.map(unit);
  const lineOf = (label: unknown) =>
    typeof label === "string" && Object.hasOwn(lines, label) ? unit(lines[label]) : undefined;
  const byHead = rows[0].map(lineOf);
  return rows.map((row, r) => {
    const line = lineOf(row[0]);
    return row.map(
      (_, c) =>
        (r === 0 ? head?.unit : undefined) ?? line ?? byHead[c] ?? columns[Math.min(c, columns.length - 1)],
    );
  });
}

function unitBy(
  { by, units, otherwise }: UnitBy,
  params: readonly Param[],
  args: readonly (RawArgument | undefined)[],
): Unit {
  const at = params.findIndex(({ name }) => name === by);
  const { kind, words, fallback } = params[at];
  const word = wordOf(args[at]) ?? fallback;
  if (typeof word !== "string") return otherwise;
  const key = kind === "option" ? findWord(words, word) : spelling(word);
  return key !== undefined && Object.hasOwn(units, key) ? units[key] : otherwise;
}

/** A blank says nothing. */
function wordOf(argument: RawArgument | undefined): string | undefined {
  const cell: unknown = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return typeof cell === "string" && cell.trim() !== "" ? cell : undefined;
}
