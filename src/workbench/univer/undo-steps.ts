import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

/**
 * The grid’s Undo, which takes back as one what belongs together. The library’s own batches are undone in the
 * order in which things were done, so that a sheet would be gone before its cells are put back.
 */
export class UndoSteps extends LocalUndoRedoService {
  private workbook = "";
  private listener = () => {};
  private open = 0;
  private parts: IUndoRedoItem[] = [];

  /** Calls back after every step of the workbook, forth or back. */
  watch(workbook: string, listener: () => void): void {
    this.workbook = workbook;
    this.listener = listener;
  }

  /** What changes the workbook from now on until the answer is called is one step. Steps within steps are one. */
  begin(): () => void {
    this.open += 1;
    return () => {
      this.open -= 1;
      if (this.open === 0) this.end();
    };
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.open > 0) this.parts.push(item);
    // Room made for cells that are only looked at leaves nothing to take back.
    else if (item.undoMutations.length > 0) this.push(item);
  }

  /** Nothing is taken back in the middle of a step. */
  override pitchTopUndoElement() {
    return this.open > 0 ? null : super.pitchTopUndoElement();
  }

  override pitchTopRedoElement() {
    return this.open > 0 ? null : super.pitchTopRedoElement();
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
