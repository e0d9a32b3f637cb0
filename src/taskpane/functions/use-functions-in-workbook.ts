import { useEffect, useState } from "react";
import { functionsInWorkbook, WorkbookProblem } from "../../workbook";

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
    functionsInWorkbook().then(
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
