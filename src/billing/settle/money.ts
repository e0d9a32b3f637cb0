import { fill, type Text } from "../../locales/text";
import { cellOf, filledCells } from "../cells/column";
import { currencyIn } from "../cells/currency-marks";
import { decimalsOf, readMoney, readPercent, signOf, type DecimalSign } from "../cells/money";
import type { Role } from "../types";
import { eitherWay } from "./either";
import type { Case, Told } from "./settings";

/* What a file’s amounts leave open. */

const MONEY_ROLES: readonly Role[] = ["amount", "tax", "discount", "addons"];

const moneyCells = ({ table, mapping }: Case) =>
  MONEY_ROLES.flatMap((role) => filledCells(table, mapping, role));

/** Whether a point or a comma stands before the decimals. */
export const decimalSign = (about: Case): Told =>
  eitherWay(
    moneyCells(about),
    signOf,
    [
      ["point", POINT],
      ["comma", COMMA],
    ],
    { both: BOTH_SIGNS, which: WHICH_SIGN },
  );

/** Whether 4900 is 4,900 or 49.00. */
export function amountUnit(about: Case): Told {
  const { table, layout, mapping, settled } = about;
  const role = layout.kind === "coupons" ? "discount" : "amount";
  const column = mapping.get(role)?.column;
  if (column === undefined) return undefined;
  const head = table.heads[column];
  if (/cents?\b|minor|（分）|\(分\)/i.test(head)) return { choice: "cents", why: fill(HEAD_SAYS, { head }) };
  if (/（元）|\(元\)/.test(head)) return { choice: "units", why: fill(HEAD_SAYS, { head }) };
  const sign = settled.get("decimal") as DecimalSign;
  const read = filledCells(table, mapping, role).map((each) => ({ ...each, amount: readMoney(each.cell, sign) ?? 0 })); // prettier-ignore
  const partly = read.find(({ amount, cell }) => amount % 1 !== 0 || signOf(cell) !== undefined);
  if (partly) return { choice: "units", why: fill(UNITS_SEEN, { cell: partly.cell }) };
  // Nothing that recurs costs less than a whole unit.
  const small = read.find(({ amount }) => amount > 0 && amount < 100);
  if (small) return { choice: "units", why: fill(SMALL_SEEN, { cell: small.cell }) };
  const currencies = new Set(filledCells(table, mapping, "currency").map(({ cell }) => cell));
  const some = read.find(({ amount }) => amount !== 0);
  const isWhole = currencies.size > 0 && [...currencies].every((code) => decimalsOf(code, layout.decimals) === 0); // prettier-ignore
  if (!some || isWhole) return undefined;
  return {
    text: fill(WHICH_UNIT, { cell: some.cell }),
    row: some.row,
    choices: [
      ["units", fill(UNITS, { amount: some.amount.toLocaleString("en-US") })],
      ["cents", fill(CENTS, { amount: (some.amount / 100).toLocaleString("en-US", { minimumFractionDigits: 2 }) })], // prettier-ignore
    ],
  };
}

/** Whether the amount pays for one unit or for the whole quantity. */
export function perUnit({ table, mapping, settled }: Case): Told {
  const sign = settled.get("decimal") as DecimalSign;
  const several = filledCells(table, mapping, "quantity").find(
    ({ cell, row }) => (readMoney(cell, sign) ?? 0) > 1 && cellOf(row, mapping, "amount") !== "",
  );
  if (!several) return undefined;
  const said = {
    amount: table.heads[mapping.get("amount")?.column ?? 0],
    cell: cellOf(several.row, mapping, "amount"),
    quantity: several.cell,
  };
  return {
    text: fill(WHICH_PER, said),
    row: several.row,
    choices: [
      ["unit", fill(PER_UNIT, said)],
      ["whole", fill(WHOLE, said)],
    ],
  };
}

const filledMoney = ({ table, mapping, settled }: Case, role: Role) =>
  filledCells(table, mapping, role).find(({ cell }) => (readMoney(cell.replace("%", ""), settled.get("decimal") as DecimalSign) ?? 0) !== 0); // prettier-ignore

/** Whether the amount holds the tax. */
export function tax(about: Case): Told {
  const taxed = filledMoney(about, "tax");
  if (!taxed) return undefined;
  return {
    text: fill(WHICH_TAX, { cell: taxed.cell, amount: cellOf(taxed.row, about.mapping, "amount") }),
    row: taxed.row,
    choices: [
      ["included", TAX_IN],
      ["on-top", TAX_OUT],
    ],
  };
}

/** Whether the amount is before or after the discount of its row. */
export function discount(about: Case): Told {
  const found = filledMoney(about, "discount") ?? filledMoney(about, "percent");
  if (!found) return undefined;
  return {
    text: fill(WHICH_DISCOUNT, { amount: cellOf(found.row, about.mapping, "amount") }),
    row: found.row,
    choices: [
      ["taken", TAKEN],
      ["to-take", TO_TAKE],
    ],
  };
}

/** Whether the amounts say that they are in several currencies, which no column does. */
export function currencies({ table, mapping }: Case): Told {
  if (mapping.has("currency")) return undefined;
  const signed = filledCells(table, mapping, "amount").flatMap(({ cell }) => {
    const currency = currencyIn(cell);
    return currency === undefined ? [] : [{ cell, currency }];
  });
  const other = signed.find(({ currency }) => currency !== signed[0].currency);
  if (!other) return undefined;
  return { choice: "several", why: fill(SEVERAL_SEEN, { a: signed[0].cell, b: other.cell }) };
}

const SEVERAL_SEEN: Text = {
  en: "“{a}” and “{b}” are not in one",
  "zh-CN": "「{a}」与「{b}」不是同一币种",
};

/** Whether 0.2 is a fifth of the amount: so it is where no percentage of the column is above 1. */
export function percents({ table, mapping, settled }: Case): Told {
  const sign = settled.get("decimal") as DecimalSign;
  const plain = filledCells(table, mapping, "percent").flatMap(({ cell }) => {
    const { number = 0, isSigned = false } = readPercent(cell, sign) ?? {};
    return number === 0 || isSigned ? [] : [{ cell, number }];
  });
  if (plain.length === 0) return undefined;
  const whole = plain.find(({ number }) => number > 1);
  if (whole) return { choice: "whole", why: fill(WHOLE_SEEN, { cell: whole.cell }) };
  return { choice: "shares", why: fill(SHARES_SEEN, { cell: plain[0].cell }) };
}

const WHOLE_SEEN: Text = {
  en: "“{cell}” of a hundred, and so are all in the column",
  "zh-CN": "「{cell}」为百分数，该列均按百分数计",
};
const SHARES_SEEN: Text = {
  en: "“{cell}”: none in the column is above 1",
  "zh-CN": "「{cell}」：该列均不大于 1，按比例计",
};

const POINT: Text = { en: "A point: 1,234.50", "zh-CN": "小数点：1,234.50" };
const COMMA: Text = { en: "A comma: 1.234,50", "zh-CN": "小数逗号：1.234,50" };
const WHICH_SIGN: Text = {
  en: "What stands before the decimals of “{cell}”?",
  "zh-CN": "「{cell}」的小数以什么符号分隔？",
};
const BOTH_SIGNS: Text = {
  en: "“{a}” has a decimal point and “{b}” a decimal comma. Which holds?",
  "zh-CN": "「{a}」用小数点，「{b}」用小数逗号。以哪种为准？",
};
const HEAD_SAYS: Text = { en: "the head says so: “{head}”", "zh-CN": "列名即已注明：「{head}」" };
const UNITS_SEEN: Text = { en: "“{cell}” has decimals", "zh-CN": "「{cell}」带小数或分隔符" };
const SMALL_SEEN: Text = { en: "“{cell}” would be less than one", "zh-CN": "「{cell}」若为分则不足一元" };
const WHICH_UNIT: Text = {
  en: "Is “{cell}” in whole units or in cents?",
  "zh-CN": "「{cell}」的单位是元还是分？",
};
const UNITS: Text = { en: "Whole units: {amount}", "zh-CN": "元：{amount}" };
const CENTS: Text = { en: "Cents: {amount}", "zh-CN": "分：{amount}" };
const WHICH_PER: Text = {
  en: "Is {amount} per unit or for the whole quantity?",
  "zh-CN": "「{amount}」是单价还是整单金额？",
};
const PER_UNIT: Text = { en: "Per unit: {cell} × {quantity}", "zh-CN": "单价：{cell} × {quantity}" };
const WHOLE: Text = { en: "Whole quantity: {cell}", "zh-CN": "整单：{cell}" };
const WHICH_TAX: Text = {
  en: "Does the amount {amount} hold the tax of {cell}?",
  "zh-CN": "金额 {amount} 是否含税额 {cell}？",
};
const TAX_IN: Text = { en: "It does: take the tax out", "zh-CN": "含税，扣除税额" };
const TAX_OUT: Text = { en: "It doesn’t: the tax comes on top", "zh-CN": "不含税" };
const WHICH_DISCOUNT: Text = {
  en: "Is the amount {amount} before or after the discount?",
  "zh-CN": "金额 {amount} 是折前还是折后？",
};
const TAKEN: Text = { en: "After: the discount is taken off", "zh-CN": "折后" };
const TO_TAKE: Text = { en: "Before: take it off", "zh-CN": "折前，须扣除" };
