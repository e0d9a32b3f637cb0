import type { Interval } from "../engine/ledger/money";
import * as key from "./keys";

/* Copies, as bytes.ts says why. */
const { packKey, wordsIn } = key;

/** The rows of one piece of a file as they are read, one after the other; room that is used again. */
export interface Rows {
  count: number;
  /** That of the last row that says one; −1 before. */
  currency: number;
  /** The customers’ keys as keys.ts packs them, one after the other, and how many words they are. */
  keys: Uint32Array;
  words: number;
  /** The bytes of each row’s key; none for a row without a customer. */
  keyLength: Int32Array;
  start: Float64Array;
  end: Float64Array;
  amount: Float64Array;
  /** Which of the terms a row is charged by. */
  term: Int32Array;
  /** Which segment a row is in; 0 where nothing splits the file. */
  segment: Int32Array;
  /** Lines from the beginning of the piece to that of the row. */
  line: Int32Array;
}

/** What rows are charged by, each once: an interval, and how many of them one amount covers. */
export interface TermWords {
  readonly intervals: Interval[];
  readonly counts: number[];
}

const FEWEST = 1024;

export function newRows(): Rows {
  return {
    count: 0,
    currency: -1,
    keys: new Uint32Array(FEWEST),
    words: 0,
    keyLength: new Int32Array(FEWEST),
    start: new Float64Array(FEWEST),
    end: new Float64Array(FEWEST),
    amount: new Float64Array(FEWEST),
    term: new Int32Array(FEWEST),
    segment: new Int32Array(FEWEST),
    line: new Int32Array(FEWEST),
  };
}

/** Makes room for twice as many. */
export function growRows(rows: Rows): void {
  const whole = (old: Int32Array) => {
    const grown = new Int32Array(2 * old.length);
    grown.set(old);
    return grown;
  };
  const decimal = (old: Float64Array) => {
    const grown = new Float64Array(2 * old.length);
    grown.set(old);
    return grown;
  };
  rows.keyLength = whole(rows.keyLength);
  rows.start = decimal(rows.start);
  rows.end = decimal(rows.end);
  rows.amount = decimal(rows.amount);
  rows.term = whole(rows.term);
  rows.segment = whole(rows.segment);
  rows.line = whole(rows.line);
}

/** Adds the key of a row whose bytes begin at a place. */
export function addKey(rows: Rows, view: DataView, from: number, length: number): void {
  if (length === 0) return;
  const words = rows.words + wordsIn(length);
  if (words > rows.keys.length) {
    const grown = new Uint32Array(2 * words);
    grown.set(rows.keys);
    rows.keys = grown;
  }
  packKey(view, from, length, rows.keys, rows.words);
  rows.words = words;
}
