import { cellOf } from "../cells/column";
import { currencyIn } from "../cells/money";
import type { Source } from "../source";
import type { SourceRow } from "../types";

/** The currency of a row: of its own cell, else of what stands with its amount where a file has several so. */
export function currencyOf({ mapping, settlement }: Source, row: SourceRow): string {
  const said = cellOf(row, mapping, "currency").toUpperCase();
  if (said !== "" || settlement.values.get("currencies") !== "several") return said;
  return currencyIn(cellOf(row, mapping, "amount")) ?? "";
}
