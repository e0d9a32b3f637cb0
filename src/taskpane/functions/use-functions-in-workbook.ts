import { useEffect, useState } from "react";
import { WorkbookProblem } from "../../workbook/types";

/**
 * The ids that the workbook's formulas use; null until known. Looked up when the list is shown: it reads
 * every sheet, so it does not follow each edit. A workbook that refuses is shown without this part, for
 * the selection bar already says what is wrong.
 */
export function useFunctionsInWorkbook(active: boolean): readonly string[] | null {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!active) return undefined;
    let wanted = true;
    lookUp().then(
      (found) => wanted && setIds(found),
      (error: unknown) => {
        if (!(error instanceof WorkbookProblem)) throw error;
        if (wanted) setIds(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [active]);
  return ids;
}

/** The reader of formulas is fetched after the pane has shown itself. */
async function lookUp(): Promise<string[]> {
  const { functionsInWorkbook } = await import("../../workbook/functions-in-workbook");
  return functionsInWorkbook();
}
