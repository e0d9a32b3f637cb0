import { isFailure, type Unit } from "../../catalogue/define";
import { EXPLAIN } from "../../locales/pane-explain";
import { SHARE } from "../../locales/pane-share";
import { fill, type Language, type Text } from "../../locales/text";
import { showValue } from "../format";
import { showExactly } from "../insert/working";
import { unitOf, withoutZeros } from "./band-unit";
import { intervalText, judgementsOf } from "./bands";
import type { Behind } from "./behind";
import { effectsOf } from "./effects";
import type { Explained, ReadingOf } from "./explained";
import { linesOf, shownAnswer } from "./lines";
import { reachOf } from "./reach";
import { reachText, shareText } from "./reach-text";
import { leftOut, shownInput } from "./shown-input";

/** An explanation in plain lines, as it is copied, or written as a note. */
export function asText(
  address: string,
  formula: string,
  calls: readonly Explained[],
  readingOf: ReadingOf,
  language: Language,
  behind: readonly (Behind | undefined)[] = [],
): string {
  const cards = calls.flatMap((each, i) => {
    const of = behind[i];
    const card = cardLines(each, readingOf, language).join("\n");
    return of ? [card, behindLines(of, language).join("\n")] : [card];
  });
  return [`${address}  ${formula}`, ...cards].join("\n\n");
}

/** As many customers, and as many rows of each, as one reads in a note; the pane has all of them. */
const MOST_LISTED = 20;

function behindLines({ rows, since }: Behind, language: Language): string[] {
  const show = (value: number | undefined, unit: Unit = "amount") =>
    value === undefined ? EXPLAIN.noEffect[language] : showValue(value, unit, language);
  const beyond = ({ length }: readonly unknown[]) =>
    length > MOST_LISTED ? [fill(SHARE.more, { n: length - MOST_LISTED })[language]] : [];
  const listed = rows.slice(0, MOST_LISTED).map(({ customer, previous, current, change, places }) => {
    const moved =
      previous === current ? show(current) : `${show(previous)} → ${show(current)}  ${show(change)}`;
    const found = places.filter(Boolean);
    const where = [...found.slice(0, MOST_LISTED), ...beyond(found)].join(", ");
    return `  ${customer}  ${change === undefined ? "" : `${moved}  `}${where}`;
  });
  return [
    ...(since
      ? [
          `${EXPLAIN.since[since.period][language]}: ${show(since.before, since.unit)} → ${show(since.now, since.unit)}`,
        ]
      : []),
    `${EXPLAIN.behind[language]}: ${rows.length}`,
    ...listed,
    ...beyond(rows),
  ];
}

function cardLines(explained: Explained, readingOf: ReadingOf, language: Language): string[] {
  const words = (text: Text) => text[language];
  const { definition, answer } = explained;
  const missing = leftOut(explained.inputs, language);
  const { lines: steps, sign, says } = linesOf(explained, language);
  return [
    `${words(definition.title)} (SAAS.${definition.id})  ${shownAnswer(explained, language)}`,
    ...(answer !== undefined && isFailure(answer) ? [words(answer.text)] : []),
    words(definition.formula),
    ...steps.map((line) => `${sign} ${line}`),
    ...(says === undefined ? [] : [says]),
    ...inputLines(explained, readingOf, language, ""),
    ...(missing === "" ? [] : [words(fill(EXPLAIN.leftOut, { names: missing }))]),
    ...verdictLines(explained, language),
    ...effectLines(explained, language),
    words(definition.basis),
    ...definition.sources.map((source) => `${words(EXPLAIN.source)}: ${words(source)}`),
  ];
}

function inputLines(
  { inputs }: Explained,
  readingOf: ReadingOf,
  language: Language,
  indent: string,
): string[] {
  return inputs
    .filter(({ text }) => text !== "")
    .flatMap((input) => {
      const reading = input.address === undefined ? undefined : readingOf(input.address);
      const shown = shownInput(input, reading, language);
      const where = input.address ?? input.text;
      const said = where === shown ? shown : `${where}  ${shown}`;
      const inside = input.inner.flatMap((each) => inputLines(each, readingOf, language, `${indent}  `));
      return [`${indent}${input.param.name}  ${said}`, ...inside];
    });
}

function verdictLines(explained: Explained, language: Language): string[] {
  const { definition, answer } = explained;
  if (typeof answer !== "number") return [];
  return judgementsOf(definition.id, answer).flatMap((judgement) => {
    const { metric, rule, band } = judgement;
    const unit = unitOf(metric);
    const show = (value: number) => withoutZeros(showExactly(Number(value.toPrecision(4)), unit, language));
    const said = band
      ? `${intervalText(band, show)[language]} (${band.meaning[language]})`
      : fill(EXPLAIN.hole, { value: shownAnswer(explained, language) })[language];
    const source = fill(EXPLAIN.ruleSource, { metric: metric.name, source: rule.source })[language];
    const ways = reachOf(explained, judgement, answer).map((reach) => reachText(reach, show, language));
    return [`${EXPLAIN.verdict[language]}: ${said}. ${source}`, ...ways];
  });
}

function effectLines(explained: Explained, language: Language): string[] {
  const effects = effectsOf(explained);
  if (effects.length === 0) return [];
  const said = (share: number | null) => (share === null ? EXPLAIN.noEffect[language] : shareText(share));
  return [
    `${EXPLAIN.effects[language]} (${EXPLAIN.effectsText[language]})`,
    ...effects.map(
      ({ name, less, more }) =>
        `  ${fill(EXPLAIN.effect, { name, less: said(less), more: said(more) })[language]}`,
    ),
  ];
}
