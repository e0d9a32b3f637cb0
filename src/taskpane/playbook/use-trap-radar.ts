import { useCallback, useEffect, useState } from "react";
import type { RadarReading } from "../../sheets/review/trap-radar/read";
import { readTrapRadar } from "../../workbook/trap-radar";
import { WorkbookProblem } from "../../workbook/types";
import { useChanges } from "../changes";
import { useReport } from "../faults";

/** What the trap radar of the workbook says, as long as the tab is at the front; undefined where there is none. */
export function useTrapRadar(active: boolean): RadarReading | undefined {
  const [radar, setRadar] = useState<RadarReading>();
  const report = useReport();
  const read = useCallback(
    () =>
      readTrapRadar()
        .then(setRadar)
        .catch((error: unknown) => {
          // While a cell is edited the workbook tells nothing; what is shown stands.
          if (!(error instanceof WorkbookProblem)) report(error);
        }),
    [report],
  );
  useEffect(() => {
    if (active) read().catch(report);
  }, [active, read, report]);
  useChanges(read, active);
  return radar;
}
