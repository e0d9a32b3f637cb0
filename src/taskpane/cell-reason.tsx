import { withSheet } from "../excel/sheet-name";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { isFailure, isOptional } from "../catalogue/define";
import { CELL } from "../locales/pane";
import { fill, type Text } from "../locales/text";
import type { Selection, Spill } from "../workbook/types";
import { rowsOf } from "./insert/cell-formats";
import { preview, type Preview } from "./insert/preview";
import { withAddresses } from "./insert/places";
import { readCall, wrongCount, type ReadCall } from "./insert/read-call";
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
  const formula = selection.spill?.formula ?? selection.formula;
  const call = useMemo(() => readCall(formula), [formula]);
  const place = (address: string) => withSheet(selection.address, address);
  const cells =
    call?.entries.flatMap((entry) => (entry.kind === "cells" ? [place(entry.address)] : [])) ?? [];
  const readings = useReadings(cells);
  const shown = call && preview(call.definition, call.entries, (address) => readings.get(place(address)));
  const reason = countReason(selection) ?? (call && shown && reasonOf(call, shown, selection.spill));
  if (!reason) return null;
  return (
    <div role="status" className={mergeClasses(shared.secondary, styles.reason)}>
      <b>{reason.error}</b> {words(reason.text)}
    </div>
  );
}

/** Of a table, why the one cell that is selected has no answer. */
function reasonOf(call: ReadCall, shown: Preview, spill?: Spill): { error: string; text: Text } | undefined {
  if (shown.kind === "failure") return shown.failure;
  if (shown.kind !== "answer") return undefined;
  const cell = rowsOf(shown.answer)[spill?.row ?? 0]?.[spill?.col ?? 0];
  if (!isFailure(cell)) return undefined;
  return { error: cell.error, text: withAddresses(cell.text, call.definition, call.entries) };
}

/** Excel refuses a wrong number of arguments while a formula is typed; other spreadsheets answer a bare error. */
function countReason({ formula, text }: Selection): { error: string; text: Text } | undefined {
  const wrong = wrongCount(formula);
  if (!wrong) return undefined;
  const { definition, count } = wrong;
  const most = definition.params.length;
  const least = definition.params.filter((param) => !isOptional(param)).length;
  const takes = fill(least === most ? CELL.takesJust : CELL.takes, { least, most });
  return { error: text, text: fill(CELL.wrongCount, { name: `SAAS.${definition.id}`, takes, count }) };
}

const useStyles = makeStyles({
  reason: {
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    color: token("colorStatusDangerForeground1"),
  },
});
