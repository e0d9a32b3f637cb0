import type { ReactNode } from "react";
import { ChangesContext, useWatchedChanges } from "./changes";
import { RereadContext, SelectedContext, useWatchedSelection } from "./selection";

interface FollowProps {
  readonly children: ReactNode;
}

/** Tells the views inside what is selected in the workbook, and when its cells change. */
export function FollowWorkbook({ children }: FollowProps) {
  return (
    <ChangesContext value={useWatchedChanges()}>
      <FollowSelection>{children}</FollowSelection>
    </ChangesContext>
  );
}

function FollowSelection({ children }: FollowProps) {
  const { selected, reread } = useWatchedSelection();
  return (
    <SelectedContext value={selected}>
      <RereadContext value={reread}>{children}</RereadContext>
    </SelectedContext>
  );
}
