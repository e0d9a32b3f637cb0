import { plainHead, type SourceTable } from "../billing";
import { intervalIn } from "../locales/interval-words";
import type { BillingRow } from "../engine/reconcile/rows";
import { dayIn, endIn } from "../excel/written-days";
import { LEDGER_HEADS } from "../locales/ledger-heads";
import { shortened, type Text } from "../locales/text";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";
import { textTable } from "./text-table";

/* A file of subscriptions as rows whose conventions can be tried: what a ledger has, and what vendors count by besides. */

const HEADS = {
  customer: LEDGER_HEADS.customer,
  start: LEDGER_HEADS.start,
  end: LEDGER_HEADS.end.filter((head) => !head.startsWith("cancel")),
  amount: LEDGER_HEADS.amount,
  interval: LEDGER_HEADS.interval,
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

/** The rows of a file, and the line that each begins on. */
export interface BillingFile {
  readonly rows: readonly BillingRow[];
  readonly lines: readonly number[];
}

export function readBilling(file: string, machine: Machine): BillingFile {
  const { table } = textTable(file, machine);
  const columns = columnsOf(table);
  const missing = NEEDED.filter((column) => columns[column] < 0);
  if (missing.length > 0)
    throw cannotDo(NO_COLUMN, { file, missing: missing.map((one) => HEADS[one][0]).join(", ") });
  return {
    rows: table.rows.map(({ line, cells }) =>
      rowOf((column) => cells[columns[column]]?.trim() ?? "", { file, line }),
    ),
    lines: table.rows.map(({ line }) => line),
  };
}

function columnsOf({ heads }: SourceTable): Readonly<Record<Column, number>> {
  const plain = heads.map(plainHead);
  const pairs = Object.entries(HEADS).map(([column, spellings]) => {
    const found = spellings.map((head) => plain.indexOf(head)).find((at) => at >= 0);
    return [column, found ?? -1];
  });
  return Object.fromEntries(pairs) as Record<Column, number>;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function rowOf(cell: (column: Column) => string, place: Place): BillingRow {
  const bad = (what: Text, column: Column) => cannotDo(what, { ...place, cell: shortened(cell(column)) });
  const day = (column: Column, read: (cell: unknown) => number) => {
    if (cell(column) === "") return 0;
    const found = read(/^\d+(\.\d+)?$/.test(cell(column)) ? Number(cell(column)) : cell(column));
    if (Number.isNaN(found)) throw bad(NO_DAY, column);
    return found;
  };
  const money = (column: Column) => {
    const found = Number(cell(column).replaceAll(",", ""));
    if (Number.isNaN(found)) throw bad(NO_MONEY, column);
    return found;
  };
  const interval = cell("interval") === "" ? "month" : intervalIn(cell("interval"));
  if (interval === undefined || interval === "term") throw bad(NO_INTERVAL, "interval");
  return {
    customer: cell("customer"),
    start: day("start", dayIn),
    end: day("end", endIn),
    amount: money("amount"),
    interval,
    cancelled: day("cancelled", endIn),
    trialEnd: day("trialEnd", endIn),
    isPastDue: /^(past.?due|unpaid|逾期)/i.test(cell("status")),
    discount: money("discount"),
    isDiscountForever: /^(forever|true|yes|永久|是)$/i.test(cell("forever")),
    tax: money("tax"),
    isUsage: /^(metered|usage|true|yes|是)$/i.test(cell("usage")),
  };
}

const NO_COLUMN: Text = {
  en: "{file} has no column {missing}. Name the heads so, or make a ledger of it first: hourglass ledger {file}.",
  "zh-CN": "{file} 缺少列 {missing}。请改列名，或先整理为台账：hourglass ledger {file}。",
};
const NO_DAY: Text = {
  en: "{file}, line {line}: “{cell}” is no date that says its year first.",
  "zh-CN": "{file} 第 {line} 行：「{cell}」不是年份在前的日期。",
};
const NO_MONEY: Text = {
  en: "{file}, line {line}: “{cell}” is no amount.",
  "zh-CN": "{file} 第 {line} 行：「{cell}」不是金额。",
};
const NO_INTERVAL: Text = {
  en: "{file}, line {line}: “{cell}” is no interval that can be tried. Say month, quarter, year, week or day.",
  "zh-CN": "{file} 第 {line} 行：「{cell}」不是可用的计费周期，请写月、季、年、周或日。",
};
