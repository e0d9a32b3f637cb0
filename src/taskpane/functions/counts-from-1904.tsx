import { useEffect, useState } from "react";
import { BROWSE } from "../../locales/pane";
import { WorkbookProblem } from "../../workbook/types";
import { deferred } from "../deferred";
import { useReport } from "../faults";
import { useWords } from "../language";

const Notice = deferred(async () => (await import("../notice")).Notice);

/** Shown over the functions in a workbook whose dates mean other days to them. */
export function CountsFrom1904() {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const report = useReport();
  useEffect(() => {
    ask().then(setShown).catch(report);
  }, [report]);
  if (!shown) return null;
  return (
    <Notice kind="warning" title={words(BROWSE.from1904)}>
      {words(BROWSE.from1904Text)}
    </Notice>
  );
}

/** A workbook that refuses says so elsewhere. */
async function ask(): Promise<boolean> {
  const { countsFrom1904 } = await import("../../workbook/date-system");
  return countsFrom1904().catch((error: unknown) => {
    if (error instanceof WorkbookProblem) return false;
    throw error;
  });
}
