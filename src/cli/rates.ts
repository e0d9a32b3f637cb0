import type { Rate } from "../billing";
import { dayIn } from "../excel/written-days";
import type { Text } from "../locales/text";
import type { Machine } from "./machine";
import { cannotDo } from "./problem";
import { textTable } from "./text-table";

/** The rates of a file, each row a day, a currency and what one of it is worth; a head above them or none. */
export function ratesIn(file: string, machine: Machine): Rate[] {
  const { table } = textTable(file, machine);
  const rows = [{ line: 1, cells: table.heads }, ...table.rows];
  const rates = rows.flatMap(({ cells: [day = "", currency = "", rate = ""] }): Rate[] => {
    const read = { day: dayIn(day), currency: currency.trim().toUpperCase(), rate: Number(rate) };
    return read.day > 0 && read.rate > 0 ? [read] : [];
  });
  if (rates.length === 0) throw cannotDo(NO_RATES, { file });
  return rates;
}

const NO_RATES: Text = {
  en: "{file} holds no rate. Each row is a date with its year first, a currency and a rate.",
  "zh-CN": "{file} 中没有汇率。每行依次为年在前的日期、币种、汇率。",
};
