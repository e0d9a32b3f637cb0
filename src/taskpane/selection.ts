import { createContext, use, useCallback, useEffect, useRef, useState } from "react";
import type { Text } from "../locales/text";
import { readSelection, watchSelection } from "../workbook/selection";
import type { Selection } from "../workbook/types";
import { stopped, useChanges } from "./changes";
import { problemText, useReport } from "./faults";

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
  const report = useReport();
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
    read().catch(report);
    const watching = watchSelection(() => read().catch(report));
    watching.catch((error: unknown) => setSelected({ problem: problemText(error) }));
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stopped(watching).catch(report);
    };
  }, [report]);
  const reread = useCallback(() => latestRead.current(), []);
  useChanges(reread);
  return { selected, reread };
}
