import { findBadRow, readLedger, type BadRow, type Ledger } from "../../engine/ledger/ledger";
import type { Interval } from "../../engine/ledger/money";
import { monthOf } from "../../engine/months";
import {
  badValue,
  type AnswerCell,
  dates,
  ends,
  fill,
  ids,
  numbers,
  oneForAll,
  oneWordForAll,
  option,
  optional,
  options,
  type Coded,
  type Failure,
  type Series,
  type Table,
  type Text,
} from "../define";
import { INTERVALS, understandInterval } from "../intervals";

/* What the functions on a subscription ledger share: its columns as arguments, and how they are read. */

export const customer = ids("customer", {
  en: "customer of each row, from the ledger",
  "zh-CN": "台账每行的客户",
});

export const start = dates("start", { en: "first day of each row", "zh-CN": "每行的开始日期" });

export const end = ends("end", {
  en: "first day not covered; blank while active",
  "zh-CN": "结束日期，即服务期后的首日；在约留空",
});

export const amount = numbers("amount", {
  en: "price of each row per interval",
  "zh-CN": "每行每个计费周期的金额",
});

export const months = dates("months", {
  en: "a row or column of dates, any day of each month",
  "zh-CN": "一行或一列日期，取每月任意一天",
});

export const interval = optional(
  options<Interval>(
    "interval",
    { en: "month, quarter, year…: one, or one per row", "zh-CN": "月、季、年等，统一填一个或逐行填" },
    INTERVALS,
    understandInterval,
  ),
  oneWordForAll<Interval>("month"),
);

export const intervalCount = optional(
  numbers(
    "interval_count",
    {
      en: "intervals that one price covers: one, or one per row",
      "zh-CN": "一次计费所含周期数，统一填一个或逐行填",
    },
    { min: 0, typical: [1, 12] },
  ),
  oneForAll(1),
);

export const endDay = optional(
  option("end_day", { en: "whether the end is still covered", "zh-CN": "结束日是否仍在服务期内" }, [
    {
      word: "excluded",
      zh: "不含",
      about: { en: "end is the first day not covered", "zh-CN": "结束日当天已不在服务期内" },
    },
    {
      word: "included",
      zh: "含",
      about: { en: "end is the last day covered", "zh-CN": "结束日当天仍在服务期内" },
    },
  ]),
  "excluded",
);

export const SAME_SIZE = ["customer", "start", "end", "amount", "interval", "interval_count"];

const BAD_ROWS: Record<BadRow["why"], Text> = {
  "no customer": {
    en: "{row} has no customer. Fill it in, or clear the whole row.",
    "zh-CN": "{row} 缺少客户。请补填，或清空整行。",
  },
  "no start": {
    en: "{row} has no start date. Fill it in, or clear the whole row.",
    "zh-CN": "{row} 缺少开始日期。请补填，或清空整行。",
  },
  "end before start": {
    en: "{row} ends before it starts. Correct one of the two dates.",
    "zh-CN": "{row} 的结束日期早于开始日期，请更正其一。",
  },
  "open term": {
    en: "{row} pays for its whole term and has no end. Fill the end in, or give the interval it is charged by.",
    "zh-CN": "{row} 按整期计费，但没有结束日期。请补填结束日期，或改填计费周期。",
  },
};

/** What is wrong with a row; `row` says which, as a sentence begins with it. */
export const aboutRow = (why: BadRow["why"], row: Text): Text => fill(BAD_ROWS[why], { row });

/** #VALUE! that names the first row that can't be read. */
export function badRow(
  customer: Coded,
  start: Series,
  end: Series,
  amount: Series,
  interval: Coded<Interval>,
): Failure | null {
  const bad = findBadRow({
    customers: customer,
    start: start.values,
    end: end.values,
    amount: amount.values,
    intervals: interval,
  });
  return bad && badValue(aboutRow(bad.why, { en: `Row ${bad.row}`, "zh-CN": `第 ${bad.row} 行` }));
}

/** As badRow, and #VALUE! for months that are no row and no column. */
export function unreadable(
  customer: Coded,
  start: Series,
  end: Series,
  amount: Series,
  { rows, cols }: Series,
  interval: Coded<Interval>,
): Failure | null {
  if (rows === 1 || cols === 1) return badRow(customer, start, end, amount, interval);
  return badValue(
    fill(
      {
        en: "months is a range of {rows} × {cols} cells. It must be one row or one column of dates.",
        "zh-CN": "months 是 {rows} × {cols} 的区域，须为一行或一列日期。",
      },
      { rows, cols },
    ),
  );
}

type LedgerArguments = readonly [
  customer: Coded,
  start: Series,
  end: Series,
  amount: Series,
  interval: Coded<Interval>,
  intervalCount: Series,
  endDay: "excluded" | "included",
];

/** The last ledger of a column of customers, for the next function that is asked with the same columns. */
const lastLedgers = new WeakMap<Coded, { readonly args: LedgerArguments; readonly ledger: Ledger }>();

/** The ledger behind the arguments. */
export function ledgerFrom(...args: LedgerArguments): Ledger {
  const [customer, start, end, amount, interval, intervalCount, endDay] = args;
  const last = lastLedgers.get(customer);
  if (last?.args.every((arg, i) => arg === args[i])) return last.ledger;
  const ledger = readLedger({
    customers: customer,
    start: start.values,
    end: end.values,
    amount: amount.values,
    intervals: interval,
    counts: intervalCount.values,
    endIncluded: endDay === "included",
  });
  lastLedgers.set(customer, { args, ledger });
  return ledger;
}

/** The asked months. A blank one has no month, and nothing to show in its place. */
export interface AskedMonths {
  /** As months.ts counts them; the blank ones left out. */
  readonly months: Int32Array;
  /** The asked dates as given, 0 where blank. */
  readonly dates: Float64Array;
  /** They stand below each other, and so does the answer. */
  readonly down: boolean;
}

/** The months to answer for. */
export function askedMonths({ values, rows }: Series): AskedMonths {
  const months = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) months[count++] = monthOf(values[i]);
  return { months: count < months.length ? months.slice(0, count) : months, dates: values, down: rows > 1 };
}

/** Puts answers for the asked months back to where the months stand; "" where a month is blank. */
export function spread<T extends AnswerCell>({ dates }: AskedMonths, answers: ArrayLike<T>): (T | "")[] {
  const cells: (T | "")[] = [];
  let next = 0;
  for (let i = 0; i < dates.length; i++) cells.push(dates[i] === 0 ? "" : answers[next++]);
  return cells;
}

/** Lines over the asked months, under or beside their names as the months stand. */
export function linesOver(
  asked: AskedMonths,
  lines: readonly (readonly [string, ArrayLike<AnswerCell>])[],
): Table {
  const across = lines.map(([name, answers]) => [name, ...spread(asked, answers)]);
  return asked.down ? across[0].map((_, column) => across.map((row) => row[column])) : across;
}

/** A table that no sheet should have to hold. */
export const MOST_CELLS = 1_000_000;
