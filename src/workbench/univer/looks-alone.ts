import { ICommandService, type ICellData, type Injector } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

/**
 * Leaves formulas alone where nothing but looks changes. The library tells that by the command which asked for the
 * change, and Redo is another one than the first time: it took the formulas under the looks away, and left values.
 */
export function keepFormulasUnderLooks(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const asked = params as ISetRangeValuesMutationParams;
    if (isLooksAlone(asked.cellValue)) asked.trigger = SetStyleCommand.id;
  });
}

/** A cell that is null is emptied. */
function isLooksAlone(cells: ISetRangeValuesMutationParams["cellValue"]): boolean {
  const lines: (ICellData | null | undefined)[][] = Object.values(cells ?? {}).map(Object.values);
  return lines.every((line) => line.every(hasLooksAlone));
}

const hasLooksAlone = (cell: ICellData | null | undefined): boolean =>
  !!cell && Object.entries(cell).every(([key, value]) => key === "s" || value === undefined);
