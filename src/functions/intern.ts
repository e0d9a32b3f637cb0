import type { RawCells } from "./columns";

/*
 * Ids become numbers: each id is kept once, in the order in which they come, and a cell holds its number.
 * A table of our own takes a third of the time of a Map: all cells are hashed first, so that the look-ups,
 * which wait for memory, can wait side by side.
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
}

/** The slots of the last table, for the next one: large ones would wake the garbage collector each time. */
let spare = new Int32Array(2048);

export function internIds(
  cells: RawCells,
  cols: number,
  normalize: NormalizeId,
  codes: Int32Array,
): Interned {
  const table = newTable(codes.length);
  hashAll(cells, cols, codes);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      const known = find(table, cell, codes[i]);
      const code = known > 0 ? known : add(table, cell, codes[i], normalize(cell));
      if (code < 0) return { names: table.names, asNumber: table.asNumber, read: i };
      codes[i] = code;
    }
  }
  return { names: table.names, asNumber: table.asNumber, read: i };
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

/** Slots for so many ids at first; `grow` finds more. */
function newTable(cells: number): IdTable {
  const fits = spare.length <= 2048 || spare.length <= 16 * cells;
  const slots = fits ? spare.fill(0) : new Int32Array(2048);
  return { names: [""], asNumber: [NaN], slots, mask: slots.length / 2 - 1, used: 0 };
}

function hashAll(cells: RawCells, cols: number, into: Int32Array): void {
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    for (let c = 0; c < cols; c++, i++) {
      const cell = row.at(c);
      into[i] = typeof cell === "string" ? hashOf(cell) : typeof cell === "number" ? mixed(cell | 0) : 0;
    }
  }
}

/** FNV-1a, and its bits mixed: the table looks at the lowest ones. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

/** The number of an id that came before in the same spelling; 0 for one that didn't. */
function find({ slots, mask, names, asNumber }: IdTable, cell: unknown, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const code = slots[2 * slot + 1];
    if (code === 0) return 0;
    if (slots[2 * slot] === hash && (names[code] === cell || asNumber[code] === cell)) return code;
  }
}

/** The number of an id in a new spelling, −1 for what is no id. */
function add(table: IdTable, cell: unknown, hash: number, id: string | undefined): number {
  if (id === undefined) return -1;
  if (id === "") return 0;
  const idHash = id === cell ? hash : hashOf(id);
  let code = find(table, id, idHash);
  if (code === 0) {
    code = table.names.push(id) - 1;
    table.asNumber.push(NaN);
    fillSlot(table, idHash, code);
  }
  if (typeof cell === "number") {
    table.asNumber[code] = cell;
    fillSlot(table, hash, code);
  }
  return code;
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
  spare = slots;
}
