import { takesRange, type Param, type RawArgument } from "../../catalogue/define";
import { calendarDay } from "../../excel/days";
import { readAddress } from "../../excel/sheet-name";
import { quoteText } from "../../excel/text";
import { dayIn } from "../../excel/written-days";
import { INSERT } from "../../locales/pane";
import { fill, type Text } from "../../locales/text";

/** What the user put into one field of the insert form. */
export type Entry =
  | { readonly kind: "blank" }
  /** A value, and how a formula spells it. */
  | { readonly kind: "value"; readonly value: RawArgument; readonly formula: string }
  /** Cells, as they were typed or picked; `otherwise` is what to say of a word that names none. */
  | { readonly kind: "cells"; readonly address: string; readonly otherwise?: Text }
  | { readonly kind: "wrong"; readonly text: Text };

/** A name of the workbook; in a field for text it is text. */
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Reads one field. Full-width characters count as their plain ones, except in the name of a sheet. */
export function readEntry(param: Param, typed: string): Entry {
  // Cells may come as a formula, "=B4" or "＝B4", and with the sign twice where a formula was pasted behind one.
  const asTyped = typed.trim().replace(/^[=＝]+\s*/, "");
  if (asTyped === "") return { kind: "blank" };
  if (param.kind === "option") return textEntry(asTyped);
  if (param.kind === "flag") return { kind: "value", value: asTyped === "TRUE", formula: asTyped };
  if (namesCells(asTyped)) return { kind: "cells", address: asTyped };
  const text = asTyped.normalize("NFKC");
  if (namesCells(text)) return { kind: "cells", address: text };
  if (param.unit === "date") return dateEntry(text) ?? wrong(param, INSERT.wrongDate, typed);
  const number = readNumber(text);
  if (number !== undefined) return { kind: "value", value: number, formula: String(number) };
  if (param.unit === "text") return textEntry(text.replace(/^["“](.*)["”]$/, "$1"));
  const refusal = wrong(param, wantsRange(param) ? INSERT.wrongRange : INSERT.wrongNumber, typed);
  return NAME.test(text) ? { kind: "cells", address: text, otherwise: refusal.text } : refusal;
}

/** Whole rows alone, 1:3, are a ratio to most people; with a sheet or dollar signs they are cells. */
function namesCells(text: string): boolean {
  return readAddress(text) !== undefined && !/^\d+:\d+$/.test(text);
}

function textEntry(text: string): Entry {
  return { kind: "value", value: text, formula: quoteText(text) };
}

/** A total takes a single number as well as a range. */
const wantsRange = (param: Param) => takesRange(param) && param.kind !== "total";

function wrong({ name }: Param, text: Text, typed: string): Extract<Entry, { kind: "wrong" }> {
  return { kind: "wrong", text: fill(text, { name, typed: typed.trim() }) };
}

/** What follows a number, as the power of ten it stands for. */
const POWERS: Readonly<Record<string, number>> = {
  "%": -2,
  k: 3,
  千: 3,
  万: 4,
  m: 6,
  百万: 6,
  亿: 8,
  bn: 9,
  "": 0,
};

const NUMBER = /^([-+−]?)[¥$€£]?\s*(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?\s*(%|k|千|万|m|百万|亿|bn|)$/i;

/** 1,234.5 · 74% · 3万 · 1.2亿 · 30k as a number; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const match = NUMBER.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [, sign, whole, fraction = "", unit] = match;
  if (!/\d/.test(whole + fraction)) return undefined;
  // One conversion from decimal text, so that 1.1万 is 11000 and not a hair above it.
  const size = Number(`${whole.replaceAll(",", "")}${fraction}e${POWERS[unit.toLowerCase()]}`);
  return sign === "-" || sign === "−" ? -size : size;
}

/** The day as a formula spells it in every language of Excel. */
function dateEntry(text: string): Entry | undefined {
  const serial = dayIn(text);
  if (Number.isNaN(serial)) return undefined;
  const { year, month, day } = calendarDay(serial);
  return { kind: "value", value: serial, formula: `DATE(${year},${month},${day})` };
}
