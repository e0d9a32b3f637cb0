import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Selection } from "../workbook/types";
import { withSheet } from "./insert/address";
import { preview } from "./insert/preview";
import { readCall } from "./insert/read-call";
import { useReadings } from "./insert/use-readings";
import { useWords } from "./language";
import { useShared } from "./styles";
import { token } from "./theme";

/**
 * Why the selected cell has no answer. Excel shows words with two of its errors only, so the call is made
 * again from what its cells hold; a formula with more in it than one call is left to itself.
 */
export function CellReason({ selection }: { readonly selection: Selection }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const call = useMemo(() => readCall(selection.formula), [selection.formula]);
  const place = (address: string) => withSheet(selection.address, address);
  const cells =
    call?.entries.flatMap((entry) => (entry.kind === "cells" ? [place(entry.address)] : [])) ?? [];
  const readings = useReadings(cells);
  const shown = call && preview(call.definition, call.entries, (address) => readings.get(place(address)));
  if (shown?.kind !== "failure") return null;
  return (
    <div role="status" className={mergeClasses(shared.secondary, styles.reason)}>
      <b>{shown.failure.error}</b> {words(shown.failure.text)}
    </div>
  );
}

const useStyles = makeStyles({
  reason: {
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    color: token("colorStatusDangerForeground1"),
  },
});
