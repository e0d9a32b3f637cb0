import { LEDGER_MOVES } from "../../../../catalogue/ledger/moves";
import { ARPA } from "../../../../catalogue/recurring-revenue/arpa";
import { NETNEW } from "../../../../catalogue/recurring-revenue/netnew";
import { QUICKRATIO } from "../../../../catalogue/recurring-revenue/quickratio";
import { LOGOCHURN } from "../../../../catalogue/retention/logochurn";
import { MRRCHURN } from "../../../../catalogue/retention/mrrchurn";
import { cellAddress } from "../../../../excel/address";
import type { Text } from "../../../../locales/text";
import { call } from "../../../../sheets/call";
import { MONTH_COUNT } from "../../company";
import { MONTH_FORMAT } from "../cells";
import { costCell } from "../places";
import {
  ASKED_MONTHS,
  COL,
  customersCell,
  LINES,
  monthsOf,
  mrrCell,
  ROW,
  SHOWN_MONTHS,
  type Line,
  type Page,
} from "./layout";

/** Nothing is a dash; losses stand in brackets. */
const BRIDGE_FORMAT = '#,##0_);(#,##0);"–"_)';

const MRR_CAPTIONS: Readonly<Record<Line, Text>> = {
  opening: { en: "Opening MRR", "zh-CN": "期初 MRR" },
  new: { en: "New customers", "zh-CN": "新签" },
  expansion: { en: "Paying more", "zh-CN": "增购" },
  reactivation: { en: "Came back", "zh-CN": "回流" },
  contraction: { en: "Paying less", "zh-CN": "缩减" },
  churn: { en: "Left", "zh-CN": "流失" },
  closing: { en: "Closing MRR", "zh-CN": "期末 MRR" },
  check: { en: "Check (must be 0)", "zh-CN": "校验（应为 0）" },
};

const CUSTOMER_CAPTIONS: Readonly<Record<Line, Text>> = {
  ...MRR_CAPTIONS,
  opening: { en: "Opening customers", "zh-CN": "期初客户" },
  closing: { en: "Closing customers", "zh-CN": "期末客户" },
};

/** Lines that tell a story of their own but are no part of the sum when customers are counted. */
const FOR_INFORMATION: readonly Line[] = ["expansion", "contraction"];

export function drawBridges(page: Page): void {
  drawHead(
    page,
    ROW.mrrHead,
    { en: "MRR bridge", "zh-CN": "MRR 变动" },
    { en: "CNY per month", "zh-CN": "元/月" },
    true,
  );
  drawBridge(page, ROW.mrrBridge, MRR_CAPTIONS, "");
  drawHead(
    page,
    ROW.customersHead,
    { en: "Customer bridge", "zh-CN": "客户变动" },
    { en: "Customers", "zh-CN": "客户数" },
  );
  drawBridge(page, ROW.customersBridge, CUSTOMER_CAPTIONS, '"customers"');
  drawHead(
    page,
    ROW.ratiosHead,
    { en: "Month by month", "zh-CN": "逐月指标" },
    { en: "From the bridges", "zh-CN": "取自上面两表" },
  );
  drawRatios(page);
}

/** The first head takes its months from the costs; the others repeat it. */
function drawHead(
  { cells, language }: Page,
  row: number,
  section: Text,
  unit: Text,
  fromCosts = false,
): void {
  cells.text(row - 1, COL.caption, section, "section");
  cells.text(row, COL.caption, unit, "head");
  cells.look(row, COL.word, "head");
  for (let i = 0; i < SHOWN_MONTHS; i++) {
    const col = COL.firstMonth + i;
    const month = fromCosts
      ? costCell(language, "month", MONTH_COUNT - SHOWN_MONTHS + i)
      : cellAddress(ROW.mrrHead, col);
    cells.formula(row, col, month, "headRight", MONTH_FORMAT[language]);
  }
  cells.text(row, COL.year, { en: "12 months", "zh-CN": "12 个月" }, "headRight");
}

/** One formula in the first cell spills the table: words, then a column for each month. */
function drawBridge(
  { cells, ledger }: Page,
  top: number,
  captions: Readonly<Record<Line, Text>>,
  measure: string,
): void {
  const { customer, start, end, amount, interval } = ledger;
  LINES.forEach((line, i) => {
    const row = top + i;
    const total = line === "opening" || line === "closing";
    const style = total ? "valueBold" : line === "check" ? "mutedRight" : "value";
    cells.text(
      row,
      COL.caption,
      captions[line],
      total ? "bodyBold" : line === "check" ? "auto" : "bodyIndent",
    );
    cells.look(row, COL.word, "muted");
    for (let col = COL.firstMonth; col <= COL.lastMonth; col++) cells.look(row, col, style, BRIDGE_FORMAT);
    cells.formula(row, COL.year, yearOf(line, top, measure !== ""), style, BRIDGE_FORMAT);
  });
  const moves = call(LEDGER_MOVES, customer, start, end, amount, ASKED_MONTHS, interval, "", "", "", measure);
  cells.formula(top, COL.word, moves, "muted");
}

/** Opening of the first month, closing of the last, and between them the sums. */
function yearOf(line: Line, top: number, countsCustomers: boolean): string {
  const row = (each: Line) => top + LINES.indexOf(each);
  const year = (each: Line) => cellAddress(row(each), COL.year);
  if (line === "opening") return cellAddress(row(line), COL.firstMonth);
  if (line === "closing") return cellAddress(row(line), COL.lastMonth);
  if (line !== "check") return `SUM(${monthsOf(row(line))})`;
  const summed = LINES.slice(0, LINES.indexOf("closing")).filter(
    (each) => !(countsCustomers && FOR_INFORMATION.includes(each)),
  );
  return `${year("closing")}-SUM(${summed.map(year).join(",")})`;
}

interface Ratio {
  readonly caption: Text;
  readonly format: string;
  readonly of: (col: number) => string;
  /** Over the year, where the same question can be asked of it. */
  readonly overYear: boolean;
}

const movements = (col: number) =>
  (["new", "expansion", "contraction", "churn", "reactivation"] as const).map((line) => mrrCell(line, col));

/** The customer churn of each month, for its mean. */
export const CHURN_RATIO = 3;

const RATIOS: readonly Ratio[] = [
  {
    caption: { en: "Net new MRR", "zh-CN": "净增 MRR" },
    format: BRIDGE_FORMAT,
    of: (col) => call(NETNEW, ...movements(col)),
    overYear: true,
  },
  {
    caption: { en: "Quick ratio", "zh-CN": "SaaS 速动比率" },
    format: '0.0"×"_)',
    of: (col) => call(QUICKRATIO, ...movements(col)),
    overYear: true,
  },
  {
    caption: { en: "Gross MRR churn", "zh-CN": "MRR 毛流失率" },
    format: "0.0%_)",
    of: (col) => call(MRRCHURN, mrrCell("opening", col), mrrCell("contraction", col), mrrCell("churn", col)),
    overYear: false,
  },
  {
    caption: { en: "Customer churn", "zh-CN": "客户流失率" },
    format: "0.0%_)",
    of: (col) =>
      call(
        LOGOCHURN,
        customersCell("opening", col),
        `-${customersCell("churn", col)}`,
        customersCell("new", col),
      ),
    overYear: false,
  },
  {
    caption: { en: "MRR per customer", "zh-CN": "单客 MRR" },
    format: "#,##0_)",
    of: (col) => call(ARPA, mrrCell("closing", col), customersCell("closing", col)),
    overYear: false,
  },
];

function drawRatios({ cells }: Page): void {
  RATIOS.forEach(({ caption, format, of, overYear }, i) => {
    const row = ROW.ratios + i;
    cells.text(row, COL.caption, caption, "bodyIndent");
    cells.look(row, COL.word, "body");
    for (let col = COL.firstMonth; col <= COL.lastMonth; col++) {
      cells.formula(row, col, of(col), "value", format);
    }
    if (overYear) cells.formula(row, COL.year, of(COL.year), "value", format);
    else cells.look(row, COL.year, "value");
  });
}
