import type { Language, Text } from "../../locales/text";
import type { MetricItem } from "../../playbook/checklist";
import { wordsInFormula, type STATUS_WORDS } from "../../playbook/readiness/status-words";
import type { OrElse } from "./metrics";
import { RESULT } from "./words";

/** The words of a result or status as texts in a formula. */
const quoted = (text: Text, language: Language) => `"${text[language]}"`;

/** TRUE where a cell holds one of the words for this state, in any language and case. */
function is(cell: string, state: keyof typeof STATUS_WORDS): string {
  return `ISNUMBER(MATCH(TRIM(${cell}),${wordsInFormula(state)},0))`;
}

/** The result of an item that people judge, from its status. */
export function evidenceResult(status: string, language: Language): string {
  const say = (text: Text) => quoted(text, language);
  const blank = `IF(TRIM(${status})="",${say(RESULT.open)},${say(RESULT.unknown)})`;
  const states = ["pass", "partly", "fail", "na"] as const;
  return `=${states.reduceRight((rest, state) => `IF(${is(status, state)},${say(RESULT[state])},${rest})`, blank)}`;
}

export interface MetricCells {
  readonly status: string;
  readonly live: string;
  readonly threshold: string;
  /** The result of the item that answers while this one has no data. */
  readonly standIn?: string;
  readonly orElse?: OrElse;
}

/** The result of an item that a number judges. A real error is no missing input, and says so. */
export function metricResult(cells: MetricCells, item: MetricItem, language: Language): string {
  const { status, live, threshold, standIn, orElse } = cells;
  const say = (text: Text) => quoted(text, language);
  const leaving = ({ comparator, threshold: bound }: NonNullable<MetricItem["leaving"]>, rest: string) =>
    `IF(${live}${comparator}${bound},${say(RESULT.leaving)},${rest})`;
  const missed = orElse
    ? `IF(${orElse.unknown},${say(RESULT.noData)},${say(RESULT.fail)})`
    : say(RESULT.fail);
  const below = item.leaving ? leaving(item.leaving, missed) : missed;
  const judged = `IF(${live}${item.comparator}${threshold},${say(RESULT.pass)},${below})`;
  const answered = `IF(AND(ISNUMBER(${live}),ISNUMBER(${threshold})),${judged},${standIn ?? say(RESULT.noData)})`;
  const either = orElse ? `IF(${orElse.met},${say(RESULT.pass)},${answered})` : answered;
  return `=IF(${is(status, "na")},${say(RESULT.na)},IF(ISERROR(${live}),${say(RESULT.error)},${either}))`;
}

/** The item that answers for another one while that has no data. */
export const STAND_INS: Readonly<Record<string, string>> = { R47: "R39" };
