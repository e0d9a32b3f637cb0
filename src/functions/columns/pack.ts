import { textIn } from "../words";

/*
 * Ids as keys of four numbers, which are the same for the same id, whether it came as a text, with spaces around
 * it or as a number. Keys differ for different ids, but for long texts, of which they are hashes.
 */

/** A text that can be neither an error nor have spaces around it. */
export function isPlain(text: string): boolean {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
}

/** Letters, digits and most signs of ASCII, "#" not among them; and the common Chinese ones. */
function isVisible(letter: number): boolean {
  return (letter > 0x23 && letter < 0x7f) || (letter >= 0x4e00 && letter <= 0x9fff);
}

/** Packs a cell; its last word tells whether it is a long text, or no id. */
export function packCell(keys: Int32Array, at: number, cell: unknown): void {
  if (typeof cell === "string" && isPlain(cell)) packText(keys, at, cell);
  else packOther(keys, at, cell);
}

function packOther(keys: Int32Array, at: number, cell: unknown): void {
  if (typeof cell === "number" && packWhole(keys, at, cell)) return;
  const id = textIn(cell);
  if (id === undefined) setKey(keys, at, 0, 0, 0, NO_ID);
  else packText(keys, at, id);
}

/* In the last of four words, in which the letters of short texts are not below 0. */
export const LONG_TEXT = -1;
export const NO_ID = -2;
const MOST_LETTERS = 15;

export function setKey(keys: Int32Array, at: number, a: number, b: number, c: number, d: number): void {
  keys[at] = a;
  keys[at + 1] = b;
  keys[at + 2] = c;
  keys[at + 3] = d;
}

/** Hot: the four words take up to fifteen letters of one byte and how many they are; of any other text, a hash. */
function packText(keys: Int32Array, at: number, text: string): void {
  const { length } = text;
  if (length > MOST_LETTERS) return packLongText(keys, at, text);
  const a = length >= 4 ? fourLetters(text, 0) : lastLetters(text, 0);
  const b = length >= 8 ? fourLetters(text, 4) : lastLetters(text, 4);
  const c = length >= 12 ? fourLetters(text, 8) : lastLetters(text, 8);
  const d = lastLetters(text, 12);
  if (a === TOO_WIDE || b === TOO_WIDE || c === TOO_WIDE || d === TOO_WIDE) packLongText(keys, at, text);
  else setKey(keys, at, a, b, c, d | (length << 24));
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
function packLongText(keys: Int32Array, at: number, text: string): void {
  let hash = text.length;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  setKey(keys, at, hash, 0, 0, LONG_TEXT);
}

const digits = new Uint8Array(MOST_LETTERS);

/** As packText of its digits, without making a text of a whole number; false for any other number, and for 0. */
function packWhole(keys: Int32Array, at: number, number: number): boolean {
  if (!(number >= 1 && number < 1e15 && Number.isInteger(number))) return false;
  let length = 0;
  for (let rest = number; rest > 0; length++) {
    const tenth = Math.floor(rest / 10);
    digits[length] = 0x30 + rest - 10 * tenth;
    rest = tenth;
  }
  setKey(keys, at, 0, 0, 0, length << 24);
  for (let k = 0; k < length; k++) keys[at + (k >> 2)] |= digits[length - 1 - k] << (8 * (k & 3));
  return true;
}

/** Parts are told by the highest bits, and tables look at the lowest. */
export function hashOf(keys: Int32Array, at: number): number {
  const a = keys[at];
  let hash = Math.imul(a, 0x2c1b3c6d) ^ Math.imul(keys[at + 1] ^ (a >>> 15), 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15) ^ keys[at + 2], 0x2c1b3c6d) ^ Math.imul(keys[at + 3], 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 13);
}
