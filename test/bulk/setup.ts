import fc from "fast-check";
import type { Ask } from "../../src/bulk/ask";
import type { ByteSource } from "../../src/bulk/bytes";
import { Hand, sumParts } from "../../src/bulk/hand";
import type { Helper, Manner } from "../../src/bulk/sum-files";
import { lastDayOf } from "../../src/engine/months";

export function sourceOf(name: string, text: string): ByteSource {
  const bytes = new TextEncoder().encode(text);
  const read = (from: number, into: Uint8Array) => {
    // Less than asked for, as files may.
    const some = bytes.subarray(from, Math.min(from + into.length, from + 700));
    into.set(some);
    return some.length;
  };
  return { name, size: bytes.length, read };
}

const newBuffer = (length: number) => new SharedArrayBuffer(length);

/** Stands in for another thread: it takes what there is before this one begins. */
export const helperFor = (sources: readonly ByteSource[]): Helper => ({
  read: (_, reading) => Promise.resolve(new Hand(sources, reading, newBuffer).readAll()),
  sum: (summing) => Promise.resolve(sumParts(summing)),
});

export const MANNER: Manner = {
  helper: null,
  newBuffer,
  pieceSize: 1 << 20,
  partSize: 1 << 20,
  onProgress: null,
};

/** How the work is parted. */
export const manner = fc.record({
  pieceSize: fc.constantFrom(1, 7, 40, 300, 1 << 20),
  partSize: fc.constantFrom(20, 100, 1 << 20),
  helped: fc.boolean(),
});

/** The movements of these months, as the command line asks for them where nothing else is said. */
export const askOver = (months: Int32Array): Ask => ({
  table: "moves",
  months,
  endIncluded: false,
  measure: "mrr",
  asShare: true,
  reactivationDays: 0,
  countSameMonth: false,
  window: 3,
  asof: lastDayOf(months[months.length - 1]),
  unit: "month",
  order: "first",
  by: null,
});
