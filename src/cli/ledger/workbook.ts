import type { LedgerRow } from "../../billing";
import { fillPlans, nativePlans, planFile, sheetsOfFile, writeWorkbook, type FileRefusal } from "../../files";
import { answerOf } from "../../functions/answer";
import type { Language } from "../../locales/text";
import { cannotDo } from "../problem";
import { ledgerFilling } from "./filling";

/** A ledger as an .xlsx file: the ledger’s own sheet, filled. */
export async function ledgerWorkbook(
  rows: readonly LedgerRow[],
  asOf: number,
  language: Language,
  made: Date,
): Promise<Uint8Array> {
  const ids = sheetsOfFile(new Set(["ledger"]));
  const { fill, rows: room } = ledgerFilling(rows);
  const blank = allowed(planFile(ids, { language, stage: "GTM", asOf }, room));
  const filled = allowed(fillPlans(blank, fill, language, room));
  const native = allowed(nativePlans(filled, answerOf));
  return writeWorkbook([...native.values()], { language, made });
}

function allowed<T extends object>(answer: T | FileRefusal): T {
  if ("refusal" in answer) throw cannotDo(answer.refusal);
  return answer;
}
