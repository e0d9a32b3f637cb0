import { useState } from "react";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useChecklist } from "../checklist";
import { checklistOf, readersAmong } from "./library-choice";

/** Those of the chosen sheets that read a checklist, and which: the one that was chosen here, else as they stand. */
export function useReaders(sheets: readonly LibrarySheet[] | undefined, chosen: ReadonlySet<string>) {
  const { number } = useChecklist();
  const [own, setChecklist] = useState<number>();
  const readers = readersAmong(sheets ?? [], chosen);
  return { readers, checklist: own ?? checklistOf(readers, number), setChecklist };
}
