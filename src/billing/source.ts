import type { Recognised } from "./recognise";
import type { Settlement } from "./settle/settings";
import type { Mapping, SourceTable } from "./types";

/** A file’s table with all that is known of it. */
export interface Source extends Recognised {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly settlement: Settlement;
}
