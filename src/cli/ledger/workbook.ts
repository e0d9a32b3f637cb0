import { type LedgerRow } from "../../billing";
import { isoDay } from "../../excel/days";
import { fillPlans, nativePlans, planFile, sheetsOfFile, writeWorkbook, type FileRefusal } from "../../files";
import { answerOf } from "../../functions/answer";
import type { Language } from "../../locales/text";
import { cannotDo } from "../problem";

/** A ledger as an .xlsx file: the ledger’s own sheet, filled. */
export async function ledgerWorkbook(
  rows: readonly LedgerRow[],
  asOf: number,
  language: Language,
  made: Date,
): Promise<Uint8Array> {
  const ids = sheetsOfFile(new Set(["ledger"]));
  const room = { ledger: rows.length + 1 };
  const blank = allowed(planFile(ids, { language, stage: "GTM", asOf }, room));
  const filling = Object.fromEntries(rows.map((row, i) => [String(i + 1), typed(row)]));
  const filled = allowed(fillPlans(blank, { ledger: filling }, language, room));
  const native = allowed(nativePlans(filled, answerOf));
  return writeWorkbook([...native.values()], { language, made });
}

function typed(row: LedgerRow): Readonly<Record<string, string | number | null>> {
  const { customer, product, start, end, amount, unit, count, currency, subscription } = row;
  return {
    customer,
    product: product || null,
    start: isoDay(start),
    end: end === 0 ? null : isoDay(end),
    amount,
    interval: unit,
    count: count === 1 ? null : count,
    currency: currency || null,
    contract: subscription || null,
  };
}

function allowed<T extends object>(answer: T | FileRefusal): T {
  if ("refusal" in answer) throw cannotDo(answer.refusal);
  return answer;
}
