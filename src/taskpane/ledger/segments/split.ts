import { isFailure, type Failure } from "../../../catalogue/define";
import { ledgerCohorts } from "../../../engine/ledger/cohort";
import type { Ledger } from "../../../engine/ledger/ledger";
import { ledgerMoves } from "../../../engine/ledger/moves";
import { retention } from "../../../engine/ledger/retention";
import { SEGMENT_LINES, segmentMoves, segmentOf, type Segments } from "../../../engine/ledger/segments";
import { firstDayOfUnit } from "../../../engine/ledger/units";
import { lastDayOf } from "../../../engine/months";
import type { LedgerTable, TableColumn } from "../../../workbook/ledger-table";
import { readLedgerOf } from "../ledger-from";

/* A ledger split by one of its columns, over some months. */

type Line = (typeof SEGMENT_LINES)[number];

export interface SegmentAnswer {
  readonly name: string;
  /** Of all months together; losses and who moved out are negative. */
  readonly bridge: Readonly<Record<Line, number>>;
  /** What churn would be if its rows were all the ledger there is. */
  readonly churnAlone: number;
  /** Of its own rows alone, between the two ends of the months; null where nobody paid then. */
  readonly ndr: number | null;
  readonly grr: number | null;
  readonly logo: number | null;
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

const nameIn = (cell: TableColumn["cells"][number]) => String(cell).trim();

/** Blank cells are a segment too: no row is lost. */
export function split(
  table: LedgerTable,
  { cells }: TableColumn,
  months: Int32Array,
): readonly SegmentAnswer[] | Failure {
  const ledger = readLedgerOf(table);
  if (isFailure(ledger)) return ledger;
  const words = cells.map(nameIn);
  const names = [...new Set(words)];
  const places = new Map(names.map((name, code) => [name, code]));
  const segments: Segments = { names, codes: Int32Array.from(words, (word) => places.get(word)!) };
  const last = months[months.length - 1];
  const moves = segmentMoves(ledger, segments, months);
  return names
    .map((name, code): SegmentAnswer => {
      const own = segmentOf(ledger, segments, code);
      const alone = ledgerMoves(own, months, { reactivationDays: 0, countSameMonth: false, measure: "mrr" });
      const { before, now, kept, customers, stayed } = retention(own, Int32Array.of(last), months.length);
      const bridge = Object.fromEntries(
        SEGMENT_LINES.map((line) => [line, lineOver(line, moves[code][line])]),
      ) as SegmentAnswer["bridge"];
      return {
        name,
        bridge,
        churnAlone: sum(alone.churn),
        ndr: share(now[0], before[0]),
        grr: share(kept[0], before[0]),
        logo: share(stayed[0], customers[0]),
        cohorts: cohortsOf(own, last),
      };
    })
    .filter(({ bridge }) => SEGMENT_LINES.some((line) => bridge[line] !== 0))
    .sort((a, b) => b.bridge.closing - a.bridge.closing);
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

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

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

function lineOver(line: Line, values: Float64Array): number {
  if (line === "opening") return values[0];
  return line === "closing" ? values[values.length - 1] : sum(values);
}
