import { isoDay } from "../excel/days";
import { firstDayOf, lastDayOf, monthOf } from "../engine/months";
import { MOVEMENTS, type Line } from "../engine/movements/movements";
import { fill, type Text, wordList } from "../locales/text";
import { tidy } from "./cells/money";
import { currenciesAmong } from "./normalise/currencies";
import type { Source } from "./source";
import type { LedgerRow, Movement } from "./types";

export interface MovementsTable {
  /** The last days of the months, as Excel counts them. */
  readonly months: readonly number[];
  /** Labels with their values by month: opening, the movements, closing, check. */
  readonly rows: readonly (readonly [label: Line | "check", values: readonly number[]])[];
}

/** Whether files hold movements alone, of which a bridge is made and no ledger. */
export const makesBridge = ({ sources, rows }: { sources: readonly Source[]; rows: readonly LedgerRow[] }) =>
  rows.length === 0 && sources.some(({ layout }) => layout.kind === "movements");

/** Why movements make no bridge: those of several currencies can’t be added up. */
export function mixedMovements(movements: readonly Movement[]): Text | undefined {
  const currencies = currenciesAmong(movements);
  return currencies.length > 1 ? fill(MIXED, { list: wordList(currencies) }) : undefined;
}

/** The movements by month, as a bridge: the file begins with nothing, for it says nothing of what was before. */
export function movementsTable(movements: readonly Movement[]): MovementsTable | { readonly refusal: Text } {
  const mixed = mixedMovements(movements);
  if (mixed) return { refusal: mixed };
  if (movements.length === 0) return { months: [], rows: [] };
  const all = movements.map(({ day }) => monthOf(day));
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b));
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lines = MOVEMENTS.map((line) => {
    const sums = months.map(() => 0);
    for (const { day, type, change } of movements) if (type === line) sums[monthOf(day) - first] += change;
    return [line, sums.map(tidy)] as const;
  });
  let level = 0;
  const opening: number[] = [];
  const closing = months.map((_, i) => {
    opening.push(level);
    level = tidy(lines.reduce((sum, [, values]) => sum + values[i], level));
    return level;
  });
  return {
    months: months.map(lastDayOf),
    rows: [["opening", opening], ...lines, ["closing", closing], ["check", months.map(() => 0)]],
  };
}

/** The table as cells, months across. */
export function movementCells({ months, rows }: MovementsTable): readonly (readonly string[])[] {
  const head = ["", ...months.map((day) => isoDay(firstDayOf(monthOf(day))))];
  return [head, ...rows.map(([label, values]) => [label, ...values.map(String)])];
}

const MIXED: Text = {
  en: "The movements are in {list}, which can’t be added up. Leave those of one currency in the file, or have all converted at a table of rates.",
  "zh-CN": "MRR 变动含 {list} 多种币种，不能直接相加。请在文件中只保留一种币种，或用汇率表统一折算。",
};
