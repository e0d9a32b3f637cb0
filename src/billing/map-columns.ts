import { intervalIn } from "../locales/interval-words";
import { fill, type Text } from "../locales/text";
import { isNoDay, readDay } from "./cells/days";
import { readMoney } from "./cells/money";
import { plainHead } from "./read/heads";
import { ROLES, type Layout, type Mapped, type Mapping, type Role, type SourceTable } from "./types";

/* Which column stands for which role: as somebody said, by its head, or by what its cells are. */

/** Columns that somebody chose, by role; −1 for none. */
export type ChosenColumns = Readonly<Partial<Record<Role, number>>>;

export function mapColumns(table: SourceTable, layout: Layout, chosen: ChosenColumns = {}): Mapping {
  const heads = table.heads.map(plainHead);
  const mapping = new Map<Role, Mapped>();
  const taken = new Set<number>(Object.values(chosen));
  for (const role of ROLES) {
    const column = chosen[role] ?? headColumn(layout.roles[role] ?? [], heads, taken);
    if (column === undefined || column < 0) continue;
    taken.add(column);
    mapping.set(role, judged(role, column, table, chosen[role] !== undefined, layout.id === "own"));
  }
  if (layout.kind !== "subscriptions") return mapping;
  for (const [role, isOne] of Object.entries(BY_CONTENT) as [Role, (cell: string) => boolean][]) {
    if (mapping.has(role) || chosen[role] === -1) continue;
    const found = contentColumn(table, taken, isOne);
    if (!found) continue;
    taken.add(found.column);
    mapping.set(role, { role, ...found });
  }
  return mapping;
}

const headColumn = (spellings: readonly string[], heads: readonly string[], taken: ReadonlySet<number>) =>
  spellings.map((head) => heads.indexOf(head)).find((at) => at >= 0 && !taken.has(at));

/** Roles that cells tell of themselves, and that change no amount when they are mistaken. */
const BY_CONTENT: Readonly<Partial<Record<Role, (cell: string) => boolean>>> = {
  currency: (cell) => /^(CNY|USD|EUR|GBP|JPY|HKD|TWD|KRW|SGD|AUD|CAD|CHF|INR|BRL|SEK|NOK|DKK)$/i.test(cell),
  interval: (cell) => !/^\d+$/.test(cell) && intervalIn(cell) !== undefined,
};

const ENOUGH_ROWS = 500;

function cellsOf(table: SourceTable, column: number): readonly string[] {
  const cells = table.rows.slice(0, ENOUGH_ROWS).map(({ cells: all }) => all[column]?.trim() ?? "");
  return cells.filter((cell) => cell !== "");
}

function contentColumn(
  table: SourceTable,
  taken: ReadonlySet<number>,
  isOne: (cell: string) => boolean,
): Omit<Mapped, "role"> | undefined {
  for (const [column] of table.heads.entries()) {
    if (taken.has(column)) continue;
    const cells = cellsOf(table, column);
    const share = cells.filter(isOne).length / cells.length;
    if (share >= 0.8) return { column, confidence: 0.75 * share, why: BY_CELLS };
  }
  return undefined;
}

const DAYS = new Set<Role>(["start", "end", "cancelled", "period_end", "created", "updated", "trial_end", "pause", "resume", "date"]); // prettier-ignore
const MONEY = new Set<Role>(["amount", "tax", "discount", "addons"]);

function judged(role: Role, column: number, table: SourceTable, said: boolean, isOwn: boolean): Mapped {
  const head = table.heads[column] ?? "";
  if (said) return { role, column, confidence: 1, why: SAID };
  const cells = cellsOf(table, column);
  const bad = cells.filter((cell) => !canBe(role, cell));
  const known = isOwn ? 0.9 : 0.99;
  if (bad.length === 0) return { role, column, confidence: known, why: fill(BY_HEAD, { head }) };
  const confidence = known * (1 - bad.length / cells.length);
  return {
    role,
    column,
    confidence,
    why: fill(SOME_BAD, { head, bad: bad.length, cells: cells.length, cell: bad[0] }),
  };
}

function canBe(role: Role, cell: string): boolean {
  if (DAYS.has(role)) return isNoDay(cell) || [true, false].some((dayFirst) => readDay(cell, { dayFirst, utc: false }) > 0); // prettier-ignore
  if (MONEY.has(role))
    return (["point", "comma"] as const).some((sign) => !Number.isNaN(readMoney(cell, sign)));
  return true;
}

const SAID: Text = { en: "as chosen", "zh-CN": "已指定" };
const BY_HEAD: Text = { en: "its head is “{head}”", "zh-CN": "列名为「{head}」" };
const BY_CELLS: Text = { en: "by what its cells say", "zh-CN": "由单元格内容判断" };
const SOME_BAD: Text = {
  en: "its head is “{head}”, but {bad} of {cells:cell} can’t be one, such as “{cell}”",
  "zh-CN": "列名为「{head}」，但 {cells} 格中有 {bad} 格不符，如「{cell}」",
};
