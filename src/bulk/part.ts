import type { LedgerColumns } from "../engine/ledger/ledger";
import type { Interval } from "../engine/ledger/money";
import type { Block } from "./block";
import { Customers } from "./keys";
import type { TermWords } from "./rows";

/** A block, and what its terms and segments are called among those of all threads. */
export interface TranslatedBlock {
  readonly block: Block;
  readonly terms: Int32Array;
  readonly segments: Int32Array;
}

/** Puts the rows of one part of the customers together, out of all blocks, in room that is used again. */
export class PartReader {
  private readonly customers = new Customers();
  private codes = new Int32Array(0);
  private start = new Float64Array(0);
  private end = new Float64Array(0);
  private amount = new Float64Array(0);
  private term = new Int32Array(0);
  private segment = new Int32Array(0);
  private rows = 0;

  constructor(
    private readonly blocks: readonly TranslatedBlock[],
    private readonly terms: TermWords,
    private readonly endIncluded: boolean,
  ) {}

  /** The columns of a part, until another is asked for; null where it has no rows. Names are made where they are asked. */
  read(part: number, named: boolean): LedgerColumns | null {
    const rows = this.blocks.reduce((sum, { block: { from } }) => sum + from[part + 1] - from[part], 0);
    if (rows === 0) return null;
    this.rows = rows;
    this.makeRoom(rows);
    this.customers.begin(
      rows,
      this.blocks.reduce((sum, { block: { keysFrom } }) => sum + keysFrom[part + 1] - keysFrom[part], 0),
    );
    let first = 0;
    for (const { block, terms, segments } of this.blocks) {
      const { from, keysFrom } = block;
      this.customers.addRows(block, keysFrom[part], from[part], from[part + 1], this.codes, first);
      this.addNumbers(block, part, first);
      this.addTerms(block, part, first, terms);
      this.addSegments(block, part, first, segments);
      first += block.from[part + 1] - block.from[part];
    }
    return {
      customers: {
        names: named ? this.customers.names() : this.customers.noNames(),
        codes: this.codes.subarray(0, rows),
      },
      start: this.start.subarray(0, rows),
      end: this.end.subarray(0, rows),
      amount: this.amount.subarray(0, rows),
      endIncluded: this.endIncluded,
      ...this.termsOf(rows),
    };
  }

  /** In which segment each row of the part is; none for a file that nothing splits. */
  get segmentCodes(): Int32Array {
    return this.segment.subarray(0, this.rows);
  }

  private makeRoom(rows: number): void {
    if (this.codes.length >= rows) return;
    const room = rows + (rows >> 2);
    this.codes = new Int32Array(room);
    this.start = new Float64Array(room);
    this.end = new Float64Array(room);
    this.amount = new Float64Array(room);
    this.term = new Int32Array(room);
    if (this.blocks.some(({ block: { segment } }) => segment)) this.segment = new Int32Array(room);
  }

  /** Hot: the loop widens the numbers again. */
  private addNumbers({ from, start, end, amount, power }: Block, part: number, first: number): void {
    for (let row = from[part], to = first; row < from[part + 1]; row++, to++) {
      this.start[to] = start[row];
      this.end[to] = end[row];
      this.amount[to] = amount[row] / power;
    }
  }

  private addTerms({ from, term }: Block, part: number, first: number, terms: Int32Array): void {
    for (let row = from[part], to = first; row < from[part + 1]; row++, to++)
      this.term[to] = terms[term[row]];
  }

  private addSegments({ from, segment }: Block, part: number, first: number, segments: Int32Array): void {
    if (!segment) return;
    for (let row = from[part], to = first; row < from[part + 1]; row++, to++)
      this.segment[to] = segments[segment[row]];
  }

  /** One for all rows where there is but one. */
  private termsOf(rows: number): Pick<LedgerColumns, "intervals" | "counts"> {
    const { intervals, counts } = this.terms;
    const names: readonly Interval[] = intervals;
    if (intervals.length === 1)
      return { intervals: { names, codes: Int32Array.of(0) }, counts: Float64Array.of(counts[0]) };
    const codes = this.term.subarray(0, rows);
    const alike = counts.every((count) => count === counts[0]);
    return {
      intervals: { names, codes },
      counts: alike ? Float64Array.of(counts[0]) : Float64Array.from(codes, (code) => counts[code]),
    };
  }
}
