/** The hash of a customer’s bytes: FNV-1a, and mixed so that high bits tell as much as low ones. */
export function hashOfKey(bytes: Uint8Array, from: number, length: number): number {
  let hash = length;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The keys of some rows, one after the other. */
export interface KeyRows {
  readonly keys: Uint8Array;
  readonly keyLength: Uint8Array | Uint16Array | Uint32Array;
}

/** Customers by their bytes, each with a number from 1 on in the order in which they come; 0 stays for nobody. */
export class Customers {
  private slots = new Int32Array(0);
  private hashes = new Int32Array(0);
  private from = new Int32Array(2);
  private bytes = new Uint8Array(0);
  private count = 0;

  /** Forgets all, and makes room for as many, in as many bytes, as there may be. */
  begin(most: number, bytes: number): void {
    // No more than half of the slots are ever taken.
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    if (this.slots.length < slots) this.slots = new Int32Array(slots);
    else this.slots.fill(0);
    if (this.hashes.length < most + 1) {
      this.hashes = new Int32Array(most + 1 + (most >> 2));
      this.from = new Int32Array(most + 2 + (most >> 2));
    }
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
    const { slots, hashes, from, bytes } = this;
    const mask = slots.length - 1;
    let { count } = this;
    for (let at = key, i = row, to = first; i < until; i++, to++) {
      const length = keyLength[i];
      const hash = hashOfKey(keys, at, length);
      let slot = hash & mask;
      let code = slots[slot];
      while (
        code !== 0 &&
        !(hashes[code] === hash && isKey(bytes, from[code], from[code + 1], keys, at, length))
      ) {
        slot = (slot + 1) & mask;
        code = slots[slot];
      }
      if (code === 0) {
        code = ++count;
        slots[slot] = code;
        hashes[code] = hash;
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
