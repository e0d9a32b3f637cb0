import { textOf } from "./bytes";

/** Spellings beyond so many are looked up again each time. */
const MOST_KNOWN = 512;
const SLOTS = 2048;

/**
 * Words that repeat, such as intervals: each spelling is looked up once as a text, and then known by its bytes. The
 * meaning is a number.
 */
export class Spellings {
  private readonly known: Uint8Array[] = [];
  private readonly meanings: number[] = [];
  private readonly slots = new Int32Array(SLOTS);

  constructor(private readonly meaningOf: (text: string) => number) {}

  meaning(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const at = this.slots[slot] - 1;
      if (isSame(this.known[at], bytes, from, to)) return this.meanings[at];
    }
    const meaning = this.meaningOf(textOf(bytes, from, to));
    if (this.known.length < MOST_KNOWN) {
      this.known.push(bytes.slice(from, to));
      this.meanings.push(meaning);
      this.slots[slot] = this.known.length;
    }
    return meaning;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false;
  return true;
}
