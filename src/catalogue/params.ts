import { LAST_DAY } from "../engine/months";
import type { Text } from "../locales/text";
import { findWord, type OptionWord } from "./option-words";
import type { Cells, Checked, Coded, Series } from "./ranges";

/*
 * The kinds of argument. A kind settles how cells are read (functions/read.ts), what functions.json says,
 * which field the insert form shows, and which values the parity tests draw.
 * By the blank law an optional argument that is 0, FALSE, "", blank or left out takes its default.
 */

/** The word that a text stands for: one of the argument’s list, or one that the argument understands besides. */
export function wordOf({ words, understand }: Param, text: string): string | undefined {
  return findWord(words, text) ?? understand?.(text);
}

/** Which numbers can be. Outside of it the answer is #NUM!. `min` and `max` are allowed themselves. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /** Only numbers above it. */
  readonly above?: number;
}

export type Kind =
  /** One number. */
  | "number"
  /** Numbers of a range, added up: one cell works as well. */
  | "total"
  /** A range of numbers, one by one. */
  | "numbers"
  /** A range of dates as serial numbers; a blank is 0. A fraction of a day is dropped. */
  | "dates"
  /** A range of ids or other texts; numbers become their text, and a blank is the first of the names. */
  | "ids"
  /** One word of a list. */
  | "option"
  /** One word of a list for all rows, or one for each row. */
  | "options"
  /** Free text. */
  | "text"
  /** TRUE or FALSE, or yes/no in words; where it is required a blank is "unknown" and reads as null. */
  | "flag"
  /** A range whose cells may be anything. */
  | "cells";

export interface Param<T = unknown> {
  /** As in functions.json and in native formulas; never changes once released. */
  readonly name: string;
  readonly kind: Kind;
  readonly bounds: Bounds;
  /** A cost: a negative one is #VALUE!, for the sign convention was missed, not a limit. */
  readonly cost: boolean;
  /** A loss: positive or negative but not both in one range; `compute` gets its size, never below 0. */
  readonly loss: boolean;
  readonly words: readonly OptionWord[];
  /** Cells that can’t be read refuse no call: `compute` is told where they are. */
  readonly lenient?: boolean;
  /** Answers what words can’t list: a text with a count in it, as “every 3 months”, or undefined. */
  readonly understand?: (text: string) => string | undefined;
  /** A date that there may never be: words such as “never”, and days from 2999-12-31 on, are blanks. */
  readonly openEnded: boolean;
  /** Present when the argument may be left out. */
  readonly fallback?: T;
  /** Draw whole numbers. */
  readonly whole: boolean;
  /** The unit behind the number, for fields and previews. */
  readonly unit: Unit;
}

/** An argument with what people read about it, which calls never need. */
export interface WholeParam<T = unknown> extends Param<T> {
  readonly about: Text;
  /** What people type; the parity tests draw from it. */
  readonly typical: readonly [number, number];
}

export type Unit = "amount" | "percent" | "multiple" | "months" | "count" | "number" | "date" | "text";

type Settings = Bounds & { readonly typical?: readonly [number, number] };

interface Defaults {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly typical: readonly [number, number];
  readonly whole?: boolean;
  readonly cost?: boolean;
  readonly loss?: boolean;
  readonly words?: readonly OptionWord[];
  readonly understand?: (text: string) => string | undefined;
  readonly openEnded?: boolean;
  readonly bounds?: Bounds;
}

function param<T>(name: string, about: Text, defaults: Defaults, settings: Settings = {}): WholeParam<T> {
  const { typical = defaults.typical, ...bounds } = settings;
  return {
    name,
    about,
    kind: defaults.kind,
    unit: defaults.unit,
    bounds: { ...defaults.bounds, ...bounds },
    cost: defaults.cost ?? false,
    loss: defaults.loss ?? false,
    words: defaults.words ?? [],
    understand: defaults.understand,
    openEnded: defaults.openEnded ?? false,
    typical,
    whole: defaults.whole ?? false,
  };
}

const MONEY = [1, 100_000] as const;

/** Money that may have either sign. */
export const amount = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "number", unit: "amount", typical: MONEY }, settings);

/** Money that is spent: typed as a positive number; a negative one is #VALUE!. */
export const cost = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "number", unit: "amount", typical: MONEY, cost: true }, settings);

/** How many customers, sellers, periods: 0 or more. */
export const count = (name: string, about: Text, settings?: Settings) =>
  param<number>(
    name,
    about,
    { kind: "number", unit: "count", typical: [1, 500], whole: true, bounds: { min: 0 } },
    settings,
  );

/** A share of which there can't be more than all: margin, churn, win rate. Typed as 0.8 or 80 %. */
export const share = (name: string, about: Text, settings?: Settings) =>
  param<number>(
    name,
    about,
    { kind: "number", unit: "percent", typical: [0.05, 0.95], bounds: { max: 1 } },
    settings,
  );

/** A rate without a limit of its own: growth, a discount rate. */
export const rate = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "number", unit: "percent", typical: [0.001, 0.3] }, settings);

/** Any other number. */
export const number = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "number", unit: "number", typical: [0.1, 10] }, settings);

/** Money of one period; a range is added up. */
export const total = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "total", unit: "amount", typical: MONEY }, settings);

/** Money lost in one period; a range is added up, with either sign but not both. Never below 0. */
export const loss = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "total", unit: "amount", typical: MONEY, loss: true }, settings);

/** A range of numbers of any shape. */
export const numbers = (name: string, about: Text, settings?: Settings) =>
  param<Series>(name, about, { kind: "numbers", unit: "amount", typical: MONEY }, settings);

/** A range of counts: customers, signups, deals. */
export const counts = (name: string, about: Text, settings?: Settings) =>
  param<Series>(
    name,
    about,
    { kind: "numbers", unit: "count", typical: [1, 500], whole: true, bounds: { min: 0 } },
    settings,
  );

/** A range of rates: churn, conversion, expansion of every month. */
export const rates = (name: string, about: Text, settings?: Settings) =>
  param<Series>(name, about, { kind: "numbers", unit: "percent", typical: [0.001, 0.3] }, settings);

/** Serial numbers of days: 2023 to 2027 as people type them, and the last one that Excel knows. */
const DAYS = {
  unit: "date",
  typical: [45_000, 46_500],
  whole: true,
  bounds: { min: 0, max: LAST_DAY },
} as const;

/** One date as a serial number; a blank is 0. A fraction of a day is dropped. */
export const date = (name: string, about: Text, settings?: Settings) =>
  param<number>(name, about, { kind: "number", ...DAYS }, settings);

/** A range of dates. */
export const dates = (name: string, about: Text, settings?: Settings) =>
  param<Series>(name, about, { kind: "dates", ...DAYS }, settings);

/** A range of days on which something ends, if it does: no end is a blank, however it is written. */
export const ends = (name: string, about: Text) =>
  param<Series>(name, about, { kind: "dates", ...DAYS, openEnded: true });

/** A range of customer ids or other texts. */
export const ids = (name: string, about: Text) =>
  param<Coded>(name, about, { kind: "ids", unit: "text", typical: [0, 0] });

/** One word out of a list, in English or Chinese, or one that `understand` makes of a text. */
export const option = <const W extends string>(
  name: string,
  about: Text,
  words: readonly OptionWord<W>[],
  understand?: (text: string) => W | undefined,
) => param<W>(name, about, { kind: "option", unit: "text", typical: [0, 0], words, understand });

/** As option, for all rows, or one for each row. */
export const options = <const W extends string>(
  name: string,
  about: Text,
  words: readonly OptionWord<W>[],
  understand?: (text: string) => W | undefined,
) => param<Coded<W>>(name, about, { kind: "options", unit: "text", typical: [0, 0], words, understand });

/** Free text: the name of a metric, a word to look for. */
export const words = (name: string, about: Text) =>
  param<string>(name, about, { kind: "text", unit: "text", typical: [0, 0] });

/** TRUE or FALSE; null when a required one is blank. */
export const flag = (name: string, about: Text) =>
  param<boolean | null>(name, about, { kind: "flag", unit: "text", typical: [0, 1] });

/** A range whose cells may be anything. */
export const cells = (name: string, about: Text) =>
  param<Cells>(name, about, { kind: "cells", unit: "text", typical: [0, 0] });

/** Marks a range as one whose cells are to be judged: whatever they hold, the call is answered. */
export const checked = <T extends Series | Coded>(from: WholeParam<T>): WholeParam<Checked<T>> => ({
  ...(from as WholeParam<never>),
  lenient: true,
});

/** Marks an argument as one that may be left out, and says what it then is. */
export function optional<const T>(
  from: WholeParam<T>,
  fallback: NoInfer<T>,
): WholeParam<T> & { readonly fallback: T } {
  return { ...from, fallback };
}

export function isOptional(p: Param): boolean {
  return "fallback" in p;
}

/** Whether Excel hands the argument over as a whole range rather than cell by cell. */
export function takesRange(p: Param): boolean {
  return !["number", "option", "text", "flag"].includes(p.kind);
}
