import { cellOf } from "../cells/column";
import { codeIn, currencyIn } from "../cells/currency-marks";
import type { Source } from "../source";
import type { SourceRow } from "../types";

/** The currency of a row: of its own cell, else of what stands with its amount where a file has several so. */
export function currencyOf({ mapping, settlement }: Source, row: SourceRow): string {
  const said = cellOf(row, mapping, "currency").toUpperCase();
  if (said !== "") return said;
  const amount = cellOf(row, mapping, "amount");
  if (settlement.values.get("currencies") === "several") return currencyIn(amount) ?? "";
  return mapping.has("currency") ? (codeIn(amount) ?? "") : "";
}
