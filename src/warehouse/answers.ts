import { PARTS } from "./intervals";
import { caseOf } from "./layout";
import type { Question } from "./question";

/* What the last part of every statement has in common. */

/** The name of a table’s first column where the ledger is split, and what each result is held apart by. */
export const segmentOf = ({ columns }: Question, from: string): [string, string][] =>
  columns.segment === undefined ? [] : [[`${from}.segment`, "segment"]];

/** Figures stand only where every row could be read. */
export const ifRead = (value: string) => caseOf("unread_rows = 0", value);

/** Parts as money. */
export const money = ({ dialect }: Question, parts: string) =>
  dialect.asDecimal(`${parts} / ${PARTS}`, 30, 8);

export const share = ({ dialect }: Question, part: string, whole: string) =>
  `${dialect.asDouble(part)} / NULLIF(${dialect.asDouble(whole)}, 0)`;
