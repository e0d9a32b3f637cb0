import type { RawCells } from "./fill";
import { hashOf, isPlain, LONG_TEXT, NO_ID, packCell, setKey } from "./pack";
import { textIn } from "../words";

/*
 * Ids become numbers: each id is kept once, in the order in which they come, and a cell holds its number. A Map
 * takes three times as long. Ids of up to fifteen plain letters are compared as four numbers, so that the texts
 * themselves need not be fetched; and many ids are parted by their hashes first, so that the table of each part
 * stays in the processor's cache.
 */

export interface Interned {
  /** Ids as texts without spaces around them; the first is "", which stands for blanks. */
  readonly names: string[];
  /** The cells as they came, by which they are known again; a long text is its id, which is kept anyway. */
  readonly spelled: readonly unknown[];
  /** How many cells could be read before the first that is no id. */
  readonly read: number;
}

/** With `lenient` a cell that is no id stops nothing; its number is −1. */
export function internIds(cells: RawCells, cols: number, codes: Int32Array, lenient = false): Interned {
  const names = [""];
  const room = roomFor(codes.length);
  const spelled = new Array<unknown>(codes.length);
  const read = packCells(cells, cols, spelled, room, lenient);
  if (read < codes.length) return { names, spelled, read };
  findFirsts(room, spelled, codes);
  numberFirsts(spelled, codes, names);
  dropLongTexts(spelled, room.keys, codes, names);
  return { names, spelled, read };
}

/** Whether internIds would read these ids. */
export function sameIds(
  cells: RawCells,
  cols: number,
  { names, spelled, codes }: Omit<Interned, "read"> & { readonly codes: Int32Array },
): boolean {
  for (let i = 0; i < codes.length; i++) {
    const cell = cellAt(cells, cols, i);
    if (cell !== spelled[i] && textIn(cell) !== names[codes[i]]) return false;
  }
  return true;
}

function cellAt(cells: RawCells, cols: number, i: number): unknown {
  return cols === 1 ? cells[i].at(0) : cells[Math.floor(i / cols)].at(i % cols);
}

/** Four numbers for the id of each cell, the same for the same id, and their hash. */
interface Room {
  keys: Int32Array<ArrayBuffer>;
  hashes: Int32Array<ArrayBuffer>;
  /** Where ids are parted: the keys once more, part after part, and the cells that they are of. */
  parted: Int32Array<ArrayBuffer>;
  cells: Int32Array<ArrayBuffer>;
  /** A part's table with open addressing: one more than the place of its first cell with this id, or 0. */
  slots: Int32Array<ArrayBuffer>;
}

const empty = () => new Int32Array(0);
const newRoom = (): Room => ({
  keys: empty(),
  hashes: empty(),
  parted: empty(),
  cells: empty(),
  slots: empty(),
});

/** The room of the last ids, for the next ones: a large one would wake the garbage collector each time. */
let spare = newRoom();

function roomFor(cells: number): Room {
  if (spare.hashes.length > Math.max(1024, 8 * cells)) spare = newRoom();
  spare.keys = atLeast(4 * cells, spare.keys);
  spare.hashes = atLeast(cells, spare.hashes);
  spare.cells = atLeast(cells, spare.cells);
  return spare;
}

/** An eighth more than is asked for, so that a ledger can grow row by row. */
function atLeast(length: number, old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return old.length >= length ? old : new Int32Array(Math.ceil(1.125 * length));
}

/** Hot: the loop looks at each cell once. It answers the place of the first that is no id, or how many there are. */
function packCells(
  cells: RawCells,
  cols: number,
  spelled: unknown[],
  { keys, hashes }: Room,
  lenient: boolean,
): number {
  for (let i = 0; i < spelled.length; i++) {
    const cell = cellAt(cells, cols, i);
    const at = 4 * i;
    packCell(keys, at, cell);
    if (keys[at + 3] === NO_ID && !lenient) return i;
    spelled[i] = cell;
    hashes[i] = hashOf(keys, at);
  }
  return spelled.length;
}

/** The table of so many ids fits into the cache. */
const CELLS_OF_PART = 8192;
/** More parts than that are more places to write to than a processor keeps at hand. */
const MOST_BITS = 7;

/** For each cell the place of the first one with the same id. */
function findFirsts(room: Room, spelled: readonly unknown[], firsts: Int32Array): void {
  const count = firsts.length;
  const bits = Math.min(MOST_BITS, Math.floor(Math.log2(Math.max(1, count / CELLS_OF_PART))));
  if (bits === 0) {
    for (let i = 0; i < count; i++) room.cells[i] = i;
    return findFirstsIn(room, room.keys, spelled, firsts, 0, count);
  }
  const until = partBy(bits, room, count);
  for (let part = 0, from = 0; part < 1 << bits; from = until[part++]) {
    findFirstsIn(room, room.parted, spelled, firsts, from, until[part]);
  }
}

/** Puts keys and cells part by part, in the order in which they come. Answers where each part ends. */
function partBy(bits: number, room: Room, count: number): Int32Array {
  const { hashes } = room;
  room.parted = atLeast(4 * count, room.parted);
  const shift = 32 - bits;
  const next = new Int32Array((1 << bits) + 1);
  for (let i = 0; i < count; i++) next[(hashes[i] >>> shift) + 1]++;
  for (let part = 1; part < next.length; part++) next[part] += next[part - 1];
  placeKeys(room, count, shift, next);
  return next;
}

/** Hot: the loop puts each key where the next one of its part goes. */
function placeKeys(
  { keys, hashes, parted, cells }: Room,
  count: number,
  shift: number,
  next: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const at = next[hashes[i] >>> shift]++;
    cells[at] = i;
    setKey(parted, 4 * at, keys[4 * i], keys[4 * i + 1], keys[4 * i + 2], keys[4 * i + 3]);
  }
}

/** Empties as many slots as so many ids need, and answers how many. No more than half of them are ever taken. */
function emptySlots(ids: number, room: Room): number {
  const length = 2 ** Math.ceil(Math.log2(2 * ids + 2));
  if (room.slots.length < length) room.slots = new Int32Array(length);
  else room.slots.fill(0, 0, length);
  return length;
}

/** Hot: the loop looks each id of a part up once. */
function findFirstsIn(
  room: Room,
  keys: Int32Array,
  spelled: readonly unknown[],
  firsts: Int32Array,
  from: number,
  until: number,
): void {
  const mask = emptySlots(until - from, room) - 1;
  const { slots, cells } = room;
  for (let at = from; at < until; at++) {
    const a = keys[4 * at];
    const b = keys[4 * at + 1];
    const c = keys[4 * at + 2];
    const d = keys[4 * at + 3];
    let slot = hashOf(keys, 4 * at) & mask;
    let first = at;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const other = slots[slot] - 1;
      const k = 4 * other;
      if (keys[k] !== a || keys[k + 1] !== b || keys[k + 2] !== c || keys[k + 3] !== d) continue;
      if (d === LONG_TEXT && textIn(spelled[cells[other]]) !== textIn(spelled[cells[at]])) continue;
      first = other;
      break;
    }
    if (first === at) slots[slot] = at + 1;
    firsts[cells[at]] = cells[first];
  }
}

/** Hot: the loop gives each id the next number where it comes first; `codes` holds the places of first cells before. */
function numberFirsts(spelled: readonly unknown[], codes: Int32Array, names: string[]): void {
  for (let i = 0; i < codes.length; i++) {
    const first = codes[i];
    codes[i] = first < i ? codes[first] : newCode(spelled[i], names);
  }
}

function newCode(cell: unknown, names: string[]): number {
  const id = typeof cell === "string" && isPlain(cell) ? cell : textIn(cell);
  if (id === undefined) return -1;
  return id === "" ? 0 : names.push(id) - 1;
}

/** A ledger's long texts would take much memory, and most of them repeat. */
function dropLongTexts(
  spelled: unknown[],
  keys: Int32Array,
  codes: Int32Array,
  names: readonly string[],
): void {
  for (let i = 0; i < codes.length; i++) {
    if (keys[4 * i + 3] === LONG_TEXT) spelled[i] = names[codes[i]];
  }
}
