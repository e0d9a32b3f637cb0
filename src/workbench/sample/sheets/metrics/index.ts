import { cellAddress } from "../../../../excel/address";
import type { Language } from "../../../../locales/text";
import type { SheetPlan } from "../../../../sheets/plan";
import { COMPANY, type Company } from "../../company";
import { newCells, samplePlan, widths } from "../cells";
import { SHEETS } from "../places";
import { drawBridges } from "./bridges";
import { cohortRules, drawCohorts } from "./cohorts";
import { drawEconomics } from "./economics";
import { drawKeyFigures, keyFigureRules } from "./key-figures";
import { COL, pageOf, ROW, SHOWN_MONTHS } from "./layout";
import { drawWaterfall, sliceHeights, waterfallRules } from "./waterfall";

/** Pixels: the widest key figure, “¥40.18M” or “¥4018.1万”, has to fit in a font wider than Calibri, too. */
const MONTH_WIDTH = { en: 88, "zh-CN": 96 } as const;
const CAPTION_WIDTH = { en: 140, "zh-CN": 110 } as const;

/** The metrics of the last twelve months; every number on it is a formula. */
export function metricsSheet(company: Company, language: Language): SheetPlan {
  const cells = newCells(language);
  const page = pageOf(cells, language, company);
  cells.text(0, COL.caption, { en: "Subscription metrics", "zh-CN": "订阅指标" }, "title");
  const rows = company.ledger.length.toLocaleString("en");
  cells.text(
    1,
    COL.caption,
    {
      en: `${COMPANY.en} · CNY · 12 months to October 2026 · from the Ledger sheet, ${rows} rows`,
      "zh-CN": `${COMPANY["zh-CN"]} · 人民币 · 截至 2026 年 10 月的 12 个月 · 取自「台账」${rows} 行`,
    },
    "meta",
  );
  drawKeyFigures(page);
  const anchor = cellAddress(ROW.mrrBridge, COL.word);
  cells.text(
    ROW.mrrHead - 1,
    COL.firstMonth,
    {
      en: `SAAS.LEDGER.MOVES in ${anchor} fills the whole table; every customer counts once a month`,
      "zh-CN": `${anchor} 中的 SAAS.LEDGER.MOVES 一个公式生成整张表，每个客户每月只归一类`,
    },
    "meta",
  );
  drawBridges(page);
  drawWaterfall(page);
  drawCohorts(page);
  drawEconomics(page);
  return samplePlan({
    kind: SHEETS.metrics.kind,
    name: SHEETS.metrics.name[language],
    cells: cells.all,
    columnWidths: widths([
      19,
      CAPTION_WIDTH[language],
      72,
      ...Array<number>(SHOWN_MONTHS).fill(MONTH_WIDTH[language]),
      92,
    ]),
    // The labels stay in view while the months and their total are scrolled to.
    freeze: { rows: 0, cols: COL.caption + 1 },
    rowHeights: { 0: 32, 2: 8, 4: 32, 7: 12, ...sliceHeights() },
    rules: [...keyFigureRules(), ...waterfallRules(), ...cohortRules()],
    print: {
      area: { row: 0, col: 1, rows: ROW.economics + 9, cols: COL.year },
      landscape: true,
      titleRows: 0,
    },
  });
}
