import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  type IAccessor,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import {
  getSheetCommandTarget,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type FWorkbook,
  type IRemoveSheetCommandParams,
} from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/**
 * Lets every deleted sheet be taken back. The library’s own command mends the formulas of the sheet that has
 * just gone, fails on a formula that names its own sheet, and then remembers nothing to undo; from 6,000 cells
 * on it even forgets all steps before.
 */
export function keepDeletedSheets(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.unregisterCommand(RemoveSheetCommand.id);
  commands.registerCommand({ ...RemoveSheetCommand, handler: removeSheet });
}

/**
 * Brings the sheet in view to the screen at once when sheets come or go. The library does so a moment later, and
 * whatever changes in between, as when Undo puts sheets and formulas back, makes it stop halfway.
 */
export function showActiveSheetAtOnce(injector: Injector, workbook: FWorkbook): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== InsertSheetMutation.id && id !== RemoveSheetMutation.id) return;
    workbook.setActiveSheet(workbook.getActiveSheet());
  });
}

/** The library checks what was typed a moment later, and then complains of a sheet that is gone. */
export function forgetChecksOfDeletedSheets(injector: Injector, workbook: FWorkbook): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    workbook.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : Promise.resolve([]);
}

function removeSheet(accessor: IAccessor, asked?: IRemoveSheetCommandParams): boolean {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), asked);
  if (!target || target.workbook.getSheets().length <= 1) return false;
  const { unitId, subUnitId, worksheet } = target;
  const params = { unitId, subUnitId, subUnitName: worksheet.getName() };
  const steps = accessor
    .get(SheetInterceptorService)
    .onCommandExecute({ id: RemoveSheetCommand.id, params: { unitId, subUnitId } });
  const isOfOthers = ({ id, params: of }: IMutationInfo) =>
    id !== SetRangeValuesMutation.id || (of as typeof params).subUnitId !== subUnitId;
  const undoMutations = [
    ...(steps.preUndos ?? []),
    { id: InsertSheetMutation.id, params: RemoveSheetUndoMutationFactory(accessor, params) },
    ...steps.undos.filter(isOfOthers),
  ];
  const redoMutations = [
    ...(steps.preRedos ?? []),
    { id: RemoveSheetMutation.id, params },
    ...steps.redos.filter(isOfOthers),
  ];
  if (!sequenceExecute(redoMutations, accessor.get(ICommandService)).result) return false;
  accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
  return true;
}
