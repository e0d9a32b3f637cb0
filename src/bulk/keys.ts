/*
 * A customer’s bytes as words of four, the last filled up with zeros: four at a time they are mixed, moved and
 * compared. Bytes and words stand in memory alike, for all machines that run this count from the lowest byte.
 */

/** How many words so many bytes take. */
export const wordsIn = (bytes: number) => (bytes + 3) >>> 2;

/** The bits of the last word that are a key’s own, by the bytes that it has there. */
const OWN_BITS = [0xffffffff, 0xff, 0xffff, 0xffffff];

/** Hot: writes a key’s words. Three bytes behind it are read, and not taken. */
export function packKey(view: DataView, from: number, length: number, words: Uint32Array, at: number): void {
  const last = at + wordsIn(length) - 1;
  let byte = from;
  for (let to = at; to < last; to++, byte += 4) words[to] = view.getUint32(byte, true);
  words[last] = view.getUint32(byte, true) & OWN_BITS[length & 3];
}

/** The hash of a key by its words: MurmurHash3, whose high bits tell as much as its low ones. */
export function hashOfKey(words: Uint32Array, from: number, length: number): number {
  let hash = length;
  for (let at = from; at < from + wordsIn(length); at++) hash = mixed(hash, words[at]);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mixed(hash: number, word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The words of some rows’ keys, one key after the other, and how many bytes each has. */
export interface KeyRows {
  readonly keys: Uint32Array;
  readonly keyLength: Uint8Array | Uint16Array | Uint32Array;
}

/** Customers by their keys, each with a number from 1 on in the order in which they come; 0 stays for nobody. */
export class Customers {
  /** A table with open addressing: the number of a customer, or 0, and its hash beside it. */
  private slots = new Int32Array(0);
  private from = new Int32Array(2);
  private lengths = new Int32Array(2);
  private words = new Uint32Array(0);
  private count = 0;
  private mask = 0;

  /** Forgets all, and makes room for as many, in as many words, as there may be. */
  begin(most: number, words: number): void {
    // A third of the slots stays free, though each row had a customer of its own.
    const slots = 2 ** Math.ceil(Math.log2(1.5 * most + 2));
    if (this.slots.length < 2 * slots) this.slots = new Int32Array(2 * slots);
    else this.slots.fill(0, 0, 2 * slots);
    this.mask = slots - 1;
    if (this.from.length < most + 2) {
      this.from = new Int32Array(most + 2 + (most >> 2));
      this.lengths = new Int32Array(this.from.length);
    }
    if (this.words.length < words) this.words = new Uint32Array(words + (words >> 2));
    this.count = 0;
    this.from[1] = 0;
  }

  /** Hot: the loop gives each of the rows `row` … `until` − 1, whose keys begin at `key`, the number of its customer. */
  addRows(
    { keys, keyLength }: KeyRows,
    key: number,
    row: number,
    until: number,
    codes: Int32Array,
    first: number,
  ): void {
    const { slots, from, lengths, words, mask } = this;
    let { count } = this;
    for (let at = key, i = row, to = first; i < until; i++, to++) {
      const length = keyLength[i];
      const hash = hashOfKey(keys, at, length);
      let slot = hash & mask;
      let code = slots[2 * slot];
      while (code !== 0) {
        if (
          slots[2 * slot + 1] === hash &&
          lengths[code] === length &&
          isKey(words, from[code], from[code + 1], keys, at)
        )
          break;
        slot = (slot + 1) & mask;
        code = slots[2 * slot];
      }
      const next = at + wordsIn(length);
      if (code === 0) {
        code = ++count;
        slots[2 * slot] = code;
        slots[2 * slot + 1] = hash;
        lengths[code] = length;
        let end = from[code];
        for (let word = at; word < next; word++) words[end++] = keys[word];
        from[code + 1] = end;
      }
      codes[to] = code;
      at = next;
    }
    this.count = count;
  }

  /** Their names in the order of their numbers, after "" for nobody. */
  names(): string[] {
    const decoder = new TextDecoder();
    const bytes = new Uint8Array(this.words.buffer);
    const name = (_: unknown, i: number) => {
      const begin = 4 * this.from[i + 1];
      return decoder.decode(bytes.subarray(begin, begin + this.lengths[i + 1]));
    };
    return ["", ...Array.from({ length: this.count }, name)];
  }

  /** As names, for those who only count them. */
  noNames(): string[] {
    return new Array<string>(this.count + 1).fill("");
  }
}

function isKey(words: Uint32Array, from: number, to: number, keys: Uint32Array, at: number): boolean {
  for (let word = from, other = at; word < to; word++, other++) if (words[word] !== keys[other]) return false;
  return true;
}
