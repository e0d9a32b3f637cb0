import { LINES, linesOf, type Lines } from "../../engine/movements/movements";
import { monthOf } from "../../engine/months";
import { badValue, counted, fill, isFailure, type Cells, type Failure, type Series } from "../define";
import { readMovesTable, type MovesTable } from "./moves-table";

/** How many months a group has. */
const MONTHS_IN = { quarter: 3, year: 12 } as const;

export type Group = keyof typeof MONTHS_IN;

/** A table of movements, and of each of its months the group, counted from 0. */
export interface GroupedMonths extends MovesTable {
  readonly groups: readonly number[];
}

/** The months of a table and how they are put together, or the #VALUE! that says why they can't be. */
export function readSnowball(moves: Cells, group: Group, months: Series): GroupedMonths | Failure {
  const table = readMovesTable(moves);
  if (isFailure(table)) return table;
  const given = table.lines.opening.length;
  if (given === 0) return LABELS_ONLY;
  if (months.values.length === 0) {
    const blocks = Array.from({ length: given }, (_, month) => Math.floor(month / MONTHS_IN[group]));
    return { ...table, groups: blocks };
  }
  if (months.values.length !== given) return otherNumber(months.values.length, given);
  const filled = [...months.values.keys()].filter((i) => months.values[i] !== 0 || hasMoves(table.lines, i));
  const dates = filled.map((i) => months.values[i]);
  const bad = dates.findIndex((day, i) => day === 0 || (i > 0 && monthOf(day) <= monthOf(dates[i - 1])));
  if (bad >= 0) return notInOrder(filled[bad] + 1);
  const lines = linesOf((line) => Float64Array.from(filled, (i) => table.lines[line][i]));
  const calendar = dates.map((day) => Math.floor(monthOf(day) / MONTHS_IN[group]));
  const distinct = [...new Set(calendar)];
  return { ...table, lines, groups: calendar.map((each) => distinct.indexOf(each)) };
}

/** A month blank in all lines and without a date is none. */
const hasMoves = (lines: Lines, month: number) => LINES.some((line) => lines[line][month] !== 0);

const LABELS_ONLY = badValue({
  en: "moves holds labels only. Give the months beside them as well.",
  "zh-CN": "moves 只有标签，请把各月一并选入。",
});

const otherNumber = (given: number, found: number) =>
  badValue(
    fill(
      {
        en: "months has {dates}, moves has {months}. They must be the same.",
        "zh-CN": "months 有 {given} 个日期，moves 有 {found} 个月，两者须一致。",
      },
      { given, found, dates: counted(given, "date"), months: counted(found, "month") },
    ),
  );

const notInOrder = (place: number) =>
  badValue(
    fill(
      {
        en: "Date {place} of months is blank or not later than the one before. Give each month once, oldest first.",
        "zh-CN": "months 第 {place} 个日期为空或不晚于前一个。请由早到晚，每月一个。",
      },
      { place },
    ),
  );
