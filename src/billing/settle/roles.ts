import { fill, type Text } from "../../locales/text";
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

/** Columns that are needed and that no head and no cell tells. */
export function rolesMissing({ table, mapping, layout }: Source, hasPlans: boolean): readonly Question[] {
  return NEEDED[layout.kind].flatMap((role) => {
    if (mapping.has(role) || (role === "amount" && hasPlans)) return [];
    return [
      {
        id: `map:${role}`,
        text: fill(WHICH_COLUMN, { role: ROLE_NAMES[role], file: table.file }),
        choices: table.heads.flatMap((head, column) => (head === "" ? [] : [{ id: String(column), label: { en: head, "zh-CN": head } }])), // prettier-ignore
      },
    ];
  });
}

const WHICH_COLUMN: Text = {
  en: "Which column of {file} holds: {role}?",
  "zh-CN": "{file} 中哪一列是「{role}」？",
};
