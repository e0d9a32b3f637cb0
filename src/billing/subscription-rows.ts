import type { BillingRow } from "../engine/reconcile/rows";
import { showsError } from "../excel/errors";
import { fill, shortened, type Text } from "../locales/text";
import { cellOf } from "./cells/column";
import { readDay } from "./cells/days";
import { readInterval } from "./cells/interval";
import { moneyOf } from "./normalise/amount";
import { readingOf } from "./normalise/read-row";
import type { Source } from "./source";
import {
  COLUMNS,
  columnsMissing,
  columnsOf,
  sourceOf,
  untriedIn,
  type Columns,
} from "./subscription-columns";
import type { Answers, Question, SettingId, SourceRow, SourceTable } from "./types";

/* A table of subscriptions as rows whose conventions can be tried, each cell read as the import reads it. */

/** The rows of a table, and the line that each begins on. */
export interface BillingRows {
  readonly rows: readonly BillingRow[];
  readonly lines: readonly number[];
  /** Heads under which vendors’ conventions could be tried that the table has not. */
  readonly untried: readonly Text[];
  /** The lines that are left out of one currency, for they say none. */
  readonly withoutCurrency: readonly number[];
}

/** Why there are no rows; with a question where an answer to it would give them. */
export interface RefusedRows {
  readonly refusal: Text;
  readonly question?: Question;
}

/** What cells may leave open of how they are read. */
export const READINGS = ["dates", "zone", "decimal"] as const satisfies readonly SettingId[];

/** The rows under heads as people and vendors write them, or why the first bad one can’t be read. */
export function billingRows(table: SourceTable, answers: Answers = {}): BillingRows | RefusedRows {
  const { file } = table;
  const columns = columnsOf(table);
  const missing = columnsMissing(table, columns);
  if (missing) return { refusal: missing };
  const source = sourceOf(table, columns, answers);
  const question = source.settlement.questions.find(({ id }) => READINGS.some((reading) => reading === id));
  if (question) return { refusal: openText(question, file), question };
  const rows: BillingRow[] = [];
  const lines: number[] = [];
  for (const each of table.rows) {
    const row = rowOf(each, source, columns);
    if (row === null) continue;
    if ("bad" in row) return { refusal: badText(row, file, each.line) };
    rows.push(row);
    lines.push(each.line);
  }
  return { rows, lines, untried: untriedIn(columns), withoutCurrency: [] };
}

const openText = ({ text, example }: Question, file: string) =>
  fill(OPEN, { file, line: example?.place.line ?? 1, question: text });

const badText = ({ bad, cell }: BadCell, file: string, line: number) =>
  fill(BAD[bad], { file, line, cell: shortened(cell) });

interface BadCell {
  readonly bad: keyof typeof BAD;
  readonly cell: string;
}

const DAYS = ["start", "end", "cancelled", "trial_end"] as const;
const MONEY = ["amount", "discount", "tax"] as const;

/** Null for a row that a ledger takes for a blank one. */
function rowOf(row: SourceRow, source: Source, columns: Columns): BillingRow | BadCell | null {
  const cell = (column: keyof Columns) => row.cells[columns[column]]?.trim() ?? "";
  const error = COLUMNS.find((column) => showsError(cell(column)));
  if (error) return { bad: "error", cell: cell(error) };
  const [start, end, cancelled, trialEnd] = DAYS.map((role) => dayOf(row, source, role));
  const badDay = [start, end, cancelled, trialEnd].findIndex(Number.isNaN);
  if (badDay >= 0) return { bad: "day", cell: cell(DAYS[badDay]) };
  const currency = cell("currency").toUpperCase();
  const [amount, discount, tax] = MONEY.map((role) => moneyOf(source, row, role, currency) ?? 0);
  const badMoney = [amount, discount, tax].findIndex(Number.isNaN);
  if (badMoney >= 0) return { bad: "money", cell: cell(MONEY[badMoney]) };
  const interval = intervalOf(cell("interval"), cell("count"));
  if (interval === undefined) return { bad: "interval", cell: `${cell("count")} ${cell("interval")}`.trim() };
  const read: BillingRow = {
    customer: cell("customer"),
    ...{ start, end, amount, interval, cancelled, trialEnd, discount, tax, currency },
    isPastDue: /^(past.?due|unpaid|逾期)/i.test(cell("status")),
    isDiscountForever: /^(forever|true|yes|永久|是)$/i.test(cell("forever")),
    isUsage: /^(metered|usage|true|yes|是)$/i.test(cell("usage")),
  };
  if (read.customer === "" && start === 0 && end === 0 && amount === 0) return null;
  const bad = lackOf(read);
  return bad ? { bad, cell: "" } : read;
}

const dayOf = (row: SourceRow, source: Source, role: (typeof DAYS)[number]) =>
  readDay(cellOf(row, source.mapping, role), readingOf(source));

/** A blank one is a month. */
function intervalOf(word: string, count: string): BillingRow["interval"] | undefined {
  const charged = readInterval(word === "" ? "month" : word, count);
  if (charged === undefined) return undefined;
  const { unit, count: times } = charged;
  return times === 1 || unit === "term" || unit === "once" ? unit : `${times} ${unit}`;
}

/** What keeps a row from being counted, as in the LEDGER functions: whatever its days, one that is worth nothing can be. */
function lackOf({ customer, start, end, interval, ...money }: BillingRow): keyof typeof BAD | undefined {
  if (customer === "") return "customer";
  const { amount, discount, tax } = money;
  if (interval === "once" || (amount === 0 && discount === 0 && tax === 0)) return undefined;
  if (start === 0) return "start";
  if (end !== 0 && end < start) return "endsFirst";
  return interval === "term" && end === 0 ? "open" : undefined;
}

const OPEN: Text = { en: "{file}, line {line}: {question}", "zh-CN": "{file} 第 {line} 行：{question}" };
const BAD = {
  error: {
    en: "{file}, line {line}: there is an error in a cell, {cell}. Fix or clear it first.",
    "zh-CN": "{file} 第 {line} 行：单元格为错误值 {cell}，请先改正或清除。",
  },
  day: {
    en: "{file}, line {line}: “{cell}” is no date.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是日期。",
  },
  money: {
    en: "{file}, line {line}: “{cell}” is no amount.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是金额。",
  },
  interval: {
    en: "{file}, line {line}: “{cell}” is no interval that can be tried. Say month, quarter, year, week, day or term.",
    "zh-CN": "{file} 第 {line} 行：「{cell}」不是可用的计费周期，请写月、季、年、周、日或整期。",
  },
  customer: {
    en: "{file}, line {line}: there is no customer. Fill it in, or clear the whole row.",
    "zh-CN": "{file} 第 {line} 行：缺少客户。请补填，或清空整行。",
  },
  start: {
    en: "{file}, line {line}: there is no start date. Fill it in, or clear the whole row.",
    "zh-CN": "{file} 第 {line} 行：缺少开始日期。请补填，或清空整行。",
  },
  endsFirst: {
    en: "{file}, line {line}: it ends before it starts. Correct one of the two dates.",
    "zh-CN": "{file} 第 {line} 行：结束日期早于开始日期，请更正其一。",
  },
  open: {
    en: "{file}, line {line}: it pays for its whole term and has no end. Fill the end in, or give the interval it is charged by.",
    "zh-CN": "{file} 第 {line} 行：按整期计费，但没有结束日期。请补填结束日期，或改填计费周期。",
  },
} as const satisfies Readonly<Record<string, Text>>;
