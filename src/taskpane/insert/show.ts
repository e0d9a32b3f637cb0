import type { Param, RawCell } from "../../catalogue/define";
import { INSERT } from "../../locales/pane";
import { fill, type Language } from "../../locales/text";
import type { RangeContent } from "../../workbook/types";
import { showValue } from "../format";
import { isProblem } from "./preview";
import type { Field } from "./use-insert";
import { showExactly } from "./working";

/** What a field stands for, where it reads otherwise than typed: ¥5,136 of a cell, 794 rows of a range, 30,000 of 3万. */
export function showEntry({ param, typed, entry, reading }: Field, language: Language): string | undefined {
  if (entry.kind === "cells")
    return reading && !isProblem(reading) ? showRange(reading, language) : undefined;
  if (entry.kind !== "value" || typeof entry.value !== "number") return undefined;
  const shown = showExactly(entry.value, param.unit, language);
  return withoutZeros(shown) === withoutZeros(typed.trim()) ? undefined : shown;
}

/** 74.0% is no news beside 74%. */
const withoutZeros = (text: string) => text.replace(/\.0+(?=%|$)/, "");

/** The single cell’s own text, or how large the range is. */
export function showRange({ rows, cols, text }: RangeContent, language: Language): string {
  if (rows === 1 && cols === 1) return text;
  const size = cols === 1 ? INSERT.rows : rows === 1 ? INSERT.columns : INSERT.size;
  return fill(size, { rows: rows.toLocaleString("en-US"), cols: cols.toLocaleString("en-US") })[language];
}

/** What an argument is when it is left out; "" where that can’t be said in a value. */
export function showDefault({ fallback, words }: Param, language: Language): string {
  const value = typeof fallback === "object" && fallback !== null ? firstOf(fallback) : fallback;
  const word = words.find((each) => each.word === value);
  if (word) return { en: word.word, "zh-CN": `${word.word}（${word.zh}）` }[language];
  return value === undefined || value === null ? "" : showValue(value as RawCell, "number", language);
}

/** The default of a range is one value for all rows. */
function firstOf(fallback: object): unknown {
  return "values" in fallback ? (fallback.values as ArrayLike<unknown>)[0] : undefined;
}
