import { isoDay } from "../../excel/days";
import { badNumber, badValue, counted, fill, noAnswer, type Cells, type Failure } from "../define";

/** What one unit of a currency is worth from a day on, in the base currency of the table. */
export interface FxRate {
  readonly day: number;
  /** As `currencyCode` writes it. */
  readonly currency: string;
  readonly value: number;
}

export const currencyCode = (text: string) => text.trim().toUpperCase();

const isBlank = (cell: Cells["values"][number]) => cell === "" || cell === 0 || cell === false;

/** Whether the row that begins at a place has nothing. Such rows are skipped. */
const isBlankRow = (values: Cells["values"], at: number) =>
  isBlank(values[at]) && isBlank(values[at + 1]) && isBlank(values[at + 2]);

/** #VALUE! that says why a range is no table of rates and names the first row that is none, or null. */
export function badFxRates({ values, rows, cols }: Cells): Failure | null {
  if (cols !== 3) return values.every(isBlank) ? null : otherShape(rows, cols);
  for (let at = 0; at < values.length; at += 3) {
    if (isBlankRow(values, at)) continue;
    const [day, currency, value] = [values[at], values[at + 1], values[at + 2]];
    const row = at / 3 + 1;
    if (typeof day !== "number" || day <= 0) return wrongCell(row, "date", "日期");
    if (typeof currency !== "string" || currency === "") return wrongCell(row, "currency", "币种");
    if (typeof value !== "number" || value === 0) return wrongCell(row, "rate", "汇率");
  }
  return null;
}

/** The rates of a table that is none of the bad ones. */
export function readFxRates({ values, cols }: Cells): readonly FxRate[] {
  const rates: FxRate[] = [];
  if (cols !== 3) return rates;
  for (let at = 0; at < values.length; at += 3) {
    if (isBlankRow(values, at)) continue;
    const [day, currency, value] = [values[at], values[at + 1], values[at + 2]];
    rates.push({ day: day as number, currency: currencyCode(currency as string), value: value as number });
  }
  return rates;
}

/** #NUM! for the first rate that can’t be. */
export function impossibleRate(rates: readonly FxRate[]): Failure | null {
  const bad = rates.find(({ value }) => value < 0);
  if (!bad) return null;
  const about = { currency: bad.currency, day: isoDay(Math.floor(bad.day)), value: bad.value };
  return badNumber(
    fill(
      {
        en: "The rate of {currency} on {day} is {value}. It must be above 0.",
        "zh-CN": "{currency} 在 {day} 的汇率是 {value}，须大于 0。",
      },
      about,
    ),
  );
}

/** The rates of each currency, the oldest first; of two at one time the lower in the table comes later. */
export type RatesByCurrency = ReadonlyMap<string, readonly FxRate[]>;

export function byCurrency(rates: readonly FxRate[]): RatesByCurrency {
  const found = new Map<string, FxRate[]>();
  for (const rate of [...rates].sort((a, b) => a.day - b.day)) {
    const own = found.get(rate.currency);
    if (own) own.push(rate);
    else found.set(rate.currency, [rate]);
  }
  return found;
}

/** The latest rate on or before a day. #N/A where there is none. */
export function rateOn(rates: RatesByCurrency, currency: string, day: number): number | Failure {
  const own = rates.get(currency) ?? [];
  const until = countUpTo(own, day);
  if (until > 0) return own[until - 1].value;
  return noAnswer(
    fill(
      {
        en: "There is no rate for {currency} on or before {day}. Add a row with its date to rates.",
        "zh-CN": "rates 中没有 {currency} 在 {day} 或之前的汇率，请补一行。",
      },
      { currency, day: isoDay(day) },
    ),
  );
}

/** How many of the rates, which lie in the order of time, begin on a day or before. */
function countUpTo(rates: readonly FxRate[], day: number): number {
  let [low, high] = [0, rates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rates[middle].day < day + 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

const otherShape = (rows: number, cols: number) =>
  badValue(
    fill(
      {
        en: "rates is a range of {down} and {across}. It must have three columns: date, currency, rate.",
        "zh-CN": "rates 是 {rows} × {cols} 的区域，须为三列：日期、币种、汇率。",
      },
      { rows, cols, down: counted(rows, "row"), across: counted(cols, "column") },
    ),
  );

const wrongCell = (row: number, en: string, zh: string) =>
  badValue(
    fill(
      {
        en: "Row {row} of rates has no {what}. Each row is a date, a currency and a rate, without a header.",
        "zh-CN": "rates 第 {row} 行的{what}有误。每行依次为日期、币种、汇率，不含表头。",
      },
      { row, what: { en, "zh-CN": zh } },
    ),
  );
