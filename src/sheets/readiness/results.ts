import { LANGUAGES, type Language, type Text } from "../../locales/text";
import type { Comparator } from "../../playbook/checklist";
import { RESULT, STATUS } from "./words";

/** The words of a result or status as texts in a formula. */
const quoted = (text: Text, language: Language) => `"${text[language]}"`;

/** TRUE where a cell holds this word in any language. */
function is(cell: string, status: Text): string {
  return `OR(${LANGUAGES.map((language) => `${cell}=${quoted(status, language)}`).join(",")})`;
}

/** The result of an item that people judge, from its status. */
export function evidenceResult(status: string, language: Language): string {
  const say = (text: Text) => quoted(text, language);
  const blank = `IF(TRIM(${status})="",${say(RESULT.open)},${say(RESULT.unknown)})`;
  const answers: readonly (readonly [Text, Text])[] = [
    [STATUS.done, RESULT.pass],
    [STATUS.partly, RESULT.partly],
    [STATUS.notYet, RESULT.fail],
    [STATUS.na, RESULT.na],
  ];
  return `=${answers.reduceRight((rest, [word, result]) => `IF(${is(status, word)},${say(result)},${rest})`, blank)}`;
}

export interface MetricCells {
  readonly status: string;
  readonly live: string;
  readonly threshold: string;
  /** The result of the item that answers while this one has no data. */
  readonly standIn?: string;
}

/** The result of an item that a number judges. A real error is no missing input, and says so. */
export function metricResult(cells: MetricCells, comparator: Comparator, language: Language): string {
  const { status, live, threshold, standIn } = cells;
  const say = (text: Text) => quoted(text, language);
  const judged = `IF(${live}${comparator}${threshold},${say(RESULT.pass)},${say(RESULT.fail)})`;
  const answered = `IF(AND(ISNUMBER(${live}),ISNUMBER(${threshold})),${judged},${standIn ?? say(RESULT.noData)})`;
  return `=IF(${is(status, STATUS.na)},${say(RESULT.na)},IF(ISERROR(${live}),${say(RESULT.error)},${answered}))`;
}

/** The item that answers for another one while that has no data. */
export const STAND_INS: Readonly<Record<string, string>> = { R47: "R39" };
