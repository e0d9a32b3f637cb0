import { LEDGER_COLUMNS } from "../catalogue/ledger/heads";
import { TABLES, usualAsk, type Ask } from "../bulk/ask";
import type { ChosenColumns } from "../bulk/layout";
import { monthOf } from "../engine/months";
import { serialOf } from "../excel/days";
import { dayIn } from "../excel/written-days";
import { shortened, type Text, wordList } from "../locales/text";
import { type OptionRules, type Options } from "./options";
import { wrongArguments } from "./problem";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";

const END_DAYS = ["excluded", "included"] as const;
const SAME_MONTH = ["ignore", "count"] as const;
const MEASURES = ["mrr", "customers", "pct_mrr", "pct_customers"] as const;
const COHORT_UNITS = ["month", "quarter", "year", "week"] as const;
const ORDERS = ["first", "name", "size"] as const;

export const METRICS_OPTIONS: OptionRules = {
  months: { about: { en: "the months, 2024-01:2025-12 or one", "zh-CN": "月份，2024-01:2025-12 或单个月" } },
  table: {
    words: TABLES,
    about: {
      en: "moves (the MRR bridge), retention, cohort, customers (each one’s MRR by month), or segments (each one’s bridge and retention over all months, by --by)",
      "zh-CN":
        "moves（MRR 变动表）、retention（留存）、cohort（同期群）、customers（每个客户各月 MRR）或 segments（按 --by 拆分，各组全期的变动与留存）",
    },
  },
  columns: {
    about: {
      en: "which head is which column: customer=Account,start=From,… ; those with a known head need none",
      "zh-CN": "指明各列的表头：customer=客户,start=开始,…；可识别的表头不必写",
    },
  },
  by: {
    about: {
      en: "splits by a column, such as plan: of moves, who moves between segments is told apart from churn",
      "zh-CN": "按某一列拆分，例如产品；在 moves 中，组间转移单列，不计入流失",
    },
  },
  out: { about: { en: "a new file, F.csv or F.xlsx", "zh-CN": "新文件，F.csv 或 F.xlsx" } },
  force: { flag: true, about: { en: "overwrites the file if it is there", "zh-CN": "文件已存在时覆盖" } },
  json: JSON_OPTION,
  lang: LANGUAGE_OPTION,
  "end-day": {
    words: END_DAYS,
    about: {
      en: "excluded: the end is the first day not covered (unless said otherwise); included: the last day covered",
      "zh-CN": "excluded：结束日已不在服务期内（默认）；included：结束日仍在服务期内",
    },
  },
  currency: {
    about: {
      en: "takes the rows in this currency only; an amount without a currency is refused",
      "zh-CN": "只取该币种的行；有金额而缺币种的行会报错",
    },
  },
  measure: {
    words: MEASURES,
    about: {
      en: "mrr or customers; of cohorts also pct_mrr (unless said otherwise) or pct_customers",
      "zh-CN": "mrr 或 customers；同期群另有 pct_mrr（默认）与 pct_customers",
    },
  },
  "reactivation-days": {
    about: {
      en: "moves: who was away longer counts as new",
      "zh-CN": "moves：离开超过此天数的客户算新签",
    },
  },
  "same-month": {
    words: SAME_MONTH,
    about: {
      en: "moves: ignore (unless said otherwise) or count customers who came and went within a month",
      "zh-CN": "moves：月内签约又流失的客户忽略（ignore，默认）或计入（count）",
    },
  },
  window: {
    about: {
      en: "retention: months between the two month-ends, 12 unless said otherwise",
      "zh-CN": "retention：两个月末相隔的月数，默认 12",
    },
  },
  unit: {
    words: COHORT_UNITS,
    about: { en: "cohort: month (unless said otherwise), quarter, year or week", "zh-CN": "cohort：month（默认）、quarter、year 或 week" }, // prettier-ignore
  },
  asof: {
    about: {
      en: "cohort: followed up to this day, yyyy-mm-dd; the end of the last month unless said otherwise",
      "zh-CN": "cohort：观察截止日期，yyyy-mm-dd；默认末月月末",
    },
  },
  sort: {
    words: ORDERS,
    about: {
      en: "customers: by first row (unless said otherwise), name, or size in the last month",
      "zh-CN": "customers：按首次出现（first，默认）、名称（name）或末月金额（size）",
    },
  },
};

/** What the options ask for. */
export function askIn({ values }: Options): Ask {
  const table = wordOf(values.get("table"), TABLES);
  if (table === undefined) throw wrongArguments(NO_TABLE, { tables: wordList(TABLES) });
  const months = monthsIn(values.get("months"));
  const measure = measureOf(values.get("measure"), table);
  const by = byIn(values, table);
  const usual = usualAsk(table, months);
  return {
    ...usual,
    endIncluded: values.get("end-day") === "included",
    measure: measure.endsWith("customers") ? "customers" : "mrr",
    asShare: measure.startsWith("pct_"),
    reactivationDays: wholeIn("reactivation-days", values, 0, usual.reactivationDays),
    countSameMonth: values.get("same-month") === "count",
    window: wholeIn("window", values, 1, usual.window),
    asof: dayOf(values.get("asof")) ?? usual.asof,
    unit: wordOf(values.get("unit"), COHORT_UNITS) ?? usual.unit,
    order: wordOf(values.get("sort"), ORDERS) ?? usual.order,
    by,
  };
}

/** Movements between segments are told in money and from month-end to month-end. */
function byIn(values: Options["values"], table: Ask["table"]): string | null {
  const by = values.get("by")?.trim() ?? "";
  if (by === "" && table === "segments") throw wrongArguments(NO_BY);
  if (by === "") return null;
  if (table === "customers") throw wrongArguments(NOT_BY, { option: `--table ${table}` });
  const inMoney = table === "moves" || table === "segments";
  if (inMoney && values.get("measure") === "customers")
    throw wrongArguments(NOT_BY, { option: "--measure customers" });
  if (inMoney && values.get("same-month") === "count")
    throw wrongArguments(NOT_BY, { option: "--same-month count" });
  return by;
}

const wordOf = <W extends string>(value: string | undefined, words: readonly W[]) =>
  words.find((word) => word === value);

function measureOf(value: string | undefined, table: Ask["table"]): (typeof MEASURES)[number] {
  const measure = wordOf(value, MEASURES) ?? (table === "cohort" ? "pct_mrr" : "mrr");
  if (table !== "cohort" && measure.startsWith("pct_")) throw wrongArguments(COHORTS_ONLY, { measure });
  return measure;
}

const MONTH = /^(\d{4})-(\d{2})$/;
/** A century. */
const MOST_MONTHS = 1200;

function monthsIn(value: string | undefined): Int32Array {
  if (value === undefined) throw wrongArguments(NO_MONTHS);
  const [first, last = first, more] = value.split(":").map(monthOfName);
  const wrong =
    first === undefined || last === undefined || more !== undefined || value.split(":").length > 2;
  if (wrong) throw wrongArguments(BAD_MONTHS, { value: shortened(value) });
  if (last < first) throw wrongArguments(MONTHS_BACKWARDS, { value });
  if (last - first >= MOST_MONTHS) throw wrongArguments(TOO_MANY_MONTHS, { most: MOST_MONTHS });
  return Int32Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function monthOfName(name: string): number | undefined {
  const [, year, month] = MONTH.exec(name)?.map(Number) ?? [];
  if (!(year >= 1900 && month >= 1 && month <= 12)) return undefined;
  return monthOf(serialOf({ year, month, day: 1 }));
}

function dayOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const day = dayIn(value);
  if (!(day > 0)) throw wrongArguments(BAD_DAY, { value: shortened(value) });
  return day;
}

function wholeIn(option: string, values: Options["values"], least: number, otherwise: number): number {
  const value = values.get(option);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw wrongArguments(BAD_NUMBER, { option, least, value: shortened(value) });
  return number;
}

/** “customer=Account,start=From”. */
export function columnsIn(value: string | undefined): ChosenColumns {
  const chosen = new Map<(typeof LEDGER_COLUMNS)[number], string>();
  for (const pair of value?.split(",") ?? []) {
    const at = pair.indexOf("=");
    const column = LEDGER_COLUMNS.find((each) => each === pair.slice(0, Math.max(0, at)).trim());
    const head = pair.slice(at + 1).trim();
    if (at < 0 || !column || head === "")
      throw wrongArguments(BAD_COLUMN, { pair: shortened(pair), columns: wordList(LEDGER_COLUMNS) });
    chosen.set(column, head);
  }
  return chosen;
}

const NO_TABLE: Text = {
  en: "Say which table: --table, one of {tables}.",
  "zh-CN": "请指明要哪张表：--table，可选 {tables}。",
};
const NO_BY: Text = {
  en: "Say by which column: --by, such as --by plan.",
  "zh-CN": "请指明按哪一列拆分：--by，例如 --by 产品。",
};
const NOT_BY: Text = {
  en: "{option} is of the whole ledger. Leave out --by.",
  "zh-CN": "{option} 只适用于整本台账，请去掉 --by。",
};
const NO_MONTHS: Text = {
  en: "Say which months, such as --months 2024-01:2025-12.",
  "zh-CN": "请指明月份，例如 --months 2024-01:2025-12。",
};
const BAD_MONTHS: Text = {
  en: "--months takes a month or two, as 2024-01:2025-12, not “{value}”.",
  "zh-CN": "--months 须为一个月或起止两个月，如 2024-01:2025-12，不接受「{value}」。",
};
const MONTHS_BACKWARDS: Text = {
  en: "The months {value} end before they begin. Swap them.",
  "zh-CN": "月份 {value} 的结束早于开始，请对调。",
};
const TOO_MANY_MONTHS: Text = {
  en: "--months takes at most {most:month}.",
  "zh-CN": "--months 最多 {most} 个月。",
};
const COHORTS_ONLY: Text = {
  en: "--measure {measure} is for --table cohort; the others take mrr or customers.",
  "zh-CN": "--measure {measure} 只用于 --table cohort，其余各表可填 mrr 或 customers。",
};
const BAD_DAY: Text = {
  en: "--asof takes a day as 2025-12-31, not “{value}”.",
  "zh-CN": "--asof 须为日期，如 2025-12-31，不接受「{value}」。",
};
const BAD_NUMBER: Text = {
  en: "--{option} takes a whole number from {least} on, not “{value}”.",
  "zh-CN": "--{option} 须为不小于 {least} 的整数，不接受「{value}」。",
};
const BAD_COLUMN: Text = {
  en: "--columns takes pairs such as customer=Account, not “{pair}”. The columns are {columns}.",
  "zh-CN": "--columns 须写成 customer=客户 这样的形式，不接受「{pair}」。可指明的列：{columns}。",
};
