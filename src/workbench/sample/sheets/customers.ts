import type { Language } from "../../../locales/text";
import type { SheetPlan } from "../../../sheets/plan";
import { COMPANY, MONTH_COUNT, type Company } from "../company";
import { MONTH_FORMAT, newCells, samplePlan, widths } from "./cells";
import { costCell, customerRange, FIRST_ROW, ledgerRanges, SHEETS } from "./places";

/** What each customer paid a year ago and pays now: what NDR and GRR are measured on. */
export function customersSheet({ ledger }: Company, language: Language): SheetPlan {
  const cells = newCells(language);
  const customers = customersOf(ledger);
  cells.text(0, 0, { en: "MRR by customer", "zh-CN": "客户 MRR" }, "title");
  cells.text(
    1,
    0,
    {
      en: `${COMPANY.en} · CNY · at the end of each month: rows begun less rows ended`,
      "zh-CN": `${COMPANY["zh-CN"]} · 元 · 月末口径：已开始的行减已结束的行`,
    },
    "meta",
  );
  const head = FIRST_ROW - 1;
  cells.text(head, 0, { en: "Customer", "zh-CN": "客户" }, "head");
  [MONTH_COUNT - 13, MONTH_COUNT - 1].forEach((month, i) => {
    const col = i + 1;
    const monthEnd = `EOMONTH(${costCell(language, "month", month)},0)`;
    cells.formula(head, col, monthEnd, "headRight", MONTH_FORMAT[language]);
  });
  customers.forEach((customer, i) => {
    cells.text(FIRST_ROW + i, 0, customer, "body");
    for (const col of [1, 2]) cells.look(FIRST_ROW + i, col, "value", "#,##0");
  });
  const { customer, start, end, mrr } = ledgerRanges(language, ledger.length);
  const ids = customerRange(language, "customer", customers.length);
  for (const [col, name] of [
    [1, "B"],
    [2, "C"],
  ] as const) {
    const by = `"<="&${name}$${head + 1}`;
    const begun = `SUMIFS(${mrr},${customer},${ids},${start},${by})`;
    const ended = `SUMIFS(${mrr},${customer},${ids},${end},${by})`;
    cells.formula(FIRST_ROW, col, `${begun}-${ended}`, "value", "#,##0");
  }
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
