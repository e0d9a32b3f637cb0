import { ICommandService, type Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { InsertDefinedNameCommand } from "@univerjs/sheets";

/**
 * The names of a workbook and what they stand for. The library's own list makes an object of every name each time,
 * which takes a build with many names most of a second.
 */
export function readNames(injector: Injector, workbook: string): ReadonlyMap<string, string> {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook) ?? {};
  return new Map(
    Object.values(names).map(({ name, formulaOrRefString }) => [name, `=${formulaOrRefString}`]),
  );
}

/**
 * Gives a name another meaning; null takes it away. One that stands is changed where it is: a name that goes,
 * if only for a moment, leaves #REF! in every formula that has it. A new one is in no formula yet: the command of the
 * library's own facade would take all formulas apart to rename it in them, which for a build with many names is half
 * of its time.
 */
export function replaceName(
  injector: Injector,
  workbook: FWorkbook,
  stands: boolean,
  name: string,
  formula: string | null,
): void {
  const meaning = formula?.replace(/^=/, "");
  if (meaning === undefined) {
    if (stands) workbook.deleteDefinedName(name);
  } else if (stands) workbook.getDefinedName(name)!.setRef(meaning);
  else {
    const named = workbook.newDefinedNameBuilder().setName(name).setRef(meaning).setScopeToWorkbook().build();
    injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, named);
  }
}
