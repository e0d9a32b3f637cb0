import { amountsPerMonth } from "../engine/ledger/terms";
import type { BillingRow } from "../engine/reconcile/rows";
import { showsError } from "../excel/errors";
import { dayIn, endIn } from "../excel/written-days";
import { intervalIn } from "../locales/interval-words";
import { LEDGER_HEADS } from "../locales/ledger-heads";
import { fill, shortened, type Text } from "../locales/text";
import { plainHead } from "./read/heads";
import type { SourceTable } from "./types";

/* A table of subscriptions as rows whose conventions can be tried: what a ledger has, and what vendors count by besides. */

const HEADS = {
  customer: LEDGER_HEADS.customer,
  start: LEDGER_HEADS.start,
  end: LEDGER_HEADS.end.filter((head) => !head.startsWith("cancel")),
  amount: LEDGER_HEADS.amount,
  interval: LEDGER_HEADS.interval,
  count: LEDGER_HEADS.count,
  currency: LEDGER_HEADS.currency,
  cancelled: ["cancelled at", "canceled at", "cancelled", "canceled", "取消日期", "取消时间"],
  trialEnd: ["trial end", "trial ends at", "trial ended at", "试用结束", "试用结束日期"],
  status: ["status", "state", "状态"],
  discount: ["discount", "discount amount", "折扣", "折扣金额"],
  forever: ["discount forever", "discount duration", "coupon duration", "折扣期限"],
  tax: ["tax", "tax amount", "vat", "税", "税额"],
  usage: ["usage", "metered", "usage type", "按量计费"],
} satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof HEADS;
const NEEDED = ["customer", "start", "end", "amount"] as const;

/** The rows of a table, and the line that each begins on. */
export interface BillingRows {
  readonly rows: readonly BillingRow[];
  readonly lines: readonly number[];
  /** Heads under which vendors’ conventions could be tried that the table has not. */
  readonly untried: readonly Text[];
}

/** The rows under heads as people and vendors write them, or why the first bad one can’t be read. */
export function billingRows(table: SourceTable): BillingRows | { readonly refusal: Text } {
  const columns = columnsOf(table);
  const { file } = table;
  const missing = NEEDED.filter((column) => columns[column] < 0);
  if (missing.length > 0)
    return { refusal: fill(NO_COLUMN, { file, missing: missing.map((one) => HEADS[one][0]).join(", ") }) };
  const rows: BillingRow[] = [];
  for (const { line, cells } of table.rows) {
    const row = rowOf((column) => cells[columns[column]]?.trim() ?? "");
    if ("bad" in row) {
      return { refusal: fill(BAD[row.bad], { file, line, cell: shortened(row.cell) }) };
    }
    rows.push(row);
  }
  const untried = Object.entries(TURNING).flatMap(([column, head]) => columns[column as Column] < 0 ? [head] : []); // prettier-ignore
  return { rows, lines: table.rows.map(({ line }) => line), untried };
}

/** Columns on which a convention turns, as people head them. */
const TURNING: Readonly<Partial<Record<Column, Text>>> = {
  trialEnd: { en: "Trial end", "zh-CN": "试用结束" },
  status: { en: "Status", "zh-CN": "状态" },
  cancelled: { en: "Cancelled at", "zh-CN": "取消日期" },
  discount: { en: "Discount", "zh-CN": "折扣" },
  tax: { en: "Tax", "zh-CN": "税额" },
  usage: { en: "Usage", "zh-CN": "按量计费" },
};

function columnsOf({ heads }: SourceTable): Readonly<Record<Column, number>> {
  const plain = heads.map(plainHead);
  const pairs = Object.entries(HEADS).map(([column, spellings]) => {
    const found = spellings.map((head) => plain.indexOf(head)).find((at) => at >= 0);
    return [column, found ?? -1];
  });
  return Object.fromEntries(pairs) as Record<Column, number>;
}

interface BadCell {
  readonly bad: keyof typeof BAD;
  readonly cell: string;
}

function rowOf(cell: (column: Column) => string): BillingRow | BadCell {
  const error = ERRORS.find((column) => showsError(cell(column)));
  if (error) return { bad: "error", cell: cell(error) };
  const numbers = Object.fromEntries(NUMBERS.map((column) => [column, numberIn(cell(column), column)]));
  const wrong = NUMBERS.find((column) => Number.isNaN(numbers[column]));
  if (wrong) return { bad: DAYS.has(wrong) ? "day" : "money", cell: cell(wrong) };
  const interval = intervalOf(cell("interval"), numbers.count);
  if (interval === undefined) return { bad: "interval", cell: cell("interval") };
  const { start, end, amount, cancelled, trialEnd, discount, tax } = numbers;
  const row: BillingRow = {
    customer: cell("customer"),
    start,
    end,
    amount,
    interval: interval === "term" ? "month" : interval,
    cancelled,
    trialEnd,
    isPastDue: /^(past.?due|unpaid|逾期)/i.test(cell("status")),
    discount,
    isDiscountForever: /^(forever|true|yes|永久|是)$/i.test(cell("forever")),
    tax,
    currency: cell("currency").toUpperCase(),
    isUsage: /^(metered|usage|true|yes|是)$/i.test(cell("usage")),
  };
  if (interval !== "term") return row;
  return end === 0 ? { bad: "open", cell: "" } : { ...row, ...monthlyOfTerm(row) };
}

const NUMBERS = ["start", "end", "amount", "count", "cancelled", "trialEnd", "discount", "tax"] as const;
const DAYS: ReadonlySet<string> = new Set(["start", "end", "cancelled", "trialEnd"]);

/** Columns of words, in which an error would be taken for one. */
const ERRORS = ["customer", "interval", "currency", "status"] as const;

/** 0 for a blank cell, NaN for one that can’t be read. */
function numberIn(cell: string, column: (typeof NUMBERS)[number]): number {
  if (cell === "") return 0;
  if (!DAYS.has(column)) return Number(cell.replaceAll(",", ""));
  const read = column === "start" ? dayIn : endIn;
  return read(/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
}

/** With the count of a column of its own; 0 stands for 1. */
function intervalOf(word: string, count: number): BillingRow["interval"] | "term" | undefined {
  const interval = word === "" ? "month" : intervalIn(word);
  if (interval === undefined || interval === "term" || interval === "once" || count <= 1) return interval;
  const [times, unit] = interval.includes(" ") ? interval.split(" ") : ["1", interval];
  return `${Number(times) * count} ${unit}` as BillingRow["interval"];
}

/** What a row that pays for its own days pays a month. */
function monthlyOfTerm({ start, end, ...money }: BillingRow) {
  const monthly = (amount: number) =>
    amountsPerMonth({
      customers: { names: ["", "1"], codes: Int32Array.of(1) },
      start: Float64Array.of(start),
      end: Float64Array.of(end),
      amount: Float64Array.of(amount),
      intervals: { names: ["term"], codes: Int32Array.of(0) },
      counts: Float64Array.of(1),
      endIncluded: false,
    })[0];
  const { amount, discount = 0, tax = 0 } = money;
  return { amount: monthly(amount), discount: monthly(discount), tax: monthly(tax) };
}

const NO_COLUMN: Text = {
  en: "{file} has no column {missing}. Name the heads so, or make a ledger of it first: hourglass ledger {file}.",
  "zh-CN": "{file} 缺少列 {missing}。请改列名，或先整理为台账：hourglass ledger {file}。",
};
const BAD = {
  error: {
    en: "{file}, line {line}: there is an error in a cell, {cell}. Fix or clear it first.",
    "zh-CN": "{file} 第 {line} 行：单元格为错误值 {cell}，请先改正或清除。",
  },
  day: {
    en: "{file}, line {line}: “{cell}” is no date that says its year first.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是年份在前的日期。",
  },
  money: {
    en: "{file}, line {line}: “{cell}” is no amount.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是金额。",
  },
  interval: {
    en: "{file}, line {line}: “{cell}” is no interval that can be tried. Say month, quarter, year, week, day or term.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是可用的计费周期，请写月、季、年、周、日或整期。",
  },
  open: {
    en: "{file}, line {line}: it pays for its whole term and has no end. Fill the end in, or give the interval it is charged by.",
    "zh-CN": "{file} 第 {line} 行：按整期计费，但没有结束日期。请补填结束日期，或改填计费周期。",
  },
} as const satisfies Readonly<Record<string, Text>>;
