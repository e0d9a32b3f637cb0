import type { DecimalSign } from "./cells/money";
import type { Recognised } from "./recognise";
import type { Settlement } from "./settle/settings";
import type { Mapping, SourceTable } from "./types";

/** A file’s table with all that is known of it. */
export interface Source extends Recognised {
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly settlement: Settlement;
}

/** Which sign the file has before its decimals. */
export const decimalIn = ({ settlement }: Source) => settlement.values.get("decimal") as DecimalSign;
