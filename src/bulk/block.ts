import * as decimal from "../engine/decimals";
import * as key from "./keys";
import type { Rows } from "./rows";

/* Copies, as bytes.ts says why. */
const { decimalsOf, nearestWhole } = decimal;
const { hashOfKey, wordsIn } = key;

/** Numbers in as few bytes as they need. */
type Narrow = Uint8Array | Uint16Array | Uint32Array;

/**
 * The rows of one piece of a file, parted by their customers: all rows of a customer are in one part, and in the order
 * of the file. Rows without a customer, which are blank, are left out.
 */
export interface Block {
  /** The rows of part p lie from from[p] up to from[p + 1], and the words of their customers from keysFrom[p] on. */
  readonly from: Uint32Array;
  readonly keysFrom: Uint32Array;
  readonly keys: Uint32Array;
  readonly keyLength: Narrow;
  readonly start: Narrow;
  readonly end: Narrow;
  /** Divided by `power` they are the amounts, to the last digit. */
  readonly amount: Int32Array | Float64Array;
  readonly power: number;
  readonly term: Narrow;
  /** Null where nothing splits the file. */
  readonly segment: Narrow | null;
  /** The most decimals of its amounts; null where one has more than money has. */
  readonly decimals: number | null;
}

/** Makes memory for a block: such as all threads see, where there are several. */
export type NewBuffer = (bytes: number) => ArrayBufferLike;

/** `parts` is a power of two. */
export function blockOf(rows: Rows, parts: number, isSplit: boolean, newBuffer: NewBuffer): Block {
  const from = new Uint32Array(newBuffer(4 * parts + 4));
  const keysFrom = new Uint32Array(newBuffer(4 * parts + 4));
  const partOfRow = partsOf(rows, parts, from, keysFrom);
  addUp(from);
  addUp(keysFrom);
  const places = placesOf(partOfRow, parts, from);
  const keys = new Uint32Array(newBuffer(4 * keysFrom[parts]));
  placeKeys(rows, partOfRow, keysFrom.slice(), keys);
  const kept = from[parts];
  const days = (values: Float64Array) =>
    placeDays(values, places, narrowRoom(largestOf(values, places.length), kept, newBuffer));
  const whole = (values: Int32Array) =>
    placeWhole(values, places, narrowRoom(allBitsOf(values, places.length), kept, newBuffer));
  return {
    from,
    keysFrom,
    keys,
    keyLength: whole(rows.keyLength),
    start: days(rows.start),
    end: days(rows.end),
    term: whole(rows.term),
    segment: isSplit ? whole(rows.segment) : null,
    ...amountsIn(rows, places, kept, newBuffer),
  };
}

/* A hot loop is a function of its own: one that is begun anew for each piece is compiled as it stands, once. */

/** Hot: the loop tells the part of each row, and counts rows and words of each part, one place further on. */
function partsOf(
  { count, keys, keyLength }: Rows,
  parts: number,
  from: Uint32Array,
  keysFrom: Uint32Array,
): Uint16Array {
  const partOfRow = new Uint16Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    const length = keyLength[row];
    // Tables within a part look at the other bits.
    const part = length === 0 ? parts : (hashOfKey(keys, at, length) >>> 16) & (parts - 1);
    partOfRow[row] = part;
    if (part === parts) continue;
    from[part + 1]++;
    keysFrom[part + 1] += wordsIn(length);
    at += wordsIn(length);
  }
  return partOfRow;
}

function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] += counts[at - 1];
}

/** Where each row goes; one that is left out goes behind all others, where nothing is. */
function placesOf(partOfRow: Uint16Array, parts: number, from: Uint32Array): Uint32Array {
  const places = new Uint32Array(partOfRow.length);
  const next = from.slice();
  for (let row = 0; row < places.length; row++) {
    const part = partOfRow[row];
    places[row] = part < parts ? next[part]++ : from[parts];
  }
  return places;
}

/* Loops that go through rows in their order and write wherever they belong: to wait for what is written is no need. */

function placeKeys(
  { keys, keyLength }: Rows,
  partOfRow: Uint16Array,
  next: Uint32Array,
  into: Uint32Array,
): void {
  for (let row = 0, from = 0; row < partOfRow.length; row++) {
    const until = from + wordsIn(keyLength[row]);
    let at = next[partOfRow[row]];
    for (; from < until; from++) into[at++] = keys[from];
    next[partOfRow[row]] = at;
  }
}

function narrowRoom(most: number, kept: number, newBuffer: NewBuffer): Narrow {
  if (most < 0x100) return new Uint8Array(newBuffer(kept));
  return most < 0x10000 ? new Uint16Array(newBuffer(2 * kept)) : new Uint32Array(newBuffer(4 * kept));
}

/** Takes as many bits as the largest of some numbers from 0 on. */
function allBitsOf(values: Int32Array, count: number): number {
  let bits = 0;
  for (let row = 0; row < count; row++) bits |= values[row];
  return bits;
}

function placeDays(values: Float64Array, places: Uint32Array, into: Narrow): Narrow {
  for (let row = 0; row < places.length; row++) into[places[row]] = values[row];
  return into;
}

function placeWhole(values: Int32Array, places: Uint32Array, into: Narrow): Narrow {
  for (let row = 0; row < places.length; row++) into[places[row]] = values[row];
  return into;
}

const MOST_WHOLE = 0x7fffffff;

/** Whole numbers where they are small enough, else the amounts as they are. */
function amountsIn({ amount, count }: Rows, places: Uint32Array, kept: number, newBuffer: NewBuffer) {
  const decimals = decimalsOf(amount.subarray(0, count));
  const power = decimals === null ? Infinity : 10 ** decimals;
  if (!(largestOf(amount, count) * power < MOST_WHOLE)) {
    const plain = new Float64Array(newBuffer(8 * kept));
    for (let row = 0; row < count; row++) plain[places[row]] = amount[row];
    return { amount: plain, power: 1, decimals };
  }
  const whole = new Int32Array(newBuffer(4 * kept));
  for (let row = 0; row < count; row++) whole[places[row]] = nearestWhole(amount[row] * power);
  return { amount: whole, power, decimals };
}

function largestOf(amount: Float64Array, count: number): number {
  let most = 0;
  for (let row = 0; row < count; row++) {
    const size = amount[row] < 0 ? -amount[row] : amount[row];
    if (size > most) most = size;
  }
  return most;
}
