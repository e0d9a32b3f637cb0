/*
 * Bytes of CSV: where they come from, and those that mean something. A loop over bytes copies what it needs of this
 * file before it begins: run from its source, an imported name is asked through a getter each time.
 */

/** A file that can be read from any place on. */
export interface ByteSource {
  /** As it is told to people. */
  readonly name: string;
  readonly size: number;
  /** Puts bytes from a place on into `into`, as many as come at once; answers how many, 0 at the end. */
  readonly read: (from: number, into: Uint8Array) => number;
}

/** Fills `into` from place `have` on, up to `end`, with what stands so far behind `origin`. */
export function readFully(
  source: ByteSource,
  origin: number,
  into: Uint8Array,
  have: number,
  end: number,
): void {
  for (let at = have; at < end;) {
    const read = source.read(origin + at, into.subarray(at, end));
    if (read === 0) throw new Error(`${source.name} became shorter while it was read.`);
    at += read;
  }
}

export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
const TAB = 0x09;

/** A blank, a tab or a no-break space written in one byte. */
export const isSpace = (byte: number) => byte === SPACE || byte === TAB;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The text of some bytes; those of memory that is shared are copied first, for no decoder takes them. */
export const textOf = (bytes: Uint8Array, from: number, to: number) => decoder.decode(bytes.slice(from, to));

export const bytesOf = (text: string) => encoder.encode(text);

/** The place behind the line’s end that comes first at or after a place; `end` where there is none. */
export function nextLine(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at++;
  return Math.min(end, afterLineEnd(bytes, at, end));
}

/** LF, CR and CR LF each end a line. */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number): number {
  return bytes[at] === RETURN && at + 1 < end && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
}

/**
 * The quote that closes a field whose content begins here, two quotes being one within it; `end` where there is none.
 */
export function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 < end && bytes[at + 1] === QUOTE) at++;
    else return at;
  }
  return end;
}

/** Makes one of each two quotes, in place; answers where the shorter content ends. */
export function joinQuotes(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    bytes[end++] = bytes[at];
    if (bytes[at] === QUOTE) at++;
  }
  return end;
}
