import { blankDate } from "../blank-date";
import {
  badValue,
  cells,
  dates,
  defineFunction,
  fill,
  ids,
  isFailure,
  numbers,
  same,
  type AnswerCell,
  type Failure,
} from "../define";
import { differentShapes, isBlankAt, overColumns, shapeOf, valueAt, type FxColumns } from "./fx-columns";
import {
  badFxRates,
  byCurrency,
  currencyCode,
  impossibleRate,
  rateOn,
  readFxRates,
  type RatesByCurrency,
} from "./fx-rates";
import { FXCONVERT_NATIVE } from "./fxconvert-native";

const noCurrency = (name: string) =>
  badValue(
    fill(
      {
        en: "{name} is blank. It must be a currency, such as USD.",
        "zh-CN": "{name} 为空，须填币种，如 CNY。",
      },
      { name },
    ),
  );

/** #VALUE! for a currency or a date that is missing at a place. */
function missingAt({ from, to, date }: FxColumns, place: number): Failure | null {
  if (valueAt(from.codes, place) === 0) return noCurrency("from");
  if (valueAt(to.codes, place) === 0) return noCurrency("to");
  return valueAt(date.values, place) === 0 ? blankDate("date") : null;
}

/** Answers for a place. Currencies are spelled alike once for all rows. */
function converter(columns: FxColumns, rates: RatesByCurrency): (place: number) => AnswerCell {
  const { amount, from, to, date } = columns;
  const [sources, targets] = [from.names.map(currencyCode), to.names.map(currencyCode)];
  return (place) => {
    const missing = missingAt(columns, place);
    if (missing) return missing;
    const money = valueAt(amount.values, place);
    const source = sources[valueAt(from.codes, place)];
    const target = targets[valueAt(to.codes, place)];
    if (source === target) return money;
    const day = valueAt(date.values, place);
    const rateFrom = rateOn(rates, source, day);
    if (isFailure(rateFrom)) return rateFrom;
    const rateTo = rateOn(rates, target, day);
    return isFailure(rateTo) ? rateTo : (money * rateFrom) / rateTo;
  };
}

const RATES = [
  [46_023, "EUR", 1.1],
  [46_054, "EUR", 1.2],
  [46_023, "CNY", 0.14],
  [46_023, "USD", 1],
];

export const FXCONVERT = defineFunction({
  id: "FXCONVERT",
  family: "ledger",
  title: { en: "Currency conversion from your rates", "zh-CN": "按自有汇率表换算币种" },
  summary: {
    en: "Brings an amount into another currency by the latest rate on or before a date, from a table of your own. Use it before adding up MRR of several currencies.",
    "zh-CN": "按自备汇率表中某日或之前的最新汇率换算金额。汇总多币种 MRR 前使用。",
  },
  formula: {
    en: "amount × rate(from) ÷ rate(to)\nrate: the latest row on or before date; from = to: amount",
    "zh-CN": "amount × rate(from) ÷ rate(to)\nrate：date 当日或之前最近的一行；from = to 时为 amount",
  },
  basis: {
    en: "The latest rate on or before the date, crossed through the table’s base currency, which has a row of its own with rate 1.",
    "zh-CN": "取当日或之前的最新汇率，经汇率表的本位币套算；本位币自占一行，汇率为 1。",
  },
  params: [
    numbers("amount", {
      en: "in the currency from: one, or a column",
      "zh-CN": "以 from 计的金额，可为一个或一列",
    }),
    ids("from", {
      en: "its currency, such as EUR: one, or one per row",
      "zh-CN": "原币种，如 EUR，统一填一个或逐行填",
    }),
    ids("to", {
      en: "the currency wanted, such as USD: one, or one per row",
      "zh-CN": "目标币种，如 CNY，统一填一个或逐行填",
    }),
    dates("date", {
      en: "day whose rate counts: one, or one per row",
      "zh-CN": "取哪一天的汇率，统一填一个或逐行填",
    }),
    cells("rates", {
      en: "rows of date, currency, value of one unit in the base currency; no header",
      "zh-CN": "每行为日期、币种、一单位折合本位币，不含表头",
    }),
  ],
  result: { table: ["amount"] },
  unreadable: (amount, from, to, date, rates) => {
    const columns = { amount, from, to, date };
    const missing = shapeOf(columns) ? null : missingAt(columns, 0);
    return differentShapes(columns) ?? missing ?? badFxRates(rates);
  },
  compute: (amount, from, to, date, table) => {
    const rates = readFxRates(table);
    const impossible = impossibleRate(rates);
    if (impossible) return impossible;
    const columns = { amount, from, to, date };
    const convert = converter(columns, byCurrency(rates));
    if (!shapeOf(columns)) return convert(0);
    return overColumns(columns, (place) => (isBlankAt(columns, place) ? "" : convert(place)));
  },
  native: { whole: FXCONVERT_NATIVE },
  conventions: [
    {
      en: "amount, from, to and date may each be one value or a column; the answer then spills, a row for each. A row blank in all columns stays blank; a row without a rate is #N/A by itself.",
      "zh-CN":
        "amount、from、to、date 各可填一个值或一列，结果逐行溢出。各列均空的行留空，没有汇率的行单独显示 #N/A。",
    },
    {
      en: "Spot: give the transaction’s date. Constant currency: one fixed date for the whole report. Contract rate: the contract’s start.",
      "zh-CN": "即期汇率填交易日；固定汇率口径全表填同一日期；合同汇率填合同开始日。",
    },
    {
      en: "ChartMogul shows no movement from exchange rates, ProfitWell keeps the rate of the purchase, Stripe shows a line for them.",
      "zh-CN": "ChartMogul 不因汇率产生变动，ProfitWell 沿用购买时汇率，Stripe 单列汇率影响。",
    },
  ],
  pitfalls: [
    {
      en: "A new rate every month makes expansion and contraction that no customer did. Movements need one date for all months.",
      "zh-CN": "逐月换汇率会产生并非客户造成的增购与缩减。计算变动时各月应用同一日期。",
    },
    {
      en: "A rate stays in force until the next row, however old it is. Keep the table up to date.",
      "zh-CN": "一行汇率在下一行出现前一直有效，再旧也照用，须及时更新。",
    },
    {
      en: "Rates are the value of one unit in the base currency. 7.1 CNY for a dollar is 0.14 in a table in dollars.",
      "zh-CN": "汇率是一单位外币折合本位币的数额。本位币为美元时，1 美元兑 7.1 元应填 0.14。",
    },
  ],
  noAnswer: [
    {
      when: {
        en: "no rate on or before the date; names currency and date",
        "zh-CN": "当日及之前没有汇率，注明币种与日期",
      },
      args: [100, "EUR", "CNY", 46_022, RATES],
      error: "#N/A",
    },
    {
      when: { en: "a currency that is not in the table", "zh-CN": "表中没有该币种" },
      args: [100, "JPY", "CNY", 46_042, RATES],
      error: "#N/A",
    },
    {
      when: { en: "columns of different sizes", "zh-CN": "各列行数不一致" },
      args: [[[100], [200]], [["EUR"], ["EUR"], ["EUR"]], "CNY", 46_042, RATES],
      error: "#VALUE!",
    },
    {
      when: { en: "a blank date", "zh-CN": "日期为空" },
      args: [100, "EUR", "CNY", null, RATES],
      error: "#VALUE!",
    },
    {
      when: {
        en: "a row that is no rate, such as a header; names the row",
        "zh-CN": "某行不是汇率（如表头），注明行号",
      },
      args: [100, "EUR", "CNY", 46_042, [["date", "currency", "rate"], ...RATES]],
      error: "#VALUE!",
    },
    {
      when: { en: "rates of another shape", "zh-CN": "rates 不是三列" },
      args: [100, "EUR", "CNY", 46_042, [["EUR", 1.1]]],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative rate", "zh-CN": "汇率为负数" },
      args: [100, "EUR", "USD", 46_042, [[46_023, "EUR", -1.1]]],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [100, "EUR", "CNY", 46_042, RATES],
      result: 785.714,
      tolerance: 5e-4,
      source: { en: "by hand: 100 × 1.10 ÷ 0.14", "zh-CN": "手算：100 × 1.10 ÷ 0.14" },
      formula: 'SAAS.FXCONVERT(100,"EUR","CNY",B1,F2:H5)',
    },
    {
      args: [100, "eur", "CNY", 46_054, RATES],
      result: 857.143,
      tolerance: 5e-4,
      source: { en: "by hand: 100 × 1.20 ÷ 0.14", "zh-CN": "手算：100 × 1.20 ÷ 0.14" },
      formula: 'SAAS.FXCONVERT(100,"eur","CNY",B2,F2:H5)',
    },
    {
      args: [
        [[230], [89]],
        "USD",
        "COP",
        46_042,
        [
          [46_023, "USD", 3_941],
          [46_023, "COP", 1],
        ],
      ],
      result: [[906_430], [350_749]],
      source: { en: "by hand: 230 × 3,941 and 89 × 3,941", "zh-CN": "手算：230 × 3,941 与 89 × 3,941" },
      formula: 'SAAS.FXCONVERT(B2:B3,"USD","COP",DATE(2026,1,20),F2:H3)',
    },
  ],
  sources: [same("ChartMogul, MRR movements and currencies"), same("ProfitWell, exchange rates")],
  related: ["LEDGER.MRR", "LEDGER.MOVES", "MRR"],
  synonyms: ["exchange rate", "FX", "constant currency", "汇率", "外币折算"],
});
