import { lazy, Suspense, useEffect, useState } from "react";
import { BROWSE } from "../../locales/pane";
import { WorkbookProblem } from "../../workbook/types";
import { useWords } from "../language";

const Notice = lazy(async () => ({ default: (await import("../notice")).Notice }));

/** Shown over the functions in a workbook whose dates mean other days to them. */
export function CountsFrom1904() {
  const words = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    void ask().then(setShown);
  }, []);
  if (!shown) return null;
  return (
    <Suspense>
      <Notice kind="warning" title={words(BROWSE.from1904)}>
        {words(BROWSE.from1904Text)}
      </Notice>
    </Suspense>
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
