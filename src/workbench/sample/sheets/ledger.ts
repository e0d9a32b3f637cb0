import { MRR } from "../../../catalogue/recurring-revenue/mrr";
import type { Language, Text } from "../../../locales/text";
import { call } from "../../../sheets/call";
import { DAY_FORMATS } from "../../../sheets/dates";
import type { SheetPlan, StyleName } from "../../../sheets/plan";
import { COMPANY, MONTH_COUNT } from "../company";
import { PLAN_NAMES, type Subscription } from "../subscription";
import { MONTH_FORMAT, newCells, samplePlan, widths, type Cells } from "./cells";
import { costCell, FIRST_ROW, LEDGER_COLUMNS, ledgerHead, ledgerRanges, SHEETS } from "./places";

const HEADS: readonly (readonly [Text, StyleName])[] = [
  [{ en: "Customer", "zh-CN": "客户" }, "head"],
  [{ en: "Plan", "zh-CN": "套餐" }, "head"],
  [{ en: "Start", "zh-CN": "开始" }, "headRight"],
  [{ en: "End", "zh-CN": "结束" }, "headRight"],
  [{ en: "Amount", "zh-CN": "金额" }, "headRight"],
  [{ en: "Interval", "zh-CN": "周期" }, "headIndent"],
  [{ en: "MRR", "zh-CN": "MRR" }, "headRight"],
];

/** The subscriptions as a billing system exports them, and beside each its MRR as a formula. */
export function ledgerSheet(ledger: readonly Subscription[], language: Language): SheetPlan {
  const cells = newCells(language);
  cells.text(0, 0, { en: "Subscription ledger", "zh-CN": "订阅台账" }, "title");
  cells.text(
    1,
    0,
    {
      en: `${COMPANY.en} · CNY per interval · the end is the first day not covered, blank while it runs`,
      "zh-CN": `${COMPANY["zh-CN"]} · 每周期金额（元）· 结束日为首个不再覆盖的日期，在约留空`,
    },
    "meta",
  );
  HEADS.forEach(([title, style], col) => cells.text(FIRST_ROW - 1, col, title, style));
  const day = DAY_FORMATS[language];
  ledger.forEach(({ customer, plan, start, end, amount, interval }, i) => {
    const row = FIRST_ROW + i;
    cells.text(row, 0, customer, "body");
    cells.text(row, 1, PLAN_NAMES[plan], "body");
    cells.number(row, 2, start, "value", day);
    if (end === null) cells.look(row, 3, "value", day);
    else cells.number(row, 3, end, "value", day);
    cells.number(row, 4, amount, "value", "#,##0");
    cells.text(row, 5, interval, "bodyIndent");
    cells.formula(row, 6, call(MRR, `E${row + 1}`, `F${row + 1}`), "value", "#,##0");
  });
  writeRunning(cells, ledger.length, language, "before", MONTH_COUNT - 13);
  writeRunning(cells, ledger.length, language, "now", MONTH_COUNT - 1);
  return samplePlan({
    kind: SHEETS.ledger.kind,
    name: SHEETS.ledger.name[language],
    cells: cells.all,
    columnWidths: widths([82, 92, 96, 96, 89, 82, 82, 96, 96]),
    rowHeights: { 0: 32 },
    freeze: { rows: FIRST_ROW, cols: 0 },
  });
}

/** The MRR of the rows that run on the last day of a month, as one formula that spills down. */
function writeRunning(
  cells: Cells,
  rows: number,
  language: Language,
  column: "before" | "now",
  month: number,
): void {
  const col = LEDGER_COLUMNS.indexOf(column);
  const { start, end, mrr } = ledgerRanges(language, rows);
  const monthEnd = `EOMONTH(${costCell(language, "month", month)},0)`;
  cells.formula(FIRST_ROW - 1, col, monthEnd, "headRight", `"MRR "${MONTH_FORMAT[language]}`);
  for (let i = 0; i < rows; i++) cells.look(FIRST_ROW + i, col, "value", "#,##0");
  const day = ledgerHead(language, column);
  const runs = `(${start}<=${day})*((${end}="")+(${end}>${day})>0)`;
  cells.formula(FIRST_ROW, col, `IF(${runs},${mrr},0)`, "value", "#,##0");
}
