import type { Text } from "../locales/text";

/* What the steps of a statement are for, as comments in it. */

export const SOURCE: Text = {
  en: "The columns of the table, as texts, days and decimals.",
  "zh-CN": "表中各列，转为文本、日期与定点小数。",
};
export const ROWS: Text = {
  en: "Blanks are read as in a sheet. A price is worth parts / 8,648,640 a month: 0 once, -1 its own days.",
  "zh-CN": "空值的读法与工作表相同。价格每月折合 parts / 8,648,640：0 为一次性，-1 为按本行天数。",
};
export const PRECISION: Text = {
  en: "The decimals that prices have, cents at least.",
  "zh-CN": "价格的小数位数，至少到分。",
};
export const TERMS: Text = {
  en: "The days that a term pays for.",
  "zh-CN": "整期金额所对应的天数。",
};
export const PRICED: Text = {
  en: "What each row is worth a month, in whole parts so that no sum is rounded; and why it can’t be read.",
  "zh-CN": "每行每月的金额，以整份计，求和不产生舍入；无法读取的行注明原因。",
};
export const SEGMENTS: Text = {
  en: "The segments; one of all rows where no column is given.",
  "zh-CN": "分组；未指定分组列时全部行为一组。",
};
export const UNREAD: Text = {
  en: "Rows that can’t be read. Where there is one, no figure is answered: the table “unread” lists them.",
  "zh-CN": "无法读取的行。只要有一行，就不给出数字；unread 表列出这些行。",
};
export const CHANGES: Text = {
  en: "A row adds at the first month-end it covers, and takes away at the first it no longer covers.",
  "zh-CN": "每行在首个涵盖的月末加入，在首个不再涵盖的月末减去。",
};
export const SUMS: Text = {
  en: "Once for each customer and unit of time.",
  "zh-CN": "每个客户每期合为一项。",
};
export const RUNNING: Text = {
  en: "What the rows of a customer add up to.",
  "zh-CN": "客户各行累计之和。",
};
export const STEPS: Text = {
  en: "Each change of what a customer pays; less than nothing is nothing.",
  "zh-CN": "客户所付金额的每次变化；负数按零计。",
};
export const KINDS: Text = {
  en: "When each customer paid first, and when it changed last.",
  "zh-CN": "每个客户首次付费的月份，以及上一次变化的月份。",
};
export const MOVED: Text = {
  en: "One movement for each customer and month, by the change since the month-end before.",
  "zh-CN": "每个客户每月归为一类，与上月末相比。",
};
export const MONTHS: Text = { en: "The asked months, all of them.", "zh-CN": "所求月份，逐月列出。" };
export const BRIDGE: Text = {
  en: "Opening and closing are summed from all changes, the movements from those of the month.",
  "zh-CN": "期初与期末由全部变化累计，各项变动取当月。",
};
export const BASE: Text = {
  en: "What each customer pays now, and what it paid a window of months before.",
  "zh-CN": "每个客户现在所付，与窗口月数之前所付。",
};
export const PAIRS: Text = {
  en: "Then and now, before each change and after it.",
  "zh-CN": "当时与现在，变化前与变化后。",
};
export const BASE_SUMS: Text = {
  en: "By how much each change moves the sums of the base.",
  "zh-CN": "每次变化对基数各项合计的影响。",
};
export const RETAINED: Text = {
  en: "The sums at each asked month’s end.",
  "zh-CN": "各所求月末的合计。",
};
export const FIRST_MONTH: Text = {
  en: "The month in which the ledger begins.",
  "zh-CN": "台账开始的月份。",
};
export const COHORTS: Text = {
  en: "A customer belongs to the first unit at whose end it had MRR.",
  "zh-CN": "客户归入首次在期末有 MRR 的那一期。",
};
export const COHORT_CHANGES: Text = {
  en: "By how much each cohort changes in each unit.",
  "zh-CN": "各同期群每期的变化。",
};
export const GRID: Text = {
  en: "Every cohort at every age, from the first cohort on.",
  "zh-CN": "自首个同期群起，每群每个账龄。",
};
export const TRIANGLE: Text = { en: "What they have at each age.", "zh-CN": "各账龄的存量。" };
export const MATRIX: Text = {
  en: "What each customer pays at each asked month’s end.",
  "zh-CN": "每个客户在各所求月末所付。",
};
