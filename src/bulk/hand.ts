import { readLedger, type Whole } from "../engine/ledger/ledger";
import type { Ask } from "./ask";
import type { NewBuffer } from "./block";
import type { ByteSource } from "./bytes";
import type { Layout } from "./layout";
import { PartReader, type TranslatedBlock } from "./part";
import { PieceReader, type Piece, type ReadPiece } from "./piece";
import { RowReader } from "./row-reader";
import type { TermWords } from "./rows";
import { addLedger, newSums, type Sums } from "./sums";

/* What one thread does; several do it side by side, and take pieces and parts from one list. */

/** What is to be read, by all. */
export interface Reading {
  readonly layouts: readonly Layout[];
  readonly pieces: readonly Piece[];
  /** A power of two. */
  readonly parts: number;
  readonly only: string | null;
  /** How many pieces and how many parts were taken; memory that all threads see. */
  readonly taken: Int32Array;
}

/** What one thread read. */
export interface HandRead {
  readonly pieces: readonly ReadPiece[];
  /** What the terms of its blocks mean. */
  readonly terms: TermWords;
  /** And its segments. */
  readonly segments: readonly string[];
}

/** What is to be added up, by all. */
export interface Summing {
  readonly blocks: readonly TranslatedBlock[];
  readonly terms: TermWords;
  readonly segments: readonly string[];
  /** Null where one part holds the whole ledger. */
  readonly whole: Whole | null;
  readonly parts: number;
  readonly taken: Int32Array;
  readonly ask: Ask;
}

const PIECES = 0;
const PARTS = 1;

/** Each table is added up from the first part on. */
export const beginParts = (taken: Int32Array) => Atomics.store(taken, PARTS, 0);

export class Hand {
  readonly rows: RowReader;
  private readonly pieces: PieceReader;

  constructor(
    private readonly sources: readonly ByteSource[],
    private readonly reading: Reading,
    newBuffer: NewBuffer,
  ) {
    this.rows = new RowReader(reading.only);
    this.pieces = new PieceReader(this.rows, reading.parts, newBuffer);
  }

  /** Reads pieces until none is left; `onPiece` is told how many were taken. */
  readAll(onPiece?: (taken: number) => void): HandRead {
    const { pieces, taken } = this.reading;
    const read: ReadPiece[] = [];
    for (let at = Atomics.add(taken, PIECES, 1); at < pieces.length; at = Atomics.add(taken, PIECES, 1)) {
      read.push(this.read(pieces[at]));
      onPiece?.(at + 1);
    }
    return { pieces: read, terms: this.rows.terms, segments: this.rows.segments.names };
  }

  read(piece: Piece): ReadPiece {
    return this.pieces.read(piece, this.sources[piece.file], this.reading.layouts[piece.file]);
  }
}

/** Adds parts up until none is left. */
export function sumParts({ blocks, terms, segments, whole, parts, taken, ask }: Summing): Sums {
  const reader = new PartReader(blocks, terms, ask.endIncluded);
  const sums = newSums(ask, segments.length);
  for (let part = Atomics.add(taken, PARTS, 1); part < parts; part = Atomics.add(taken, PARTS, 1)) {
    const columns = reader.read(part, ask.table === "customers");
    if (!columns) continue;
    const ledger = readLedger(columns, whole ?? undefined);
    addLedger(sums, ledger, { names: segments, codes: reader.segmentCodes }, ask);
  }
  return sums;
}
