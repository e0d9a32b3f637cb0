import type { Language } from "../../../locales/text";
import type { SheetPlan } from "../../../sheets/plan";
import { COMPANY, type Company } from "../company";
import { MONTH_FORMAT, newCells, samplePlan, widths } from "./cells";
import { customerRange, FIRST_ROW, ledgerHead, ledgerRanges, SHEETS } from "./places";

/** What each customer paid a year ago and pays now: what NDR and GRR are measured on. */
export function customersSheet({ ledger }: Company, language: Language): SheetPlan {
  const cells = newCells(language);
  const customers = customersOf(ledger);
  cells.text(0, 0, { en: "MRR by customer", "zh-CN": "客户 MRR" }, "title");
  cells.text(
    1,
    0,
    {
      en: `${COMPANY.en} · CNY · at the end of each month: the rows of the ledger that run`,
      "zh-CN": `${COMPANY["zh-CN"]} · 元 · 月末口径：台账中在约的行`,
    },
    "meta",
  );
  const head = FIRST_ROW - 1;
  cells.text(head, 0, { en: "Customer", "zh-CN": "客户" }, "head");
  customers.forEach((customer, i) => {
    cells.text(FIRST_ROW + i, 0, customer, "body");
    for (const col of [1, 2]) cells.look(FIRST_ROW + i, col, "value", "#,##0");
  });
  const ledgerColumns = ledgerRanges(language, ledger.length);
  const ids = customerRange(language, "customer", customers.length);
  (["before", "now"] as const).forEach((column, i) => {
    cells.formula(head, i + 1, ledgerHead(language, column), "headRight", MONTH_FORMAT[language]);
    const sums = `SUMIF(${ledgerColumns.customer},${ids},${ledgerColumns[column]})`;
    cells.formula(FIRST_ROW, i + 1, sums, "value", "#,##0");
  });
  return samplePlan({
    kind: SHEETS.customers.kind,
    name: SHEETS.customers.name[language],
    cells: cells.all,
    columnWidths: widths([96, 89, 89]),
    rowHeights: { 0: 32 },
    freeze: { rows: FIRST_ROW, cols: 0 },
  });
}

/** In the order of their first row. */
export function customersOf(ledger: Company["ledger"]): string[] {
  return [...new Set(ledger.map(({ customer }) => customer))];
}
