import { isoDay } from "../excel/days";
import { fill, placeList, shortened, type Text } from "../locales/text";
import { filledCells } from "./cells/column";
import { layoutNamed } from "./layouts";
import { mapColumns, type ChosenColumns } from "./map-columns";
import { mixedMovements } from "./movements-table";
import { addOnRows } from "./normalise/add-ons";
import { convert, currenciesAmong, type Conversion, type MissingRate } from "./normalise/currencies";
import { eventRows } from "./normalise/events";
import { withoutErrors } from "./normalise/errors";
import { joinSpans, spanRows, withoutDoubles } from "./normalise/span-rows";
import { lookupsIn, notNeeded, type Lookups } from "./normalise/lookups";
import { movementsIn } from "./normalise/movements";
import { statusQuestions } from "./normalise/statuses";
import { recognise, type Recognised } from "./recognise";
import { rolesMissing, type HeadsBefore } from "./settle/roles";
import { settle } from "./settle/settings";
import type { Source } from "./source";
import type { Answers, Kind, LedgerRow, LeftOut, Movement, Question, Reason, SourceTable } from "./types";

/* The whole of an import: tables of files in, the rows of a ledger out, and of each row of the files where it went. */

export interface Recipe {
  /** The layout of a file, by its name, where it is not to be recognised. */
  readonly systems?: Readonly<Record<string, string>>;
  /** Columns that were chosen, by file. */
  readonly columns?: Readonly<Record<string, ChosenColumns>>;
  /** Heads that roles had in the file before, by file: one that is gone is asked for. */
  readonly before?: Readonly<Record<string, HeadsBefore>>;
  readonly answers?: Answers;
  readonly keep?: readonly Reason[];
  readonly conversion?: Omit<Conversion, "asOf">;
}

export interface Imported {
  readonly sources: readonly Source[];
  readonly rows: readonly LedgerRow[];
  readonly movements: readonly Movement[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly Question[];
  readonly notes: readonly Text[];
  /** Why the movements, as they are converted, make no bridge. */
  readonly mixed: Text | undefined;
  /** Of the rows, or of movements without rows, before they are converted, in the order in which they come. */
  readonly currencies: readonly string[];
}

/** Makes a ledger of the tables as of a day. Nothing is guessed: what is open is in `questions`. */
export function importTables(tables: readonly SourceTable[], asOf: number, recipe: Recipe = {}): Imported {
  const { answers = {}, keep = [], conversion } = recipe;
  const recognised = tables.map((table) => ({
    table,
    ...recognise(table, layoutNamed(recipe.systems?.[table.file] ?? "")),
  }));
  const hasPlans = recognised.some(({ layout }) => layout.kind === "plans");
  const sources = recognised.map((each) => sourceOf(each, recipe, hasPlans));
  const lookups = lookupsIn(sources);
  const of = (...kinds: readonly Kind[]) => sources.filter(({ layout }) => kinds.includes(layout.kind));

  const kept = new Set(keep);
  const read = of("subscriptions", "renewals", "invoices").map((source) =>
    spanRows({ source, lookups, answers, asOf, keep: kept }),
  );
  const spans = withoutDoubles(read, kept).map(({ source, rows, leftOut }) => ({
    rows: joinSpans(source, rows),
    leftOut,
  }));
  const events = of("events").map(eventRows);
  const moved = of("movements").map(movementsIn);
  const own = [...spans, ...events].flatMap(({ rows }) => rows);
  const added = of("addons").map((source) => addOnRows(source, own));
  const rows = [...own, ...added.flatMap((each) => each.rows)];
  const movements = moved.flatMap((each) => each.movements);
  const found = { rows, movements };
  const converted = conversion ? convert(found, { ...conversion, asOf }) : { ...found, missing: [] };
  return {
    sources,
    rows: converted.rows,
    movements: converted.movements,
    leftOut: [
      ...sources.flatMap(({ table }) => table.setAside),
      ...[...spans, ...events, ...moved, ...added].flatMap(({ leftOut }) => leftOut),
      ...notNeeded(sources),
    ],
    questions: sources.flatMap((source) => [
      ...rolesMissing(
        source,
        hasPlans,
        recipe.before?.[source.table.file] ?? {},
        recipe.columns?.[source.table.file] ?? {},
      ),
      ...source.settlement.questions,
      ...statusQuestions(source, answers),
    ]),
    notes: [
      ...notesOn(sources, lookups, converted.missing, conversion?.to),
      ...blankNotes(conversion ? [...converted.rows, ...movements] : movements, conversion !== undefined),
    ],
    mixed: mixedMovements(converted.movements),
    currencies: currenciesAmong(rows.length > 0 ? rows : movements),
  };
}

function sourceOf(
  recognised: Recognised & { readonly table: SourceTable },
  { columns, answers = {} }: Recipe,
  hasPlans: boolean,
): Source {
  const { table: whole, layout } = recognised;
  const mapping = mapColumns(whole, layout, columns?.[whole.file]);
  const table = withoutErrors(whole, mapping);
  return { ...recognised, table, mapping, settlement: settle({ table, layout, mapping, hasPlans }, answers) };
}

/** Amounts without a currency are added to those of one; where none has any, only who wants one is told. */
function blankNotes(amounts: readonly (LedgerRow | Movement)[], isWanted: boolean): readonly Text[] {
  const blank = amounts.filter(({ currency }) => currency === "");
  if (blank.length === 0 || (blank.length === amounts.length && !isWanted)) return [];
  const places = blank.map(({ from }) => ("line" in from ? from : from[0]).line);
  return [fill(NO_CURRENCY, { rows: blank.length, lines: placeList(places, MOST_LINES) })];
}

const MOST_LINES = 5;

function notesOn(
  sources: readonly Source[],
  { coupons }: Lookups,
  missing: readonly MissingRate[],
  wanted: string | undefined,
): readonly Text[] {
  const named = sources
    .filter(({ layout }) => layout.kind !== "coupons")
    .flatMap(({ table, mapping }) => filledCells(table, mapping, "coupon").map(({ cell }) => cell));
  const unknown = [...new Set(named.filter((coupon) => !coupons.has(coupon)))];
  return [
    ...sources.flatMap(({ table: { file }, settlement }) =>
      settlement.told.flatMap(({ why, against }) =>
        against ? [fill(AGAINST, { file, why, choice: against })] : [],
      ),
    ),
    ...(named.length > 0 && coupons.size === 0 ? [fill(COUPONS, { rows: named.length })] : []),
    ...(coupons.size > 0 ? unknown.map((coupon) => fill(NO_COUPON, { coupon: shortened(coupon) })) : []),
    ...missing.map(({ currency, day }) => fill(currency === wanted ? NONE_WANTED : NO_RATE, { currency, day: isoDay(day) })), // prettier-ignore
  ];
}

const AGAINST: Text = {
  en: "{file}: {why} ({choice}), though another answer was given. The file is read as its cells say.",
  "zh-CN": "{file}：{why}（{choice}），与所选答案不符，该文件按单元格内容读取。",
};
const COUPONS: Text = {
  en: "{rows:row names|rows name} a coupon, and no file says what it takes off. Amounts are as they stand; add the file of coupons to take it off.",
  "zh-CN": "{rows} 行使用了优惠券，但没有文件说明优惠内容，金额按原样计；如需扣除，请一并加入优惠券文件。",
};
const NO_COUPON: Text = {
  en: "Coupon “{coupon}” is in no file of coupons; amounts of its rows are as they stand.",
  "zh-CN": "优惠券「{coupon}」不在优惠券文件中，相关行金额按原样计。",
};
const NO_CURRENCY: Text = {
  en: "{rows:row says no currency and stands as it is|rows say no currency and stand as they are}: line {lines}. Fill the currency in.",
  "zh-CN": "{rows} 行未填币种，金额按原样计（第 {lines} 行），请补填币种。",
};
const NO_RATE: Text = {
  en: "There is no rate for {currency} on {day} or before; rows that need it stay in {currency}.",
  "zh-CN": "缺 {day} 或之前的 {currency} 汇率，相关行保留 {currency}。",
};
const NONE_WANTED: Text = {
  en: "There is no rate for {currency}, the currency wanted, on {day} or before; rows of others that need it stay in theirs.",
  "zh-CN": "缺 {day} 或之前的目标币种 {currency} 汇率，相关行保留原币种。",
};
