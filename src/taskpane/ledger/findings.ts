import { isFailure, type Failure } from "../../catalogue/define";
import { LEDGER_CHECK } from "../../catalogue/ledger/check";
import type { Language } from "../../locales/text";
import { FINDINGS } from "../../sheets/base/findings";
import type { LedgerTable } from "../../workbook/ledger-table";
import { cureFor, type Cure } from "./cures";
import { askTable } from "./ledger-arguments";

type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  /** Of the ledger, counted from 0. */
  readonly row: number;
  readonly message: string;
  readonly cure: Cure | null;
}

/** What was found of one kind. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
}

const isCode = (code: unknown): code is FindingCode => typeof code === "string" && code in FINDINGS;

/** What LEDGER.CHECK says of the ledger, what no function can read first; a Failure where it can’t be checked. */
export function findingsOf(table: LedgerTable, language: Language): readonly FindingGroup[] | Failure {
  if (table.rows === 0) return [];
  const lines = askTable(LEDGER_CHECK, table, { language: language === "en" ? "en" : "zh" });
  if (isFailure(lines)) return lines;
  const groups = new Map<FindingCode, Finding[]>();
  for (const [row, code, message] of lines) {
    if (!isCode(code)) continue;
    const at = Number(row) - 1;
    const finding = { row: at, message: String(message), cure: cureFor(code, at, table) };
    const known = groups.get(code);
    if (known) known.push(finding);
    else groups.set(code, [finding]);
  }
  const order = Object.keys(FINDINGS);
  return [...groups]
    .map(([code, findings]) => ({ code, findings }))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
