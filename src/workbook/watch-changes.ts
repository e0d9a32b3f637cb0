import { inWorkbook } from "./problems";

/** Something in the workbook is no longer as it was. */
export interface WorkbookChange {
  /** The id of the sheet whose cells were edited, or that was deleted; null where results alone changed. */
  readonly sheet: string | null;
}

/** Calls back after edits, by whomever, after calculations and when a sheet is deleted. Answers how to stop. */
export function watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (sheet: string | null) => {
      listener({ sheet });
      return Promise.resolve();
    };
    const watches = [
      worksheets.onChanged.add(({ worksheetId }) => tell(worksheetId)),
      worksheets.onDeleted.add(({ worksheetId }) => tell(worksheetId)),
      worksheets.onCalculated.add(() => tell(null)),
    ];
    await context.sync();
    return () => stopWatching(watches);
  });
}

type Watch = Pick<OfficeExtension.EventHandlerResult<never>, "context" | "remove">;

/** A handler can only be removed in the context that added it. */
export async function stopWatching(watches: readonly Watch[]): Promise<void> {
  await Excel.run(watches[0].context, async (own) => {
    for (const watch of watches) watch.remove();
    await own.sync();
  });
}
