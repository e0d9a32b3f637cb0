import type { RawCells } from "./columns";
import { textIn } from "./words";

/*
 * Ids become numbers: each id is kept once, in the order in which they come, and a cell holds its number. A
 * table of our own takes half the time of a Map, a third of it where ids are many: ids of up to fifteen plain
 * letters are compared as four numbers, so that the texts themselves need not be fetched.
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
let spare = { slots: new Int32Array(FEWEST_SLOTS), keys: new Int32Array(FEWEST_SLOTS) };

/** The text that is looked up. */
const words = new Int32Array(4);

/** With `lenient` a cell that is no id stops nothing; its number is −1. */
export function internIds(cells: RawCells, cols: number, codes: Int32Array, lenient = false): Interned {
  const table = newTable(codes.length);
  const { names, numeric } = table;
  for (let i = 0; i < codes.length; i++) {
    const cell = cellAt(cells, cols, i);
    const code = typeof cell === "string" ? codeOfText(table, cell) : codeOfOther(table, cell);
    if (code === NO_ID && !lenient) return { names, numeric, read: i };
    codes[i] = code;
  }
  return { names, numeric, read: codes.length };
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
  if (!fits) spare = { slots: new Int32Array(FEWEST_SLOTS), keys: new Int32Array(FEWEST_SLOTS) };
  spare.slots.fill(0);
  return { names: [""], numeric: new Map(), ...spare };
}

const NO_ID = -1;

/** Hot: the table answers the number of an id, a new one where it comes up first; it is asked once for each cell. */
function codeOfText(table: IdTable, text: string): number {
  packText(text);
  const known = find(table, text);
  return known > 0 ? known : addText(table, text);
}

/** The number of an id that is no text; that of a number is found again without making its text. */
function codeOfOther(table: IdTable, cell: unknown): number {
  const known = typeof cell === "number" ? table.numeric.get(cell) : undefined;
  if (known !== undefined) return known;
  const id = textIn(cell);
  if (id === undefined) return NO_ID;
  const code = id === "" ? 0 : codeOfText(table, id);
  if (typeof cell === "number") table.numeric.set(cell, code);
  return code;
}

/** The number of what is packed, 0 where it is new. */
function find({ slots, keys, names }: IdTable, text: string): number {
  const mask = slots.length - 1;
  const a = words[0];
  const b = words[1];
  const c = words[2];
  const d = words[3];
  for (let slot = hashOf(a, b, c, d) & mask; ; slot = (slot + 1) & mask) {
    const code = slots[slot];
    if (code === 0) return 0;
    const at = 4 * code;
    const same = keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d;
    if (same && (d !== LONG_TEXT || names[code] === text)) return code;
  }
}

/** The table looks at the lowest bits. */
function hashOf(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b ^ (a >>> 15), 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x2c1b3c6d) ^ Math.imul(d, 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 13);
}

/** A spelling that came up first: of an id that is new, of one that is known without its spaces, or of none. */
function addText(table: IdTable, text: string): number {
  const id = isPlain(text) ? text : textIn(text);
  if (id === undefined) return NO_ID;
  if (id === "") return 0;
  if (id === text) return addId(table, id);
  packText(id);
  return find(table, id) || addId(table, id);
}

/** A text that can be neither an error nor have spaces around it. */
function isPlain(text: string): boolean {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
}

/** Letters, digits and most signs of ASCII, "#" not among them. */
function isVisible(letter: number): boolean {
  return letter > 0x23 && letter < 0x7f;
}

/** Adds what is packed. */
function addId(table: IdTable, id: string): number {
  const code = table.names.push(id) - 1;
  if (4 * code >= table.keys.length) growKeys(table);
  for (let word = 0; word < 4; word++) table.keys[4 * code + word] = words[word];
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

/** Most ids are found in the first slot while three of four are empty. */
function growSlots(table: IdTable): void {
  table.slots = new Int32Array(2 * table.slots.length);
  spare = { ...spare, slots: table.slots };
  for (let code = 1; code < table.names.length; code++) fillSlot(table, code);
}

function fillSlot({ slots, keys }: IdTable, code: number): void {
  const mask = slots.length - 1;
  const at = 4 * code;
  let slot = hashOf(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = code;
}

/** In the last of four words, in which the letters of short texts are not below 0. */
const LONG_TEXT = -1;
const MOST_LETTERS = 15;

/** Hot: the four words take up to fifteen letters of one byte and how many they are; of any other text, a hash. */
function packText(text: string): void {
  const { length } = text;
  if (length > MOST_LETTERS) return packLongText(text);
  const a = length >= 4 ? fourLetters(text, 0) : lastLetters(text, 0);
  const b = length >= 8 ? fourLetters(text, 4) : lastLetters(text, 4);
  const c = length >= 12 ? fourLetters(text, 8) : lastLetters(text, 8);
  const d = lastLetters(text, 12);
  if (a === TOO_WIDE || b === TOO_WIDE || c === TOO_WIDE || d === TOO_WIDE) return packLongText(text);
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d | (length << 24);
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
function packLongText(text: string): void {
  let hash = text.length;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  words[0] = hash;
  words[1] = 0;
  words[2] = 0;
  words[3] = LONG_TEXT;
}
