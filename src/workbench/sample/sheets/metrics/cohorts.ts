import { COHORT_AVG } from "../../../../catalogue/cohorts/cohort-avg";
import { LEDGER_COHORT } from "../../../../catalogue/ledger/cohort";
import { cellAddress } from "../../../../excel/address";
import type { Text } from "../../../../locales/text";
import { call } from "../../../../sheets/call";
import { HEAT_HIGH, HEAT_LOW, type FormulaRule } from "../../../../sheets/plan";
import { COHORTS, COL, LAST_MONTH, ROW, type Page } from "./layout";

/* What became of the MRR won in each quarter: a triangle of shares, coloured by bounds that people can change. */

const LAST_AGE = COL.firstMonth + COHORTS - 1;
const MEAN = ROW.cohorts + COHORTS;
const BOUNDS = MEAN + 1;

/** Shares up to these are tinted as losses, from these on as gains. */
const LOW_BOUNDS = [0.6, 0.7, 0.8, 0.9];
const HIGH_BOUNDS = [1.02, 1.05, 1.1];
const FIRST_HIGH = COL.firstMonth + LOW_BOUNDS.length + 1;

/** A cohort is named by the first day of its quarter. */
const QUARTER_FORMAT: Text = { en: '"from "mmm yy', "zh-CN": 'yyyy-mm" 起"' };

export function drawCohorts({ cells, language, ledger }: Page): void {
  const { customer, start, end, amount, interval } = ledger;
  const top = cellAddress(ROW.cohorts, COL.caption);
  cells.text(
    ROW.cohortsHead - 1,
    COL.caption,
    { en: "Revenue retention by cohort", "zh-CN": "同期群收入留存" },
    "section",
  );
  cells.text(
    ROW.cohortsHead - 1,
    COL.firstMonth,
    {
      en: `share of the MRR won in a quarter, so many quarters later; SAAS.LEDGER.COHORT in ${top}`,
      "zh-CN": `各季新签 MRR 在此后第若干季的占比；由 ${top} 中的 SAAS.LEDGER.COHORT 生成`,
    },
    "meta",
  );
  cells.text(ROW.cohortsHead, COL.caption, { en: "Quarter won", "zh-CN": "新签季度" }, "head");
  cells.text(ROW.cohortsHead, COL.word, { en: "MRR won", "zh-CN": "新签 MRR" }, "headRight");
  for (let row = ROW.cohorts; row < MEAN; row++) {
    cells.look(row, COL.caption, "bodyIndent", QUARTER_FORMAT[language]);
    cells.look(row, COL.word, "mutedRight", "#,##0");
  }
  cells.text(MEAN, COL.caption, { en: "All, weighted by MRR", "zh-CN": "按 MRR 加权" }, "bodyBold");
  cells.look(MEAN, COL.word, "mutedRight");
  for (let col = COL.firstMonth; col <= LAST_AGE; col++) {
    const age = col === COL.firstMonth ? "0" : `${cellAddress(ROW.cohortsHead, col - 1)}+1`;
    cells.formula(ROW.cohortsHead, col, age, "headRight", "0");
    for (let row = ROW.cohorts; row < MEAN; row++) cells.look(row, col, "value", "0%");
    cells.look(MEAN, col, "valueBold", "0%");
  }
  // The quarter that is still running would look like a bad one.
  const closed = `EOMONTH(${LAST_MONTH},-MOD(MONTH(${LAST_MONTH}),3))`;
  const all = call(LEDGER_COHORT, customer, start, end, amount, closed, interval, "", "", '"quarter"');
  cells.formula(ROW.cohorts, COL.caption, lastOf(all), "bodyIndent", QUARTER_FORMAT[language]);
  const triangle = `${cellAddress(ROW.cohortsHead, COL.caption)}:${cellAddress(MEAN - 1, LAST_AGE)}`;
  cells.formula(MEAN, COL.firstMonth, call(COHORT_AVG, triangle), "valueBold", "0%");
  drawBounds(cells);
}

/** The last cohorts of a table, without its heads; of a ledger that has become shorter, as many as there are. */
function lastOf(table: string): string {
  const rows = `FILTER(all,SEQUENCE(ROWS(all))>MAX(1,ROWS(all)-${COHORTS}))`;
  return `LET(all,${table},FILTER(${rows},SEQUENCE(1,COLUMNS(all))<=${COHORTS + 2}))`;
}

function drawBounds(cells: Page["cells"]): void {
  cells.text(BOUNDS, COL.caption, { en: "Colours", "zh-CN": "配色" }, "meta");
  LOW_BOUNDS.forEach((bound, i) => {
    cells.number(BOUNDS, COL.firstMonth + i, bound, "typedRight", '"≤ "0%');
  });
  HIGH_BOUNDS.forEach((bound, i) => cells.number(BOUNDS, FIRST_HIGH + i, bound, "typedRight", '"≥ "0%'));
  cells.text(
    BOUNDS,
    FIRST_HIGH + HIGH_BOUNDS.length + 1,
    { en: "Cells in the future stay empty.", "zh-CN": "未到期的单元格留空。" },
    "meta",
  );
}

/** Each share gets the colour of the first bound that it reaches; the bounds show theirs themselves. */
export function cohortRules(): FormulaRule[] {
  const first = cellAddress(ROW.cohorts, COL.firstMonth);
  const bound = (col: number) => cellAddress(BOUNDS, col, "both");
  const shares = { row: ROW.cohorts, col: COL.firstMonth, rows: COHORTS + 1, cols: COHORTS };
  const own = (col: number) => ({ row: BOUNDS, col, rows: 1, cols: 1 });
  const rules = (col: number, test: string, look: FormulaRule["look"]): FormulaRule[] => [
    { area: shares, formula: `=AND(ISNUMBER(${first}),${test})`, look },
    { area: own(col), formula: `=ISNUMBER(${cellAddress(BOUNDS, col)})`, look },
  ];
  return [
    ...HEAT_LOW.flatMap((look, i) => {
      const col = COL.firstMonth + i;
      const above = i === 0 ? "" : `,${first}>${bound(col - 1)}`;
      return rules(col, `${first}<=${bound(col)}${above}`, look);
    }),
    ...HEAT_HIGH.flatMap((look, i) => {
      const col = FIRST_HIGH + i;
      const below = i === HEAT_HIGH.length - 1 ? "" : `,${first}<${bound(col + 1)}`;
      return rules(col, `${first}>=${bound(col)}${below}`, look);
    }),
  ];
}
