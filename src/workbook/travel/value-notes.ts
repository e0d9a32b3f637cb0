import { takesNotes } from "../notes";
import { inWorkbook } from "../problems";
import { WorkbookProblem } from "../types";

/* On a cell that keeps its value, a note says which formula stood there. Where people wrote a note, theirs stays. */

interface Noted {
  readonly sheet: string;
  readonly cell: string;
  /** With its “=”. */
  readonly formula: string;
}

/** How many cells got no note: Excel refused it, or they lie beyond the first thousand. */
export interface Unnoted {
  readonly refused: number;
  readonly beyond: number;
}

/** Nobody reads more, and each is an object of its own for Excel. */
export const MOST_NOTES = 1_000;

/** One refusal ends a sync, so a sync is small. */
const NOTES_AT_ONCE = 100;
/** After so many refusals Excel takes no notes here at all, and each further try is one more wait. */
const MOST_REFUSALS = 50;

const textOf = ({ formula }: Noted) => `Hourglass: ${formula}`;

/** Nothing is unnoted where Excel takes no notes from add-ins: there nobody expects one. */
export async function noteFormulas(cells: readonly Noted[]): Promise<Unnoted> {
  if (!takesNotes()) return { refused: 0, beyond: 0 };
  const noted = cells.slice(0, MOST_NOTES);
  const refused = await inPieces(noted, async (context, piece) => {
    const found = piece.map(({ sheet, cell }) => {
      const { notes } = context.workbook.worksheets.getItem(sheet);
      return { notes, standing: notes.getItemOrNullObject(cell).load("content") };
    });
    await context.sync();
    found.forEach(({ notes, standing }, i) => {
      if (standing.isNullObject) notes.add(piece[i].cell, textOf(piece[i]));
    });
    await context.sync();
  });
  return { refused, beyond: cells.length - noted.length };
}

/**
 * Takes back the notes that say no more than that; answers how many Excel refused to take away. There may be more than
 * one run wrote, so all cells are looked at.
 */
export async function unnoteFormulas(cells: readonly Noted[]): Promise<number> {
  if (!takesNotes()) return 0;
  return inPieces(cells, async (context, piece) => {
    const found = piece.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).notes.getItemOrNullObject(cell).load("content"),
    );
    await context.sync();
    found.forEach((note, i) => {
      if (!note.isNullObject && note.content === textOf(piece[i])) note.delete();
    });
    await context.sync();
  });
}

/**
 * Answers how many cells Excel refused. A piece that it refuses is tried again by halves: what came before the refusal
 * is done already and found so.
 */
async function inPieces(
  cells: readonly Noted[],
  work: (context: Excel.RequestContext, piece: readonly Noted[]) => Promise<void>,
): Promise<number> {
  let refused = 0;
  const attempt = async (piece: readonly Noted[]): Promise<void> => {
    try {
      await inWorkbook((context) => work(context, piece));
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) throw error;
      if (piece.length === 1 || refused >= MOST_REFUSALS) {
        refused += piece.length;
        return;
      }
      const half = Math.ceil(piece.length / 2);
      await attempt(piece.slice(0, half));
      await attempt(piece.slice(half));
    }
  };
  for (let at = 0; at < cells.length; at += NOTES_AT_ONCE) {
    await attempt(cells.slice(at, at + NOTES_AT_ONCE));
  }
  return refused;
}
