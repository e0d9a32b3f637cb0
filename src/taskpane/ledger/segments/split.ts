import { isFailure, type Failure } from "../../../catalogue/define";
import { ledgerCohorts } from "../../../engine/ledger/cohort";
import type { Ledger } from "../../../engine/ledger/ledger";
import { ledgerMoves } from "../../../engine/ledger/moves";
import { retention } from "../../../engine/ledger/retention";
import { segmentMoves, segmentOf, segmentsOf } from "../../../engine/ledger/segments";
import { segmentsOver, type SegmentOver } from "../../../engine/ledger/segments-over";
import { firstDayOfUnit } from "../../../engine/ledger/units";
import { lastDayOf } from "../../../engine/months";
import { textOfValue } from "../../../excel/text";
import type { LedgerTable, TableColumn } from "../../../workbook/ledger-table";
import { readLedgerOf } from "../ledger-from";

/* A ledger split by one of its columns, over some months. */

export interface SegmentAnswer extends SegmentOver {
  /** What churn would be if its rows were all the ledger there is. */
  readonly churnAlone: number;
  /** Of its own rows alone, by quarter: what is left of a cohort’s MRR at each age. */
  readonly cohorts: readonly SegmentCohort[];
}

interface SegmentCohort {
  /** First day of the quarter. */
  readonly from: number;
  readonly size: number;
  readonly shares: readonly number[];
}

/** A column with more words than that tells rows apart, not groups. */
const MOST_SEGMENTS = 30;

/** The columns of a ledger by which it can be split: a few words, more than one. */
export function splittable({ columns, beside }: LedgerTable): readonly TableColumn[] {
  const { product, currency } = columns;
  const all = [product, ...beside, currency].filter((column) => column !== undefined);
  return all.filter(({ cells }) => {
    const names = new Set(cells.map(nameIn));
    return names.size > 1 && names.size <= MOST_SEGMENTS;
  });
}

const nameIn = (cell: TableColumn["cells"][number]) => textOfValue(cell).trim();

/** Blank cells are a segment too: no row is lost. */
export function split(
  table: LedgerTable,
  { cells }: TableColumn,
  months: Int32Array,
): readonly SegmentAnswer[] | Failure {
  const ledger = readLedgerOf(table);
  if (isFailure(ledger)) return ledger;
  const segments = segmentsOf(cells.map(nameIn));
  const parts = segments.names.map((_, code) => segmentOf(ledger, segments, code));
  const last = months[months.length - 1];
  const kept = parts.map((own) => retention(own, Int32Array.of(last), months.length));
  return segmentsOver(segments.names, segmentMoves(ledger, segments, months), kept).map((segment) => {
    const own = parts[segments.names.indexOf(segment.name)];
    return { ...segment, churnAlone: churnOf(own, months), cohorts: cohortsOf(own, last) };
  });
}

function churnOf(own: Ledger, months: Int32Array): number {
  const { churn } = ledgerMoves(own, months, { reactivationDays: 0, countSameMonth: false, measure: "mrr" });
  return churn.reduce((total, value) => total + value, 0);
}

/** The latest of quarters that are over. */
const MOST_COHORTS = 5;

function cohortsOf(ledger: Ledger, month: number): SegmentCohort[] {
  const { first, ages } = ledgerCohorts(ledger, lastDayOf(month - ((month + 1) % 3)), "quarter", "mrr");
  const all = ages.map((values, i) => ({
    from: firstDayOfUnit(first + i, "quarter"),
    size: values[0],
    shares: [...values].slice(1).map((value) => value / values[0]),
  }));
  return all.filter(({ size, shares }) => size > 0 && shares.length > 0).slice(-MOST_COHORTS);
}
