import { RULE40 } from "../../../../catalogue/growth/rule40";
import { ARPA } from "../../../../catalogue/recurring-revenue/arpa";
import { ANNUALIZE } from "../../../../catalogue/retention/annualize";
import { REPYIELD } from "../../../../catalogue/sales/repyield";
import { CAC } from "../../../../catalogue/unit-economics/cac";
import { CONTRIBUTION } from "../../../../catalogue/unit-economics/contribution";
import { LTV } from "../../../../catalogue/unit-economics/ltv";
import { MARGINS } from "../../../../catalogue/unit-economics/margins";
import { cellAddress } from "../../../../excel/address";
import type { Text } from "../../../../locales/text";
import { call } from "../../../../sheets/call";
import type { StyleName } from "../../../../sheets/plan";
import { MONTH_COUNT } from "../../company";
import { lastCosts, type CostColumn } from "../places";
import { CHURN_RATIO } from "./bridges";
import { COL, customersCell, monthsOf, mrrCell, ROW, SHOWN_MONTHS, type Page } from "./layout";

/* Two blocks side by side: what a customer is worth and costs, and what the company keeps of its revenue. */

const LEFT = { caption: COL.caption, value: COL.firstMonth + 1, note: COL.firstMonth + 2 } as const;
const RIGHT = { caption: 9, word: 11, amount: 12, rate: 13, last: COL.year } as const;
const QUARTER = 3;

const LEFT_KEYS = ["arpa", "margin", "churn", "churnYear", "ceiling", "ltv", "cac", "sellers"] as const;
type EconomicsKey = (typeof LEFT_KEYS)[number];

/** The value of a line of the left block. */
export const economicsCell = (key: EconomicsKey) =>
  cellAddress(ROW.economics + LEFT_KEYS.indexOf(key), LEFT.value);

interface Line {
  readonly caption: Text;
  readonly value: string | number;
  readonly format: string;
  readonly note: Text;
}

function sums({ language }: Page, months: number) {
  const range = (column: CostColumn) => lastCosts(language, column, MONTH_COUNT, months);
  const sum = (column: CostColumn) => `SUM(${range(column)})`;
  return { range, sum };
}

function customerLines(page: Page): Readonly<Record<EconomicsKey, Line>> {
  const { sum } = sums(page, SHOWN_MONTHS);
  const quarter = sums(page, QUARTER);
  const lastQuarterNew = `${cellAddress(ROW.mrrBridge + 1, COL.lastMonth - QUARTER + 1)}:${mrrCell("new", COL.lastMonth)}`;
  return {
    arpa: {
      caption: { en: "Monthly revenue per customer", "zh-CN": "单客月收入" },
      value: call(ARPA, mrrCell("closing", COL.lastMonth), customersCell("closing", COL.lastMonth)),
      format: "#,##0",
      note: { en: "of the last month", "zh-CN": "末月" },
    },
    margin: {
      caption: { en: "Gross margin", "zh-CN": "毛利率" },
      value: `1-(${sum("delivery")}+${sum("service")})/${sum("mrr")}`,
      format: "0.0%",
      note: { en: "after delivery and service, 12 months", "zh-CN": "扣除交付与服务，12 个月" },
    },
    churn: {
      caption: { en: "Monthly customer churn", "zh-CN": "月客户流失率" },
      value: `AVERAGE(${monthsOf(ROW.ratios + CHURN_RATIO)})`,
      format: "0.00%",
      note: { en: "mean of 12 months", "zh-CN": "12 个月平均" },
    },
    churnYear: {
      caption: { en: "The same over a year", "zh-CN": "折合全年" },
      value: call(ANNUALIZE, economicsCell("churn"), "12", '"churn"'),
      format: "0.0%",
      note: { en: "compounded", "zh-CN": "复利折算" },
    },
    ceiling: {
      caption: { en: "Life ceiling, months", "zh-CN": "生命周期上限（月）" },
      value: 36,
      format: "0",
      note: { en: "no customer counts longer", "zh-CN": "单客计入的月数以此为限" },
    },
    ltv: {
      caption: { en: "Lifetime value", "zh-CN": "客户生命周期价值（LTV）" },
      // As the readiness sheet has it: a life of 1 ÷ churn months, capped.
      value: call(
        LTV,
        economicsCell("arpa"),
        economicsCell("margin"),
        `MAX(${economicsCell("churn")},1/${economicsCell("ceiling")})`,
      ),
      format: "#,##0",
      note: { en: "gross profit of one customer", "zh-CN": "单客毛利" },
    },
    cac: {
      caption: { en: "Cost of winning one customer", "zh-CN": "获客成本（CAC）" },
      value: call(CAC, sum("salesMarketing"), sum("newCustomers")),
      format: "#,##0",
      note: { en: "all sales and marketing, 12 months", "zh-CN": "市场与销售费用，12 个月" },
    },
    sellers: {
      caption: { en: "New ARR per cost of seller", "zh-CN": "销售人效倍数" },
      value: call(
        REPYIELD,
        `SUM(${lastQuarterNew})*12`,
        `SUMPRODUCT(${quarter.range("sellers")},${quarter.range("costPerSeller")})`,
      ),
      format: '0.00"×"',
      note: { en: "last 3 months; the handbook asks for 3×", "zh-CN": "近 3 个月，手册要求 3 倍" },
    },
  };
}

export function drawEconomics(page: Page): void {
  const { cells } = page;
  cells.text(
    ROW.economicsHead - 1,
    LEFT.caption,
    { en: "Unit economics", "zh-CN": "单位经济模型" },
    "section",
  );
  cells.text(ROW.economicsHead, LEFT.caption, { en: "One customer, CNY", "zh-CN": "单个客户，元" }, "head");
  for (let col = LEFT.caption + 1; col <= RIGHT.caption - 2; col++) {
    cells.look(ROW.economicsHead, col, "head");
  }
  const lines = customerLines(page);
  LEFT_KEYS.forEach((key, i) => {
    const row = ROW.economics + i;
    const { caption, value, format, note } = lines[key];
    for (let col = LEFT.caption + 1; col <= RIGHT.caption - 2; col++) cells.look(row, col, "auto");
    cells.text(row, LEFT.caption, caption, "auto");
    if (typeof value === "number") cells.number(row, LEFT.value, value, "typedRight", format);
    else cells.formula(row, LEFT.value, value, "value", format);
    cells.text(row, LEFT.note, note, "mutedIndent");
  });
  drawMargins(page);
}

const MARGIN_CAPTIONS: readonly Text[] = [
  { en: "CNY, 12 months", "zh-CN": "元，12 个月" },
  { en: "After sales and delivery", "zh-CN": "扣除获客与交付" },
  { en: "After service", "zh-CN": "再扣除服务" },
  { en: "After R&D", "zh-CN": "再扣除研发" },
  { en: "After admin", "zh-CN": "再扣除行政" },
];

function drawMargins(page: Page): void {
  const { cells } = page;
  const { sum } = sums(page, SHOWN_MONTHS);
  cells.text(ROW.economicsHead - 1, RIGHT.caption, { en: "Margin ladder", "zh-CN": "毛利阶梯" }, "section");
  MARGIN_CAPTIONS.forEach((caption, i) => {
    const row = ROW.economicsHead + i;
    const [text, word, value]: StyleName[] =
      i === 0 ? ["head", "head", "headRight"] : ["auto", "muted", "value"];
    for (let col = RIGHT.caption + 1; col < RIGHT.word; col++) cells.look(row, col, text);
    cells.text(row, RIGHT.caption, caption, text);
    cells.look(row, RIGHT.word, word);
    cells.look(row, RIGHT.amount, value, "#,##0");
    cells.look(row, RIGHT.rate, value, "0.0%");
    for (let col = RIGHT.rate + 1; col <= RIGHT.last; col++) cells.look(row, col, text);
  });
  const costs = (["salesMarketing", "delivery", "service", "rnd", "admin"] as const).map(sum);
  cells.formula(ROW.economicsHead, RIGHT.word, call(MARGINS, sum("mrr"), ...costs), "head");
  drawCompanyLines(page);
}

function drawCompanyLines(page: Page): void {
  const { cells } = page;
  const { range, sum } = sums(page, SHOWN_MONTHS);
  const sellers = `SUMPRODUCT(${range("sellers")},${range("costPerSeller")})`;
  const growth = `${mrrCell("closing", COL.lastMonth)}/${mrrCell("opening", COL.firstMonth)}-1`;
  const margin4 = cellAddress(ROW.economicsHead + MARGIN_CAPTIONS.length - 1, RIGHT.rate);
  const lines: readonly Line[] = [
    {
      caption: { en: "Contribution margin", "zh-CN": "边际贡献率" },
      value: call(
        CONTRIBUTION,
        sum("mrr"),
        `${sum("salesMarketing")}-${sellers}`,
        sellers,
        `${sum("delivery")}+${sum("service")}`,
        '"rate"',
      ),
      format: "0.0%",
      note: { en: "after marketing, sales and service", "zh-CN": "扣除市场、销售与服务" },
    },
    {
      caption: { en: "Net new MRR per month", "zh-CN": "月均净增 MRR" },
      value: `AVERAGE(${monthsOf(ROW.ratios)})`,
      format: "#,##0",
      note: { en: "mean of 12 months", "zh-CN": "12 个月平均" },
    },
    {
      caption: { en: "Growth and margin together", "zh-CN": "增长与利润之和" },
      value: call(RULE40, growth, margin4),
      format: "0.0%",
      note: { en: "Rule of 40: MRR growth plus margin 4", "zh-CN": "40 法则：MRR 增速加毛利 4" },
    },
  ];
  lines.forEach(({ caption, value, format, note }, i) => {
    const row = ROW.economicsHead + MARGIN_CAPTIONS.length + 1 + i;
    for (let col = RIGHT.caption + 1; col <= RIGHT.last; col++) cells.look(row, col, "auto");
    cells.text(row, RIGHT.caption, caption, "auto");
    cells.formula(row, RIGHT.amount, String(value), "value", format);
    cells.text(row, RIGHT.rate, note, "mutedIndent");
  });
}
