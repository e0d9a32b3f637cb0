import type { Text } from "../locales/text";
import type { TableName } from "./tables";

/* What tables and their columns say, for whoever meets them in a warehouse. */

export const TABLE_TEXTS: Readonly<Record<TableName, Text>> = {
  moves: {
    en: "MRR and customers month by month: opening, new, expansion, reactivation, contraction, churn, closing. As SAAS.LEDGER.MOVES.",
    "zh-CN": "逐月的 MRR 与客户数变动：期初、新签、增购、回流、缩减、流失、期末，与 SAAS.LEDGER.MOVES 一致。",
  },
  retention: {
    en: "Net and gross revenue retention and logo retention of every month. As SAAS.LEDGER.RETENTION.",
    "zh-CN": "各月的净收入留存率、总收入留存率与客户留存率，与 SAAS.LEDGER.RETENTION 一致。",
  },
  cohort: {
    en: "What became of the customers won in each month, quarter or year, a row for each cohort and age. As SAAS.LEDGER.COHORT.",
    "zh-CN": "各月、季或年新签客户的留存，每个同期群、每个账龄一行，与 SAAS.LEDGER.COHORT 一致。",
  },
  customers: {
    en: "MRR of each customer at the end of each month. As SAAS.LEDGER.MATRIX.",
    "zh-CN": "每个客户各月末的 MRR，与 SAAS.LEDGER.MATRIX 一致。",
  },
  unread: {
    en: "The rows of the ledger that can’t be read, and why. While there is one, the other tables show no figures.",
    "zh-CN": "台账中无法读取的行及原因。只要有一行，其他各表就不给出数字。",
  },
};

const LINES: Readonly<Record<string, Text>> = {
  opening: { en: "at the end of the month before", "zh-CN": "上月末" },
  new: { en: "of customers who never had any before", "zh-CN": "从未付费的客户新签" },
  expansion: { en: "gained from customers who paid before", "zh-CN": "原有客户增加" },
  reactivation: { en: "of customers who came back", "zh-CN": "曾流失的客户回流" },
  contraction: { en: "lost from customers who still pay, negative", "zh-CN": "原有客户减少，为负数" },
  churn: { en: "lost with customers who left, negative", "zh-CN": "流失，为负数" },
  closing: { en: "at the end of the month", "zh-CN": "本月末" },
  check: {
    en: "left over, closing less opening and movements: always 0",
    "zh-CN": "期末减去期初与各项变动，恒为 0",
  },
};

const HEADS: Readonly<Record<string, Text>> = {
  ...LINES,
  new: { en: "won, who never paid before", "zh-CN": "从未付费的客户新签" },
  expansion: { en: "who pay more", "zh-CN": "付得更多的客户" },
  reactivation: { en: "who came back", "zh-CN": "曾流失的客户回流" },
  contraction: { en: "who pay less", "zh-CN": "付得更少的客户" },
  churn: { en: "who left, negative", "zh-CN": "流失，为负数" },
};

const named = (what: Text, measure: Text): Text => ({
  en: `${measure.en} ${what.en}`,
  "zh-CN": `${what["zh-CN"]}，${measure["zh-CN"]}`,
});

const MRR: Text = { en: "MRR", "zh-CN": "按 MRR" };
const CUSTOMERS: Text = { en: "Customers", "zh-CN": "按客户数" };

export const COLUMN_TEXTS: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.keys(LINES).map((line) => [`${line}_mrr`, named(LINES[line], MRR)])),
  ...Object.fromEntries(
    Object.keys(HEADS).map((line) => [`${line}_customers`, named(HEADS[line], CUSTOMERS)]),
  ),
  segment: { en: "What the ledger is split by", "zh-CN": "分组" },
  month: { en: "First day of the month", "zh-CN": "当月首日" },
  ndr: { en: "Net revenue retention, 1 = 100%", "zh-CN": "净收入留存率，1 即 100%" },
  grr: { en: "Gross revenue retention, 1 = 100%", "zh-CN": "总收入留存率，1 即 100%" },
  logo: { en: "Logo retention, 1 = 100%", "zh-CN": "客户留存率，1 即 100%" },
  customers: { en: "Customers", "zh-CN": "客户数" },
  cohort: { en: "First day of the cohort’s month, quarter or year", "zh-CN": "同期群首日" },
  age: { en: "Months, quarters or years since", "zh-CN": "账龄" },
  size_mrr: { en: "MRR of the cohort at age 0", "zh-CN": "同期群第 0 期的 MRR" },
  size_customers: { en: "Customers of the cohort at age 0", "zh-CN": "同期群第 0 期的客户数" },
  mrr: { en: "MRR, in the currency of the ledger", "zh-CN": "MRR，币种同台账" },
  pct_mrr: { en: "MRR as a share of size_mrr", "zh-CN": "MRR 占 size_mrr 之比" },
  pct_customers: { en: "Customers as a share of size_customers", "zh-CN": "客户数占 size_customers 之比" },
  customer: { en: "Customer, without blanks around it", "zh-CN": "客户，去除首尾空白" },
  unread_rows: {
    en: "Rows that can’t be read; figures stand only where it is 0",
    "zh-CN": "无法读取的行数，为 0 时才有数字",
  },
  start_day: { en: "Start", "zh-CN": "开始日期" },
  end_day: { en: "End", "zh-CN": "结束日期" },
  amount: { en: "Amount", "zh-CN": "金额" },
  interval_word: { en: "Interval, in small letters", "zh-CN": "计费周期，小写" },
  reason: { en: "Why the row can’t be read", "zh-CN": "无法读取的原因" },
};
