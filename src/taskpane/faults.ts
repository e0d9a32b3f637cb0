import { createContext, use, useCallback } from "react";
import { FAULTS } from "../locales/pane-faults";
import { fill, type Text } from "../locales/text";
import { WorkbookProblem } from "../workbook/types";

/** Why something did not work, in words, and what helps against it. */
export interface Trouble {
  readonly text: Text;
  readonly cure: "retry" | "reload";
}

/** Any error in words: a refusal of the workbook, a file of ours that can't be fetched, a fault of ours. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookProblem) return { text: error.text, cure: "retry" };
  if (isMissingFile(error)) {
    return navigator.onLine
      ? { text: FAULTS.updated, cure: "reload" }
      : { text: FAULTS.offline, cure: "retry" };
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  return { text: fill(FAULTS.own, { message }), cure: "retry" };
}

export const problemText = (error: unknown): Text => troubleOf(error).text;

/** The page is older than the files on the server, or nothing can be fetched; both come under webpack’s name. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** Shows an error at the foot of the pane, for work that no view is waiting for. */
export const ReportContext = createContext<(error: unknown) => void>((error) => {
  throw error;
});

export function useReport(): (error: unknown) => void {
  return use(ReportContext);
}

/**
 * Shows what is a fault. A workbook that refuses, as it does while a cell is edited, is read again at its next change,
 * and until then what is shown stands.
 */
export function useReportFault(): (error: unknown) => void {
  const report = useReport();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof WorkbookProblem)) report(error);
    },
    [report],
  );
}
