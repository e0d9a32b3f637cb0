import { LEDGER_MRR } from "../../../catalogue/ledger/mrr";
import { columnRange } from "../../../excel/address";
import type { Language, Text } from "../../../locales/text";
import { call } from "../../../sheets/call";
import type { SheetPlan } from "../../../sheets/plan";
import { COMPANY, type Company } from "../company";
import { MONTH_FORMAT, newCells, samplePlan, widths } from "./cells";
import { COST_COLUMNS, FIRST_ROW, ledgerRanges, SHEETS, type CostColumn } from "./places";

const HEADS: Readonly<Record<CostColumn, Text>> = {
  month: { en: "Month", "zh-CN": "月份" },
  salesMarketing: { en: "Sales & marketing", "zh-CN": "市场与销售" },
  delivery: { en: "Delivery", "zh-CN": "交付" },
  service: { en: "Service", "zh-CN": "服务" },
  rnd: { en: "R&D", "zh-CN": "研发" },
  admin: { en: "Admin", "zh-CN": "行政" },
  newCustomers: { en: "New customers", "zh-CN": "新增客户" },
  sellers: { en: "Sellers", "zh-CN": "销售人数" },
  costPerSeller: { en: "Cost per seller", "zh-CN": "销售人均成本" },
  mrr: { en: "MRR", "zh-CN": "MRR" },
};

/** What each month cost and whom it won, as people type it; the MRR of all months is one formula. */
export function costsSheet({ ledger, costs }: Company, language: Language): SheetPlan {
  const cells = newCells(language);
  cells.text(0, 0, { en: "Monthly costs", "zh-CN": "月度成本" }, "title");
  cells.text(
    1,
    0,
    {
      en: `${COMPANY.en} · CNY · blue is typed, black is computed`,
      "zh-CN": `${COMPANY["zh-CN"]} · 元 · 蓝色为填写，黑色为计算`,
    },
    "meta",
  );
  COST_COLUMNS.forEach((key, col) => {
    cells.text(FIRST_ROW - 1, col, HEADS[key], "headRight");
  });
  costs.forEach((month, i) => {
    COST_COLUMNS.forEach((key, col) => {
      const row = FIRST_ROW + i;
      if (key === "mrr") cells.look(row, col, "value", "#,##0");
      else if (key === "month") cells.number(row, col, month.month, "typedDate", MONTH_FORMAT[language]);
      else cells.number(row, col, month[key], "typedRight", "#,##0");
    });
  });
  const last = COST_COLUMNS.length - 1;
  const { customer, start, end, amount, interval } = ledgerRanges(language, ledger.length);
  const months = columnRange(0, FIRST_ROW, FIRST_ROW + costs.length - 1);
  cells.formula(
    FIRST_ROW,
    last,
    call(LEDGER_MRR, customer, start, end, amount, months, interval),
    "value",
    "#,##0",
  );
  return samplePlan({
    kind: SHEETS.costs.kind,
    name: SHEETS.costs.name[language],
    cells: cells.all,
    columnWidths: widths([82, 124, 89, 89, 89, 89, 110, 75, 110, 96]),
    rowHeights: { 0: 32 },
    freeze: { rows: FIRST_ROW, cols: 0 },
  });
}
