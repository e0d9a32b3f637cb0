import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

/** Back or forth. */
export type Way = "undo" | "redo";

/**
 * The grid’s Undo, which takes back as one what belongs together. The library’s own batches are undone in the
 * order in which things were done, so that a sheet would be gone before its cells are put back.
 */
export class UndoSteps extends LocalUndoRedoService {
  private workbook = "";
  private listener = () => {};
  private go: (way: Way) => void = () => {};
  private open = 0;
  private parts: IUndoRedoItem[] = [];
  /** What was asked for while a step was open. */
  private asked: Way | null = null;

  /**
   * Calls `listener` after every step of the workbook, forth or back, and `go` when a step is over in whose middle
   * somebody asked to go back or forth: keys pressed too early still count.
   */
  watch(workbook: string, listener: () => void, go: (way: Way) => void): void {
    this.workbook = workbook;
    this.listener = listener;
    this.go = go;
  }

  /** What changes the workbook from now on until the answer is called is one step. Steps within steps are one. */
  begin(): () => void {
    this.open += 1;
    return () => {
      this.open -= 1;
      if (this.open > 0) return;
      this.end();
      const way = this.asked;
      this.asked = null;
      if (way) this.go(way);
    };
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.open > 0) this.parts.push(item);
    // Room made for cells that are only looked at leaves nothing to take back.
    else if (item.undoMutations.length > 0) this.push(item);
  }

  /** Nothing is taken back in the middle of a step; it is done once the step is over. */
  override pitchTopUndoElement() {
    if (this.open === 0) return super.pitchTopUndoElement();
    this.asked = "undo";
    return null;
  }

  override pitchTopRedoElement() {
    if (this.open === 0) return super.pitchTopRedoElement();
    this.asked = "redo";
    return null;
  }

  override popUndoToRedo(): void {
    super.popUndoToRedo();
    this.listener();
  }

  override popRedoToUndo(): void {
    super.popRedoToUndo();
    this.listener();
  }

  private end(): void {
    const parts = this.parts.filter(({ unitID }) => unitID === this.workbook);
    this.parts = [];
    if (parts.length === 0) return;
    const redoMutations = parts.flatMap(({ redoMutations }) => redoMutations);
    const undoMutations = [...parts].reverse().flatMap(({ undoMutations }) => undoMutations);
    this.push({
      unitID: this.workbook,
      undoMutations: withoutCellsOf(sheetsMadeBy(redoMutations), undoMutations),
      redoMutations,
    });
  }

  private push(item: IUndoRedoItem): void {
    super.pushUndoRedo(item);
    // Editors of single cells are units of their own.
    if (item.unitID === this.workbook) this.listener();
  }
}

function sheetsMadeBy(mutations: readonly IMutationInfo[]): ReadonlySet<string> {
  const made = mutations.filter(({ id }) => id === InsertSheetMutation.id);
  return new Set(made.map(({ params }) => (params as IInsertSheetMutationParams).sheet.id));
}

/** Sheets that go altogether need not be emptied first. */
function withoutCellsOf(sheets: ReadonlySet<string>, mutations: readonly IMutationInfo[]): IMutationInfo[] {
  return mutations.filter(
    ({ id, params }) =>
      id !== SetRangeValuesMutation.id || !sheets.has((params as ISetRangeValuesMutationParams).subUnitId),
  );
}
