import { cellAddress } from "../../../../excel/address";
import type { Text } from "../../../../locales/text";
import type { ConditionalLook, FormulaRule } from "../../../../sheets/plan";
import { COL, mrrCell, ROW, SLICES, type Line, type Page } from "./layout";

/*
 * The year's MRR bridge as a picture: bars made of cells, so that it shows wherever conditional formats do.
 * A cell is coloured by plain arithmetic on the numbers above and below the bars.
 */

const FIRST_SLICE = ROW.waterfall + 1;
const CAPTIONS = FIRST_SLICE + SLICES;
const RUNNING = CAPTIONS + 1;
const AXIS = RUNNING + 1;
const STEP = AXIS + 1;
const SLICE_HEIGHT = 14;

interface Bar {
  readonly line: Line;
  readonly caption: Text;
  readonly look: ConditionalLook;
}

const BARS: readonly Bar[] = [
  { line: "opening", caption: { en: "Opening MRR", "zh-CN": "期初 MRR" }, look: "barTotal" },
  { line: "new", caption: { en: "New customers", "zh-CN": "新签" }, look: "barGain" },
  { line: "expansion", caption: { en: "Paying more", "zh-CN": "增购" }, look: "barGain" },
  { line: "reactivation", caption: { en: "Came back", "zh-CN": "回流" }, look: "barGain" },
  { line: "contraction", caption: { en: "Paying less", "zh-CN": "缩减" }, look: "barLoss" },
  { line: "churn", caption: { en: "Left", "zh-CN": "流失" }, look: "barLoss" },
  { line: "closing", caption: { en: "Closing MRR", "zh-CN": "期末 MRR" }, look: "barTotal" },
];

/** Every second column, so that the bars stand apart; from the column of words, so that all fit on a screen. */
const barCol = (index: number) => COL.word + index * 2;
const LAST = barCol(BARS.length - 1);

const CHANGE_FORMAT = '+#,##0;"−"#,##0;"–"';
const axis = cellAddress(AXIS, COL.word);
const AXIS_CELL = cellAddress(AXIS, COL.word, "both");
const STEP_CELL = cellAddress(STEP, COL.word, "both");

const ORIGIN = `TEXT(${axis},"#,##0")`;
/** Bars that don’t begin at 0 can’t be compared by their lengths, which has to be told beside them. */
const CAPTION: Text = {
  en: `"12 months of the bridge above; the axis begins at "&${ORIGIN}&"; a change smaller than one cell shows as one"`,
  "zh-CN": `"上表 12 个月合计；纵轴从 "&${ORIGIN}&" 起；不足一格的变动也画一格"`,
};

export function drawWaterfall({ cells, language }: Page): void {
  cells.text(ROW.waterfall - 1, COL.caption, { en: "MRR waterfall", "zh-CN": "MRR 瀑布图" }, "section");
  cells.formula(ROW.waterfall - 1, COL.firstMonth, CAPTION[language], "meta");
  for (let col = COL.word; col <= LAST; col++) cells.look(CAPTIONS - 1, col, "barAxis");
  cells.text(RUNNING, COL.caption, { en: "Running total", "zh-CN": "累计" }, "meta");
  BARS.forEach(({ line, caption, look }, i) => {
    const col = barCol(i);
    const isTotal = look === "barTotal";
    cells.formula(ROW.waterfall, col, mrrCell(line, COL.year), "barValue", isTotal ? "#,##0" : CHANGE_FORMAT);
    cells.text(CAPTIONS, col, caption, "barCaption");
    const value = cellAddress(ROW.waterfall, col);
    const running = isTotal ? value : `${cellAddress(RUNNING, col - 2)}+${value}`;
    cells.formula(RUNNING, col, running, "barCaption", "#,##0");
  });
  drawScale(cells);
}

/** Where the axis begins and what one cell stands for, both rounded so that they can be told. */
function drawScale(cells: Page["cells"]): void {
  const totals = BARS.map((_, i) => cellAddress(RUNNING, barCol(i))).join(",");
  cells.text(AXIS, COL.caption, { en: "The axis begins at", "zh-CN": "纵轴起点" }, "meta");
  cells.formula(AXIS, COL.word, `ROUNDDOWN(MIN(${totals})*0.7,-5)`, "metaRight", "#,##0");
  cells.text(STEP, COL.caption, { en: "One cell stands for", "zh-CN": "每格代表" }, "meta");
  cells.formula(
    STEP,
    COL.word,
    `MAX(1,ROUNDUP((MAX(${totals})-${axis})/${SLICES},-3))`,
    "metaRight",
    "#,##0",
  );
}

export const sliceHeights = () =>
  Object.fromEntries(Array.from({ length: SLICES }, (_, i) => [FIRST_SLICE + i, SLICE_HEIGHT]));

/** One rule for each bar. */
export function waterfallRules(): FormulaRule[] {
  const inColumn = (row: number, col: number) => cellAddress(row, col, "row");
  return BARS.map(({ look }, i) => {
    const col = barCol(i);
    const value = inColumn(ROW.waterfall, col);
    const end = inColumn(RUNNING, col);
    const slices = `ROWS(${cellAddress(FIRST_SLICE, col)}:${inColumn(CAPTIONS - 1, col)})`;
    // The lower edge of the cell, counted from 0 as the running totals are.
    const edge = `${AXIS_CELL}+(${slices}-1)*${STEP_CELL}`;
    const [low, high] = [`MIN(${end},${end}-${value})`, `MAX(${end},${end}-${value})`];
    const middle = `(${edge}+${STEP_CELL}/2)`;
    const covered = `AND(${low}<=${middle},${high}>${middle})`;
    // A bar lower than a cell is the cell in which its middle lies.
    const thin = `INT((${end}-${value}/2-(${edge}))/${STEP_CELL})=0`;
    return {
      area: { row: FIRST_SLICE, col, rows: SLICES, cols: 1 },
      formula: `=AND(${value}<>0,OR(${covered},AND(${high}-${low}<${STEP_CELL},${thin})))`,
      look,
    };
  });
}
