import { billingRows, type BillingRows, type RefusedRows } from "../../../billing";
import { isFailure } from "../../../catalogue/define";
import { LEDGER_MOVES } from "../../../catalogue/ledger/moves";
import { TRY } from "../../../locales/pane-reconcile";
import { fill } from "../../../locales/text";
import { addressOf, type LedgerTable } from "../../../workbook/ledger-table";
import { billingTable } from "../billing-table";
import { askLedger } from "../ledger-arguments";

/** Any month: whether the ledger can be read doesn’t hang on it. */
const SOME_DAY = 45_000;

/** The rows of the workbook’s ledger. What the functions on it refuse is refused as they do, for our number is theirs. */
export function ledgerRows(table: LedgerTable): BillingRows | RefusedRows {
  const answer = askLedger(LEDGER_MOVES, table, { months: SOME_DAY });
  if (isFailure(answer)) {
    const first = addressOf(table.columns.customer, 0);
    return { refusal: fill(TRY.notCounted, { why: answer.text, first }) };
  }
  // As in the functions: a moment is on the day that is written, and amounts are whole units.
  const read = billingRows(billingTable(table), { zone: "written", amounts: "units" });
  const isOpen = "refusal" in read && read.question !== undefined;
  return isOpen ? { refusal: fill(TRY.eitherWay, { refusal: read.refusal }) } : read;
}
