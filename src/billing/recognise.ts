import { clauseList, counted, fill, type Text } from "../locales/text";
import { LAYOUTS } from "./layouts";
import { OWN } from "./layouts/own";
import { plainHead } from "./read/heads";
import type { Layout, Sign, SourceTable } from "./types";

/** Which system’s file a table is, how sure that is, and why. */
export interface Recognised {
  readonly layout: Layout;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: Text;
}

/** The layout that has most of a table’s heads, of those whose own heads are all there. */
export function recognise(table: SourceTable, asked?: Layout): Recognised {
  const heads = table.heads.map(plainHead);
  if (asked) return judged(asked, table, heads);
  const fitting = LAYOUTS.filter((layout) => layout !== OWN && fits(layout, heads));
  const all = (fitting.length > 0 ? fitting : [OWN]).map((layout) => ({
    matched: matchedBy(layout, heads),
    layout,
  }));
  const best = all.reduce((found, each) => (each.matched > found.matched ? each : found));
  return judged(best.layout, table, heads);
}

const fits = ({ needs }: Layout, heads: readonly string[]) =>
  needs.every((one) => one.some((head) => heads.includes(head)));

function matchedBy({ roles, besides = [] }: Layout, heads: readonly string[]): number {
  const known = new Set([...Object.values(roles).flat(), ...besides]);
  return heads.filter((head) => known.has(head)).length;
}

/** Columns of a company’s own say nothing about the system. */
const isOwn = (head: string) => head.trim() === "" || /^metadata\b|\(metadata\)$/i.test(head.trim());

function judged(layout: Layout, table: SourceTable, heads: readonly string[]): Recognised {
  const counting = table.heads.filter((head) => !isOwn(head)).length;
  const matched = matchedBy(layout, heads);
  const signs = (layout.signs ?? []).filter((sign) => isSeen(sign, layout, table, heads));
  const asked = counting + (layout.signs?.length ?? 0);
  const confidence = asked === 0 ? 0 : Math.min(1, (matched + signs.length) / asked);
  const known =
    matched === 0 ? NO_MATCH : fill(MATCH, { matched, heads: counted(counting, "head"), count: counting });
  const why = fill(SENTENCE, { parts: clauseList([known, ...signs.map(({ about }) => about)]) });
  return { layout, confidence, why };
}

const ENOUGH_ROWS = 200;

function isSeen({ role, pattern }: Sign, { roles }: Layout, table: SourceTable, heads: readonly string[]) {
  if (role === undefined) return table.heads.some((head) => pattern.test(head.trim()));
  const column = (roles[role] ?? []).map((head) => heads.indexOf(head)).find((at) => at >= 0);
  if (column === undefined) return false;
  const cells = table.rows.slice(0, ENOUGH_ROWS).map((row) => row.cells[column]?.trim() ?? "");
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => pattern.test(cell));
}

const SENTENCE: Text = { en: "{parts}.", "zh-CN": "{parts}。" };
const NO_MATCH: Text = {
  en: "None of its heads is known: say which column is which",
  "zh-CN": "没有认得的列名，请指定各列",
};
const MATCH: Text = { en: "{matched} of {heads} match", "zh-CN": "{count} 个列名中 {matched} 个相符" };
