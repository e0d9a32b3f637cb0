import { createContext, use, useCallback, useEffect, useRef, useState } from "react";
import type { Text } from "../locales/text";
import { readSelection, watchSelection } from "../workbook/selection";
import { WorkbookProblem, type Selection } from "../workbook/types";
import { useChanges } from "./changes";

/** What is selected in the sheet, or why that can't be said; null before the first answer. */
export type Selected = Selection | { readonly problem: Text } | null;

export const SelectedContext = createContext<Selected>(null);

/** Reads the selection again, for whoever has just changed what it holds. */
export const RereadContext = createContext<() => Promise<void>>(() => Promise.resolve());

export function useSelected(): Selected {
  return use(SelectedContext);
}

/** The selection where there is one. */
export function useSelection(): Selection | undefined {
  const selected = useSelected();
  return selected && "address" in selected ? selected : undefined;
}

/** Follows the sheet's selection and what it holds as long as the pane is open; `reread` asks at once. */
export function useWatchedSelection(): { selected: Selected; reread: () => Promise<void> } {
  const [selected, setSelected] = useState<Selected>(null);
  const latestRead = useRef<() => Promise<void>>(() => Promise.resolve());
  useEffect(() => {
    let latest = 0;
    const read = () => {
      const turn = ++latest;
      const settle = (next: Selected) => {
        if (turn === latest) setSelected(next);
      };
      return readSelection().then(settle, (error: unknown) => settle({ problem: problemText(error) }));
    };
    latestRead.current = read;
    void read();
    const watching = watchSelection(() => void read());
    watching.catch((error: unknown) => setSelected({ problem: problemText(error) }));
    return () => {
      latest = Number.POSITIVE_INFINITY;
      // A watch that never began has nothing to stop.
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, []);
  const reread = useCallback(() => latestRead.current(), []);
  useChanges(reread);
  return { selected, reread };
}

/** The words of a refusal of the workbook. Anything else is a fault of ours and goes on up. */
export function problemText(error: unknown): Text {
  if (error instanceof WorkbookProblem) return error.text;
  throw error;
}
