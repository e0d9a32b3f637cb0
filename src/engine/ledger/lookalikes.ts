/**
 * For each name the number of the first one that is the same but for case, spaces and the width of its letters; 0
 * where there is none. Name 0 is nobody’s.
 */
export function lookalikes(names: readonly string[]): Int32Array {
  const first = new Int32Array(names.length);
  const hashes = new Int32Array(names.length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * names.length + 1)));
  for (let code = 1; code < names.length; code++) {
    hashes[code] = hashOf(names[code]);
    let slot = slotOf(hashes[code], slots.length);
    while (slots[slot] !== 0 && !alike(names, hashes, slots[slot], code)) slot = (slot + 1) % slots.length;
    if (slots[slot] === 0) slots[slot] = code;
    else first[code] = slots[slot];
  }
  return first;
}

/** The number of slots is a power of 2. */
const slotOf = (hash: number, slots: number) => (hash ^ (hash >>> 15)) & (slots - 1);

const alike = (names: readonly string[], hashes: Int32Array, a: number, b: number) =>
  hashes[a] === hashes[b] && bare(names[a]) === bare(names[b]);

/** NFKC makes one letter of the wide and the narrow one: （ and (, Ａ and A. */
const bare = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** Hot: the loop hashes the bare name by FNV-1a, which a name of ASCII letters need not be written out for. */
function hashOf(name: string): number {
  let hash = FNV;
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i);
    if (letter > 0x7f) return hashOfBare(bare(name));
    if (!isSpace(letter)) hash = Math.imul(hash ^ (isCapital(letter) ? letter | 0x20 : letter), FNV_PRIME);
  }
  return hash;
}

function hashOfBare(name: string): number {
  let hash = FNV;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  return hash;
}

const FNV = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const isSpace = (letter: number) => letter === 0x20 || (letter >= 0x09 && letter <= 0x0d);
const isCapital = (letter: number) => letter >= 0x41 && letter <= 0x5a;
