import { createContext, use, useEffect, useRef, useState } from "react";
import { watchChanges } from "../workbook/watch-changes";
import { useReport, useReportFault } from "./faults";
import { gather } from "./gather";

/** Milliseconds from an edit to reading again: typing goes first. */
const PAUSE = 300;

/** The ids of the sheets that were edited or deleted since the last call; none where results alone changed. */
export type EditedSheets = ReadonlySet<string>;

type Follower = (edited: EditedSheets) => Promise<unknown>;

export const ChangesContext = createContext<Set<Follower>>(new Set());

/** Calls back some time after cells changed, while `active`; not again before what it answered is done. */
export function useChanges(follow: Follower, active = true): void {
  const followers = use(ChangesContext);
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    if (!active) return undefined;
    const follower: Follower = (edited) => latest.current(edited);
    followers.add(follower);
    return () => void followers.delete(follower);
  }, [followers, active]);
}

/** Watches the workbook as long as the pane is open, for whoever follows its changes. */
export function useWatchedChanges(): Set<Follower> {
  const [followers] = useState(() => new Set<Follower>());
  const report = useReport();
  const reportFault = useReportFault();
  useEffect(() => {
    const changes = gather<string | null>(
      PAUSE,
      (sheets) => {
        const edited = new Set(sheets.filter((sheet) => sheet !== null));
        // One that fails does not keep the next change from the others.
        return Promise.all([...followers].map((follow) => follow(edited).catch(report)));
      },
      report,
    );
    const watching = watchChanges(({ sheet }) => changes.add(sheet));
    // A workbook that refuses refuses the selection as well, and there the pane says so.
    watching.catch(reportFault);
    return () => {
      changes.stop();
      stopped(watching).catch(report);
    };
  }, [followers, report, reportFault]);
  return followers;
}

/** Ends a watch; one that never began has nothing to stop. */
export async function stopped(watching: Promise<() => Promise<void>>): Promise<void> {
  const stop = await watching.catch(() => undefined);
  await stop?.();
}
