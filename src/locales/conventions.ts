import { signed } from "./numbers";
import { clauseList, fill, same, type Text } from "./text";

/* How numbers may be counted, in words: the questions of engine/reconcile/, their answers, and the numbers themselves. */

export const CONVENTION_WORDS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  trial: {
    out: { en: "trials out", "zh-CN": "试用不计" },
    in: { en: "trials in", "zh-CN": "试用计入" },
  },
  pastDue: {
    in: { en: "past due in", "zh-CN": "逾期未付计入" },
    out: { en: "past due out", "zh-CN": "逾期未付不计" },
  },
  ending: {
    ended: { en: "churn when it has ended", "zh-CN": "到期才算流失" },
    cancelled: { en: "churn on the day cancelled", "zh-CN": "取消当日即算流失" },
  },
  endDay: {
    excluded: { en: "day of the end not covered", "zh-CN": "结束日不含" },
    included: { en: "day of the end covered", "zh-CN": "结束日仍在服务期内" },
  },
  discount: {
    all: { en: "every discount taken off", "zh-CN": "扣除全部折扣" },
    forever: { en: "only discounts for ever taken off", "zh-CN": "仅扣除永久折扣" },
    none: { en: "no discount taken off", "zh-CN": "不扣除折扣" },
  },
  tax: { out: { en: "without tax", "zh-CN": "不含税" }, in: { en: "with tax", "zh-CN": "含税" } },
  usage: {
    out: { en: "usage out", "zh-CN": "用量计费不计" },
    in: { en: "recurring usage in", "zh-CN": "经常性用量计费计入" },
  },
  rate: {
    spot: { en: "each row at the rate of its start", "zh-CN": "各行按开始日汇率折算" },
    monthEnd: { en: "all at the rate of the month’s end", "zh-CN": "统一按当月末汇率折算" },
    latest: { en: "all at the latest rate", "zh-CN": "统一按最新汇率折算" },
  },
  changes: {
    net: { en: "one movement for each customer and month", "zh-CN": "每个客户每月归为一类" },
    each: { en: "every change of a plan by itself", "zh-CN": "逐笔记录方案变更" },
  },
  sameMonth: {
    ignore: { en: "came and went within the month: no trace", "zh-CN": "月内签约又流失不计" },
    count: { en: "came and went within the month: new and churn", "zh-CN": "月内签约又流失，计入新签与流失" },
  },
  returns: {
    reactivation: { en: "back after any gap is reactivation", "zh-CN": "再度付费一律算回流" },
    within90: { en: "back after more than 90 days is new", "zh-CN": "离开超过 90 天算新签" },
    new: { en: "back is new", "zh-CN": "再度付费一律算新签" },
  },
  base: {
    start: { en: "divided by the start of the month", "zh-CN": "除以月初" },
    startplusnew: { en: "divided by the start and what is new", "zh-CN": "除以月初与新签之和" },
    average: { en: "divided by the middle of start and end", "zh-CN": "除以月初与月末的平均" },
  },
  reactivated: {
    out: { en: "reactivation left out", "zh-CN": "回流不计" },
    in: { en: "reactivation counted", "zh-CN": "回流计入" },
  },
  retention: {
    customers: { en: "the same customers at two dates", "zh-CN": "同一批客户两个时点对比" },
    bridge: { en: "from the movements of twelve months", "zh-CN": "由十二个月的变动推算" },
  },
  churnOf: {
    month: { en: "churn of the month", "zh-CN": "当月流失率" },
    sixBefore: { en: "mean churn of the six months before", "zh-CN": "前六个月流失率的平均" },
  },
  year: {
    compound: { en: "a year by compounding", "zh-CN": "按复利折年" },
    linear: { en: "a year as twelve times a month", "zh-CN": "月率乘以 12" },
  },
};

export const METRIC_WORDS: Readonly<Record<string, Text>> = {
  mrr: same("MRR"),
  arr: same("ARR"),
  customers: { en: "customers", "zh-CN": "客户数" },
  arpa: same("ARPA"),
  netNew: { en: "net new MRR", "zh-CN": "净新增 MRR" },
  new: { en: "new MRR", "zh-CN": "新签 MRR" },
  expansion: { en: "expansion MRR", "zh-CN": "增购 MRR" },
  reactivation: { en: "reactivation MRR", "zh-CN": "回流 MRR" },
  contraction: { en: "contraction MRR", "zh-CN": "缩减 MRR" },
  churn: { en: "churned MRR", "zh-CN": "流失 MRR" },
  mrrChurn: { en: "gross MRR churn", "zh-CN": "总 MRR 流失率" },
  netMrrChurn: { en: "net MRR churn", "zh-CN": "净 MRR 流失率" },
  logoChurn: { en: "logo churn", "zh-CN": "客户流失率（断约率）" },
  yearlyLogoChurn: { en: "yearly logo churn", "zh-CN": "年客户流失率（断约率）" },
  ndr: same("NDR"),
  grr: same("GRR"),
  ltv: { en: "LTV without margin", "zh-CN": "LTV（不计毛利率）" },
};

/** What a number that is no sum is made of. */
const PART_WORDS: Readonly<Record<string, Text>> = {
  mrr: { en: "MRR {change}", "zh-CN": "MRR {change}" },
  customers: { en: "customers {change}", "zh-CN": "客户数 {change}" },
  mrrLost: { en: "MRR lost {change}", "zh-CN": "流失 MRR {change}" },
  mrrBase: { en: "divided by {change}", "zh-CN": "分母 {change}" },
  customersLost: { en: "customers lost {change}", "zh-CN": "流失客户数 {change}" },
  customersBase: { en: "churn divided by {change}", "zh-CN": "流失率分母 {change}" },
  mrrKept: { en: "MRR kept {change}", "zh-CN": "留存 MRR {change}" },
  mrrBefore: { en: "MRR a year before {change}", "zh-CN": "一年前 MRR {change}" },
};

/** By how much a customer moves a number that is a sum, or which parts of another it moves by how much. */
export const changesText = (
  parts: readonly {
    readonly part: string;
    readonly unit: "money" | "count";
    readonly change: number;
  }[],
): Text =>
  clauseList(
    parts.map(({ part, unit, change }) => fill(PART_WORDS[part] ?? JUST, { change: signed(change, unit) })),
  );

/** A sum has no other parts than itself. */
const JUST = same("{change}");

export const RECONCILE = {
  cent: { en: "Within a cent", "zh-CN": "相差不到一分" },
  permille: { en: "Within a per mille", "zh-CN": "相差不到千分之一" },
  percent: { en: "Within a percent", "zh-CN": "相差不到百分之一" },
  none: { en: "Nearest", "zh-CN": "最接近" },
  asOurs: { en: "as here", "zh-CN": "与此处相同" },
  ours: {
    en: "{metric}, {month}: {ours} here, {value} there. {tried:way} of counting tried.",
    "zh-CN": "{month} {metric}：此处 {ours}，对方 {value}。共试 {tried} 种口径。",
  },
  noAnswer: { en: "none", "zh-CN": "无结果" },
  found: { en: "{nearness}: {value}  {changes}", "zh-CN": "{nearness}：{value}  {changes}" },
  nothingNear: {
    en: "None comes within a percent. Most likely another set of rows: compare how many customers both count.",
    "zh-CN": "没有任何口径落在百分之一以内，多半是数据行不同：请先核对双方的客户数。",
  },
  suspects: { en: "One customer alone would explain it:", "zh-CN": "以下任一客户单独即可解释差额：" },
  missing: { en: "missing there", "zh-CN": "对方漏计" },
  twice: { en: "counted twice there", "zh-CN": "对方重复计入" },
  yearAsMonth: { en: "a year’s price taken for a month’s there", "zh-CN": "对方将年费当作月费" },
  monthAsYear: { en: "a month’s price taken for a year’s there", "zh-CN": "对方将月费当作年费" },
  withoutCurrency: {
    en: "Without a currency, and so left out: {count:row}, {where}.",
    "zh-CN": "未填币种、未计入的有 {count} 行：{where}。",
  },
  takenAs: {
    en: "Without a currency, and so counted in {currency}: {count:row}, {where}.",
    "zh-CN": "未填币种、按 {currency} 计入的有 {count} 行：{where}。",
  },
  more: { en: "and {count:more customer}", "zh-CN": "另有 {count} 个客户" },
  line: { en: "line {lines}", "zh-CN": "第 {lines} 行" },
  lines: { en: "lines {lines}", "zh-CN": "第 {lines} 行" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is said of rows without a currency, where there are some. */
export const withoutCurrencyTexts = (
  { withoutCurrency: rows, takenAs }: { withoutCurrency: readonly number[]; takenAs: string | null },
  where: (rows: readonly number[]) => Text,
): readonly Text[] => {
  const values = { count: rows.length, where: where(rows), currency: takenAs ?? "" };
  return rows.length > 0 ? [fill(takenAs === null ? RECONCILE.withoutCurrency : RECONCILE.takenAs, values)] : []; // prettier-ignore
};
