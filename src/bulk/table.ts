import { isFailure, type AnswerCell, type Failure } from "../catalogue/define";
import { cohortTriangle, TOO_MANY_CELLS } from "../catalogue/ledger/cohort";
import { MOVES_LABELS, SEGMENT_LABELS } from "../catalogue/ledger/moves-table";
import { retentionLines } from "../catalogue/ledger/retention";
import { inMoneyOf } from "../engine/ledger/cohort";
import { inOrder } from "../engine/ledger/matrix";
import { movesOf } from "../engine/ledger/moves";
import { inMoney, SEGMENT_LINES, type SegmentMoves } from "../engine/ledger/segments";
import { segmentsOver, type SegmentOver } from "../engine/ledger/segments-over";
import { unitOf } from "../engine/ledger/units";
import { firstDayOf } from "../engine/months";
import { LINES } from "../engine/movements/movements";
import { calendarDay, isoDay, isoMonth } from "../excel/days";
import { same, type Text } from "../locales/text";
import type { Ask } from "./ask";
import { isRefusal, refusal, type Refusal } from "./refusal";
import type { FilesSum } from "./sum-files";
import type { Sums } from "./sums";

/** A number, or the reason why there is none. */
type Value = number | Failure;

/** Lines over months. */
export interface MonthTable {
  readonly months: readonly string[];
  readonly lines: readonly { readonly id: string; readonly label: Text; readonly values: readonly Value[] }[];
}

/** Cohorts over ages; null for what lies in the future, and for a cohort of nobody. */
export interface CohortTable {
  readonly ages: readonly number[];
  readonly cohorts: readonly {
    readonly from: string;
    readonly size: number;
    readonly cells: readonly (number | null)[];
  }[];
}

/** A table for each segment. */
export interface SplitTable {
  readonly segments: readonly { readonly name: string; readonly table: MonthTable | CohortTable }[];
}

/** What each segment gained, lost and kept over all asked months, the largest first. */
export interface SegmentTable {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly SegmentOver[];
}

export type FileTable = MonthTable | CohortTable | SplitTable | SegmentTable;

/** The table that was asked for: what the function of its name answers over cells. */
export function tableOf({ sums, segments }: Answer, ask: Ask): FileTable | Refusal {
  if (ask.by === null) return wholeTable(sums, ask);
  if (ask.table === "segments") return segmentTable(sums, segments, ask);
  const tables = sums.segments.map((own) => wholeTable({ ...own, exact: sums.exact }, ask));
  const refused = tables.find(isRefusal);
  if (refused) return refused;
  return {
    segments: tables.map((table, code) => ({
      name: segments[code],
      table: table as MonthTable | CohortTable,
    })),
  };
}

/** What files answered, and by which segments. */
type Answer = Pick<FilesSum, "sums" | "segments">;

function wholeTable(sums: Sums, ask: Ask): MonthTable | CohortTable | Refusal {
  if (ask.table === "cohort") return cohortTable(sums, ask);
  const months = Array.from(ask.months, monthName);
  return { months, lines: LINES_OF[ask.table as keyof typeof LINES_OF](sums, ask) };
}

const LINES_OF: Readonly<
  Record<Exclude<Ask["table"], "cohort" | "segments">, (sums: Sums, ask: Ask) => MonthTable["lines"]>
> = {
  moves: (sums, { months, measure }) => {
    if (sums.bridge) return bridgeLines(sums.bridge, sums);
    const moves = movesOf(sums.moves!, months, sums, measure);
    return [...LINES, "check" as const].map((id) => ({
      id,
      label: MOVES_LABELS[id],
      values: [...moves[id]],
    }));
  },
  retention: ({ retention, first }, { months, window }) =>
    retentionLines(retention, window, (month) => months[month] - window >= first).map(([id, cells]) => ({
      id,
      label: same(id),
      values: cells.map(valueIn),
    })),
  customers: ({ customers }, { months, order }) =>
    inOrder(customers, order, months.length - 1).map(({ customer, mrr }) => ({
      id: customer,
      label: same(customer),
      values: [...mrr],
    })),
};

function segmentTable(sums: Sums, names: readonly string[], { months }: Ask): SegmentTable {
  const moves = sums.segments.map(({ bridge }) => inMoney(bridge!, sums));
  const kept = sums.segments.map(({ retention }) => retention);
  return {
    from: monthName(months[0]),
    to: monthName(months[months.length - 1]),
    lines: segmentsOver(names, moves, kept),
  };
}

function bridgeLines(bridge: SegmentMoves, sums: Sums): MonthTable["lines"] {
  const moves = inMoney(bridge, sums);
  return SEGMENT_LINES.map((id) => ({ id, label: SEGMENT_LABELS[id], values: [...moves[id]] }));
}

const valueIn = (cell: AnswerCell): Value => (isFailure(cell) ? cell : Number(cell));

/** The cohorts that begin in the asked months. */
function cohortTable({ cohorts, scale }: Sums, ask: Ask): CohortTable | Refusal {
  if (!cohorts) return refusal(TOO_MANY_CELLS.text);
  const { unit, asShare, measure, months } = ask;
  const early = Math.max(0, unitOf(firstDayOf(months[0]), unit) - cohorts.first);
  const inMoney = measure === "mrr" ? inMoneyOf(cohorts, { scale }) : cohorts;
  const asked = { first: cohorts.first + early, ages: inMoney.ages.slice(early) };
  const [header, ...rows] = cohortTriangle(asked, unit, asShare);
  return {
    ages: header.slice(2).map(Number),
    cohorts: rows.map(([from, size, ...cells]) => ({
      from: unitName(Number(from), unit),
      size: Number(size),
      cells: cells.map((cell) => (cell === "" ? null : Number(cell))),
    })),
  };
}

/** 1488 → "2024-01". */
function monthName(month: number): string {
  return isoMonth(firstDayOf(month));
}

/** A month, quarter or year by its name, a week by its Monday. */
function unitName(day: number, unit: Ask["unit"]): string {
  const { year, month } = calendarDay(day);
  if (unit === "week") return isoDay(day);
  if (unit === "year") return String(year);
  return unit === "quarter" ? `${year}-Q${Math.ceil(month / 3)}` : isoMonth(day);
}
