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

/** Nobody reads more, and each is an object of its own for Excel. */
const MOST = 1_000;

const textOf = ({ formula }: Noted) => `Hourglass: ${formula}`;

/** Answers how many notes Excel refused; 0 as well where it takes none from add-ins. */
export async function noteFormulas(cells: readonly Noted[]): Promise<number> {
  const noted = cells.slice(0, MOST);
  if (noted.length === 0 || !takesNotes()) return 0;
  try {
    await inWorkbook(async (context) => {
      const found = noted.map(({ sheet, cell }) => {
        const { notes } = context.workbook.worksheets.getItem(sheet);
        return { notes, standing: notes.getItemOrNullObject(cell).load("content") };
      });
      await context.sync();
      found.forEach(({ notes, standing }, i) => {
        if (standing.isNullObject) notes.add(noted[i].cell, textOf(noted[i]));
      });
      await context.sync();
    });
    return 0;
  } catch (error) {
    if (error instanceof WorkbookProblem) return noted.length;
    throw error;
  }
}

/** Takes back the notes that say no more than that. */
export async function unnoteFormulas(cells: readonly Noted[]): Promise<void> {
  const noted = cells.slice(0, MOST);
  if (noted.length === 0 || !takesNotes()) return;
  await inWorkbook(async (context) => {
    const found = noted.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).notes.getItemOrNullObject(cell).load("content"),
    );
    await context.sync();
    found.forEach((note, i) => {
      if (!note.isNullObject && note.content === textOf(noted[i])) note.delete();
    });
    await context.sync();
  });
}
