import type { RawCells } from "./columns";

/*
 * Ids become numbers: each id is kept once, in the order in which they come, and a cell holds its number. A
 * table of our own takes a third of the time of a Map: short ids of plain letters are compared as four numbers,
 * and cells are hashed a block at a time, so that the look-ups, which wait for memory, can wait side by side.
 */

export interface Interned {
  /** The first is "", which stands for blanks. */
  readonly names: string[];
  /** What an id is as a number, where it came as one; NaN elsewhere. */
  readonly asNumber: number[];
  /** How many cells could be read before the first that couldn't. */
  readonly read: number;
}

/** What a cell reads as: trimmed, a number as its text, "" for a blank; undefined where it is no id. */
export type NormalizeId = (cell: unknown) => string | undefined;

/**
 * Numbers of ids by hash, with open addressing: a slot is a hash and a number beside it, 0 where none is.
 * An id that also came as a number has a second slot for that.
 */
interface IdTable extends Omit<Interned, "read"> {
  slots: Int32Array;
  mask: number;
  used: number;
  /** Four for each number of an id: its letters, as `packText` leaves them. */
  keys: Int32Array;
}

/** The room of the last table, for the next one: large ones would wake the garbage collector each time. */
let spare = { slots: new Int32Array(2048), keys: new Int32Array(4096) };

const BLOCK = 1024;
/** Of a block of cells, and of one text more. */
const hashes = new Int32Array(BLOCK);
const words = new Int32Array(4 * (BLOCK + 1));
const ONE_MORE = 4 * BLOCK;

export function internIds(
  cells: RawCells,
  cols: number,
  normalize: NormalizeId,
  codes: Int32Array,
): Interned {
  const table = newTable(codes.length);
  for (let from = 0; from < codes.length; from += BLOCK) {
    const count = Math.min(BLOCK, codes.length - from);
    for (let k = 0; k < count; k++) hashes[k] = hashCell(cellAt(cells, cols, from + k), 4 * k);
    for (let k = 0; k < count; k++) {
      const cell = cellAt(cells, cols, from + k);
      const known = find(table, cell, hashes[k], 4 * k);
      const code = known > 0 ? known : add(table, cell, hashes[k], 4 * k, normalize(cell));
      if (code < 0) return { names: table.names, asNumber: table.asNumber, read: from + k };
      codes[from + k] = code;
    }
  }
  return { names: table.names, asNumber: table.asNumber, read: codes.length };
}

/** Whether internIds would read these ids. */
export function sameIds(
  cells: RawCells,
  cols: number,
  normalize: NormalizeId,
  { names, asNumber, codes }: Omit<Interned, "read"> & { readonly codes: Int32Array },
): boolean {
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      const code = codes[i];
      if (cell === names[code] || cell === asNumber[code]) continue;
      if (normalize(cell) !== names[code]) return false;
    }
  }
  return true;
}

function cellAt(cells: RawCells, cols: number, i: number): unknown {
  return cols === 1 ? cells[i].at(0) : cells[Math.floor(i / cols)].at(i % cols);
}

/** Room for few ids at first; `grow` finds more. */
function newTable(cells: number): IdTable {
  const fits = spare.slots.length <= 2048 || spare.slots.length <= 16 * cells;
  const { slots, keys } = fits ? spare : { slots: new Int32Array(2048), keys: new Int32Array(4096) };
  slots.fill(0);
  spare = { slots, keys };
  return { names: [""], asNumber: [NaN], slots, mask: slots.length / 2 - 1, used: 0, keys };
}

/** Hashes a cell, and notes at `at` what it is compared by. */
function hashCell(cell: unknown, at: number): number {
  if (typeof cell === "string") return hashText(cell, at);
  words[at + 3] = NO_TEXT;
  return typeof cell === "number" ? mixed(cell | 0) : 0;
}

/** In the last of four words: letters packed make it larger than 0. */
const NO_TEXT = 0;
const LONG_TEXT = -1;
const MOST_LETTERS = 15;

/** Hot: packs up to fifteen letters of one byte, and how many they are, into four words. */
function hashText(text: string, at: number): number {
  const { length } = text;
  if (length > MOST_LETTERS) return hashLongText(text, at);
  let hash = length;
  let all = 0;
  for (let word = 0; word < 4; word++) {
    const from = 4 * word;
    let letters = 0;
    if (from + 4 <= length) {
      const a = text.charCodeAt(from);
      const b = text.charCodeAt(from + 1);
      const c = text.charCodeAt(from + 2);
      const d = text.charCodeAt(from + 3);
      all |= a | b | c | d;
      letters = a | (b << 8) | (c << 16) | (d << 24);
    } else {
      for (let k = from; k < length; k++) {
        const letter = text.charCodeAt(k);
        all |= letter;
        letters |= letter << (8 * (k - from));
      }
    }
    words[at + word] = letters;
    hash = Math.imul(hash ^ letters, 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  if (all > 255) return hashLongText(text, at);
  words[at + 3] |= length << 24;
  return mixed(hash);
}

/** FNV-1a, and its bits mixed: the table looks at the lowest ones. */
function hashLongText(text: string, at: number): number {
  words[at + 3] = LONG_TEXT;
  let hash = text.length;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

/** The number of an id that came before in the same spelling; 0 for one that didn't. */
function find(
  { slots, mask, keys, names, asNumber }: IdTable,
  cell: unknown,
  hash: number,
  at: number,
): number {
  const packed = words[at + 3] > 0;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const code = slots[2 * slot + 1];
    if (code === 0) return 0;
    if (slots[2 * slot] !== hash) continue;
    if (packed ? sameLetters(keys, 4 * code, at) : names[code] === cell || asNumber[code] === cell)
      return code;
  }
}

function sameLetters(keys: Int32Array, key: number, at: number): boolean {
  return (
    keys[key] === words[at] &&
    keys[key + 1] === words[at + 1] &&
    keys[key + 2] === words[at + 2] &&
    keys[key + 3] === words[at + 3]
  );
}

/** The number of an id in a new spelling, −1 for what is no id. */
function add(table: IdTable, cell: unknown, hash: number, at: number, id: string | undefined): number {
  if (id === undefined) return -1;
  if (id === "") return 0;
  const place = id === cell ? at : ONE_MORE;
  const idHash = id === cell ? hash : hashText(id, ONE_MORE);
  const known = find(table, id, idHash, place);
  const code = known > 0 ? known : addId(table, id, idHash, place);
  if (typeof cell === "number") {
    table.asNumber[code] = cell;
    fillSlot(table, hash, code);
  }
  return code;
}

function addId(table: IdTable, id: string, hash: number, at: number): number {
  const code = table.names.push(id) - 1;
  table.asNumber.push(NaN);
  if (4 * code >= table.keys.length) growKeys(table);
  for (let word = 0; word < 4; word++) table.keys[4 * code + word] = words[at + word];
  fillSlot(table, hash, code);
  return code;
}

function growKeys(table: IdTable): void {
  const keys = new Int32Array(2 * table.keys.length);
  keys.set(table.keys);
  table.keys = keys;
  spare = { ...spare, keys };
}

function fillSlot(table: IdTable, hash: number, code: number): void {
  if (4 * ++table.used > 2 * table.mask) grow(table);
  const { slots, mask } = table;
  let slot = hash & mask;
  while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
  slots[2 * slot] = hash;
  slots[2 * slot + 1] = code;
}

function grow(table: IdTable): void {
  const old = table.slots;
  const mask = 4 * table.mask + 3;
  const slots = new Int32Array(2 * (mask + 1));
  for (let from = 0; from < old.length; from += 2) {
    if (old[from + 1] === 0) continue;
    let slot = old[from] & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = old[from];
    slots[2 * slot + 1] = old[from + 1];
  }
  table.slots = slots;
  table.mask = mask;
  spare = { ...spare, slots };
}
