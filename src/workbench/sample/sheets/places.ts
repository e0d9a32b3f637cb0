import { cellAddress, columnRange } from "../../../excel/address";
import { onSheet } from "../../../excel/sheet-name";
import type { Language, Text } from "../../../locales/text";

/* Where things stand on the sheets of the sample, as formulas on other sheets name them. */

export const SHEETS = {
  metrics: { kind: "sample-metrics", name: { en: "Metrics", "zh-CN": "指标" } },
  ledger: { kind: "sample-ledger", name: { en: "Ledger", "zh-CN": "台账" } },
  costs: { kind: "sample-costs", name: { en: "Costs", "zh-CN": "成本" } },
  customers: { kind: "sample-customers", name: { en: "Customers", "zh-CN": "客户" } },
} as const satisfies Record<string, { readonly kind: string; readonly name: Text }>;

/** Title, a line about it, a gap, the head row: the first row of data, counted from 0. */
export const FIRST_ROW = 4;

export const LEDGER_COLUMNS = [
  "customer",
  "plan",
  "start",
  "end",
  "amount",
  "interval",
  "mrr",
  "before",
  "now",
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export const COST_COLUMNS = [
  "month",
  "salesMarketing",
  "delivery",
  "service",
  "rnd",
  "admin",
  "newCustomers",
  "sellers",
  "costPerSeller",
  "mrr",
] as const;
export type CostColumn = (typeof COST_COLUMNS)[number];

const CUSTOMER_COLUMNS = ["customer", "before", "now"] as const;
export type CustomerColumn = (typeof CUSTOMER_COLUMNS)[number];

function area(sheet: Text, language: Language, col: number, first: number, count: number): string {
  return onSheet(sheet[language], columnRange(col, first, first + count - 1, "both"));
}

/** The columns of the ledger, each as a range of `rows` rows. */
export function ledgerRanges(language: Language, rows: number): Record<LedgerColumn, string> {
  const range = (col: number) => area(SHEETS.ledger.name, language, col, FIRST_ROW, rows);
  return Object.fromEntries(LEDGER_COLUMNS.map((key, col) => [key, range(col)])) as Record<
    LedgerColumn,
    string
  >;
}

/** The head of a column of the ledger. */
export function ledgerHead(language: Language, column: LedgerColumn): string {
  const cell = cellAddress(FIRST_ROW - 1, LEDGER_COLUMNS.indexOf(column), "row");
  return onSheet(SHEETS.ledger.name[language], cell);
}

/** The last `count` months of a column of the costs. */
export function lastCosts(language: Language, column: CostColumn, months: number, count: number): string {
  const first = FIRST_ROW + months - count;
  return area(SHEETS.costs.name, language, COST_COLUMNS.indexOf(column), first, count);
}

/** One cell of the costs; `month` counted from 0. */
export function costCell(language: Language, column: CostColumn, month: number): string {
  const cell = cellAddress(FIRST_ROW + month, COST_COLUMNS.indexOf(column), "both");
  return onSheet(SHEETS.costs.name[language], cell);
}

export function customerRange(language: Language, column: CustomerColumn, rows: number): string {
  return area(SHEETS.customers.name, language, CUSTOMER_COLUMNS.indexOf(column), FIRST_ROW, rows);
}
