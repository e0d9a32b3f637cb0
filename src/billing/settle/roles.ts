import { fill, same, type Text } from "../../locales/text";
import type { ChosenColumns } from "../map-columns";
import type { Source } from "../source";
import { ROLE_NAMES } from "../role-names";
import type { Kind, Question, Role } from "../types";

/** Without these a row can’t be read. */
const NEEDED: Readonly<Record<Kind, readonly Role[]>> = {
  subscriptions: ["customer", "start", "amount"],
  renewals: ["customer", "start", "end", "amount"],
  invoices: ["customer", "start", "end", "amount"],
  events: ["customer", "date", "amount"],
  movements: ["customer", "date", "type", "amount"],
  plans: ["product", "interval"],
  coupons: ["coupon"],
  addons: ["subscription", "amount"],
};

/** Heads of the file before, by role. */
export type HeadsBefore = Readonly<Partial<Record<Role, string>>>;

/** Columns that are needed, or that the file before had, and that no head and no cell tells. */
export function rolesMissing(
  { table, mapping, layout }: Source,
  hasPlans: boolean,
  before: HeadsBefore,
  chosen: ChosenColumns,
): readonly Question[] {
  const needed = NEEDED[layout.kind].filter((role) => !(role === "amount" && hasPlans));
  const had = (Object.keys(before) as Role[]).filter((role) => !needed.includes(role) && chosen[role] !== -1);
  const taken = new Set([...mapping.values()].map(({ column }) => column));
  return [...needed, ...had]
    .filter((role) => !mapping.has(role))
    .map((role) => {
      const head = before[role];
      const said = { role: ROLE_NAMES[role], file: table.file, head: head ?? "" };
      const isNeeded = needed.includes(role);
      // What the file can do without is no column that holds something else.
      const free = isNeeded
        ? table.heads
        : table.heads.map((title, column) => (taken.has(column) ? "" : title));
      const none = isNeeded ? [] : [{ id: "-1", label: NO_COLUMN }];
      return {
        id: `map:${role}`,
        text: fill(head === undefined ? WHICH_COLUMN : WHICH_NOW, said),
        choices: [...free.flatMap(choiceOf), ...none],
      };
    });
}

const choiceOf = (head: string, column: number) =>
  head === "" ? [] : [{ id: String(column), label: same(head) }];

const WHICH_COLUMN: Text = {
  en: "Which column of {file} holds: {role}?",
  "zh-CN": "{file} 中哪一列是「{role}」？",
};
const WHICH_NOW: Text = {
  en: "Last time “{head}” held: {role}. {file} has no such column. Which one holds it now?",
  "zh-CN": "上次「{head}」列是「{role}」，{file} 中没有这一列。现在是哪一列？",
};
const NO_COLUMN: Text = { en: "None", "zh-CN": "没有这一列" };
