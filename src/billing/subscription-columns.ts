import { LEDGER_HEADS } from "../locales/ledger-heads";
import { fill, same, type Text, wordList } from "../locales/text";
import { plainHead } from "./read/heads";
import { recognise } from "./recognise";
import { settle } from "./settle/settings";
import type { Source } from "./source";
import type { Answers, Mapping, Role, SourceTable } from "./types";

/* The columns of a table of subscriptions: what a ledger has, and what vendors count by besides. */

/** By what the import knows them; two are none of its roles. */
const HEADS = {
  customer: LEDGER_HEADS.customer,
  start: LEDGER_HEADS.start,
  end: LEDGER_HEADS.end.filter((head) => !head.startsWith("cancel")),
  amount: LEDGER_HEADS.amount,
  interval: LEDGER_HEADS.interval,
  count: LEDGER_HEADS.count,
  currency: LEDGER_HEADS.currency,
  cancelled: ["cancelled at", "canceled at", "cancelled", "canceled", "取消日期", "取消时间"],
  trial_end: ["trial end", "trial ends at", "trial ended at", "试用结束", "试用结束日期"],
  status: ["status", "state", "状态"],
  discount: ["discount", "discount amount", "折扣", "折扣金额"],
  tax: ["tax", "tax amount", "vat", "税", "税额"],
  forever: ["discount forever", "discount duration", "coupon duration", "折扣期限"],
  usage: ["usage", "metered", "usage type", "按量计费"],
} satisfies Readonly<Partial<Record<Role | "forever" | "usage", readonly string[]>>>;
export type Column = keyof typeof HEADS;
export const COLUMNS = Object.keys(HEADS) as Column[];
const NEEDED = ["customer", "start", "end", "amount"] as const;

/** Columns on which a convention turns, as people head them. */
const TURNING: Readonly<Partial<Record<Column, Text>>> = {
  trial_end: { en: "Trial end", "zh-CN": "试用结束" },
  status: { en: "Status", "zh-CN": "状态" },
  cancelled: { en: "Cancelled at", "zh-CN": "取消日期" },
  discount: { en: "Discount", "zh-CN": "折扣" },
  tax: { en: "Tax", "zh-CN": "税额" },
  usage: { en: "Usage", "zh-CN": "按量计费" },
};

/** Where each column stands; −1 for one that there is not. */
export type Columns = Readonly<Record<Column, number>>;

export function columnsOf({ heads }: SourceTable): Columns {
  const plain = heads.map(plainHead);
  const pairs = Object.entries(HEADS).map(([column, spellings]) => {
    const found = spellings.map((head) => plain.indexOf(head)).find((at) => at >= 0);
    return [column, found ?? -1];
  });
  return Object.fromEntries(pairs) as Record<Column, number>;
}

/** Why a table is none of subscriptions; undefined for one that is. */
export function columnsMissing({ file }: SourceTable, columns: Columns): Text | undefined {
  const missing = NEEDED.filter((column) => columns[column] < 0);
  if (missing.length === 0) return undefined;
  return fill(NO_COLUMN, { file, missing: wordList(missing.map((column) => HEADS[column][0])) });
}

/** Heads under which vendors’ conventions could be tried that the table has not. */
export const untriedIn = (columns: Columns): readonly Text[] =>
  Object.entries(TURNING).flatMap(([column, head]) => (columns[column as Column] < 0 ? [head] : []));

/** The table as the import would read its cells. */
export function sourceOf(table: SourceTable, columns: Columns, answers: Answers): Source {
  const recognised = recognise(table);
  const mapping = new Map(
    Object.entries(columns).flatMap(([role, column]) =>
      column < 0 ? [] : [[role, { role, column, confidence: 1, why: same(table.heads[column]) }] as const],
    ),
  ) as Mapping;
  const { layout } = recognised;
  return {
    ...recognised,
    table,
    mapping,
    settlement: settle({ table, layout, mapping, hasPlans: false }, answers),
  };
}

const NO_COLUMN: Text = {
  en: "{file} has no column {missing}. Name the heads so, or make a ledger of it first: hourglass ledger {file}.",
  "zh-CN": "{file} 缺少列 {missing}。请改列名，或先整理为台账：hourglass ledger {file}。",
};
