import { fill, type Text, wordList } from "../locales/text";
import { layoutNamed } from "./layouts";
import { mapColumns, type ChosenColumns } from "./map-columns";
import { withoutErrors } from "./normalise/errors";
import { plainHead } from "./read/heads";
import { recognise } from "./recognise";
import { ROLE_NAMES } from "./role-names";
import { settle } from "./settle/settings";
import type { Source } from "./source";
import type { Answers, Mapping, Role, SourceTable } from "./types";

/* The columns of a table of subscriptions: what the import makes a ledger of, and what vendors count by besides. */

/** What vendors count by that the import has no role for. */
const BESIDES = {
  forever: ["discount forever", "discount duration", "coupon duration", "折扣期限"],
  usage: ["usage", "metered", "usage type", "按量计费"],
} as const;
export type Besides = Readonly<Record<keyof typeof BESIDES, number>>;

/** Where each stands; −1 for one that there is not. */
export function besidesOf({ heads }: SourceTable): Besides {
  const plain = heads.map(plainHead);
  const at = (spellings: readonly string[]) =>
    spellings.map((head) => plain.indexOf(head)).find((found) => found >= 0) ?? -1;
  return { forever: at(BESIDES.forever), usage: at(BESIDES.usage) };
}

/** Any of a group will do. */
const NEEDED: readonly (readonly Role[])[] = [
  ["customer"],
  ["start"],
  ["end", "cancelled", "period_end", "term"],
  ["amount"],
];

/** Why a table is none of subscriptions; undefined for one that is. */
export function columnsMissing({ table: { file }, mapping }: Source): Text | undefined {
  const missing = NEEDED.filter((roles) => !roles.some((role) => mapping.has(role)));
  if (missing.length === 0) return undefined;
  return fill(NO_COLUMN, { file, missing: wordList(missing.map(([role]) => ROLE_NAMES[role])) });
}

/** Columns on which a convention turns, as people head them. */
const TURNING: readonly (readonly [readonly Role[], Text])[] = [
  [["trial_end"], { en: "Trial end", "zh-CN": "试用结束" }],
  [["status"], { en: "Status", "zh-CN": "状态" }],
  [["cancelled"], { en: "Cancelled at", "zh-CN": "取消日期" }],
  [["discount", "percent"], { en: "Discount", "zh-CN": "折扣金额" }],
  [["tax"], { en: "Tax", "zh-CN": "税额" }],
];
const USAGE: Text = { en: "Usage", "zh-CN": "按量计费" };

/** Heads under which vendors’ conventions could be tried that the table has not. */
export const untriedIn = (mapping: Mapping, { usage }: Besides): readonly Text[] => [
  ...TURNING.flatMap(([roles, head]) => (roles.some((role) => mapping.has(role)) ? [] : [head])),
  ...(usage < 0 ? [USAGE] : []),
];

/** What was said of how a table is to be read. */
export interface Told {
  /** The id of its layout, where it is not to be recognised. */
  readonly system?: string;
  readonly columns?: ChosenColumns;
  readonly answers?: Answers;
}

/** The table as the import reads it. Which of two days ends a row is a convention, and not asked. */
export function sourceOf(whole: SourceTable, { system = "", columns, answers = {} }: Told): Source {
  const recognised = recognise(whole, layoutNamed(system));
  const { layout } = recognised;
  const mapping = mapColumns(whole, layout, columns);
  const table = withoutErrors(whole, mapping);
  const settled = mapping.has("end") ? { ...answers, end: "end" } : answers;
  const settlement = settle({ table, layout, mapping, hasPlans: false }, settled);
  return { ...recognised, table, mapping, settlement };
}

const NO_COLUMN: Text = {
  en: "{file} has no column for: {missing}. Name the heads so, or make a ledger of it first: hourglass ledger {file}.",
  "zh-CN": "{file} 缺少列：{missing}。请改列名，或先整理为台账：hourglass ledger {file}。",
};
