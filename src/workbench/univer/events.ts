import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";

/** Commands after which something else is selected. */
const SELECTS: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** Commands after which cells hold something else, whoever gave them. */
const CHANGES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

interface Params {
  readonly subUnitId?: string;
  readonly trigger?: string;
}

/** Calls back after every command that may have changed the selection; answers how to stop. */
export function onSelection(commands: ICommandService, listener: () => void): () => void {
  const listening = commands.onCommandExecuted(({ id }) => {
    if (SELECTS.has(id)) listener();
  });
  return () => listening.dispose();
}

/** A result that the formula engine writes into the cells. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal === true;
}

/** A change of looks only. */
export function isRestyling({ params }: Readonly<ICommandInfo>): boolean {
  return (params as Params | undefined)?.trigger === SetStyleCommand.id;
}

/** Calls back with the id of a sheet after people or programs changed its cells; results and looks don’t count. */
export function onCellChange(commands: ICommandService, listener: (sheetId: string) => void): () => void {
  const listening = commands.onCommandExecuted((command, options) => {
    if (!CHANGES.has(command.id) || isResult(options) || isRestyling(command)) return;
    const { subUnitId } = (command.params ?? {}) as Params;
    if (subUnitId) listener(subUnitId);
  });
  return () => listening.dispose();
}
