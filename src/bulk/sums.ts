import { cohortsInUnits, countCohorts, type Cohorts } from "../engine/ledger/cohort";
import type { Ledger } from "../engine/ledger/ledger";
import { mrrMatrix, type MatrixRow } from "../engine/ledger/matrix";
import { addMoves, newMoveSums, type MoveSums } from "../engine/ledger/moves";
import { retention, type Retention } from "../engine/ledger/retention";
import {
  addSegmentMoves,
  newSegmentMoves,
  segmentOf,
  SEGMENT_LINES,
  type SegmentMoves,
  type Segments,
} from "../engine/ledger/segments";
import type { Ask } from "./ask";

/** What a ledger, or some parts of one, answer; in units of money, so that those of several parts add up. */
export interface Sums {
  scale: number;
  exact: boolean;
  /** The size of all units. */
  total: number;
  /** The month in which the first row begins. */
  first: number;
  moves: MoveSums | null;
  retention: Retention;
  /** Null for too many cells. */
  cohorts: Cohorts | null;
  customers: MatrixRow[];
  /** What each segment of a split ledger answers, its movements apart from those of the whole. */
  segments: Sums[];
  bridge: SegmentMoves | null;
}

export function newSums({ table, months }: Ask, segments: number): Sums {
  const sums = (): Sums => ({
    scale: 1,
    exact: true,
    total: 0,
    first: Infinity,
    moves: null,
    retention: noRetention(months.length),
    cohorts: { first: 0, ages: [] },
    customers: [],
    segments: [],
    bridge: null,
  });
  const bridge = table === "moves" || table === "segments" ? newSegmentMoves : () => null;
  return {
    ...sums(),
    moves: table === "moves" && segments === 0 ? newMoveSums(months) : null,
    segments: Array.from({ length: segments }, () => ({ ...sums(), bridge: bridge(months.length) })),
  };
}

/** No sheet should have to hold more. */
const MOST_CELLS = 1_000_000;

/** Adds a part. */
export function addLedger(sums: Sums, ledger: Ledger, segments: Segments, ask: Ask): void {
  const { months, reactivationDays } = ask;
  sums.scale = ledger.scale;
  sums.exact &&= ledger.exact;
  sums.total += ledger.total;
  sums.first = Math.min(sums.first, ledger.first);
  if (sums.segments.length === 0) return addTable(sums, ledger, ask, MOST_CELLS);
  const parts = sums.segments.map((_, code) => segmentOf(ledger, segments, code));
  const bridges = sums.segments.flatMap(({ bridge }) => bridge ?? []);
  if (bridges.length > 0) addSegmentMoves(bridges, ledger, parts, months, reactivationDays);
  sums.segments.forEach((own, code) => {
    const part = parts[code];
    own.scale = ledger.scale;
    own.first = Math.min(own.first, firstMonthOf(part));
    addTable(own, part, ask, MOST_CELLS / parts.length);
  });
}

/** The month in which a segment begins; its rows are those worth something. */
function firstMonthOf({ begin, units }: Ledger): number {
  let first = Infinity;
  for (let row = 0; row < units.length; row++) if (units[row] !== 0 && begin[row] < first) first = begin[row];
  return first;
}

function addTable(sums: Sums, ledger: Ledger, ask: Ask, mostCells: number): void {
  const { table, months, measure, window } = ask;
  if (sums.moves) addMoves(sums.moves, ledger, months, ask);
  if (table === "retention") addRetention(sums.retention, retention(ledger, months, window));
  if (table === "segments") addRetention(sums.retention, retention(ledger, months, months.length));
  if (table === "customers")
    sums.customers = sums.customers.concat(mrrMatrix(ledger, months, "first", Infinity)!);
  if (table !== "cohort") return;
  const count = countCohorts(ledger, ask.asof, ask.unit);
  const fits = (count + 1) * (count + 2) <= mostCells;
  const cohorts = fits ? cohortsInUnits(ledger, ask.asof, ask.unit, measure) : null;
  sums.cohorts = sums.cohorts && cohorts && addCohorts(sums.cohorts, cohorts);
}

/** Adds what other parts answered. */
export function addSums(sums: Sums, other: Sums): void {
  if (other.first !== Infinity) sums.scale = other.scale;
  sums.exact &&= other.exact;
  sums.total += other.total;
  sums.first = Math.min(sums.first, other.first);
  if (sums.moves && other.moves) addMoveSums(sums.moves, other.moves);
  addRetention(sums.retention, other.retention);
  sums.cohorts = sums.cohorts && other.cohorts && addCohorts(sums.cohorts, other.cohorts);
  sums.customers = sums.customers.concat(other.customers);
  sums.segments.forEach((own, code) => addSums(own, other.segments[code]));
  if (sums.bridge && other.bridge)
    for (const line of SEGMENT_LINES) addLine(sums.bridge[line], other.bridge[line]);
}

function addMoveSums(sums: MoveSums, other: MoveSums): void {
  addLine(sums.level, other.level);
  sums.moved.forEach((line, kind) => addLine(line, other.moved[kind]));
}

const RETENTION_LINES = ["before", "now", "kept", "customers", "stayed"] as const;

function noRetention(months: number): Retention {
  const line = () => new Float64Array(months);
  return { before: line(), now: line(), kept: line(), customers: line(), stayed: line() };
}

function addRetention(sums: Retention, other: Retention): void {
  for (const line of RETENTION_LINES) addLine(sums[line], other[line]);
}

/** Cohorts of the same units together; each has as many ages as there are units from it on. */
function addCohorts(a: Cohorts, b: Cohorts): Cohorts {
  const [longer, shorter] = a.ages.length >= b.ages.length ? [a, b] : [b, a];
  const later = longer.ages.length - shorter.ages.length;
  shorter.ages.forEach((line, cohort) => addLine(longer.ages[later + cohort], line));
  return longer;
}

function addLine(line: Float64Array, other: Float64Array): void {
  for (let i = 0; i < line.length; i++) line[i] += other[i];
}
