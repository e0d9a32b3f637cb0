import type { RawCells } from "./columns";
import { textIn } from "./words";

/*
 * Ids become numbers: each id is kept once, in the order in which they come, and a cell holds its number. A
 * table of our own takes half the time of a Map, a third of it where ids are many: ids of up to fifteen plain
 * letters are compared as four numbers, and cells are packed a block at a time, so that the look-ups, which wait
 * for memory, can wait side by side.
 */

export interface Interned {
  /** Ids as texts without spaces around them; the first is "", which stands for blanks. */
  readonly names: string[];
  /** The numbers of ids that came as numbers, which must not become texts each time. */
  readonly numeric: Map<number, number>;
  /** How many cells could be read before the first that is no id. */
  readonly read: number;
}

/** Numbers of ids by hash, with open addressing; 0 where none is. */
interface IdTable extends Omit<Interned, "read"> {
  slots: Int32Array<ArrayBuffer>;
  /** Four for each number of an id, as `packText` leaves them. */
  keys: Int32Array<ArrayBuffer>;
}

const FEWEST_SLOTS = 1024;
/** The room of the last table, for the next one: large ones would wake the garbage collector each time. */
let spare = { slots: new Int32Array(FEWEST_SLOTS), keys: new Int32Array(4 * FEWEST_SLOTS) };

const BLOCK = 256;
/** Of a block of cells, and of one text more. */
const words = new Int32Array(4 * (BLOCK + 1));
const ONE_MORE = 4 * BLOCK;

export function internIds(cells: RawCells, cols: number, codes: Int32Array): Interned {
  const table = newTable(codes.length);
  for (let from = 0; from < codes.length; from += BLOCK) {
    const until = Math.min(from + BLOCK, codes.length);
    packBlock(cells, cols, from, until);
    const read = findBlock(table, cells, cols, from, until, codes);
    if (read < until) return { names: table.names, numeric: table.numeric, read };
  }
  return { names: table.names, numeric: table.numeric, read: codes.length };
}

/** Whether internIds would read these ids. */
export function sameIds(
  cells: RawCells,
  cols: number,
  { names, numeric, codes }: Omit<Interned, "read"> & { readonly codes: Int32Array },
): boolean {
  for (let i = 0; i < codes.length; i++) {
    const cell = cellAt(cells, cols, i);
    const code = codes[i];
    if (cell === names[code] || (typeof cell === "number" && numeric.get(cell) === code)) continue;
    if (textIn(cell) !== names[code]) return false;
  }
  return true;
}

function cellAt(cells: RawCells, cols: number, i: number): unknown {
  return cols === 1 ? cells[i].at(0) : cells[Math.floor(i / cols)].at(i % cols);
}

/** Room for few ids at first; `growSlots` and `growKeys` find more. */
function newTable(cells: number): IdTable {
  const fits = spare.slots.length <= Math.max(FEWEST_SLOTS, 8 * cells);
  if (!fits) spare = { slots: new Int32Array(FEWEST_SLOTS), keys: new Int32Array(4 * FEWEST_SLOTS) };
  spare.slots.fill(0);
  return { names: [""], numeric: new Map(), ...spare };
}

/** In the last of four words, in which letters packed are larger than 0. */
const NO_TEXT = 0;
const LONG_TEXT = -1;
const MOST_LETTERS = 15;

/** Hot. */
function packBlock(cells: RawCells, cols: number, from: number, until: number): void {
  for (let i = from; i < until; i++) {
    const cell = cellAt(cells, cols, i);
    const at = 4 * (i - from);
    if (typeof cell === "string") packText(cell, at);
    else words[at + 3] = NO_TEXT;
  }
}

/** Hot: packs up to fifteen letters of one byte, and how many they are, into four words; of others a hash. */
function packText(text: string, at: number): void {
  const { length } = text;
  if (length > MOST_LETTERS) return packLongText(text, at);
  const a = length >= 4 ? fourLetters(text, 0) : lastLetters(text, 0);
  const b = length >= 8 ? fourLetters(text, 4) : lastLetters(text, 4);
  const c = length >= 12 ? fourLetters(text, 8) : lastLetters(text, 8);
  const d = lastLetters(text, 12);
  if (a === TOO_WIDE || b === TOO_WIDE || c === TOO_WIDE || d === TOO_WIDE) return packLongText(text, at);
  words[at] = a;
  words[at + 1] = b;
  words[at + 2] = c;
  words[at + 3] = d | (length << 24);
}

/** For letters of more than a byte. Four of ÿ make it, too: they are as well off with a hash. */
const TOO_WIDE = -1;

function fourLetters(text: string, from: number): number {
  const p = text.charCodeAt(from);
  const q = text.charCodeAt(from + 1);
  const r = text.charCodeAt(from + 2);
  const s = text.charCodeAt(from + 3);
  return (p | q | r | s) > 255 ? TOO_WIDE : p | (q << 8) | (r << 16) | (s << 24);
}

/** Up to three letters, or none. */
function lastLetters(text: string, from: number): number {
  let letters = 0;
  for (let k = from; k < text.length; k++) {
    const letter = text.charCodeAt(k);
    if (letter > 255) return TOO_WIDE;
    letters |= letter << (8 * (k - from));
  }
  return letters;
}

/** FNV-1a. */
function packLongText(text: string, at: number): void {
  let hash = text.length;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  words[at] = hash;
  words[at + 1] = 0;
  words[at + 2] = 0;
  words[at + 3] = LONG_TEXT;
}

/** Hashes four words; the table looks at the lowest bits. */
function hashOf(packed: Int32Array, at: number): number {
  const a = packed[at];
  let hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(packed[at + 1] ^ (a >>> 15), 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15) ^ packed[at + 2], 0x2c1b3c6d) ^ Math.imul(packed[at + 3], 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 13);
}

/** Hot: reads the cells of a block, and answers where it stopped. */
function findBlock(
  table: IdTable,
  cells: RawCells,
  cols: number,
  from: number,
  until: number,
  codes: Int32Array,
): number {
  for (let i = from; i < until; i++) {
    const at = 4 * (i - from);
    const isLong = words[at + 3] === LONG_TEXT;
    let code = find(table, at, isLong ? cellAt(cells, cols, i) : null);
    if (code === 0) code = add(table, cellAt(cells, cols, i), at);
    if (code < 0) return i;
    codes[i] = code;
  }
  return until;
}

/** The number of an id that is packed at `at`, 0 for one that is new; a long one is asked for its text. */
function find({ slots, keys, names }: IdTable, at: number, text: unknown): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(words, at) & mask; ; slot = (slot + 1) & mask) {
    const code = slots[slot];
    if (code === 0) return 0;
    if (sameWords(keys, 4 * code, at) && (text === null || names[code] === text)) return code;
  }
}

function sameWords(keys: Int32Array, key: number, at: number): boolean {
  return (
    keys[key] === words[at] &&
    keys[key + 1] === words[at + 1] &&
    keys[key + 2] === words[at + 2] &&
    keys[key + 3] === words[at + 3]
  );
}

/** The number of an id in a spelling that was not found, −1 for what is no id. */
function add(table: IdTable, cell: unknown, at: number): number {
  const known = typeof cell === "number" ? table.numeric.get(cell) : undefined;
  if (known !== undefined) return known;
  const id = isPlain(cell) ? cell : textIn(cell);
  if (id === undefined) return -1;
  if (id === "") return 0;
  if (id === cell) return addId(table, id, at);
  packText(id, ONE_MORE);
  const isLong = words[ONE_MORE + 3] === LONG_TEXT;
  const code = find(table, ONE_MORE, isLong ? id : null) || addId(table, id, ONE_MORE);
  if (typeof cell === "number") table.numeric.set(cell, code);
  return code;
}

/** A text that can be neither an error nor have spaces around it. */
function isPlain(cell: unknown): cell is string {
  return (
    typeof cell === "string" && isVisible(cell.charCodeAt(0)) && isVisible(cell.charCodeAt(cell.length - 1))
  );
}

/** Letters, digits and most signs of ASCII, "#" not among them. */
function isVisible(letter: number): boolean {
  return letter > 0x23 && letter < 0x7f;
}

function addId(table: IdTable, id: string, at: number): number {
  const code = table.names.push(id) - 1;
  if (4 * code >= table.keys.length) growKeys(table);
  for (let word = 0; word < 4; word++) table.keys[4 * code + word] = words[at + word];
  if (4 * code > table.slots.length) growSlots(table);
  else fillSlot(table, code);
  return code;
}

function growKeys(table: IdTable): void {
  const keys = new Int32Array(2 * table.keys.length);
  keys.set(table.keys);
  table.keys = keys;
  spare = { ...spare, keys };
}

function growSlots(table: IdTable): void {
  table.slots = new Int32Array(2 * table.slots.length);
  spare = { ...spare, slots: table.slots };
  for (let code = 1; code < table.names.length; code++) fillSlot(table, code);
}

function fillSlot({ slots, keys }: IdTable, code: number): void {
  const mask = slots.length - 1;
  let slot = hashOf(keys, 4 * code) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = code;
}
