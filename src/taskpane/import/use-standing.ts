import { useEffect, useMemo, useState } from "react";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { parseRecipe, type KeptRecipe } from "../recipe/recipe";
import { standingRows, type StandingRows } from "./to-sheet";

export interface Standing extends StandingRows {
  readonly ledger: StandingLedger | null;
  /** How the rows that stand were imported; null where nobody imported them. */
  readonly kept: KeptRecipe | null;
  readonly set: (ledger: StandingLedger | null) => void;
}

/** The ledger that stands in the workbook, read when the view comes to the front. */
export function useStanding(active: boolean, onTrouble: (error: unknown) => void): Standing {
  const [ledger, set] = useState<StandingLedger | null>(null);
  useEffect(() => {
    if (active) readLedgerRows().then(set, onTrouble);
  }, [active, onTrouble]);
  const kept = useMemo(() => parseRecipe(ledger?.recipe), [ledger]);
  const read = useMemo(() => standingRows(ledger), [ledger]);
  return { ledger, kept, ...read, set };
}
