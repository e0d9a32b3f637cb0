import { ICommandService, type Injector } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/preset-sheets-core";

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  /** Of the measuring, not of the sheet. */
  readonly id: string;
}

/**
 * Rows of a deleted sheet are no longer measured. The library would trip over them, and then never
 * measure a row again.
 */
export function forgetDeletedRows(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const measurings = new Map<string, Params[]>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id && id !== RemoveSheetMutation.id) return;
    const asked = params as Params;
    const ofSheet = measurings.get(asked.subUnitId) ?? [];
    if (id === MarkDirtyRowAutoHeightOperation.id) {
      ofSheet.push(asked);
      measurings.set(asked.subUnitId, ofSheet);
      return;
    }
    measurings.delete(asked.subUnitId);
    for (const each of ofSheet) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, each);
  });
}
