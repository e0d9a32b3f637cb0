/** The hash of a customer’s bytes, four at a time: MurmurHash3, whose high bits tell as much as its low ones. */
export function hashOfKey(bytes: Uint8Array, from: number, length: number): number {
  let hash = length;
  let at = from;
  for (const until = from + length - 3; at < until; at += 4) {
    const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    hash = mixed(hash, word);
  }
  let rest = 0;
  for (let shift = 0; at < from + length; at++, shift += 8) rest |= bytes[at] << shift;
  hash = mixed(hash, rest);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mixed(hash: number, word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The keys of some rows, one after the other. */
export interface KeyRows {
  readonly keys: Uint8Array;
  readonly keyLength: Uint8Array | Uint16Array | Uint32Array;
}

/** Customers by their bytes, each with a number from 1 on in the order in which they come; 0 stays for nobody. */
export class Customers {
  /** A table with open addressing: the number of a customer, or 0, and its hash beside it. */
  private slots = new Int32Array(0);
  private from = new Int32Array(2);
  private bytes = new Uint8Array(0);
  private count = 0;
  private mask = 0;

  /** Forgets all, and makes room for as many, in as many bytes, as there may be. */
  begin(most: number, bytes: number): void {
    // A third of the slots stays free, though each row had a customer of its own.
    const slots = 2 ** Math.ceil(Math.log2(1.5 * most + 2));
    if (this.slots.length < 2 * slots) this.slots = new Int32Array(2 * slots);
    else this.slots.fill(0, 0, 2 * slots);
    this.mask = slots - 1;
    if (this.from.length < most + 2) this.from = new Int32Array(most + 2 + (most >> 2));
    if (this.bytes.length < bytes) this.bytes = new Uint8Array(bytes + (bytes >> 2));
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
    const { slots, from, bytes, mask } = this;
    let { count } = this;
    for (let at = key, i = row, to = first; i < until; i++, to++) {
      const length = keyLength[i];
      const hash = hashOfKey(keys, at, length);
      let slot = hash & mask;
      let code = slots[2 * slot];
      while (code !== 0) {
        if (slots[2 * slot + 1] === hash && isKey(bytes, from[code], from[code + 1], keys, at, length)) break;
        slot = (slot + 1) & mask;
        code = slots[2 * slot];
      }
      if (code === 0) {
        code = ++count;
        slots[2 * slot] = code;
        slots[2 * slot + 1] = hash;
        const begin = from[code];
        for (let k = 0; k < length; k++) bytes[begin + k] = keys[at + k];
        from[code + 1] = begin + length;
      }
      codes[to] = code;
      at += length;
    }
    this.count = count;
  }

  /** Their names in the order of their numbers, after "" for nobody. */
  names(): string[] {
    const decoder = new TextDecoder();
    const name = (_: unknown, i: number) =>
      decoder.decode(this.bytes.subarray(this.from[i + 1], this.from[i + 2]));
    return ["", ...Array.from({ length: this.count }, name)];
  }

  /** As names, for those who only count them. */
  noNames(): string[] {
    return new Array<string>(this.count + 1).fill("");
  }
}

function isKey(
  bytes: Uint8Array,
  from: number,
  to: number,
  keys: Uint8Array,
  at: number,
  length: number,
): boolean {
  if (to - from !== length) return false;
  for (let i = 0; i < length; i++) if (bytes[from + i] !== keys[at + i]) return false;
  return true;
}
