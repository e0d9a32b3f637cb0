import { HISTORY_KIND, INPUTS_KIND, PAST_KIND, READINESS_KIND } from "./types";

/*
 * A workbook may hold several checklists, one a product. The kinds and names of the sheets of the second one end in
 * its number, “readiness_2”, so that nothing that means the first one ever finds them.
 */

/** The kind of a sheet, or the name of one of its cells, for the checklist of this number; 1 is the first. */
export const numbered = (word: string, number: number): string => (number === 1 ? word : `${word}_${number}`);

/** The number that such a word ends in; 1 where it ends in none. */
export const numberIn = (word: string): number => Number(/_(\d+)$/.exec(word)?.[1] ?? 1);

const KINDS: readonly string[] = [READINESS_KIND, INPUTS_KIND, HISTORY_KIND, PAST_KIND];

/** The kind without the number of its checklist: “readiness_2” → “readiness”. */
export const plainKind = (kind: string): string => {
  const [, plain] = /^(.+)_\d+$/.exec(kind) ?? [];
  return plain !== undefined && KINDS.includes(plain) ? plain : kind;
};

/** The kinds whose words begin with all of this one: “readiness-inputs” with “readiness”. */
export const besideKinds = (kind: string): readonly string[] =>
  KINDS.filter((other) => other.startsWith(`${plainKind(kind)}-`));

/** The number of the checklist that a sheet belongs to; undefined for a sheet of none. */
export const numberOf = (kind: string): number | undefined =>
  KINDS.includes(plainKind(kind)) ? numberIn(kind) : undefined;

/** The id under which a sheet stands that others read: of several checklists the one that is meant. */
export const standingId = (sheet: string, checklist: number): string =>
  isOfChecklist(sheet) ? numbered(sheet, checklist) : sheet;

/** Whether a workbook has one such sheet for each of its checklists. */
export const isOfChecklist = (sheet: string): boolean => [READINESS_KIND, HISTORY_KIND].includes(sheet);
