import { billingRows, currenciesIn, inCurrency, inOneCurrency, ofOneCurrency, type BillingRows, type RefusedRows } from "../billing"; // prettier-ignore
import { METRICS, type MetricId } from "../engine/reconcile/metrics";
import { reconcile } from "../engine/reconcile/reconcile";
import { lastDayOf, monthOf } from "../engine/months";
import { serialOf, todayOf } from "../excel/days";
import { sheetsNotRead } from "../locales/sheets-not-read";
import { type Language, shortened, type Text, wordList } from "../locales/text";
import { ANSWER_IDS, LEDGER_OPTIONS } from "./ledger/options";
import { readGiven, readingOf } from "./ledger/read";
import { optionFor } from "./ledger/summary";
import type { Machine } from "./machine";
import { ratesIn } from "./rates";
import { reportJson, reportLines } from "./reconcile-report";
import { type OptionRules, type Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";

const METRIC_IDS = Object.keys(METRICS) as MetricId[];

/** How a file is read; on which day a row ends is one of the conventions. */
const READING = ["from", "map", "status", ...ANSWER_IDS.filter((id) => !id.startsWith("end"))];

export const RECONCILE_OPTIONS: OptionRules = {
  metric: { words: METRIC_IDS, about: wordList(METRIC_IDS) },
  month: { about: { en: "the month, 2026-10", "zh-CN": "月份，2026-10" } },
  value: {
    about: {
      en: "the number that is shown there; a rate as 3.1% or 0.031",
      "zh-CN": "对方显示的数字；比率写作 3.1% 或 0.031",
    },
  },
  currency: {
    about: {
      en: "the currency of the number, where rows have several",
      "zh-CN": "数据含多种币种时，该数字的币种",
    },
  },
  rates: {
    about: {
      en: "a CSV of date, currency, rate: all rows in that currency instead of its own only",
      "zh-CN": "汇率表 CSV（日期、币种、汇率）：全部折算为该币种，而非只计该币种的行",
    },
  },
  ...Object.fromEntries(READING.map((id) => [id, LEDGER_OPTIONS[id]])),
  json: JSON_OPTION,
  lang: LANGUAGE_OPTION,
};

/** hourglass reconcile: which convention gives the number that somebody else shows. */
export async function reconcileNumber(options: Options, language: Language, machine: Machine): Promise<void> {
  const { words, values, flags } = options;
  if (words.length !== 1) throw wrongArguments(ONE_FILE);
  const metric = values.get("metric") as MetricId | undefined;
  if (!metric) throw wrongArguments(NO_METRIC, { known: wordList(METRIC_IDS) });
  const month = values.get("month") ?? "";
  const [, year, number] = (/^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []).map(Number);
  if (year === undefined || year < 1901) throw wrongArguments(NO_MONTH, { month: shortened(month) });
  const value = numberIn(values.get("value") ?? "");
  const asked = monthOf(serialOf({ year, month: number, day: 1 }));
  const [{ table, notRead = [] }, ...others] = await readGiven(words[0], options, machine);
  if (others.length > 0) throw cannotDo(SEVERAL_SHEETS, { file: words[0] });
  const { systems, columns, answers } = readingOf(options, [table]);
  const said = { system: systems[table.file], columns: columns[table.file], answers };
  const read = billingRows(table, { ...said, asOf: todayOf(machine.now()) });
  if ("refusal" in read) throw refused(read);
  const sheets = notRead.length > 0 ? [sheetsNotRead(notRead)] : [];
  const told = { ...read, notes: [...read.notes, ...sheets] };
  const billing = inItsCurrency(told, { metric, month: asked }, values, machine);
  const found = reconcile(billing.rows, { metric, value, month: asked, ours: billing.ours });
  if (flags.has("json")) return machine.say(JSON.stringify(reportJson(found, billing, language), null, 2));
  for (const line of reportLines(found, billing, { metric, month, value }, language)) machine.say(line);
}

function refused({ refusal, question }: RefusedRows) {
  return question ? cannotDo(ASKED, { refusal, option: optionFor(question) }) : cannotDo(refusal);
}

/** Of customers, whatever they pay in. */
const COUNTED: ReadonlySet<MetricId> = new Set(["customers", "logoChurn", "yearlyLogoChurn"]);

/** Amounts of several currencies can’t be added up: the rows of one, or all of them in it. */
function inItsCurrency(
  billing: BillingRows,
  { metric, month }: { readonly metric: MetricId; readonly month: number },
  values: Options["values"],
  machine: Machine,
): BillingRows {
  const currencies = currenciesIn(billing);
  const [to, file] = [values.get("currency")?.trim().toUpperCase(), values.get("rates")];
  if (to === undefined) {
    if (file !== undefined) throw wrongArguments(NO_CURRENCY);
    if (currencies.length === 0 || COUNTED.has(metric)) return billing;
    if (currencies.length === 1) return inCurrency(billing, currencies[0]);
    throw cannotDo(MIXED, { list: wordList(currencies), first: currencies[0] });
  }
  if (file === undefined) {
    if (currencies.length > 0 && !currencies.includes(to))
      throw cannotDo(NOT_THERE, { currency: to, list: wordList(currencies) });
    return ofOneCurrency(billing, to);
  }
  const found = inOneCurrency(billing, {
    to,
    rates: ratesIn(file, machine),
    monthEnd: lastDayOf(month),
    latest: todayOf(machine.now()),
  });
  if ("refusal" in found) throw cannotDo(found.refusal);
  return found;
}

function numberIn(typed: string): number {
  const [, digits, percent] = /^\s*(-?[\d,]*\.?\d+)\s*(%?)\s*$/.exec(typed) ?? [];
  if (digits === undefined) throw wrongArguments(NO_VALUE, { value: shortened(typed) });
  return Number(digits.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
}

const ASKED: Text = { en: "{refusal} Say it with {option}.", "zh-CN": "{refusal}请用 {option} 指明。" };
const ONE_FILE: Text = {
  en: "Say which file of subscriptions, such as hourglass reconcile ledger.csv --metric mrr --month 2026-10 --value 48,210.",
  "zh-CN":
    "请指明一个订阅文件，例如 hourglass reconcile ledger.csv --metric mrr --month 2026-10 --value 48,210。",
};
const SEVERAL_SHEETS: Text = {
  en: "{file} has rows on several sheets. Make one ledger of them first: hourglass ledger {file} --out ledger.csv.",
  "zh-CN": "{file} 有多张工作表含数据。请先整理为一份台账：hourglass ledger {file} --out ledger.csv。",
};
const MIXED: Text = {
  en: "The amounts are in {list}, which can’t be added up. Take one of them by --currency {first}, or all of them in it by --rates FILE besides.",
  "zh-CN":
    "金额含 {list} 多种币种，不能直接相加。请用 --currency {first} 只取其一，或再加 --rates 汇率表全部折算。",
};
const NOT_THERE: Text = {
  en: "No amount is in {currency}. The file has {list}.",
  "zh-CN": "没有以 {currency} 计价的金额，文件中有 {list}。",
};
const NO_CURRENCY: Text = {
  en: "--rates needs --currency: the currency of the number.",
  "zh-CN": "--rates 须与 --currency 同用：该数字的币种。",
};
const NO_METRIC: Text = {
  en: "Say which number with --metric: {known}.",
  "zh-CN": "请用 --metric 指明是哪个数字：{known}。",
};
const NO_MONTH: Text = {
  en: "--month takes a month such as 2026-10, not “{month}”.",
  "zh-CN": "--month 须为月份，例如 2026-10，不接受「{month}」。",
};
const NO_VALUE: Text = {
  en: "--value takes the number that is shown there, such as 48,210 or 3.1%, not “{value}”.",
  "zh-CN": "--value 须为对方显示的数字，例如 48,210 或 3.1%，不接受「{value}」。",
};
