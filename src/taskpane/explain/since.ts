import { findFunction } from "../../catalogue";
import { isFailure, unitsOf, type Unit } from "../../catalogue/define";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import type { CohortMember } from "../../engine/ledger/behind";
import type { Traced } from "../../engine/ledger/trace";
import type { TimeUnit } from "../../engine/ledger/units";
import { MOVEMENTS, type Movement } from "../../engine/movements/movements";
import { calendarDay, serialOf } from "../../excel/days";
import { call } from "../../functions/call";
import type { CellValue } from "../../workbook/types";
import type { BehindRow } from "./behind";
import { given } from "./books";
import type { Explained } from "./explained";

/** What the number was before, and what makes the difference. */
export interface Since {
  readonly period: TimeUnit;
  /** Undefined where there was no answer. */
  readonly before: number | undefined;
  readonly now: number | undefined;
  readonly unit: Unit;
  /** How many customers came in and went out. */
  readonly came: number;
  readonly went: number;
  /** Of what stands at a month’s end: by what it moved, line by line. */
  readonly moves: readonly (readonly [line: Movement, value: number])[];
}

type Table = readonly (readonly CellValue[])[];

/** Of a cell of a table over months: the same function, asked for the month before. */
export function sinceMonth(
  explained: Explained,
  month: number,
  ...line: readonly string[]
): Since | undefined {
  const { definition, args } = explained;
  const [earlier, later] = [monthBefore(month), month].map((day) => tableOf(explained, definition.id, day));
  if (!earlier || !later) return undefined;
  const row = Math.max(
    0,
    later.findIndex(([label]) => line.includes(String(label))),
  );
  const unit = unitsOf(definition, args ?? [], later)[row].at(-1)!;
  const [before, now] = [earlier, later].map((table) => numberIn(table[row].at(-1)));
  return { period: "month", before, now, unit, came: 0, went: 0, moves: [] };
}

const numberIn = (cell: CellValue | undefined) => (typeof cell === "number" ? cell : undefined);

/** As sinceMonth, of a movement: with the customers who came and went, and what moved in between. */
export function sinceMovement(
  explained: Explained,
  month: number,
  movement: Traced,
  behind: (month: number) => readonly BehindRow[],
): Since | undefined {
  const since = sinceMonth(explained, month, ...Object.values(MOVES_LABELS[movement]));
  if (!since) return undefined;
  const earlier = monthBefore(month);
  const [had, has] = [earlier, month].map((day) => new Set(behind(day).map(({ customer }) => customer)));
  const stands = movement === "opening" || movement === "closing";
  return {
    ...since,
    came: [...has].filter((customer) => !had.has(customer)).length,
    went: [...had].filter((customer) => !has.has(customer)).length,
    moves: stands ? flowsIn(explained, movement === "opening" ? earlier : month) : [],
  };
}

function flowsIn(explained: Explained, month: number): Since["moves"] {
  const table = tableOf(explained, "LEDGER.MOVES", month) ?? [];
  // The order of the lines is the table’s own, in either language.
  return MOVEMENTS.map((movement, i) => [movement, Number(table[i + 1]?.at(-1) ?? 0)] as const).filter(
    ([, value]) => value !== 0,
  );
}

/** What a function answers for one month, with the arguments of the call; undefined for a refusal. */
function tableOf(explained: Explained, id: string, month: number): Table | undefined {
  const definition = findFunction(id)!;
  const answer = call(
    definition,
    definition.params.map(({ name }) => (name === "months" ? [[month]] : given(explained, name))),
  );
  return isFailure(answer) || !Array.isArray(answer) ? undefined : (answer as Table);
}

/** The first day of the month before. */
function monthBefore(day: number): number {
  const { year, month } = calendarDay(day);
  return serialOf({ year, month: month - 1, day: 1 });
}

/** Of a cell of a cohort: the same cohort one unit earlier; undefined for a share of nothing. */
export function sinceUnit(
  members: readonly CohortMember[],
  measure: string,
  period: TimeUnit,
): Since | undefined {
  const inMoney = measure === "pct_mrr" || measure === "mrr";
  const isShare = measure.startsWith("pct_");
  const total = (paid: (member: CohortMember) => number) =>
    members.reduce((sum, member) => sum + (inMoney ? paid(member) : Number(paid(member) > 0)), 0);
  const size = isShare ? total(({ first }) => first) : 1;
  if (size === 0) return undefined;
  return {
    period,
    before: total(({ before }) => before) / size,
    now: total(({ now }) => now) / size,
    unit: isShare ? "percent" : inMoney ? "amount" : "count",
    came: members.filter(({ before, now }) => before === 0 && now > 0).length,
    went: members.filter(({ before, now }) => before > 0 && now === 0).length,
    moves: [],
  };
}
