import {
  MONTHS_NEEDED,
  trailingRatios,
  trailingRetention,
  type TrailingMethod,
} from "../../engine/retention/trailing";
import {
  badNumber,
  count,
  defineFunction,
  dividedByZero,
  fill,
  noAnswer,
  numbers,
  option,
  optional,
  same,
  type OptionWord,
  type Series,
} from "../define";

const METHODS = [
  {
    word: "point",
    zh: "时点",
    about: { en: "this month against the one a year ago", "zh-CN": "当月比一年前同月" },
  },
  {
    word: "avg12",
    zh: "十二月平均",
    about: { en: "the last twelve points, pooled", "zh-CN": "最近十二个时点合并" },
  },
  {
    word: "compound",
    zh: "连乘",
    about: { en: "twelve monthly NDRs, multiplied", "zh-CN": "十二个月度 NDR 相乘" },
  },
  {
    word: "revenue",
    zh: "收入",
    about: { en: "twelve months against the twelve before", "zh-CN": "近十二个月收入比此前十二个月" },
  },
] as const satisfies readonly OptionWord<TrailingMethod>[];

const tooFewMonths = (needed: number, t: number) =>
  noAnswer(
    fill(
      {
        en: "Not enough months: this method needs {needed:column} up to the month asked for, and there are {t}.",
        "zh-CN": "月份不足：此算法到所求月份须有 {needed} 列，现有 {t} 列。",
      },
      { needed, t },
    ),
  );

const notAColumn = (cols: number) =>
  badNumber(
    fill(
      {
        en: "asof is no column of matrix. It must be from 1 to {cols}.",
        "zh-CN": "asof 不是 matrix 的列号，须在 1 至 {cols} 之间。",
      },
      { cols },
    ),
  );

const NOTHING_TO_KEEP = dividedByZero({ en: "The MRR at the start", "zh-CN": "期初 MRR" });

const columnOf = (asof: number, { cols }: Series) => (asof === 0 ? cols : Math.floor(asof));

export const NDR_TTM = defineFunction({
  id: "NDR.TTM",
  family: "retention",
  title: { en: "Trailing twelve-month NDR", "zh-CN": "近十二个月净收入留存率" },
  summary: {
    en: "Net retention over a year from a customer × month table of MRR, by the four methods that companies report. Use it for the trailing NDR of a board deck.",
    "zh-CN":
      "由「客户 × 月份」的 MRR 表计算全年净收入留存率，可选各公司披露所用的四种算法，用于董事会材料中的滚动 NDR。",
  },
  formula: {
    en: "M(t) over customers with M(t − 12) above 0\npoint Σ M(t) ÷ Σ M(t − 12); avg12 twelve such months, sums pooled\ncompound Π of twelve monthly NDRs\nrevenue Σ of months t − 11 … t ÷ Σ of months t − 23 … t − 12",
    "zh-CN":
      "M(t) 只计 M(t − 12) 大于 0 的客户\n时点 Σ M(t) ÷ Σ M(t − 12)；十二月平均：十二个时点分子分母各自合计\n连乘 十二个月度 NDR 之积\n收入 Σ 第 t − 11 至 t 月 ÷ Σ 第 t − 23 至 t − 12 月",
  },
  basis: {
    en: "By default the cohort method of the SaaS Metrics Standards Board: this month’s MRR of the customers of a year ago over their MRR then.",
    "zh-CN": "默认采用 SaaS Metrics Standards Board 的同期群法：一年前有 MRR 的客户，当月 MRR ÷ 当时 MRR。",
  },
  params: [
    numbers(
      "matrix",
      {
        en: "MRR, a row per customer, a column per month, no headers",
        "zh-CN": "MRR：每客户一行、每月一列，不含表头",
      },
      { min: 0 },
    ),
    optional(
      count("asof", { en: "column to answer for; none: the last", "zh-CN": "所求月份的列号，不填取末列" }),
      0,
    ),
    optional(option("method", { en: "how a year is compared", "zh-CN": "算法" }, METHODS), "point"),
  ],
  result: "percent",
  compute: (matrix, asof, method) => {
    const t = columnOf(asof, matrix);
    if (t < 1 || t > matrix.cols) return notAColumn(matrix.cols);
    const needed = MONTHS_NEEDED[method];
    if (t < needed) return tooFewMonths(needed, t);
    const months = { mrr: matrix.values, months: matrix.cols };
    return trailingRetention(months, t, method) ?? NOTHING_TO_KEEP;
  },
  working: (matrix, asof, method) => {
    const months = { mrr: matrix.values, months: matrix.cols };
    const ratios = trailingRatios(months, columnOf(asof, matrix), method);
    return { formula: ratios.map(({ is, was }) => `${is}/${was}`).join("*") };
  },
  native:
    'IF(NOT(OR(method="point",method="avg12",method="compound",method="revenue")),#VALUE!,' +
    'LET(n,COLUMNS(matrix),t,IF(asof=0,n,INT(asof)),wide,OR(method="avg12",method="revenue"),chain,method="compound",' +
    'k,SEQUENCE(1,n),now,IF(matrix="",0,matrix),was,MMULT(now,(SEQUENCE(n)=k-IF(chain,1,12))*1),' +
    "year,IF(OR(wide,chain),(k>t-12)*(k<=t),(k=t)*1)," +
    "each,SEQUENCE(1,ROWS(matrix),1,0),base,MMULT(each,was),kept,MMULT(each,(was>0)*now)," +
    "IF(OR(t<1,t>n),#NUM!,IF(t<IF(wide,24,13),#N/A,IF(chain," +
    "IF(SUM(year*(base=0))>0,#DIV/0!,IF(SUM(year*(kept=0))>0,0,EXP(SUM(LN(IF(year*(base>0)*(kept>0)>0,kept/base,1))))))," +
    'IF(method="revenue",SUM((MMULT(was,TRANSPOSE(year))>0)*MMULT(now,TRANSPOSE(year))),' +
    "SUM((was>0)*now*year))/SUM(was*year))))))",
  conventions: [
    {
      en: "avg12 is the weighted average of twelve months that Datadog reports: numerators and denominators are added up first. The mean of twelve ratios is close to it, not the same.",
      "zh-CN":
        "十二月平均即 Datadog 披露的加权平均：先合计分子与分母再相除，与十二个比率的简单平均接近但不相等。",
    },
    {
      en: "point and avg12 leave out customers without MRR a year before; those who left and came back in between count as retained.",
      "zh-CN": "时点与十二月平均不计一年前没有 MRR 的客户；其间离开又回来的视为留存。",
    },
  ],
  pitfalls: [
    {
      en: "revenue flatters: customers who joined during the base year count a part of it there and a whole year here.",
      "zh-CN": "收入法会偏高：基期中途加入的客户，分母只计部分月份，分子却计满全年。",
    },
    {
      en: "compound includes customers won inside the year, from their second month on, so it can show more churn or more growth than the base had.",
      "zh-CN": "连乘法包含年内新签客户（自次月起），可能高估或低估原有客户的留存。",
    },
    {
      en: "avg12 lags: a good or bad quarter takes a year to show in full.",
      "zh-CN": "十二月平均反应滞后，一个季度的好坏要一年才完全显现。",
    },
  ],
  noAnswer: [
    {
      when: {
        en: "fewer than 13 columns, 24 for avg12 and revenue",
        "zh-CN": "不足 13 列；十二月平均与收入法不足 24 列",
      },
      args: [[[100, 110]]],
      error: "#N/A",
    },
    {
      when: { en: "asof beyond the columns", "zh-CN": "asof 超出列数" },
      args: [[[100, 110]], 3],
      error: "#NUM!",
    },
    { when: { en: "a negative MRR", "zh-CN": "MRR 为负数" }, args: [[[100, -110]]], error: "#NUM!" },
    {
      when: { en: "nobody had MRR a year ago", "zh-CN": "一年前没有任何 MRR" },
      args: [[[0, ...Array<number>(12).fill(100)]]],
      error: "#DIV/0!",
    },
    {
      when: { en: "a method outside the list", "zh-CN": "method 不在可选范围内" },
      args: [[[100, 110]], 2, "mean"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [
        [
          [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 110],
          [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, null],
          [null, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80],
        ],
      ],
      result: 110 / 150,
      source: {
        en: "by hand: 110 of 150; the customer won since is left out",
        "zh-CN": "手算：150 中留下 110，期间新签的客户不计",
      },
      formula: "SAAS.NDR.TTM(B2:N4)",
    },
    {
      args: [
        [
          [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 110],
          [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, null],
        ],
        13,
        "compound",
      ],
      result: 110 / 150,
      source: { en: "by hand: eleven times 1, and 110 ÷ 150", "zh-CN": "手算：十一个 1 乘以 110 ÷ 150" },
      formula: 'SAAS.NDR.TTM(B2:N3,13,"compound")',
    },
  ],
  sources: [same("SaaS Metrics Standards Board, Net Revenue Retention"), same("Datadog, Form 10-K")],
  related: ["NDR", "NDR.BRIDGE", "GRR", "LEDGER.MATRIX", "MOVES"],
  synonyms: ["trailing NRR", "TTM NRR", "dollar-based net retention", "滚动留存", "滚动净留存"],
});
