import { findBadRow } from "../engine/ledger/ledger";
import { aboutRow } from "../catalogue/ledger/columns";
import type { Text } from "../locales/text";
import { blockOf, type Block, type NewBuffer } from "./block";
import { nextLine, readFully, type ByteSource } from "./bytes";
import type { Layout } from "./layout";
import type { Fault, RowReader } from "./row-reader";

/** A stretch of a file; the rows that begin in it are its rows. */
export interface Piece {
  /** Which of the files. */
  readonly file: number;
  readonly from: number;
  readonly until: number;
  /** A row is known to begin at its first byte. */
  readonly sure: boolean;
}

/** What was read of a piece. Whether its rows began where they were thought to is known from the one before. */
export interface ReadPiece {
  readonly piece: Piece;
  /** Where its first row was thought to begin, and where the first one behind it does. */
  readonly began: number;
  readonly ended: number;
  readonly rows: number;
  readonly lines: number;
  readonly currencies: readonly string[];
  readonly fault: Fault | null;
  readonly block: Block | null;
}

/** A row of more bytes than this is a quote that nobody closed. */
const LONGEST_ROW = 1 << 24;
const FIRST_OVERHANG = 1 << 16;
/** The reader of rows looks so far beyond their last byte. */
const BEHIND = 3;

/** Reads pieces of files, one after the other, in room that is used again. */
export class PieceReader {
  private bytes = new Uint8Array(0);

  constructor(
    private readonly rows: RowReader,
    private readonly parts: number,
    private readonly newBuffer: NewBuffer,
  ) {}

  read(piece: Piece, source: ByteSource, layout: Layout): ReadPiece {
    const { from, until, sure } = piece;
    const origin = sure ? from : from - 1;
    let end = this.fill(source, origin, 0, until - origin + FIRST_OVERHANG);
    const first = sure ? 0 : nextLine(this.bytes, 0, end);
    this.rows.begin();
    let reached = this.rows.read(
      this.bytes,
      first,
      until - origin,
      end,
      origin + end === source.size,
      layout,
    );
    while (!reached.fault && reached.at < until - origin && origin + end < source.size) {
      if (end - reached.at > LONGEST_ROW)
        reached = { at: end, fault: { line: this.rows.lines, text: NEVER_CLOSED } };
      else {
        end = this.fill(source, origin, end, 2 * end);
        const last = origin + end === source.size;
        reached = this.rows.read(this.bytes, reached.at, until - origin, end, last, layout);
      }
    }
    const fault = this.firstFault(reached.fault);
    const { count } = this.rows.rows;
    return {
      piece,
      began: origin + first,
      ended: Math.max(origin + reached.at, origin + first),
      rows: count,
      lines: this.rows.lines,
      currencies: this.rows.currenciesSeen,
      fault,
      block: fault || count === 0 ? null : this.block(layout),
    };
  }

  private block({ segment }: Layout): Block {
    return blockOf(this.rows.rows, this.parts, segment > 0, this.newBuffer);
  }

  /** Reads on until so many bytes are there, or the file ends; answers how many are. */
  private fill(source: ByteSource, origin: number, have: number, wanted: number): number {
    const most = Math.min(wanted, source.size - origin);
    if (this.bytes.length < most + BEHIND) {
      const grown = new Uint8Array(most + (most >> 3) + BEHIND);
      grown.set(this.bytes.subarray(0, have));
      this.bytes = grown;
    }
    readFully(source, origin, this.bytes, have, most);
    return most;
  }

  /** The first row that a ledger can't have, or what could not be read behind all rows. */
  private firstFault(unread: Fault | null): Fault | null {
    const { rows, terms } = this.rows;
    const { count } = rows;
    const bad = findBadRow({
      customers: { names: [], codes: rows.keyLength.subarray(0, count) },
      start: rows.start.subarray(0, count),
      end: rows.end.subarray(0, count),
      amount: rows.amount.subarray(0, count),
      intervals: { names: terms.intervals, codes: rows.term.subarray(0, count) },
    });
    return bad ? { line: rows.line[bad.row - 1], text: aboutRow(bad.why, ROW) } : unread;
  }
}

const ROW: Text = { en: "the row", "zh-CN": "该行" };
const NEVER_CLOSED: Text = {
  en: "a quote is opened here and not closed within millions of letters. Close it, or write it twice.",
  "zh-CN": "此处引号未闭合。请补上右引号，或将引号写两遍。",
};
