import { mrrOn, type LedgerRow, type Unit } from "../billing";
import type { Text } from "../locales/text";

/** “¥3,350”, “1,200 XYZ”: as the currency is written; without one the number alone. */
export function moneyText(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = amount.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }); // prettier-ignore
  const sign = currency === "" ? "" : (SIGNS[currency] ?? `${currency} `);
  return amount < 0 ? `−${sign}${number.slice(1)}` : `${sign}${number}`;
}

const SIGNS: Readonly<Record<string, string>> = { CNY: "¥", USD: "$", EUR: "€", GBP: "£" };

/** The MRR of a day, one amount a currency. */
export function mrrText(rows: readonly LedgerRow[], day: number): string {
  const amounts = [...mrrOn(rows, day)].map(([currency, amount]) => moneyText(amount, currency));
  return amounts.length === 0 ? "0" : amounts.join(" + ");
}

const UNITS: Readonly<Record<Unit, Text>> = {
  month: { en: "a month", "zh-CN": "每月" },
  quarter: { en: "a quarter", "zh-CN": "每季" },
  year: { en: "a year", "zh-CN": "每年" },
  week: { en: "a week", "zh-CN": "每周" },
  day: { en: "a day", "zh-CN": "每日" },
  term: { en: "for the term", "zh-CN": "整期" },
  once: { en: "once", "zh-CN": "一次性" },
};

/** “¥6,450 a month”, “¥60 every 6 months”. */
export function chargeText({ amount, currency, unit, count }: LedgerRow): Text {
  const money = moneyText(amount, currency);
  if (count === 1) return { en: `${money} ${UNITS[unit].en}`, "zh-CN": `${UNITS[unit]["zh-CN"]} ${money}` };
  const several = `${count} ${unit}s`;
  const chinese: Readonly<Partial<Record<Unit, string>>> = { month: "个月", quarter: "季", year: "年", week: "周", day: "天" }; // prettier-ignore
  return { en: `${money} every ${several}`, "zh-CN": `每 ${count} ${chinese[unit] ?? ""} ${money}` };
}
