import type { Text } from "../../locales/text";
import type { Owner } from "../../sheets/template/types";

/* Where a value of a fill goes: the rows and columns of a sheet by the ids that people see there. */

/** A cell that may be filled, and what it takes. */
export interface Target {
  readonly row: number;
  readonly col: number;
  readonly owner: Owner;
  readonly takes: "text" | "number" | "date";
  /** Words to choose from, by key. */
  readonly words?: Readonly<Record<string, Text>>;
}

/** A row of a sheet. */
export interface FillRow {
  /** Where a single value goes; undefined where a column must be said. */
  readonly value?: Target;
  /** Where the values of a list go, oldest first; empty for a row without periods. */
  readonly periods: readonly Target[];
  readonly columns: ReadonlyMap<string, Target>;
}

/** The row of an id; undefined where there is none, a list where several have it. */
export type FindRow = (id: string) => FillRow | readonly string[] | undefined;
