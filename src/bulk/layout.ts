import { columnsUnder, LEDGER_COLUMNS, NEEDED_COLUMNS, type LedgerColumn } from "../catalogue/ledger/heads";
import { inQuotes } from "../catalogue/quote";
import { fill, type Text, wordList } from "../locales/text";
import {
  afterLineEnd,
  closingQuote,
  joinQuotes,
  LINE_FEED,
  nextLine,
  QUOTE,
  readFully,
  RETURN,
  textOf,
  type ByteSource,
} from "./bytes";
import { isRefusal, refusal, type Refusal } from "./refusal";

/** How the rows of a file are written. */
export interface Layout {
  readonly delimiter: number;
  /** What each field is: 0 for nothing that is read, else one more than its place among LEDGER_COLUMNS. */
  readonly roles: Uint8Array;
  /** The role of the field that splits the ledger; 0 where none does. */
  readonly segment: number;
  /** How many heads there are. */
  readonly fields: number;
  /** Where the first row begins, and on which line. */
  readonly from: number;
  readonly line: number;
}

/** Which column has which head, or which number counted from 1, where somebody said so. */
export type ChosenColumns = ReadonlyMap<LedgerColumn, string>;

/** That of a column which splits the ledger and stands for nothing else in it. */
const SEGMENT = LEDGER_COLUMNS.length + 1;
/** How many roles there are, that of nothing among them. */
export const ROLES = SEGMENT + 1;

export const roleOf = (column: LedgerColumn) => LEDGER_COLUMNS.indexOf(column) + 1;

/** Heads of more bytes than this are no heads. */
const LONGEST_HEAD = 1 << 16;
const DELIMITERS = [",", ";", "\t", "|"].map((sign) => sign.charCodeAt(0));

/** Finds the heads of a file: the first line that is not blank. */
export function layoutOf(source: ByteSource, chosen: ChosenColumns, by: string | null): Layout | Refusal {
  const head = headOf(source, chosen);
  if (isRefusal(head)) return head;
  const { heads, columns, delimiter, from, line } = head;
  const wrong = problemWith(source.name, heads, columns, chosen);
  if (wrong) return refusal(wrong);
  const roles = new Uint8Array(heads.length);
  for (const [column, place] of columns) roles[place] = roleOf(column);
  const place = by === null ? -1 : placeOf(by, heads);
  if (place === undefined)
    return refusal(fill(NO_SUCH_HEAD, { file: source.name, head: inQuotes(by!), list: shownHeads(heads) }));
  if (place >= 0) roles[place] ||= SEGMENT;
  return { delimiter, roles, segment: place < 0 ? 0 : roles[place], fields: heads.length, from, line };
}

/** The heads of a file, and the columns that they name, by their places from 0 on. */
interface FileHead {
  readonly heads: readonly string[];
  readonly columns: ReadonlyMap<LedgerColumn, number>;
}

interface FoundHead extends FileHead, Pick<Layout, "delimiter" | "from" | "line"> {}

export function headOf(source: ByteSource, chosen: ChosenColumns): FoundHead | Refusal {
  const bytes = new Uint8Array(Math.min(source.size, LONGEST_HEAD));
  const end = bytes.length;
  readFully(source, 0, bytes, 0, end);
  if (isWide(bytes) || !isUtf8(bytes, end === source.size))
    return refusal(fill(NOT_UTF8, { file: source.name }));
  const { at, line } = firstLine(bytes, end);
  if (at >= end) return refusal(fill(EMPTY, { file: source.name }));
  const readings = DELIMITERS.map((delimiter) => {
    const found = headsAt(bytes, at, end, delimiter);
    return { ...found, delimiter, columns: columnsIn(found.heads, chosen), line: line + found.lines };
  });
  return readings.reduce((best, each) => (isBetter(each, best) ? each : best));
}

/** More columns that are known, or as many and more heads. */
const isBetter = (a: FileHead, b: FileHead) =>
  a.columns.size > b.columns.size || (a.columns.size === b.columns.size && a.heads.length > b.heads.length);

/** Behind the byte order mark and blank lines. */
function firstLine(bytes: Uint8Array, end: number) {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  while (at < end && (bytes[at] === LINE_FEED || bytes[at] === RETURN)) {
    at = afterLineEnd(bytes, at, end);
    line++;
  }
  return { at, line };
}

interface Heads {
  readonly heads: readonly string[];
  /** The first byte behind them. */
  readonly from: number;
  readonly lines: number;
}

function headsAt(bytes: Uint8Array, first: number, end: number, delimiter: number): Heads {
  const heads: string[] = [];
  let lines = 1;
  for (let at = first; ; at++) {
    const from = at;
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1, end);
      const copy = bytes.slice(at + 1, close);
      lines += copy.filter((byte) => byte === LINE_FEED).length;
      heads.push(textOf(copy, 0, joinQuotes(copy, 0, copy.length)));
      at = Math.min(end, close + 1);
    }
    const quoted = at > from;
    while (at < end && bytes[at] !== delimiter && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at++;
    if (!quoted) heads.push(textOf(bytes, from, at));
    if (at >= end || bytes[at] !== delimiter) return { heads, from: nextLine(bytes, at, end), lines };
  }
}

/** The columns that somebody chose, and for the others what the heads say. */
function columnsIn(heads: readonly string[], chosen: ChosenColumns): ReadonlyMap<LedgerColumn, number> {
  const columns = new Map(columnsUnder(heads));
  for (const [column, head] of chosen) {
    const place = placeOf(head, heads);
    if (place === undefined) columns.delete(column);
    else columns.set(column, place);
  }
  const taken = new Set([...chosen.keys()].map((column) => columns.get(column)));
  return new Map([...columns].filter(([column, place]) => chosen.has(column) || !taken.has(place)));
}

function placeOf(head: string, heads: readonly string[]): number | undefined {
  const plain = (text: string) => text.trim().toLowerCase();
  const place = heads.findIndex((each) => plain(each) === plain(head));
  if (place >= 0) return place;
  const number = Number(head);
  return Number.isInteger(number) && number >= 1 && number <= heads.length ? number - 1 : undefined;
}

function problemWith(
  file: string,
  heads: readonly string[],
  columns: ReadonlyMap<LedgerColumn, number>,
  chosen: ChosenColumns,
): Text | null {
  const list = shownHeads(heads);
  for (const [column, head] of chosen) {
    if (!columns.has(column)) return fill(NO_SUCH_HEAD, { file, head: inQuotes(head), list });
  }
  const missing = NEEDED_COLUMNS.filter((column) => !columns.has(column));
  if (missing.length === 0) return null;
  const names = wordList(missing);
  const example = missing.map((column) => `${column}=…`).join(",");
  return fill(NO_HEAD, { file, missing: names, list, example });
}

/** More heads than that are no help in a sentence. */
const MOST_HEADS = 20;

function shownHeads(heads: readonly string[]): Text {
  const shown = heads.slice(0, MOST_HEADS).map((head) => inQuotes(head.trim()));
  return wordList([...shown, ...(heads.length > MOST_HEADS ? ["…"] : [])]);
}

/** Every second byte of plain letters is 0 in UTF-16. */
const isWide = (bytes: Uint8Array) =>
  bytes.subarray(0, 64).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe);

/** The last letter may be cut. */
function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

const NOT_UTF8: Text = {
  en: "{file} is not written in UTF-8. Save it as “CSV UTF-8”, or make a ledger of it by hourglass ledger.",
  "zh-CN": "{file} 不是 UTF-8 编码。请另存为「CSV UTF-8」，或先用 hourglass ledger 转成台账。",
};
const EMPTY: Text = { en: "{file} is empty.", "zh-CN": "{file} 是空文件。" };
const NO_HEAD: Text = {
  en: "{file} has no column that is known as {missing}. Its heads are {list}. Say which it is: --columns {example}",
  "zh-CN": "{file} 中未找到 {missing} 列。表头为 {list}。请指明：--columns {example}",
};
const NO_SUCH_HEAD: Text = {
  en: "{file} has no column {head}. Its heads are {list}.",
  "zh-CN": "{file} 没有 {head} 列。表头为 {list}。",
};
