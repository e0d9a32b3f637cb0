import * as csv from "./bytes";
import { roleOf, ROLES, type Layout } from "./layout";
import * as fields from "./plain-fields";

/* Copies, as bytes.ts says why. */
const { afterLineEnd, closingQuote, LINE_FEED, QUOTE, RETURN, SPACE } = csv;
const { DAY_LETTERS, writtenDay, writtenNumber } = fields;

const START = roleOf("start");
const END = roleOf("end");
const AMOUNT = roleOf("amount");

/** Where the fields of one row stand, by their roles; those that it lacks are empty. */
export interface Spans {
  /** The bytes that are split, for whoever reads several at once. */
  view: DataView;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where a field stands in quotes, within which two are one. */
  readonly quoted: Uint8Array;
  /** What a day or an amount is; NaN where that was not seen on the way. */
  readonly value: Float64Array;
  fields: number;
  lines: number;
  /** A field stands in quotes, or may begin or end with a space. */
  rough: boolean;
  /** A field beyond the heads holds something. */
  tooMany: boolean;
  /** Something stands between the closing quote and the delimiter, or there is no closing one. */
  badQuotes: boolean;
}

export const newSpans = (): Spans => ({
  view: new DataView(new ArrayBuffer(0)),
  from: new Int32Array(ROLES),
  to: new Int32Array(ROLES),
  quoted: new Uint8Array(ROLES),
  value: new Float64Array(ROLES),
  fields: 0,
  lines: 1,
  rough: false,
  tooMany: false,
  badQuotes: false,
});

/** Forgets what the last row held, before a file that may lack some of its columns. */
export function forget({ from, to, value }: Spans): void {
  from.fill(0);
  to.fill(0);
  value.fill(NaN);
}

/**
 * Hot: the loop finds where the fields of the row at `first` begin and end. It answers where the next row begins, or
 * −1 for a row that is cut off at `end` though more bytes follow.
 */
export function splitRow(
  bytes: Uint8Array,
  first: number,
  end: number,
  last: boolean,
  { delimiter, roles }: Layout,
  spans: Spans,
): number {
  spans.lines = 1;
  spans.rough = false;
  spans.tooMany = false;
  spans.badQuotes = false;
  let at = first;
  for (let field = 0; ; field++, at++) {
    const role = field < roles.length ? roles[field] : 0;
    const begins = at;
    if (at < end && bytes[at] === QUOTE) at = splitQuoted(bytes, begins, end, delimiter, role, spans);
    else at = splitPlain(bytes, begins, end, delimiter, role, spans);
    if (field >= roles.length && at > begins) spans.tooMany = true;
    if (at < end && bytes[at] === delimiter) continue;
    spans.fields = field + 1;
    if (spans.fields < roles.length) clear(spans, roles);
    // A return at the very end may be the first half of a line’s end.
    if (!last && (at >= end || (bytes[at] === RETURN && at + 1 === end))) return -1;
    return Math.min(end, afterLineEnd(bytes, at, end));
  }
}

/** Forgets the fields that the row lacks, and what an earlier row held there. */
function clear({ fields: found, from, to, value }: Spans, roles: Uint8Array): void {
  for (let missing = found; missing < roles.length; missing++) {
    to[roles[missing]] = from[roles[missing]] = 0;
    value[roles[missing]] = NaN;
  }
}

/** Hot: one field without quotes; days and amounts are read on the way. Answers where the byte behind it stands. */
function splitPlain(
  bytes: Uint8Array,
  begins: number,
  end: number,
  delimiter: number,
  role: number,
  spans: Spans,
): number {
  const { from, to, quoted, value } = spans;
  let at = begins;
  from[role] = begins;
  quoted[role] = 0;
  if (role === START || role === END) {
    const day = begins + DAY_LETTERS < end ? writtenDay(spans.view, begins) : NaN;
    if (day >= 0) at += DAY_LETTERS;
    value[role] = endsField(bytes, at, end, delimiter) ? day : NaN;
  } else if (role === AMOUNT) {
    at = writtenNumber(bytes, begins, end, value, role);
    if (!endsField(bytes, at, end, delimiter)) value[role] = NaN;
  }
  // Most letters of a field lie above all bytes that could end it.
  const plain = delimiter > RETURN ? delimiter : RETURN;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte > plain) continue;
    if (byte === delimiter || byte === LINE_FEED || byte === RETURN) break;
  }
  if (at > begins && (bytes[begins] <= SPACE || bytes[at - 1] <= SPACE)) spans.rough = true;
  to[role] = at;
  return at;
}

function endsField(bytes: Uint8Array, at: number, end: number, delimiter: number): boolean {
  const byte = bytes[at];
  return at < end && (byte === delimiter || byte === LINE_FEED || byte === RETURN);
}

/** As splitPlain, one field in quotes. */
function splitQuoted(
  bytes: Uint8Array,
  quote: number,
  end: number,
  delimiter: number,
  role: number,
  spans: Spans,
): number {
  const close = closingQuote(bytes, quote + 1, end);
  spans.from[role] = quote + 1;
  spans.to[role] = close;
  spans.quoted[role] = 1;
  spans.rough = true;
  spans.value[role] = NaN;
  for (let at = quote; at < close; at++) if (bytes[at] === LINE_FEED) spans.lines++;
  let at = Math.min(end, close + 1);
  const behind = at;
  while (at < end && bytes[at] !== delimiter && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at++;
  if (close === end || at > behind) spans.badQuotes = true;
  return at;
}
