import * as decimal from "../engine/decimals";
import * as key from "./keys";
import type { Rows } from "./rows";

/* Copies, as bytes.ts says why. */
const { decimalsOf, nearestWhole } = decimal;
const { hashOfKey } = key;

/** Numbers in as few bytes as they need. */
type Narrow = Uint8Array | Uint16Array | Uint32Array;

/**
 * The rows of one piece of a file, parted by their customers: all rows of a customer are in one part, and in the order
 * of the file. Rows without a customer, which are blank, are left out.
 */
export interface Block {
  /** The rows of part p lie from from[p] up to from[p + 1], and their customers’ bytes from keysFrom[p] on. */
  readonly from: Uint32Array;
  readonly keysFrom: Uint32Array;
  readonly keys: Uint8Array;
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
export function blockOf(
  rows: Rows,
  bytes: Uint8Array,
  parts: number,
  isSplit: boolean,
  newBuffer: NewBuffer,
): Block {
  const from = new Uint32Array(newBuffer(4 * parts + 4));
  const keysFrom = new Uint32Array(newBuffer(4 * parts + 4));
  const partOfRow = partsOf(rows, bytes, parts, from, keysFrom);
  const places = placesOf(partOfRow, parts, from);
  const keys = new Uint8Array(newBuffer(keysFrom[parts]));
  placeKeys(rows, bytes, partOfRow, keysFrom.slice(), keys);
  const kept = from[parts];
  const days = (values: Float64Array) =>
    placeDays(values, places, narrowRoom(values, places.length, kept, newBuffer));
  const whole = (values: Int32Array) =>
    placeWhole(values, places, narrowRoom(values, places.length, kept, newBuffer));
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

/** Hot: the loop tells the part of each row, and counts rows and bytes of each part. */
function partsOf(
  { count, keyFrom, keyLength }: Rows,
  bytes: Uint8Array,
  parts: number,
  from: Uint32Array,
  keysFrom: Uint32Array,
): Uint16Array {
  const partOfRow = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    const length = keyLength[row];
    if (length === 0) {
      partOfRow[row] = parts;
      continue;
    }
    // Tables within a part look at the other bits.
    const part = (hashOfKey(bytes, keyFrom[row], length) >>> 16) & (parts - 1);
    partOfRow[row] = part;
    from[part + 1]++;
    keysFrom[part + 1] += length;
  }
  for (let part = 0; part < parts; part++) {
    from[part + 1] += from[part];
    keysFrom[part + 1] += keysFrom[part];
  }
  return partOfRow;
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
  { keyFrom, keyLength }: Rows,
  bytes: Uint8Array,
  partOfRow: Uint16Array,
  next: Uint32Array,
  keys: Uint8Array,
): void {
  for (let row = 0; row < partOfRow.length; row++) {
    const until = keyFrom[row] + keyLength[row];
    let at = next[partOfRow[row]];
    for (let from = keyFrom[row]; from < until; from++) keys[at++] = bytes[from];
    next[partOfRow[row]] = at;
  }
}

function narrowRoom(
  values: Float64Array | Int32Array,
  count: number,
  kept: number,
  newBuffer: NewBuffer,
): Narrow {
  let most = 0;
  for (let row = 0; row < count; row++) if (values[row] > most) most = values[row];
  if (most < 0x100) return new Uint8Array(newBuffer(kept));
  return most < 0x10000 ? new Uint16Array(newBuffer(2 * kept)) : new Uint32Array(newBuffer(4 * kept));
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
