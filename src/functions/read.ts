import {
  isFailure,
  isOptional,
  same,
  type Bounds,
  type Cells,
  type Checked,
  type Failure,
  type Kind,
  type Param,
  type Series,
} from "../catalogue/define";
import { dayIn } from "../excel/written-days";
import { asRange, errorOf, isBlank } from "./cells";
import * as say from "./messages";
import {
  complainOfWord,
  DATES,
  ENDS,
  NUMBERS,
  readIds,
  readOptions,
  readSeries,
} from "./columns/read-columns";
import { flagIn, textIn, wordIn } from "./words";

/*
 * The one table of how cells become arguments. A reader looks at types, words and signs only (#VALUE!);
 * which numbers can be (#NUM!) is asked afterwards, when all arguments have been read. No reader takes an
 * error among the cells for anything else.
 */

type Reader = (param: Param, raw: unknown) => unknown;

const READERS: Record<Kind, Reader> = {
  number: oneCell(readNumber),
  total: readTotal,
  numbers: (param, raw) => readSeries(param, asRange(raw), NUMBERS),
  dates: (param, raw) => readSeries(param, asRange(raw), param.openEnded ? ENDS : DATES),
  ids: readIds,
  option: oneCell((param, raw) => wordIn(param, raw) ?? complainOfWord(param, raw, say.ALONE)),
  options: readOptions,
  text: oneCell((param, raw) => textIn(raw) ?? say.notAText(param, raw, say.ALONE)),
  flag: oneCell(readFlag),
  cells: readCells,
};

/** Reads one argument: into the value that `compute` takes, or the #VALUE! that says why it can't be read. */
export function readerOf(param: Param): (raw: unknown) => unknown {
  const read = param.lenient ? judged : READERS[param.kind];
  if (!isOptional(param)) return (raw) => read(param, raw);
  return (raw) => (isLeftOut(param, raw) ? param.fallback : read(param, raw));
}

/** A range as far as it can be read. What stands elsewhere is told as it would be to whoever refuses it. */
function judged(param: Param, raw: unknown): Checked<unknown> {
  const range = asRange(raw);
  const { cells, rows, cols } = range;
  const read = READERS[param.kind](param, raw);
  const strict = { ...param, lenient: false };
  const check = boundsCheckOf(strict);
  const refusal = (cell: unknown) => {
    const value = READERS[param.kind](strict, cell);
    return isFailure(value) ? value : check?.(value);
  };
  return {
    read: param.kind === "numbers" || param.kind === "dates" ? withinBounds(param, read as Series) : read,
    rows,
    cols,
    oddAt: (place) => {
      const cell = cells[Math.floor(place / cols)].at(place % cols);
      const error = errorOf(cell);
      if (error) return { cell: error, error, text: () => say.errorIn(param, error, say.ALONE).text };
      return { cell: cellIn(cell), error: null, text: () => refusal(cell)?.text ?? same("") };
    },
  };
}

/** With NaN for numbers that can't be. */
function withinBounds({ bounds }: Param, series: Series): Series {
  if (firstOutside(bounds, series.values) < 0) return series;
  return { ...series, values: series.values.map((value) => (inBounds(bounds, value) ? value : NaN)) };
}

/** #NUM! for the first number that can't be; null for an argument of which that need not be asked. */
type BoundsCheck = ((value: unknown) => Failure | undefined) | null;

/** Defaults, and what `compute` judges itself, are not asked. */
export function boundsCheckOf(param: Param): BoundsCheck {
  const { kind, bounds, lenient } = param;
  if (lenient || Object.keys(bounds).length === 0) return null;
  const check = kind === "numbers" || kind === "dates" ? checkSeries : checkNumber;
  if (!isOptional(param)) return (value) => check(param, value);
  return (value) => (value === param.fallback ? undefined : check(param, value));
}

function checkNumber(param: Param, value: unknown): Failure | undefined {
  if (typeof value !== "number" || inBounds(param.bounds, value)) return undefined;
  return say.outOfBounds(param, value, say.ALONE);
}

function checkSeries(param: Param, value: unknown): Failure | undefined {
  const series = value as Series;
  const bad = firstOutside(param.bounds, series.values);
  return bad < 0 ? undefined : say.outOfBounds(param, series.values[bad], say.placeOf(bad, series));
}

/** Hot: the loop asks each number of a column once whether it lies within the bounds. */
function firstOutside({ min = -Infinity, max = Infinity, above = -Infinity }: Bounds, values: Float64Array) {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < min || value > max || value <= above) return i;
  }
  return -1;
}

function inBounds({ min, max, above }: Bounds, value: number): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above)
  );
}

/** Several numbers are as they stand, though all be 0: weights of nothing weigh nothing. */
function isLeftOut({ kind }: Param, raw: unknown): boolean {
  if (!Array.isArray(raw)) return isBlank(raw);
  const { cells, rows, cols } = asRange(raw);
  if (kind === "numbers" && rows * cols > 1) return false;
  return cells.every((row) => row.every(isBlank));
}

function oneCell(read: (param: Param, raw: unknown) => unknown): Reader {
  return (param, raw) => {
    if (!Array.isArray(raw)) return read(param, raw);
    const { cells, rows, cols } = asRange(raw);
    return rows === 1 && cols === 1 ? read(param, cells[0][0]) : say.notOneCell(param, rows, cols);
  };
}

function readNumber(param: Param, raw: unknown): number | Failure {
  const value = param.unit === "date" ? dateIn(param, raw) : numberIn(param, raw);
  if (typeof value !== "number") return value;
  return param.cost && value < 0 ? say.negativeCost(param, value) : value;
}

function readTotal(param: Param, raw: unknown): number | Failure {
  const { cells, rows, cols } = asRange(raw);
  let sum = 0;
  let positive = false;
  let negative = false;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      const value = numberIn(param, cells[r][c]);
      if (typeof value !== "number")
        return say.notANumber(param, cells[r][c], say.placeOf(r * cols + c, { rows, cols }));
      sum += value;
      positive ||= value > 0;
      negative ||= value < 0;
    }
  }
  if (!param.loss) return sum;
  return positive && negative ? say.mixedSigns(param) : Math.abs(sum);
}

function readCells(param: Param, raw: unknown): Cells | Failure {
  const { cells, rows, cols } = asRange(raw);
  const values = new Array<Cells["values"][number]>(rows * cols);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      const cell = cells[r].at(c);
      const error = typeof cell === "number" ? undefined : errorOf(cell);
      if (error) return say.errorIn(param, error, say.placeOf(at, { rows, cols }));
      values[at++] = cellIn(cell);
    }
  }
  return { values, rows, cols };
}

function numberIn(param: Param, raw: unknown): number | Failure {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === null || raw === undefined || raw === "") return 0;
  return say.notANumber(param, raw, say.ALONE);
}

function dateIn(param: Param, raw: unknown): number | Failure {
  if (raw === null || raw === undefined || raw === "") return 0;
  const day = dayIn(raw);
  return Number.isNaN(day) ? say.notADate(param, raw, say.ALONE) : day;
}

function readFlag(param: Param, raw: unknown): boolean | null | Failure {
  return flagIn(raw) ?? (isBlank(raw) ? null : say.notAFlag(param, raw));
}

function cellIn(raw: unknown): number | string | boolean {
  if (typeof raw === "string") return raw.trim();
  return typeof raw === "boolean" || Number.isFinite(raw) ? (raw as number | boolean) : "";
}
