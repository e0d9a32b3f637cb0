import { fill, type Text } from "../locales/text";
import type { ByteSource } from "./bytes";
import type { Hand, HandRead, Reading } from "./hand";
import type { Layout } from "./layout";
import type { TranslatedBlock } from "./part";
import type { ReadPiece } from "./piece";
import { refusal, type Refusal } from "./refusal";
import type { TermWords } from "./rows";
import { MOST_SEGMENTS, TOO_MANY_SEGMENTS } from "./segment-names";

/** All that was read, in the order of the files. */
export interface Settled {
  readonly blocks: readonly TranslatedBlock[];
  readonly terms: TermWords;
  /** In the order of their names, whoever read them first. */
  readonly segments: readonly string[];
  readonly rows: number;
  /** Also of rows that are not taken. */
  readonly currencies: readonly string[];
}

/** A piece, and which thread read it. */
interface ByHand {
  readonly read: ReadPiece;
  readonly hand: number;
}

/**
 * Makes one of what all threads read. A piece was read as if a row began behind its first line's end; where the piece
 * before shows that none did, for it stands in quotes, the piece is read anew. The first fault in the files is told.
 */
export function settle(
  reads: readonly HandRead[],
  hand: Hand,
  sources: readonly ByteSource[],
  { pieces, layouts }: Reading,
): Settled | Refusal {
  const place = new Map(pieces.map((piece, at) => [`${piece.file} ${piece.from}`, at]));
  const found = new Array<ByHand>(pieces.length);
  reads.forEach(({ pieces: some }, by) => {
    for (const read of some) found[place.get(`${read.piece.file} ${read.piece.from}`)!] = { read, hand: by };
  });
  const sure: ByHand[] = [];
  let ended = 0;
  let line = 0;
  for (const { read, hand: by } of found) {
    const { piece } = read;
    if (piece.sure) {
      ended = read.began;
      line = layouts[piece.file].line;
    }
    if (ended >= piece.until) continue;
    const right = read.began === ended;
    const known = right ? read : hand.read({ ...piece, from: ended, sure: true });
    if (known.fault)
      return refusal(onLine(sources[piece.file].name, line + known.fault.line, known.fault.text));
    sure.push({ read: known, hand: right ? by : 0 });
    ended = known.ended;
    line += known.lines;
  }
  const settled = together(sure, reads);
  return settled.segments.length > MOST_SEGMENTS ? refusal(TOO_MANY_SEGMENTS) : settled;
}

const onLine = (file: string, line: number, text: Text) =>
  fill({ en: "{file}, line {line}: {text}", "zh-CN": "{file} 第 {line} 行：{text}" }, { file, line, text });

function together(sure: readonly ByHand[], reads: readonly HandRead[]): Settled {
  const terms: TermWords = { intervals: [], counts: [] };
  const codes = new Map<string, number>();
  const translations = reads.map(({ terms: { intervals, counts } }) =>
    Int32Array.from(intervals, (interval, i) => {
      const key = `${interval} × ${counts[i]}`;
      const known = codes.get(key);
      if (known !== undefined) return known;
      const code = terms.intervals.push(interval) - 1;
      terms.counts.push(counts[i]);
      codes.set(key, code);
      return code;
    }),
  );
  const segments = [...new Set(reads.flatMap((read) => read.segments))].sort();
  const places = new Map(segments.map((name, code) => [name, code]));
  const codesOf = reads.map((read) => Int32Array.from(read.segments, (name) => places.get(name)!));
  return {
    blocks: sure.flatMap(({ read: { block }, hand }) =>
      block ? [{ block, terms: translations[hand], segments: codesOf[hand] }] : [],
    ),
    terms,
    segments,
    rows: sure.reduce((sum, { read }) => sum + read.rows, 0),
    currencies: [...new Set(sure.flatMap(({ read }) => read.currencies))],
  };
}

/** The pieces of some files. */
export function piecesOf(sources: readonly ByteSource[], layouts: readonly Layout[], size: number) {
  return sources.flatMap((source, file) => {
    const { from } = layouts[file];
    const count = Math.ceil((source.size - from) / size);
    return Array.from({ length: count }, (_, i) => ({
      file,
      from: from + i * size,
      until: Math.min(source.size, from + (i + 1) * size),
      sure: i === 0,
    }));
  });
}
