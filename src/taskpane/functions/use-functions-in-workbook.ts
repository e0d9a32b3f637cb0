import { useCallback, useEffect, useRef, useState } from "react";
import { useChanges, type EditedSheets } from "../changes";
import { useReportFault } from "../faults";

type BySheet = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The ids that the workbook's formulas use; null until known. While the list is shown, sheets that are edited
 * are looked through again; results alone add no function. A workbook that refuses is shown without this
 * part, for the selection bar already says what is wrong.
 */
export function useFunctionsInWorkbook(active: boolean): readonly string[] | null {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const known = useRef<BySheet>(new Map());

  const report = useReportFault();

  const look = useCallback(
    async (edited?: EditedSheets) => {
      try {
        const kept = [...known.current].filter(([sheet]) => edited && !edited.has(sheet));
        known.current = new Map([...kept, ...(await lookUp(edited))]);
        setIds([...new Set([...known.current.values()].flatMap((found) => [...found]))].sort());
      } catch (error) {
        setIds(null);
        report(error);
      }
    },
    [report],
  );

  useEffect(() => {
    if (active) look().catch(report);
  }, [active, look, report]);
  useChanges((edited) => (edited.size > 0 ? look(edited) : Promise.resolve()), active);
  return ids;
}

/** The reader of formulas is fetched after the pane has shown itself. */
async function lookUp(only: EditedSheets | undefined): Promise<BySheet> {
  const { functionsBySheet } = await import("../../workbook/functions-in-workbook");
  return functionsBySheet(only);
}
