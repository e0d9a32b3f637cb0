import { billingRows, ROLES, type BillingRows, type RefusedRows, type Role } from "../../../billing";
import { isFailure } from "../../../catalogue/define";
import { LEDGER_MOVES } from "../../../catalogue/ledger/moves";
import { TRY } from "../../../locales/pane-reconcile";
import { fill } from "../../../locales/text";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../../sheets/template/ledger-names";
import { addressOf, type LedgerTable } from "../../../workbook/ledger-table";
import { billingTable } from "../billing-table";
import { askLedger } from "../ledger-arguments";

/** Any month: whether the ledger can be read doesn’t hang on it. */
const SOME_DAY = 45_000;

/** What vendors count by that may stand beside a ledger; anything else there is none of its columns. */
const BESIDE: readonly Role[] = ["cancelled", "trial_end", "status", "discount", "percent", "tax"];

/** A moment is on the day that is written, and an amount is what the row pays: as in the functions. */
const AS_FUNCTIONS = {
  zone: "written",
  amounts: "units",
  interval: "month",
  discount: "taken",
  tax: "on-top",
  "end-day": "excluded",
};

/**
 * The rows of the workbook’s ledger as of a day. What the functions on it refuse is refused as they do, for our number
 * is theirs.
 */
export function ledgerRows(table: LedgerTable, asOf: number): BillingRows | RefusedRows {
  const answer = askLedger(LEDGER_MOVES, table, { months: SOME_DAY });
  if (isFailure(answer)) {
    const first = addressOf(table.columns.customer, 0);
    return { refusal: fill(TRY.notCounted, { why: answer.text, first }) };
  }
  const columns = columnsOf(table);
  const said = { system: "own", columns, answers: AS_FUNCTIONS, isLedger: true };
  const read = billingRows(billingTable(table), { ...said, asOf });
  const isOpen = "refusal" in read && read.question !== undefined;
  return isOpen ? { refusal: fill(TRY.eitherWay, { refusal: read.refusal }) } : read;
}

function columnsOf({ columns }: LedgerTable) {
  const bound = LEDGER_COLUMNS.filter((name) => columns[name]);
  const roles = ROLES.filter((role) => !BESIDE.includes(role));
  return Object.fromEntries(roles.map((role) => [role, bound.indexOf(role as LedgerColumn)]));
}
