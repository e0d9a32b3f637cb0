import { useCallback, useEffect, useState } from "react";
import type { SheetChoice } from "../../sheets/template";
import {
  linkSheets,
  readLinkable,
  type LibrarySheet,
  type LinkableSheet,
} from "../../workbook/sheet-library";
import { useReportFault } from "../faults";

const NONE: readonly LinkableSheet[] = [];

/** The cells that sheets of the workbook could fill; read anew whenever sheets come or go. */
export function useSheetLinks(
  sheets: readonly LibrarySheet[] | undefined,
  { language, stage, asOf }: SheetChoice,
) {
  const [offers, setOffers] = useState(NONE);
  const report = useReportFault();
  const standing = (sheets ?? [])
    .flatMap(({ standing: sheet }) => sheet?.name ?? [])
    .sort()
    .join("\n");

  const read = useCallback(
    async () => (standing === "" ? NONE : readLinkable({ language, stage, asOf })),
    [standing, language, stage, asOf],
  );
  useEffect(() => {
    let current = true;
    read().then(
      (next) => current && setOffers(next),
      (error: unknown) => {
        if (current) report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [read, report]);

  const link = useCallback(async () => {
    await linkSheets({ language, stage, asOf });
    setOffers(await read());
  }, [read, language, stage, asOf]);
  return { offers, link };
}
