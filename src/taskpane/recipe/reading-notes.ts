import { REASONS, ROLE_NAMES, type LeftOut } from "../../billing";
import type { Imported } from "../../billing";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { clauseList, fill, longClauseList, type Text } from "../../locales/text";
import type { KeptRecipe } from "./recipe";

/* How files were read, as the sheets say it that were made of them. */

export interface ReadAs {
  readonly system: Text;
  /** Names of roles, and the heads that stand for them. */
  readonly columns: readonly (readonly [Text, string])[];
}

export const readAs = ({ layout, mapping, table }: Imported["sources"][number]): ReadAs => ({
  system: layout.name,
  columns: [...mapping.values()].map(({ role, column }) => [ROLE_NAMES[role], table.heads[column]]),
});

const STATUS = "status:";

/** The system and its columns, what was answered, and what was put back. */
export function readingNotes(
  { system, columns }: ReadAs,
  { answers, keep }: Pick<KeptRecipe, "answers" | "keep">,
): readonly Text[] {
  const options = Object.entries(answers).map(([id, choice]) =>
    id.startsWith(STATUS) ? `--status "${id.slice(STATUS.length)}=${choice}"` : `--${id} ${choice}`,
  );
  const pairs = columns.map(([role, head]) => fill(FILE_TABLES.notePair, { role, head }));
  const kept = keep.map((reason) => fill(REASONS[reason], { value: "" }));
  return [
    fill(FILE_TABLES.noteMade, { system, columns: clauseList(pairs) }),
    ...(options.length > 0 ? [fill(FILE_TABLES.noteAnswers, { answers: options.join(" ") })] : []),
    ...(kept.length > 0 ? [fill(FILE_TABLES.noteKept, { reasons: longClauseList(kept) })] : []),
  ];
}

export type ReasonCounts = readonly (readonly [reason: Text, count: number])[];

/** The commonest reason first. */
export function countsOf(leftOut: readonly LeftOut[]): ReasonCounts {
  const counts = new Map<string, { reason: Text; count: number }>();
  for (const { reason, value = "" } of leftOut) {
    const text = fill(REASONS[reason], { value });
    const known = counts.get(text.en);
    if (known) known.count++;
    else counts.set(text.en, { reason: text, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ reason, count }) => [reason, count]);
}

export const reasonList = (counts: ReasonCounts): Text =>
  longClauseList(counts.map(([reason, count]) => fill(FILE_TABLES.noteReason, { reason, count })));
