import { useCallback, useEffect, useState } from "react";
import { readTrapRadar, type TrapRadar } from "../../workbook/trap-radar";
import { useChanges } from "../changes";
import { useReportFault } from "../faults";

/** What the trap radar of the workbook says, as long as the tab is at the front; undefined where there is none. */
export function useTrapRadar(active: boolean) {
  const [radar, setRadar] = useState<TrapRadar>();
  const report = useReportFault();
  const read = useCallback(() => readTrapRadar().then(setRadar).catch(report), [report]);
  useEffect(() => {
    if (active) read().catch(report);
  }, [active, read, report]);
  useChanges(read, active);
  return { radar, reread: read };
}
