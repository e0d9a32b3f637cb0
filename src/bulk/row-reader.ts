import { isFailure, type Failure } from "../catalogue/define";
import * as columns from "../catalogue/ledger/columns";
import type { Interval } from "../engine/ledger/money";
import { errorOf } from "../functions/cells";
import { complainOfWord } from "../functions/columns/read-columns";
import { ALONE, errorIn } from "../functions/messages";
import { textIn, wordIn } from "../functions/words";
import type { Text } from "../locales/text";
import * as csv from "./bytes";
import { roleOf, type Layout } from "./layout";
import * as plain from "./plain-fields";
import { NO_CURRENCY, shapeProblem } from "./row-shape";
import * as columnsOfRows from "./rows";
import type { Rows, TermWords } from "./rows";
import { fieldReader } from "./second-look";
import { SegmentNames, TOO_MANY_SEGMENTS } from "./segment-names";
import { Spellings } from "./spellings";
import * as rowsOfCsv from "./split-row";

/* Copies, as bytes.ts says why. */
const { bytesOf, isSpace, joinQuotes, textOf } = csv;
const { plainDay, plainNumber } = plain;
const { addKey, growRows, newRows } = columnsOfRows;
const { forget, newSpans, splitRow } = rowsOfCsv;

/** Something in a row that can't be read; lines are counted from the beginning of the piece. */
export interface Fault {
  readonly line: number;
  readonly text: Text;
}

/** How far rows were read. */
export interface Reached {
  /** Where the next row begins, or the one that is cut off. */
  readonly at: number;
  readonly fault: Fault | null;
}

const CUSTOMER = roleOf("customer");
const START = roleOf("start");
const END = roleOf("end");
const AMOUNT = roleOf("amount");
const INTERVAL = roleOf("interval");
const COUNT = roleOf("count");
const CURRENCY = roleOf("currency");
/** No function takes it, so the catalogue has no word for it. */
const CURRENCY_COLUMN = { ...columns.customer, name: "currency" };

const READ_AGAIN = {
  start: fieldReader(columns.start),
  end: fieldReader(columns.end),
  amount: fieldReader(columns.amount),
  count: fieldReader(columns.intervalCount),
};

/** Reads rows of CSV into columns. One reader serves one thread, and keeps its words and its room. */
export class RowReader {
  readonly rows: Rows = newRows();
  readonly terms: TermWords = { intervals: [], counts: [] };
  readonly segments = new SegmentNames();
  private readonly currencies: string[] = [];
  private readonly seen = new Set<number>();
  private readonly spans = newSpans();
  private readonly words: Interval[] = [];
  private readonly intervals = new Spellings((text) => this.intervalOf(text));
  private readonly money = new Spellings((text) => this.currencyOf(text));
  private readonly segmentWords = new Spellings((text) => this.segments.codeOf(text));
  private readonly termCodes = new Map<string, number>();
  private readonly onceTerms: number[] = [];
  private line = 0;
  private problem: Text | null = null;

  /** `only` is the one currency, in capitals, whose rows are taken; null for all. */
  constructor(private readonly only: string | null) {}

  /** Forgets the rows, for the next piece. */
  begin(): void {
    this.rows.count = 0;
    this.rows.words = 0;
    this.line = 0;
    this.problem = null;
    this.rows.currency = -1;
    this.seen.clear();
    forget(this.spans);
  }

  /** The currencies of the rows read since, in capitals, also of those that are not taken. */
  get currenciesSeen(): readonly string[] {
    return [...this.seen].map((code) => this.currencies[code]);
  }

  /** How many lines were read since. */
  get lines(): number {
    return this.line;
  }

  /**
   * Adds the rows that begin in `from` … `until` − 1. `end` is how far the bytes of the file go, behind which there are
   * three more at least; where `last`, no others of it follow. A row that is cut off is left for another try with more
   * bytes.
   */
  read(bytes: Uint8Array, from: number, until: number, end: number, last: boolean, layout: Layout): Reached {
    this.spans.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = from;
    while (at < until) {
      const next = splitRow(bytes, at, end, last, layout, this.spans);
      if (next < 0) break;
      this.take(bytes, layout);
      if (this.problem) return { at: next, fault: { line: this.line, text: this.problem } };
      this.line += this.spans.lines;
      at = next;
    }
    return { at, fault: null };
  }

  /** Hot: puts the row between the spans into the columns, or says what can't be read. */
  private take(bytes: Uint8Array, layout: Layout): void {
    const { rows, spans } = this;
    const { from, to, value } = spans;
    if (spans.rough) trimAll(bytes, spans);
    const filled = isFilled(spans);
    if (spans.tooMany || spans.badQuotes || (spans.fields < layout.fields && filled)) {
      this.problem = shapeProblem(spans, layout);
      if (this.problem) return;
    }
    if (!filled) return;
    const start = value[START] >= 0 ? value[START] : plainDay(bytes, from[START], to[START]);
    const end = value[END] >= 0 ? value[END] : plainDay(bytes, from[END], to[END]);
    const seen = value[AMOUNT];
    const amount = seen - seen === 0 ? seen : plainNumber(bytes, from[AMOUNT], to[AMOUNT]);
    if (!isPlainId(bytes, from[CUSTOMER], to[CUSTOMER])) this.readId(bytes);
    const term = this.term(bytes);
    const currency =
      from[CURRENCY] === to[CURRENCY] ? -1 : this.money.meaning(bytes, from[CURRENCY], to[CURRENCY]);
    if (rows.count === rows.start.length) growRows(rows);
    const row = rows.count;
    rows.start[row] = start >= 0 ? start : this.again("start", bytes, START);
    rows.end[row] = end >= 0 ? end : this.again("end", bytes, END);
    rows.amount[row] = amount - amount === 0 ? amount : this.again("amount", bytes, AMOUNT);
    rows.keyLength[row] = to[CUSTOMER] - from[CUSTOMER];
    rows.term[row] = term;
    rows.segment[row] = layout.segment === 0 ? 0 : this.segment(bytes, layout.segment);
    rows.line[row] = this.line;
    if (currency >= 0 && rows.currency !== currency) this.seen.add((rows.currency = currency));
    // A row without money may be left out, whatever it would be in.
    if (this.only !== null && currency < 0 && rows.amount[row] !== 0) this.problem ??= NO_CURRENCY;
    if (this.problem || (this.only !== null && this.currencies[currency] !== this.only)) return;
    addKey(rows, spans.view, from[CUSTOMER], rows.keyLength[row]);
    rows.count++;
  }

  /** The value of a field that is not plain; 0 where there is none, and a sentence of why. */
  private again(column: keyof typeof READ_AGAIN, bytes: Uint8Array, role: number): number {
    const found = READ_AGAIN[column](textOf(bytes, this.spans.from[role], this.spans.to[role]));
    return this.orProblem(found);
  }

  private orProblem(found: number | Failure): number {
    if (!isFailure(found)) return found;
    this.problem ??= found.text;
    return 0;
  }

  /** An id as cells are read: without any kind of space around it, and no error value. */
  private readId(bytes: Uint8Array): void {
    const { from, to } = this.spans;
    const raw = textOf(bytes, from[CUSTOMER], to[CUSTOMER]);
    const error = errorOf(raw);
    if (error) this.problem ??= errorIn(columns.customer, error, ALONE).text;
    const id = bytesOf(textIn(raw) ?? "");
    if (id.length > to[CUSTOMER] - from[CUSTOMER]) return;
    bytes.set(id, from[CUSTOMER]);
    to[CUSTOMER] = from[CUSTOMER] + id.length;
  }

  private term(bytes: Uint8Array): number {
    const { from, to } = this.spans;
    const interval = this.intervals.meaning(bytes, from[INTERVAL], to[INTERVAL]);
    if (interval < 0) {
      const word = textOf(bytes, from[INTERVAL], to[INTERVAL]);
      this.problem ??= complainOfWord(columns.interval, word, ALONE).text;
      return 0;
    }
    if (from[COUNT] === to[COUNT]) return (this.onceTerms[interval] ??= this.termOf(interval, 1));
    const plain = plainNumber(bytes, from[COUNT], to[COUNT]);
    return this.termOf(interval, plain >= 0 ? plain : this.again("count", bytes, COUNT));
  }

  /** A count says nothing of a term, or of what is paid once, so that each of them is one. */
  private termOf(interval: number, given: number): number {
    const word = this.words[interval];
    const count = word === "term" || word === "once" ? 1 : given;
    const key = `${interval} ${count}`;
    const known = this.termCodes.get(key);
    if (known !== undefined) return known;
    const code = this.terms.intervals.push(word) - 1;
    this.terms.counts.push(count);
    this.termCodes.set(key, code);
    return code;
  }

  private segment(bytes: Uint8Array, role: number): number {
    const code = this.segmentWords.meaning(bytes, this.spans.from[role], this.spans.to[role]);
    if (code < 0) this.problem ??= TOO_MANY_SEGMENTS;
    return code;
  }

  private intervalOf(text: string): number {
    const word = wordIn(columns.interval, text.trim()) as Interval | undefined;
    if (word === undefined) return -1;
    const known = this.words.indexOf(word);
    return known >= 0 ? known : this.words.push(word) - 1;
  }

  private currencyOf(text: string): number {
    const code = text.trim().toUpperCase();
    if (code === "") return -1;
    const error = errorOf(code);
    if (error) this.problem ??= errorIn(CURRENCY_COLUMN, error, ALONE).text;
    const known = this.currencies.indexOf(code);
    return known >= 0 ? known : this.currencies.push(code) - 1;
  }
}

/** Takes the quotes and the spaces off all fields. */
function trimAll(bytes: Uint8Array, { from, to, quoted }: rowsOfCsv.Spans): void {
  for (let role = 1; role < from.length; role++) {
    let begin = from[role];
    let end = quoted[role] === 1 ? joinQuotes(bytes, begin, to[role]) : to[role];
    while (begin < end && isSpace(bytes[begin])) begin++;
    while (end > begin && isSpace(bytes[end - 1])) end--;
    from[role] = begin;
    to[role] = end;
  }
}

function isFilled({ from, to }: rowsOfCsv.Spans): boolean {
  for (let role = 1; role < from.length; role++) if (to[role] > from[role]) return true;
  return false;
}

/** Letters, digits and most signs of ASCII, and the common Chinese ones: neither a kind of space nor an error value. */
function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  const first = bytes[from];
  const last = bytes[to - 1];
  const begins = (first > 0x23 && first < 0x7f) || (first >= 0xe4 && first <= 0xe9);
  const chinese = to - from >= 3 && bytes[to - 3] >= 0xe4 && bytes[to - 3] <= 0xe9;
  return begins && ((last > 0x23 && last < 0x7f) || chinese);
}
