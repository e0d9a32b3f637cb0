import { decimalsMeant } from "../engine/decimals";
import type { Whole } from "../engine/ledger/ledger";
import { commonMonthsOf, MOST_MONTHS, MOST_UNITS } from "../engine/ledger/money";
import { FEWEST_DECIMALS } from "../engine/ledger/terms";
import { fill, type Text, wordList } from "../locales/text";
import type { Ask } from "./ask";
import type { NewBuffer } from "./block";
import type { ByteSource } from "./bytes";
import { beginParts, Hand, sumParts, type HandRead, type Reading, type Summing } from "./hand";
import { layoutOf, type ChosenColumns, type Layout } from "./layout";
import { isRefusal, refusal, type Refusal } from "./refusal";
import { piecesOf, settle, type Settled } from "./settle";
import { addSums, newSums, type Sums } from "./sums";

/** Another thread, which does its share of each of the two steps. */
export interface Helper {
  readonly read: (files: readonly string[], reading: Reading) => Promise<HandRead>;
  readonly sum: (summing: Summing) => Promise<Sums>;
}

export interface Files {
  readonly sources: readonly ByteSource[];
  readonly chosen: ChosenColumns;
  /** The one currency whose rows are taken; null for all, which must then be of one. */
  readonly currency: string | null;
}

/** How the work is done; none of it changes an answer. */
export interface Manner {
  readonly helper: Helper | null;
  readonly newBuffer: NewBuffer;
  /** Bytes of a piece, and of the rows of a part. */
  readonly pieceSize: number;
  readonly partSize: number;
  readonly onProgress: ((share: number) => void) | null;
  /** The memory that was made is used no more, for the files are read anew. */
  readonly onForget?: () => void;
}

export interface FilesSum {
  readonly sums: Sums;
  readonly segments: readonly string[];
  readonly rows: number;
  readonly bytes: number;
}

/** What the ledger in some files, one after the other, answers. */
export async function sumFiles(files: Files, ask: Ask, manner: Manner): Promise<FilesSum | Refusal> {
  const ledger = ledgerIn(files, ask.by, manner);
  return isRefusal(ledger) ? ledger : ledger.sum(ask);
}

export interface FilesLedger {
  /** What is asked by the column that splits the ledger, or of the whole. */
  readonly sum: (ask: Ask) => Promise<FilesSum | Refusal>;
}

/** The ledger in some files, which are read once for all that is asked in the same number of parts. */
export function ledgerIn(files: Files, by: string | null, manner: Manner): FilesLedger | Refusal {
  const layouts: Layout[] = [];
  for (const source of files.sources) {
    const layout = layoutOf(source, files.chosen, by);
    if (isRefusal(layout)) return layout;
    layouts.push(layout);
  }
  const bytes = files.sources.reduce((sum, { size }) => sum + size, 0);
  let kept: ReadFiles | null = null;
  // Money that doesn’t add up in parts for one table doesn’t for another.
  let isOnePart = false;
  const answered = async (ask: Ask, parts: number) => {
    if (kept?.reading.parts !== parts) {
      kept = null;
      manner.onForget?.();
      const read = await readFiles(files, layouts, manner, parts);
      if (isRefusal(read)) return read;
      kept = read;
    }
    return inParts(kept, ask, manner.helper);
  };
  return {
    async sum(ask) {
      // A matrix stands in the order of first rows, which parts don't know of each other.
      const wanted = isOnePart || ask.table === "customers" ? 1 : partsFor(bytes / manner.partSize);
      const answer = await answered(ask, wanted);
      isOnePart ||= answer === "not in parts";
      const sums = answer === "not in parts" ? ((await answered(ask, 1)) as Sums | Refusal) : answer;
      if (isRefusal(sums)) return sums;
      const { rows, segments } = kept!.settled;
      return { sums, segments: ask.by === null ? [] : segments, rows, bytes };
    },
  };
}

const MOST_PARTS = 1024;

const partsFor = (wanted: number) => Math.min(MOST_PARTS, 2 ** Math.ceil(Math.log2(Math.max(1, wanted))));

interface ReadFiles {
  readonly reading: Reading;
  readonly settled: Settled;
}

/** The rows of all files, in so many parts, of all rows of some customers each. */
async function readFiles(
  { sources, currency }: Files,
  layouts: readonly Layout[],
  { helper, newBuffer, onProgress, pieceSize }: Manner,
  parts: number,
): Promise<ReadFiles | Refusal> {
  const reading: Reading = {
    layouts,
    pieces: piecesOf(sources, layouts, pieceSize),
    parts,
    only: currency,
    taken: new Int32Array(newBuffer(8)),
  };
  const theirs = helper?.read(
    sources.map(({ name }) => name),
    reading,
  );
  const hand = new Hand(sources, reading, newBuffer);
  const read = [hand.readAll((taken) => onProgress?.(taken / reading.pieces.length))];
  if (theirs) read.push(await theirs);
  const settled = settle(read, hand, sources, reading);
  if (isRefusal(settled)) return settled;
  const { currencies } = settled;
  if (currency === null && currencies.length > 1) return { ...refusal(mixed(currencies)), currencies };
  if (currency !== null && currencies.length > 0 && !currencies.includes(currency))
    return refusal(fill(NOT_THERE, { currency, list: wordList(currencies) }));
  return { reading, settled };
}

/**
 * Only whole units of money add up to the last digit, whatever the order: where they don't hold, the ledger must be
 * one part.
 */
async function inParts(
  { reading: { parts, taken }, settled }: ReadFiles,
  ask: Ask,
  helper: Helper | null,
): Promise<Sums | "not in parts"> {
  const whole = parts === 1 ? null : wholeOf(settled);
  if (parts > 1 && !whole) return "not in parts";
  const { blocks, terms } = settled;
  const segments = ask.by === null ? [] : settled.segments;
  beginParts(taken);
  const sums = await sumAll({ blocks, terms, segments, whole, parts, taken, ask }, helper);
  return parts > 1 && (!sums.exact || sums.total > MOST_UNITS) ? "not in parts" : sums;
}

async function sumAll(summing: Summing, helper: Helper | null): Promise<Sums> {
  const theirs = summing.parts > 1 ? helper?.sum(summing) : undefined;
  const sums = newSums(summing.ask, summing.segments.length);
  addSums(sums, sumParts(summing));
  if (theirs) addSums(sums, await theirs);
  return sums;
}

/** What parts must know of all; null where there are no whole units that hold for all. */
function wholeOf({ blocks, terms: { intervals, counts } }: Settled): Whole | null {
  const codes = Int32Array.from(intervals, (_, code) => code);
  const months = commonMonthsOf({
    intervals: { names: intervals, codes },
    counts: Float64Array.from(counts),
  });
  let decimals: number | null = 0;
  for (const { block } of blocks)
    decimals = decimals === null || block.decimals === null ? null : Math.max(decimals, block.decimals);
  if (months === null || months > MOST_MONTHS || decimals === null) return null;
  if (!intervals.includes("term")) return { unit: { decimals, months }, termDecimals: null };
  const meant = blocks.reduce((most, { block }) => Math.max(most, meantOf(block) ?? Infinity), 0);
  if (meant === Infinity) return null;
  return { unit: { decimals: Math.max(decimals, meant, FEWEST_DECIMALS), months }, termDecimals: meant };
}

const meantOf = ({ amount, power }: Settled["blocks"][number]["block"]) =>
  decimalsMeant(Float64Array.from(amount, (value) => value / power));

function mixed(currencies: readonly string[]): Text {
  const list = wordList(currencies);
  return fill(MIXED, { list, first: currencies[0] });
}

const MIXED: Text = {
  en: "The amounts are in {list}, which can’t be added up. Take one of them by --currency {first}, or convert them first.",
  "zh-CN": "金额含 {list} 多种币种，不能直接相加。请用 --currency {first} 只取其一，或先行折算。",
};
const NOT_THERE: Text = {
  en: "No row is in {currency}; there are {list}.",
  "zh-CN": "没有以 {currency} 计价的行，现有币种：{list}。",
};
