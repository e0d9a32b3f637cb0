import { parseArea } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { HostError, invalidArgument } from "./errors";
import type { Grid } from "./grid";

/** The notes of sheets, by cell; a grid knows none of them, so they last as long as it does. */
const notes = new WeakMap<Grid, Map<string, string>>();

function notesOf(grid: Grid): Map<string, string> {
  const known = notes.get(grid) ?? new Map<string, string>();
  notes.set(grid, known);
  return known;
}

/** A note’s sheet and cell, as one key. */
function keyOf(sheet: string, address: string): string {
  const { row, col, rows, cols } = parseArea(address);
  if (rows * cols !== 1) throw invalidArgument("A note belongs to one cell.");
  return `${sheet}!${row},${col}`;
}

/** The members of Excel.NoteCollection that workbook/ uses. */
export class NotesObject extends ClientObject<string> {
  protected readonly readers: Readers<string> = {};

  constructor(context: Context, resolve: Resolve<string>) {
    super(context, "NoteCollection", resolve);
  }

  add(cellAddress: string, content: string): NoteObject {
    this.edit(
      "add",
      (sheet) => sheet,
      (sheet) => {
        const key = keyOf(sheet, cellAddress);
        if (notesOf(this.grid).has(key)) throw new HostError("ItemAlreadyExists", "The cell has a note.");
        notesOf(this.grid).set(key, content);
      },
    );
    return this.getItemOrNullObject(cellAddress);
  }

  getItemOrNullObject(cellAddress: string): NoteObject {
    return new NoteObject(this.context, () => {
      const key = keyOf(this.demand(), cellAddress);
      return notesOf(this.grid).has(key) ? key : null;
    });
  }
}

class NoteObject extends ClientObject<string> implements Pick<Excel.Note, "content" | "delete"> {
  protected readonly readers: Readers<string> = { content: (key) => notesOf(this.grid).get(key) };

  constructor(context: Context, resolve: Resolve<string>) {
    super(context, "Note", resolve);
  }

  get content(): string {
    return this.loaded("content");
  }
  set content(content: string) {
    this.edit(
      "content",
      (key) => key.slice(0, key.lastIndexOf("!")),
      (key) => notesOf(this.grid).set(key, content),
    );
  }

  delete(): void {
    this.edit(
      "delete",
      (key) => key.slice(0, key.lastIndexOf("!")),
      (key) => notesOf(this.grid).delete(key),
    );
  }
}
