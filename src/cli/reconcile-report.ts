import type { BillingRows } from "../billing";
import type { CONVENTIONS, Question } from "../engine/reconcile/conventions";
import { METRICS, type MetricId } from "../engine/reconcile/metrics";
import type { Match, Reconciliation } from "../engine/reconcile/reconcile";
import {
  changesText,
  CONVENTION_WORDS,
  METRIC_WORDS,
  RECONCILE,
  withoutCurrencyTexts,
} from "../locales/conventions";
import { written } from "../locales/numbers";
import { fill, type Language, longClauseList, placeList, type Text } from "../locales/text";
import { leftOutJson, leftOutLines } from "./ledger/left-out";
import { optionFor } from "./ledger/summary";

/* What hourglass reconcile found, for people and for programs. */

interface Shown {
  readonly metric: MetricId;
  readonly month: string;
  readonly value: number;
}

/** So many customers of a difference are named, and so many lines. */
const MOST_NAMED = 10;

/** What was found, in words. */
export function reportLines(
  found: Reconciliation,
  billing: BillingRows,
  shown: Shown,
  language: Language,
): string[] {
  const { unit } = METRICS[shown.metric];
  const say = (text: Text, values: Parameters<typeof fill>[1] = {}) => fill(text, values)[language];
  const number = (value: number) => written(value, unit);
  const head = say(RECONCILE.ours, {
    ...shown,
    metric: METRIC_WORDS[shown.metric],
    ours: found.ours === null ? RECONCILE.noAnswer : number(found.ours),
    value: number(shown.value),
    tried: found.tried,
  });
  const matches = found.matches.flatMap((match) => [
    "",
    say(RECONCILE.found, {
      nearness: RECONCILE[match.nearness],
      value: number(match.value),
      changes: changesOf(match, language),
    }),
    ...differences(match, billing, say),
  ]);
  const suspects = found.suspects.map(
    ({ customer, why, parts }) => `  ${customer}  ${say(changesText(parts))}  ${say(RECONCILE[why])}`,
  );
  return [
    head,
    ...leftOutLines(billing.leftOut, false, language),
    ...notesOn(billing).map((note) => note[language]),
    ...(found.matches.every(({ nearness }) => nearness === "none") ? [say(RECONCILE.nothingNear)] : []),
    ...matches,
    ...(suspects.length > 0 ? ["", say(RECONCILE.suspects), ...suspects] : []),
  ];
}

/** All of it for programs. */
export function reportJson(found: Reconciliation, billing: BillingRows, language: Language) {
  const { withoutCurrency, takenAs, leftOut, ours } = billing;
  return {
    ...found,
    here: ours,
    withoutCurrency,
    takenAs,
    leftOut: leftOutJson(leftOut, language),
    notes: notesOn(billing).map((note) => note[language]),
  };
}

/** What is to be said of the rows. */
function notesOn(billing: BillingRows): readonly Text[] {
  const { assumed, notes } = billing;
  return [
    ...withoutCurrencyTexts(billing, whereText),
    ...assumed.map((question) => {
      const { text, choices } = question;
      return fill(ASSUMED, { question: text, choice: choices[0].label, option: optionFor(question) });
    }),
    ...notes,
  ];
}

function changesOf({ changed, convention }: Match, language: Language): string {
  if (changed.length === 0) return RECONCILE.asOurs[language];
  const words = changed.map((question) => wordsOf(question, convention[question]));
  return longClauseList(words)[language];
}

/** Every answer has its words, which a test holds. */
const wordsOf = <Q extends Question>(question: Q, answer: (typeof CONVENTIONS)[Q][number]): Text =>
  CONVENTION_WORDS[question][answer];

function differences(
  { differences: all }: Match,
  { lines }: BillingRows,
  say: (text: Text, values?: Parameters<typeof fill>[1]) => string,
): string[] {
  const named = all.slice(0, MOST_NAMED).map(({ customer, parts, rows }) => {
    const where = whereText(rows.map((row) => lines[row]));
    return `  ${customer}  ${say(changesText(parts))}  ${say(where)}`;
  });
  const rest = all.length - MOST_NAMED;
  return rest > 0 ? [...named, `  ${say(RECONCILE.more, { count: rest })}`] : named;
}

const whereText = (lines: readonly number[]): Text =>
  fill(lines.length === 1 ? RECONCILE.line : RECONCILE.lines, { lines: placeList(lines, MOST_NAMED) });

const ASSUMED: Text = {
  en: "{question} Counted as: {choice}. If not so, say it with {option}.",
  "zh-CN": "{question}此处按「{choice}」计；如不符，请用 {option} 指明。",
};
