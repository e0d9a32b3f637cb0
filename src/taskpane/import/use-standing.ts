import { useEffect, useMemo, useState } from "react";
import type { LedgerRow } from "../../billing";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { parseRecipe, type KeptRecipe } from "../recipe/recipe";
import { standingRows } from "./to-sheet";

interface Standing {
  readonly ledger: StandingLedger | null;
  /** How the rows that stand were imported; null where nobody imported them. */
  readonly kept: KeptRecipe | null;
  readonly rows: readonly LedgerRow[];
  readonly set: (ledger: StandingLedger | null) => void;
}

/** The ledger that stands in the workbook, read when the view comes to the front. */
export function useStanding(active: boolean, onTrouble: (error: unknown) => void): Standing {
  const [ledger, set] = useState<StandingLedger | null>(null);
  useEffect(() => {
    if (active) readLedgerRows().then(set, onTrouble);
  }, [active, onTrouble]);
  const kept = useMemo(() => parseRecipe(ledger?.recipe), [ledger]);
  const rows = useMemo(() => (ledger ? standingRows(ledger) : []), [ledger]);
  return { ledger, kept, rows, set };
}
