import { completed, type Unit } from "./durations";

/** Columns as they stand in the sheet, one life a row; 0 is a blank. */
export interface LifeColumns {
  readonly start: Float64Array;
  /** First day no longer alive; 0 where alive. */
  readonly end: Float64Array;
  /** One for all lives, or one for each. */
  readonly weight: Float64Array;
  /** Since when a life is observed; 0 from its start. One for all lives, or one for each. */
  readonly entry: Float64Array;
}

/** Lives in whole units of time. */
export interface Lives {
  /** How long each was observed. */
  readonly time: Float64Array;
  /** 1 where it ended then, 0 where it went on unobserved. */
  readonly ended: Uint8Array;
  readonly weight: Float64Array;
  /** The age at which observation began; NOT_LATE where that was at birth. */
  readonly entry: Float64Array;
}

/** Before any age: at risk from the start, age 0 included. */
const NOT_LATE = -1;

/** The first row that can't be read; `row` is counted from 1. */
export interface BadLife {
  readonly row: number;
  readonly why: "no start" | "end before start";
}

export function findBadLife(columns: LifeColumns): BadLife | null {
  const { start, end } = columns;
  for (let i = 0; i < start.length; i++) {
    if (start[i] === 0) {
      if (!isBlankRow(columns, i)) return { row: i + 1, why: "no start" };
    } else if (end[i] !== 0 && end[i] < start[i]) {
      return { row: i + 1, why: "end before start" };
    }
  }
  return null;
}

/** A value that stands for all rows fills none of them. */
function isBlankRow({ start, end, weight, entry }: LifeColumns, i: number): boolean {
  const filled = (column: Float64Array) => column.length > 1 && column[i] !== 0;
  return start[i] === 0 && end[i] === 0 && !filled(weight) && !filled(entry);
}

/** The lives as seen on a day. Who starts later, weighs nothing, or ended unobserved is not among them. */
export function livesAsOf(asOf: number, unit: Unit, columns: LifeColumns): Lives {
  const { start, end, weight, entry } = columns;
  const [weights, entries] = [perRow(weight), perRow(entry)];
  const size = start.length;
  const lives = {
    time: new Float64Array(size),
    ended: new Uint8Array(size),
    weight: new Float64Array(size),
    entry: new Float64Array(size),
  };
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (start[i] === 0 || start[i] > asOf || weights(i) === 0) continue;
    const ended = end[i] !== 0 && end[i] <= asOf;
    const time = completed(unit, start[i], ended ? end[i] : asOf);
    const late = entries(i) > start[i] ? completed(unit, start[i], entries(i)) : NOT_LATE;
    if (late >= time) continue;
    lives.time[count] = time;
    lives.ended[count] = ended ? 1 : 0;
    lives.weight[count] = weights(i);
    lives.entry[count++] = late;
  }
  return {
    time: lives.time.subarray(0, count),
    ended: lives.ended.subarray(0, count),
    weight: lives.weight.subarray(0, count),
    entry: lives.entry.subarray(0, count),
  };
}

function perRow(column: Float64Array): (i: number) => number {
  return column.length === 1 ? () => column[0] : (i) => column[i];
}
