import type { Coded, Failure, Param, Series } from "../../catalogue/define";
import { dayIn, endIn } from "../../excel/written-days";
import { asRange, type RawRange } from "../cells";
import { keep, recall } from "./cache";
import { fillCodes, fillDays, fillNumbers, sameDays, sameNumbers, type DayOf } from "./fill";
import { internIds, sameIds, type Interned } from "./intern";
import * as say from "../messages";
import { isBlankWord, wordIn } from "../words";

/*
 * Where columns come from: a function takes a Series or a Coded, and need not know that it was read from cells.
 *
 * Ranges that are read cell by cell into columns, and found again where they were read before. A lenient argument
 * gets NaN or −1 for each cell that all others refuse.
 */

type Complaint = (param: Param, cell: unknown, at: say.Place) => Failure;

/** How numbers of one kind are read, known again, and refused. */
interface NumberReading {
  readonly fill: typeof fillNumbers;
  readonly same: typeof sameNumbers;
  readonly complain: Complaint;
}

export const NUMBERS: NumberReading = { fill: fillNumbers, same: sameNumbers, complain: say.notANumber };
export const DATES = daysReadBy(dayIn);
export const ENDS = daysReadBy(endIn);

function daysReadBy(dayOf: DayOf): NumberReading {
  return {
    fill: (cells, cols, into, from) => fillDays(cells, cols, into, dayOf, from),
    same: (cells, cols, values) => sameDays(cells, cols, values, dayOf),
    complain: say.notADate,
  };
}

export function readSeries(param: Param, range: RawRange, reading: NumberReading): Series | Failure {
  const { cells, rows, cols } = range;
  const known = recall<Series>(reading, range, ({ values }) => reading.same(cells, cols, values));
  if (known) return known;
  const values = new Float64Array(rows * cols);
  const read = reading.fill(cells, cols, values, 0);
  if (read === values.length) return keep<Series>(reading, { values, rows, cols });
  if (!param.lenient) return complainAt(param, range, read, reading.complain);
  for (let odd = read; odd < values.length; odd = reading.fill(cells, cols, values, odd + 1))
    values[odd] = NaN;
  return { values, rows, cols };
}

function complainAt(param: Param, range: RawRange, index: number, complain: Complaint): Failure {
  const { cells, cols } = range;
  return complain(param, cells[Math.floor(index / cols)][index % cols], say.placeOf(index, range));
}

export function readIds(param: Param, raw: unknown): Coded | Failure {
  const range = asRange(raw);
  const { cells, rows, cols } = range;
  const known = recall<KeptIds>(readIds, range, (ids) => sameIds(cells, cols, ids));
  if (known) return known;
  const codes = new Int32Array(rows * cols);
  const { names, spelled, read } = internIds(cells, cols, codes, param.lenient);
  if (read < codes.length) return complainAt(param, range, read, say.notAText);
  if (param.lenient && codes.includes(-1)) return new Words(names, codes, range);
  return keep<Coded>(readIds, new KeptIds(names, codes, range, spelled));
}

export function readOptions(param: Param, raw: unknown): Coded | Failure {
  const range = asRange(raw);
  const codes = new Int32Array(range.rows * range.cols);
  const names = param.words.map(({ word }) => word);
  const read = fillCodes(
    range.cells,
    range.cols,
    param.lenient ? anyCodeIn(param, names) : codeIn(param, names),
    codes,
  );
  if (read < codes.length) return complainAt(param, range, read, complainOfWord);
  if (param.lenient) {
    const judged = codes.map((code) => (code === ODD ? -1 : code));
    return new Words(names, judged, range);
  }
  const sameNames = (column: Coded) => column.names.join() === names.join();
  const known = recall<Coded>(param, range, (column) => sameNames(column) && sameCodes(column.codes, codes));
  return known ?? keep<Coded>(param, new Words(names, codes, range));
}

/** The code of the word that a cell stands for; a word that is not yet among the names is added to them. */
function codeIn(param: Param, names: string[]): (cell: unknown) => number {
  return (cell) => {
    const word = wordIn(param, cell);
    return word === undefined ? -1 : codeOf(word, names);
  };
}

function codeOf(word: string, names: string[]): number {
  const code = names.indexOf(word);
  return code < 0 ? names.push(word) - 1 : code;
}

/** Stands for a cell that is no word, until all are read. */
const ODD = 0x7fffffff;

/** As codeIn; a blank is no default but "", and what is no word ends nothing. */
function anyCodeIn(param: Param, names: string[]): (cell: unknown) => number {
  const find = codeIn(param, names);
  return (cell) => {
    if (isBlankWord(cell)) return codeOf("", names);
    const code = find(cell);
    return code < 0 ? ODD : code;
  };
}

function sameCodes(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A class, for to make an object with a getter of its own takes longer than to read a few rows. */
class Words implements Coded {
  readonly rows: number;
  readonly cols: number;

  constructor(
    readonly names: string[],
    readonly codes: Int32Array,
    { rows, cols }: RawRange,
  ) {
    this.rows = rows;
    this.cols = cols;
  }

  /** Written out when it is asked for, and not kept. */
  get values(): string[] {
    const { names, codes } = this;
    const values = new Array<string>(codes.length);
    for (let i = 0; i < codes.length; i++) values[i] = names[codes[i]];
    return values;
  }
}

/** Ids as they are kept. */
class KeptIds extends Words {
  constructor(
    names: string[],
    codes: Int32Array,
    range: RawRange,
    readonly spelled: Interned["spelled"],
  ) {
    super(names, codes, range);
  }
}

export function complainOfWord(param: Param, raw: unknown, at: say.Place): Failure {
  return isBlankWord(raw) ? say.leftOut(param) : say.notAnOption(param, raw, at);
}
